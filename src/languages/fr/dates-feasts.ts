/** French names of feasts and named days. */
import type { DateEntry } from '../../model/words/dates.js';

const FEASTS: readonly (readonly [string, string])[] = [
  ['newYear', "jour de l' an|nouvel an|premier de l' an"], ['newYearEve', 'saint-sylvestre|la saint-sylvestre|réveillon du nouvel an'], ['epiphany', 'épiphanie|jour des rois|fête des rois'], ['candlemas', 'chandeleur'],
  ['valentine', 'saint-valentin|saint valentin'], ['stPatrick', 'saint-patrick|saint patrick'], ['earthDay', 'jour de la terre'], ['independenceUs', "jour de l' indépendance"], ['womensDay', 'journée internationale des femmes|journée de la femme|journée internationale des droits des femmes'],
  ['mardiGras', 'mardi gras'], ['ashWednesday', 'mercredi des cendres'], ['palmSunday', 'dimanche des rameaux'], ['maundyThursday', 'jeudi saint'], ['goodFriday', 'vendredi saint'], ['holySaturday', 'samedi saint'],
  ['easter', 'pâques|dimanche de pâques|jour de pâques'], ['easterMonday', 'lundi de pâques'], ['ascension', "jeudi de l' ascension|fête de l' ascension"], ['pentecost', 'pentecôte|dimanche de pentecôte'], ['whitMonday', 'lundi de pentecôte'],
  ['labourDay', 'fête du travail'], ['victoryEurope', 'fête de la victoire'], ['europeDay', "journée de l' europe"], ['mothersDayFr', 'fête des mères'], ['fathersDay', 'fête des pères'], ['musicDay', 'fête de la musique'],
  ['bastilleDay', 'fête nationale'], ['assumption', 'assomption|15-août'], ['halloween', 'halloween'], ['allSaints', 'toussaint'], ['allSouls', 'jour des morts|fête des morts'], ['stNicholas', 'saint-nicolas'],
  ['christmasEve', 'réveillon de noël|veille de noël|réveillon'], ['christmas', 'noël|jour de noël'], ['thanksgiving', 'thanksgiving'], ['blackFriday', 'black friday|vendredi noir'],
];

export const feasts: readonly DateEntry[] = FEASTS.map(([feast, words]) => [words, { role: 'feast', feast }]);
