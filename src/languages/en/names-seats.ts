/** Seats of power in English: the buildings and houses that stand for the state or institution that sits there. */
import type { SeatRow } from '../../model/words/names.js';

export const seats: readonly SeatRow[] = [
  ['RUS', 'n', 'Kremlin|Duma|State Duma'],
  ['USA', 'n', 'White House|Pentagon|Oval Office|Capitol Hill|Capitol|Foggy Bottom|State Department|US State Department|U.S. State Department'],
  ['FRA', 'n', 'Élysée|Elysee|Élysée Palace|Elysee Palace|Matignon|Quai d\'Orsay'],
  ['GBR', 'n', 'Downing Street|10 Downing Street|Number 10|No 10|Whitehall|Westminster|Buckingham Palace|Foreign Office'],
  ['ITA', 'n', 'Quirinal|Palazzo Chigi'],
  ['DEU', 'n', 'Bundestag|German chancellery'],
  ['CHN', 'n', 'Zhongnanhai'],
  ['ISR', 'n', 'Knesset'],
  ['UKR', 'n', 'Rada|Verkhovna Rada'],
  ['KOR', 'n', 'Blue House'],
  ['IND', 'n', 'Raisina Hill'],
  ['EU', 'n', 'Berlaymont'],
];
