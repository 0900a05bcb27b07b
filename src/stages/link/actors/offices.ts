/** What a role means, whatever its words: its kinds and the key of what it belongs to. */
import type { RoleMention } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import { foldForComparison } from '../../../text/fold.js';

export interface Office {
  readonly kinds: readonly string[];
  /** Key of the state or institution, or folded words; null where the role names none. */
  readonly of: string | null;
  /** Name of that state or institution, or the words as written. */
  readonly ofName: string | null;
}

interface Words {
  /** Role forms, folded, to kinds. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Names, seats and adjectives of states and institutions, folded, to key. */
  readonly owners: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const known = new WeakMap<LanguagePack, Words>();
const list = (forms: string): readonly string[] => (forms === '' ? [] : forms.split('|'));

function wordsOf(pack: LanguagePack): Words {
  const found = known.get(pack);
  if (found) return found;
  const { states, institutions, seats, roles } = pack.names;
  const owners = new Map<string, string>();
  const names = new Map<string, string>();
  const kinds = new Map<string, readonly string[]>();
  for (const [key, , own, capitals, adjectives] of states) {
    names.set(key, list(own)[0] ?? key);
    for (const form of [...list(own), ...list(capitals), ...list(adjectives)]) if (!owners.has(foldForComparison(form))) owners.set(foldForComparison(form), key);
  }
  for (const [key, , own, , , adjectives] of institutions) {
    names.set(key, list(own)[0] ?? key);
    for (const form of [...list(own), ...list(adjectives)]) owners.set(foldForComparison(form), key);
  }
  for (const [key, , own] of seats) for (const form of list(own)) owners.set(foldForComparison(form), key);
  for (const [kind, ...forms] of roles) for (const form of forms.flatMap(list)) if (!kinds.has(foldForComparison(form))) kinds.set(foldForComparison(form), kind.split(' '));
  const made: Words = { roles: kinds, owners, names };
  known.set(pack, made);
  return made;
}

/** Takes a role as written and its language; gives what it means. Kinds are empty for words that no list has. */
export function officeOf(role: Pick<RoleMention, 'role' | 'of'>, pack: LanguagePack): Office {
  const { roles, owners, names } = wordsOf(pack);
  const words = foldForComparison(role.role).split(' ');
  let kinds: readonly string[] = [];
  for (let from = 0; from < words.length && kinds.length === 0; from++) {
    for (let n = words.length; n > from; n--) {
      const found = roles.get(words.slice(from, n).join(' '));
      if (found) { kinds = found; break; }
    }
  }
  if (role.of === null) return { kinds, of: null, ofName: null };
  const owner = withoutArticle(role.of, pack);
  const folded = foldForComparison(owner);
  const key = owners.get(folded);
  return { kinds, of: key ?? folded, ofName: key ? names.get(key) ?? owner : owner };
}

/** The key of a state or institution by one of its names or adjectives, folded; undefined where no list has it. */
export function keyOfName(folded: string, pack: LanguagePack): string | undefined {
  return wordsOf(pack).owners.get(folded);
}

/** "l'OTAN" to "OTAN", "the Union" to "Union". */
export function withoutArticle(text: string, pack: LanguagePack): string {
  const { definite, indefinite, demonstrative, possessive } = pack.names.determiners;
  const cut = /^(\p{L}+'|\p{L}+(?= ))\s*/u.exec(text);
  if (!cut) return text;
  const word = cut[1]!.toLowerCase();
  return (definite.has(word) || indefinite.has(word) || demonstrative.has(word) || possessive.has(word)) && cut[0].length < text.length ? text.slice(cut[0].length) : text;
}

/** Two offices that one person may be meant by: a kind in common, and no two owners. */
export function sameOffice(a: Office, b: Office): boolean {
  return a.kinds[0] !== undefined && b.kinds[0] !== undefined && (a.kinds[0] === b.kinds[0] || (a.kinds.includes(b.kinds[0]) && a.kinds[0] !== 'deputy-minister') || (b.kinds.includes(a.kinds[0]) && b.kinds[0] !== 'deputy-minister')) && a.of !== null && a.of === b.of;
}
