/** Seats of power in French: the buildings and houses that stand for the state or institution that sits there. */
import type { SeatRow } from '../../model/words/names.js';

export const seats: readonly SeatRow[] = [
  ['RUS', 'm', 'Kremlin|Krémlin'],
  ['RUS', 'f', 'Douma|Place Rouge'],
  ['USA', 'f', 'Maison Blanche|Maison-Blanche|Maison blanche'],
  ['USA', 'm', 'Pentagone|Bureau ovale'],
  ['USA', 'm', 'département d\'État|Département d\'État|département d\'Etat|Département d\'Etat'],
  ['USA', 'm', 'Capitole'],
  ['USA', 'm', 'Congrès américain|Sénat américain'],
  ['FRA', 'm', 'Élysée|palais de l\'Élysée|Palais de l\'Élysée'],
  ['FRA', 'n', 'Matignon|Bercy'],
  ['FRA', 'm', 'Quai d\'Orsay|Palais Bourbon|palais Bourbon|Palais du Luxembourg|palais du Luxembourg'],
  ['GBR', 'n', 'Downing Street|10 Downing Street|Westminster|Whitehall|Buckingham'],
  ['GBR', 'm', 'Foreign Office|palais de Buckingham|Palais de Buckingham'],
  ['ITA', 'm', 'Quirinal|palais Chigi|Palais Chigi'],
  ['ESP', 'm', 'palais de la Moncloa'],
  ['DEU', 'f', 'chancellerie allemande'],
  ['DEU', 'm', 'Bundestag'],
  ['CHN', 'f', 'Cité interdite'],
  ['CHN', 'n', 'Zhongnanhai'],
  ['TUR', 'f', 'Sublime Porte'],
  ['ISR', 'f', 'Knesset'],
  ['UKR', 'f', 'Rada|Verkhovna Rada|Bankova'],
  ['POL', 'f', 'Diète polonaise'],
  ['BEL', 'm', 'palais d\'Egmont'],
  ['EU', 'm', 'Berlaymont'],
];
