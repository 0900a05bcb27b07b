/** Bodies that two languages name: "the Septant Alliance" and "l'Alliance du Septant" are one where their nouns mean the same and their names sound the same. */
import { skeleton } from '../../../text/skeleton.js';
import type { Node, Sets } from './nodes.js';
import { keyOfName } from './offices.js';

/** Consonants by which two spellings of a name are compared: endings differ ("Valdorie", "Valdorian"), beginnings do not. */
const COMPARED = 4;
/** With fewer consonants a name stands as it is written. */
const SURE_SKELETON = 3;
/** A body without a proper name in it is told by so many nouns: "the Conference of Coastal States". */
const ENOUGH_NOUNS = 3;

/**
 * Joins named bodies over languages by the meaning of their nouns and the sound of what else is in their names, whatever the order.
 * Within a language a meaning that two bodies share joins nothing.
 */
export function joinTranslated(nodes: readonly Node[], sets: Sets): void {
  const called = new Map<string, Map<string, Set<number>>>();
  nodes.forEach((node, n) => {
    if (!node.named || node.actor.key !== null || node.actor.kind === 'person' || node.actor.kind === 'state' || node.words.length < 2) return;
    const meaning = meaningOf(node);
    if (meaning === null) return;
    const languages = called.get(meaning) ?? new Map<string, Set<number>>();
    called.set(meaning, languages);
    const found = languages.get(node.pack.code) ?? new Set<number>();
    languages.set(node.pack.code, found.add(sets.find(n)));
  });
  for (const languages of called.values()) {
    if (languages.size < 2 || [...languages.values()].some(found => found.size > 1)) continue;
    const [first, ...others] = [...languages.values()].map(found => [...found][0]!);
    for (const other of others) sets.join(first!, other);
  }
}

/** The nouns of a body's name by their keys and its other words by their sound, sorted; null where they tell too little. */
function meaningOf({ words, pack }: Node): string | null {
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
