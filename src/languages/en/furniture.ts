/** Page furniture of English outlets: put together from its parts. */
import type { FurnitureWords } from '../../model/words/furniture.js';
import { agencies, common, credits, keys, months, stamps, weekdays } from './furniture-stamps.js';
import { hints } from './furniture-hints.js';
import { consent, consentVocabulary } from './furniture-consent.js';
import { advert, comments, legal, navigation, notice, related, sections, social, subscribe, technical } from './furniture-page.js';

export const furniture: FurnitureWords = {
  hints,
  phrases: { consent, advert, related, social, subscribe, navigation, comments, legal, technical, notice },
  consentVocabulary, sections, stamps, credits, keys, months, weekdays, common, agencies,
};
