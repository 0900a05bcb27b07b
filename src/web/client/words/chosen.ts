/** The language of the interface that the reader chose. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Words } from './words.js';

export const LANGUAGES: readonly Words[] = [fr, en];

export const WordsContext = createContext<Words>(en);

/** The words of the language chosen. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** The first of the browser's languages that the interface has; English where it has none. */
export function preferredLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const found = LANGUAGES.find(w => tag.toLowerCase().split('-')[0] === w.code);
    if (found) return found.code;
  }
  return en.code;
}
