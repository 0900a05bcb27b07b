/** The English pack: its parts put together. */
import type { LanguagePack } from '../../model/language.js';
import { cues } from './cues.js';
import { dates } from './dates.js';
import { furniture } from './furniture.js';
import { grammar } from './grammar.js';
import { meetings } from './meetings.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { tokens } from './tokens.js';

export const english: LanguagePack = { code: 'en', name: 'English', tokens, grammar, furniture, dates, numbers, names, cues, meetings };
