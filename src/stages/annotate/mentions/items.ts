/** All that is to be resolved in a document, in reading order: longer stretches before those they hold. */
import { Shape } from '../../../model/segmented.js';
import type { Apposition } from './appositions.js';
import type { Atom } from './atoms.js';
import { examplesEnd, findLists } from './lists.js';
import type { Reading } from './reading.js';
import { entryAt, isWord, type Scan } from './scan.js';
import { mayHold } from './sieve.js';
import type { Work } from './works.js';

interface Place {
  readonly first: number;
  readonly end: number;
}

export type Item =
  | (Place & { readonly is: 'apposition' | 'phrase' | 'atom' | 'pronoun' | 'backward' | 'work'; readonly n: number })
  | (Place & { readonly is: 'list'; readonly n: number; readonly members: readonly { readonly is: 'apposition' | 'phrase' | 'atom'; readonly n: number }[] });

const ORDER = { list: 0, work: 0, apposition: 1, phrase: 2, atom: 3, backward: 4, pronoun: 5 } as const;

/** Takes what was found; gives the items. Names get their article, groups their examples. */
export function itemsOf(reading: Reading, appositions: readonly Apposition[], works: readonly Work[]): readonly Item[] {
  const { scan, atoms, phrases, ofAtom } = reading;
  const { tokens, words } = scan;
  const plain: (Place & { is: 'apposition' | 'phrase' | 'atom'; n: number })[] = [];
  atoms.forEach((a, n) => { if (ofAtom[n]) plain.push({ is: 'atom', first: withArticle(scan, a.from), end: unitEnd(scan, atoms, n), n }); });
  phrases.forEach((p, n) => plain.push({ is: 'phrase', first: p.first, end: p.end, n }));
  appositions.forEach((a, n) => plain.push({ is: 'apposition', first: a.first, end: a.end, n }));
  const sorted = (list: Item[]): Item[] => list.sort((a, b) => a.first - b.first || b.end - a.end || ORDER[a.is] - ORDER[b.is] || a.n - b.n);
  sorted(plain);

  const top: typeof plain = [];
  for (const item of plain) if (top.length === 0 || item.first >= top[top.length - 1]!.end) top.push(item);
  const topAt = new Map(top.map(item => [item.first, item]));
  const items: Item[] = plain.map(item => (item.is === 'phrase' && phrases[item.n]!.plural ? { ...item, end: examplesEnd(scan, item.end, topAt) } : item));
  for (const list of findLists(scan, top)) items.push({ is: 'list', first: list.first, end: list.end, n: 0, members: list.members.map(m => top[m]!) });

  works.forEach((w, n) => items.push({ is: 'work', first: w.first, end: w.end, n }));
  const rows = new Map(words.pronouns.map((row, n) => [row.form, n]));
  for (let k = 0; k < tokens.count; k++) {
    if (scan.hits[k] !== undefined && entryAt(scan, k, 'backward')) { items.push({ is: 'backward', first: k, end: scan.hits[k]!.end, n: 0 }); continue; }
    if (!isWord(scan, k) || !mayHold(scan.lexicon.pronouns, tokens.lower[k]!)) continue;
    const n = rows.get(tokens.lower[k]!);
    if (n === undefined || impersonal(scan, k)) continue;
    const row = words.pronouns[n]!;
    if (row.after && !row.after.has(tokens.lower[k - 1] ?? '')) continue;
    items.push({ is: 'pronoun', first: k, end: k + 1, n });
  }
  return sorted(items);
}

/** "les CRS de | Valmont": an acronym's local unit; the token behind its place, or behind the name alone. */
function unitEnd(scan: Scan, atoms: readonly Atom[], n: number): number {
  const { end, first, kind } = atoms[n]!;
  const next = atoms[n + 1];
  const unit = kind === 'organisation' && end === first + 1 && scan.tokens.shape[first] === Shape.upper && next?.first === end + 1 && (next.kind === 'place' || next.kind === 'capital') && scan.words.of.has(scan.tokens.lower[end]!);
  return unit && next ? next.end : end;
}

/** The token from which a name with its article runs: "| la Valdorie". */
function withArticle(scan: Scan, from: number): number {
  return from > 0 && scan.words.determiners.definite.has(scan.tokens.lower[from - 1]!) && scan.sentenceOf[from - 1] === scan.sentenceOf[from] ? from - 1 : from;
}

/** "il | faut que", "it | seems that": no actor at all. */
function impersonal(scan: Scan, k: number): boolean {
  const { impersonal: rule, impersonalSkips } = scan.words;
  if (!rule.forms.has(scan.tokens.lower[k]!)) return false;
  for (let j = k + 1; j < k + 4 && j < scan.tokens.count; j++) {
    const lower = scan.tokens.lower[j]!;
    if (rule.next.has(lower)) return true;
    if (!impersonalSkips.has(lower)) return false;
  }
  return false;
}
