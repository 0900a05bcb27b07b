/** Utterances: the same words of one speaker over several sources. */
import type { Notice, Notify } from '../../../model/stage.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import { forEachCandidate, type CandidateRule } from '../../../text/candidates.js';
import { factId } from '../../../text/identify.js';
import { findSharedKeys } from '../../../text/shared-keys.js';
import type { Linked } from '../context.js';
import { contentWords, quotedWords } from './content.js';
import { differingWords } from './differs.js';
import { ENOUGH_KEYS, contentKeys } from './keys.js';
import { sameUtterance, type Said, type Sameness } from './same.js';

/** Keys have no order that counts, so no run of them; wording in more statements than this is compared with the next ones only. */
const CANDIDATES: CandidateRule = { minRun: Infinity, minShared: ENOUGH_KEYS, maxFrequency: 40 };

interface SamePair extends Sameness {
  readonly a: number;
  readonly b: number;
}

/** A notice that speaks of one document. */
type NotifyOf = (notice: Omit<Notice, 'document'> & { readonly document: string }) => void;

/**
 * Gives the utterances, and the statements with `utterance` set (and a speaker named by another source where it was unknown).
 * Every statement belongs to exactly one utterance. Two statements are joined only where their words were aligned (see `same.ts`), the surest pairs first,
 * and never so that two speakers come to say one thing. Languages apart.
 */
export function linkStatements(linked: Linked, notify: Notify): { readonly statements: readonly (readonly Statement[])[]; readonly utterances: readonly Utterance[] } {
  const all: Statement[] = linked.statements.flat();
  const said = saidOf(all);
  const keys = keysOf(linked, said);
  const { groups, ruleOf, speakerOf } = joined(all, samePairs(all, keys, said));
  const utteranceOf = new Map<Statement, { readonly id: string; readonly speaker: string | null }>();
  const utterances = groups.map((members, g): Utterance => {
    const ids = members.map(k => all[k]!.id);
    const id = factId('u', ...[...ids].sort());
    for (const k of members) utteranceOf.set(all[k]!, { id, speaker: speakerOf[g]! });
    return { id, rule: ruleOf[g]!, speaker: speakerOf[g]!, statements: ids, differs: members.slice(1).flatMap(k => differingWords(said(members[0]!), said(k))) };
  });
  const statements = linked.statements.map(list => list.map((s): Statement => {
    const { id, speaker } = utteranceOf.get(s) ?? { id: '', speaker: s.speaker };
    if (s.speaker === null && speaker !== null) {
      (notify as NotifyOf)({ rule: 'statements.speaker-linked', document: s.document, place: { start: s.content[0].start, end: s.content[0].end }, message: 'the speaker is not named here but in another wording of the same utterance' });
    }
    return { ...s, utterance: id, speaker: s.speaker ?? speaker };
  }));
  return { statements, utterances };
}

/** Statements whose words are kept at a time: about a kilobyte each. */
const KEPT = 50_000;

/** Gives statement number k with its words, found again when asked for, the last ones kept. */
function saidOf(all: readonly Statement[]): (k: number) => Said {
  const kept = new Map<number, Said>();
  return k => {
    const known = kept.get(k);
    if (known !== undefined) return known;
    const statement = all[k]!;
    const words = contentWords(statement);
    const made: Said = { statement, words, quoted: quotedWords(words) };
    if (kept.size >= KEPT) kept.clear();
    kept.set(k, made);
    return made;
  };
}

/** The keys of all statements, in their order. */
function keysOf(linked: Linked, said: (k: number) => Said): Uint32Array[] {
  const keys: Uint32Array[] = [];
  linked.statements.forEach((list, d) => {
    const language = numberOf(linked.corpus.documents[d]!.language);
    for (let k = 0; k < list.length; k++) {
      const { words, quoted } = said(keys.length);
      keys.push(contentKeys(words, quoted, language));
    }
  });
  return keys;
}

/** A number for a language code, the same in every run. */
function numberOf(language: string): number {
  let h = 0;
  for (let k = 0; k < language.length; k++) h = Math.imul(h, 31) + language.charCodeAt(k);
  return h | 0;
}

/** All pairs that are one utterance, the surest first. */
function samePairs(all: readonly Statement[], keys: readonly Uint32Array[], said: (k: number) => Said): SamePair[] {
  const pairs: SamePair[] = [];
  const shared = findSharedKeys(keys, { span: 1, keyAt: (item, at) => item[at]! });
  forEachCandidate(all.length, shared, CANDIDATES, (a, others) => {
    const { speaker } = all[a]!;
    for (const b of others) {
      const other = all[b]!.speaker;
      if (speaker !== null && other !== null && speaker !== other) continue;
      const same = sameUtterance(said(a), said(b));
      if (same) pairs.push({ ...same, a, b });
    }
  });
  return pairs.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
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
  return { groups: [...members.values()], ruleOf: roots.map(r => rule.get(r) ?? 'utterance.single'), speakerOf: roots.map(r => speaker[r] ?? null) };
}
