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
import { adjectiveTails, authorship, companyForms, speakingPlaces, works } from './names-works.js';
import { occupations } from './names-occupations.js';
import { roles as offices } from './names-roles.js';
import { seats } from './names-seats.js';
import { states } from './names-states.js';

export const names: NameWords = {
  states, institutions, seats, roles: [...offices, ...occupations], bodies, groups, bodyConcepts, givenNames, nameModel, works, authorship, speakingPlaces, companyForms, adjectiveTails, pronouns, impersonal, impersonalSkips, possessives, possession, backward, classNouns, countryNouns,
  places: placeHeads, placeNameHeads, placeCodes, knownPlaces, notActors, organisations, organisationMarks,
  titles: { m: 'Mr|Mr.|Sir|Lord|Messrs|Messrs.|Fr.|Father|Brother|Baron|Sheikh|Shaikh', f: 'Mrs|Mrs.|Ms|Ms.|Miss|Lady|Dame|Sister|Baroness', mf: 'Dr|Dr.|Prof|Prof.|Rev|Rev.|Reverend|Hon.|Sen.|Rep.|Gov.|Gen.|Col.|Lt.|Sgt.|Capt.|Maj.|Cmdr.|Adm.|Cpl.|Det.|Saint|St.' },
  counterparts: 'counterpart|counterparts',
  ...built,
};
