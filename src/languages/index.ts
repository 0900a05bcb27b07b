/** The languages Parley has. A third one is a folder of the same shape and a line here. */
import type { LanguagePack } from '../model/language.js';
import { english } from './en/index.js';
import { french } from './fr/index.js';

/** All packs; the first is used where a language has none. */
export const LANGUAGES: readonly LanguagePack[] = [french, english];
