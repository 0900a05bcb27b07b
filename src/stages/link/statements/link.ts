/** Utterances: the same words of one speaker over several sources. */
import type { Notice, Notify } from '../../../model/stage.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { factId } from '../../../text/identify.js';
import { lastOnes } from '../../../text/last-ones.js';
import { Numbers } from '../../../text/numbers.js';
import { findSharedKeys } from '../../../text/shared-keys.js';
import type { Linked } from '../context.js';
import { contentWords, quotedWords, scanContent } from './content.js';
import { differingWords } from './differs.js';
import { ENOUGH_KEYS, addContentKeys } from './keys.js';
import { sameQuotation, sameUtterance, type Said, type Sameness } from './same.js';

/** Keys have no order that counts, so no run of them; wording in more statements than this is compared with the next ones only. */
const CANDIDATES: CandidateRule = { minRun: Infinity, minShared: ENOUGH_KEYS, maxFrequency: 40 };

/** Share of the best match that another must reach to be as good a guess. */
const AS_GOOD = 0.8;

interface SamePair extends Sameness {
  readonly a: number;
  readonly b: number;
}

/**
 * Gives the utterances, and the statements, in which it sets `utterance` (and a speaker named by another source where it was unknown).
 * Every statement belongs to exactly one utterance. Two statements are joined only where their words were aligned (see `same.ts`), the surest pairs first,
 * and never so that two speakers come to say one thing. Languages apart.
 */
export function linkStatements(linked: Linked, notify: Notify): { readonly statements: readonly (readonly Statement[])[]; readonly utterances: readonly Utterance[] } {
  const all: Statement[] = linked.statements.flat();
  const said = saidOf(all);
  const keys = keysOf(linked);
  const { groups, ruleOf, speakerOf } = joined(all, unambiguous(all, samePairs(all, keys, said, notify)));
  const groupOf = new Int32Array(all.length);
  const utterances = groups.map((members, g): Utterance => {
    const ids = members.map(k => all[k]!.id);
    const id = factId('u', ...[...ids].sort());
    for (const k of members) groupOf[k] = g;
    return { id, rule: ruleOf[g]!, speaker: speakerOf[g]!, statements: ids, differs: members.length === 1 ? NO_DIFFERENCES : members.slice(1).flatMap(k => differingWords(said(members[0]!), said(k))) };
  });
  all.forEach((s, k) => {
    const { id, speaker } = utterances[groupOf[k]!]!;
    if (s.speaker === null && speaker !== null) {
      noticeOf(s, notify, 'statements.speaker-linked', 'the speaker is not named here but in another wording of the same utterance');
    }
    const open = s as { -readonly [K in keyof Statement]: Statement[K] };
    open.utterance = id;
    open.speaker = s.speaker ?? speaker;
  });
  return { statements: linked.statements, utterances };
}

const NO_DIFFERENCES: Utterance['differs'] = [];
/** The rule of an utterance that one statement alone has. */
export const SINGLE = 'utterance.single';

/** The words in which another wording of an utterance differs from its first. */
export function differsOf(first: Statement, other: Statement): Utterance['differs'] {
  const [a, b] = [first, other].map((statement): Said => { const words = contentWords(statement); return { statement, words, quoted: quotedWords(words) }; });
  return differingWords(a!, b!);
}

/** A notice on the content of a statement, with its document. */
function noticeOf({ document, content: [{ start, end }] }: Statement, notify: Notify, rule: string, message: string): void {
  const notice: Notice = { rule, message, document, place: { start, end } };
  notify(notice);
}

/** Statements whose words are kept at a time: about two kilobytes each. Those that are compared stand near one another. */
const KEPT = 20_000;

/** Gives statement number k with its words, found again when asked for, the last ones kept. */
function saidOf(all: readonly Statement[]): (k: number) => Said {
  return lastOnes(KEPT, k => {
    const statement = all[k]!;
    const words = contentWords(statement);
    return { statement, words, quoted: quotedWords(words) };
  });
}

/** The keys of all statements, in their order. */
function keysOf({ statements, corpus }: Linked): Uint32Array[] {
  const keys = new Numbers();
  const ends: number[] = [];
  statements.forEach((list, d) => {
    const language = numberOf(corpus.documents[d]!.language);
    for (const statement of list) {
      addContentKeys(scanContent(statement), language, keys);
      ends.push(keys.count);
    }
  });
  return ends.map((end, k) => new Uint32Array(keys.list.buffer, 4 * (ends[k - 1] ?? 0), end - (ends[k - 1] ?? 0)));
}

/** A number for a language code, the same in every run. */
function numberOf(language: string): number {
  let h = 0;
  for (let k = 0; k < language.length; k++) h = Math.imul(h, 31) + language.charCodeAt(k);
  return h | 0;
}

/** All pairs that are one utterance, the surest first. A quotation that two sources give to two speakers is no utterance but a notice. */
function samePairs(all: readonly Statement[], keys: readonly Uint32Array[], said: (k: number) => Said, notify: Notify): SamePair[] {
  const pairs: SamePair[] = [];
  const told = new Set<number>();
  const shared = findSharedKeys(keys, { span: 1, keyAt: (item, at) => item[at]! });
  forEachCandidate(all.length, shared, CANDIDATES, (a, others) => {
    const { speaker } = all[a]!;
    for (const b of others) {
      const other = all[b]!.speaker;
      if (speaker !== null && other !== null && speaker !== other) {
        if (!told.has(b) && all[a]!.document !== all[b]!.document && sameQuotation(said(a), said(b))) {
          told.add(b);
          noticeOf(all[b]!, notify, 'statements.two-speakers', `another source gives these words to another speaker (statement ${all[a]!.id})`);
        }
        continue;
      }
      const same = sameUtterance(said(a), said(b));
      if (same) pairs.push({ ...same, a, b });
    }
  });
  return pairs.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

/** Without the pairs that would name an unnamed speaker where two different speakers are as good a guess. */
function unambiguous(all: readonly Statement[], pairs: readonly SamePair[]): readonly SamePair[] {
  const strongest = new Map<number, { readonly strength: number; readonly speaker: string }>();
  const unclear = new Set<number>();
  const offer = (nameless: number, by: number, strength: number): void => {
    const speaker = all[by]!.speaker;
    if (all[nameless]!.speaker !== null || speaker === null) return;
    const known = strongest.get(nameless);
    // Pairs come with the surest first.
    if (known === undefined) strongest.set(nameless, { strength, speaker });
    else if (known.speaker !== speaker && strength >= AS_GOOD * known.strength) unclear.add(nameless);
  };
  for (const { a, b, strength } of pairs) { offer(a, b, strength); offer(b, a, strength); }
  return pairs.filter(({ a, b }) => !unclear.has(a) && !unclear.has(b));
}

/** Joins pairs into groups, none with two speakers; groups and members in the order of the statements. */
function joined(all: readonly Statement[], pairs: readonly SamePair[]): { readonly groups: number[][]; readonly ruleOf: string[]; readonly speakerOf: (string | null)[] } {
  const parent = all.map((_, k) => k);
  const speaker = all.map(s => s.speaker);
  const rule = new Map<number, string>();
  const rootOf = (k: number): number => {
    while (parent[k] !== k) k = parent[k] = parent[parent[k]!]!;
    return k;
  };
  for (const pair of pairs) {
    const [x, y] = [rootOf(pair.a), rootOf(pair.b)];
    if (x === y || (speaker[x] !== null && speaker[y] !== null && speaker[x] !== speaker[y])) continue;
    const [low, high] = [Math.min(x, y), Math.max(x, y)];
    const named = speaker[x] ?? speaker[y] ?? null;
    const joinedBy = rule.get(x) ?? rule.get(y) ?? pair.rule;
    parent[high] = low;
    speaker[low] = named;
    rule.set(low, joinedBy);
  }
  const members = new Map<number, number[]>();
  for (let k = 0; k < all.length; k++) {
    const root = rootOf(k);
    const list = members.get(root);
    if (list) list.push(k); else members.set(root, [k]);
  }
  const roots = [...members.keys()];
  return { groups: [...members.values()], ruleOf: roots.map(r => rule.get(r) ?? SINGLE), speakerOf: roots.map(r => speaker[r] ?? null) };
}
