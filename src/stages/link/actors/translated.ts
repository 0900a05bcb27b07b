/** Bodies that two languages name: "the Septant Alliance" and "l'Alliance du Septant" are one where their nouns mean the same and their names sound the same. */
import type { LanguagePack } from '../../../model/language.js';
import { skeleton } from '../../../text/skeleton.js';
import { GROUP, NAMED, ORGANISATION, PLACE, type Nodes } from './nodes.js';
import { keyOfName } from './offices.js';
import type { Sets } from './sets.js';

/** Consonants by which two spellings of a name are compared: endings differ ("Valdorie", "Valdorian"), beginnings do not. */
const COMPARED = 4;
/** With fewer consonants a name stands as it is written. */
const SURE_SKELETON = 3;
/** A body without a proper name in it is told by so many nouns: "the Conference of Coastal States". */
const ENOUGH_NOUNS = 3;

/** The set that has a meaning in a language; SEVERAL where two have it. */
const SEVERAL = -1;

/**
 * Joins named bodies over languages by the meaning of their nouns and the sound of what else is in their names, whatever the order.
 * Within a language a meaning that two bodies share joins nothing.
 */
export function joinTranslated({ count, kind, key, marks, name, words, phrases }: Nodes, sets: Sets): void {
  const called = new Map<string, Map<number, number>>();
  // What each phrase means: the languages with the set that has that meaning there.
  const meanings: (Map<number, number> | null | undefined)[] = [];
  for (let n = 0; n < count; n++) {
    if ((marks[n]! & NAMED) === 0 || key[n]! >= 0 || (kind[n] !== ORGANISATION && kind[n] !== GROUP && kind[n] !== PLACE)) continue;
    const parts = phrases.wordsOf[words[n]!]!;
    if (parts.length < 2) continue;
    const language = phrases.language[name[n]!]!;
    let languages = meanings[name[n]!];
    if (languages === undefined) {
      const meaning = meaningOf(parts, phrases.packs[language]!);
      languages = meaning === null ? null : called.get(meaning) ?? new Map<number, number>();
      if (meaning !== null && languages !== null) called.set(meaning, languages);
      meanings[name[n]!] = languages;
    }
    if (languages === null) continue;
    const found = sets.find(n);
    const known = languages.get(language);
    if (known === undefined) languages.set(language, found); else if (known !== found) languages.set(language, SEVERAL);
  }
  for (const languages of called.values()) {
    const [first, ...others] = [...languages.values()];
    if (others.length === 0 || first === SEVERAL || others.includes(SEVERAL)) continue;
    for (const other of others) sets.join(first!, other);
  }
}

/** The nouns of a body's name by their keys and its other words by their sound, sorted; null where they tell too little. */
function meaningOf(words: readonly string[], pack: LanguagePack): string | null {
  const { names, meetings } = pack;
  const nouns: string[] = [];
  const proper: string[] = [];
  let heads = 0;
  for (const word of words) {
    const head = names.bodyConcepts.get(word);
    const key = head ?? meetings.concepts.get(word);
    if (head !== undefined) heads++;
    if (key !== undefined) { nouns.push(key); continue; }
    if (names.functionWords.has(word) || names.of.has(word) || names.determiners.contracted.has(word) || word.length < 2) continue;
    const bones = skeleton(word);
    proper.push(keyOfName(word, pack) ?? (bones.length < SURE_SKELETON ? word : bones.slice(0, COMPARED)));
  }
  if (nouns.length === 0 || (proper.length === 0 && (nouns.length < ENOUGH_NOUNS || heads === 0))) return null;
  return `${nouns.sort().join(' ')}|${proper.sort().join(' ')}`;
}
