/** Names of this language: who can act and speak, and how the phrase that names them is built. */
import type { NameWords } from '../../model/words/names.js';
import { givenNames } from '../given-names.js';
import { bodies, groups } from './names-bodies.js';
import { bodyConcepts } from './names-concepts.js';
import * as built from './names-grammar.js';
import { institutions } from './names-institutions.js';
import { notActors, organisationMarks, organisations } from './names-organisations.js';
import { nameModel } from './names-model.js';
import { knownPlaces, placeCodes, placeHeads, placeNameHeads } from './names-places.js';
import { backward, classNouns, countryNouns, impersonal, impersonalSkips, possession, possessives, pronouns } from './names-pronouns.js';
import { adjectiveTails, authored, authorship, companyForms, speakingPlaces, teams, works } from './names-works.js';
import { compoundCallings } from './names-callings.js';
import { occupations } from './names-occupations.js';
import { roles as offices } from './names-roles.js';
import { seats } from './names-seats.js';
import { states } from './names-states.js';

export const names: NameWords = {
  states, institutions, seats, roles: [...offices, ...occupations, ...compoundCallings], bodies, groups, bodyConcepts, givenNames, nameModel, works, authorship, authored, teams, speakingPlaces, companyForms, adjectiveTails, pronouns, impersonal, impersonalSkips, possessives, possession, backward, classNouns, countryNouns,
  places: placeHeads, placeNameHeads, placeCodes, knownPlaces, notActors, organisations, organisationMarks,
  titles: { m: 'Mr|Mr.|Sir|Lord|Messrs|Messrs.|Fr.|Father|Brother|Baron|Sheikh|Shaikh', f: 'Mrs|Mrs.|Ms|Ms.|Miss|Lady|Dame|Sister|Baroness', mf: 'Dr|Dr.|Prof|Prof.|Rev|Rev.|Revd|Rt. Rev.|Reverend|Msgr.|Monsignor|Hon.|Sen.|Sens.|Rep.|Reps.|Del.|Ald.|Amb.|Sec.|Pres.|Gov.|Govs.|Lt. Gov.|Atty. Gen.|Gen.|Lt. Gen.|Maj. Gen.|Brig. Gen.|Brig.|Col.|Lt. Col.|Lt.|1st Lt.|2nd Lt.|Lt. Cmdr.|Sgt.|Staff Sgt.|Master Sgt.|Tech. Sgt.|Sgt. Maj.|Det. Sgt.|Det. Insp.|Det. Ch. Insp.|Det. Con.|Det. Lt.|Det. Supt.|Detective Sgt.|Detective Lt.|Detective Capt.|Detective Insp.|Capt.|Maj.|Cmdr.|Cdr.|Adm.|Rear Adm.|Vice Adm.|Cpl.|Lance Cpl.|Pvt.|Pfc.|Spc.|Det.|Insp.|Ch. Insp.|Supt.|Ch. Supt.|Saint|St.' },
  counterparts: 'counterpart|counterparts',
  ...built,
};
