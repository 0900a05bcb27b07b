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
import { roles } from './names-roles.js';
import { seats } from './names-seats.js';
import { states } from './names-states.js';

export const names: NameWords = {
  states, institutions, seats, roles, bodies, groups, bodyConcepts, givenNames, nameModel, works, authorship, authored, teams, speakingPlaces, companyForms, adjectiveTails, pronouns, impersonal, impersonalSkips, possessives, possession, backward, classNouns, countryNouns,
  places: placeHeads, placeNameHeads, placeCodes, knownPlaces, notActors, organisations, organisationMarks,
  titles: { m: 'M.|MM.|M|monsieur|Monsieur|Mr|Mr.|sir|Sir|lord|Lord|don|Don|Mgr|Mgr.|monseigneur|Monseigneur|Cheikh|cheikh|Sheikh', f: 'Mme|Mme.|Mmes|Mlle|madame|Madame|mademoiselle|Mrs|Mrs.|Ms|Ms.|lady|Lady|dame|Dame', mf: 'Dr|Dr.|Pr|Pr.|Me|maître|Maître|docteur|Docteur|professeur|Professeur|Saint|saint' },
  counterparts: 'homologue|homologues',
  ...built,
};
