/** Drafts that claim the same words: one of them stays. */
import { WordClass as C } from '../../../model/words/grammar.js';
import type { Draft } from './draft.js';
import type { Range } from './words.js';
import { is, type Reading } from './reading.js';

/** Takes drafts in order; gives those that remain. */
export function withoutOverlaps(r: Reading, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>();
  const byFirst = new Map<number, Draft>();
  for (const draft of drafts) {
    const key = draft.content[0]!.first;
    const other = byFirst.get(key);
    if (!other || gone.has(other)) { byFirst.set(key, draft); continue; }
    const weaker = weakerOf(r, other, draft);
    gone.add(weaker);
    if (weaker === other) byFirst.set(key, draft);
  }
  // "..., selon lui, ...", a-t-il ajouté: the preposition says again whose words these are.
  if (drafts.some(d => d.rule === 'according to')) for (const group of bySentence(drafts)) for (const draft of group) {
    if (draft.rule !== 'according to' || gone.has(draft) || !draft.sourceTokens || !isPronoun(r, draft.sourceTokens.first)) continue;
    for (const other of group) {
      if (other !== draft && !gone.has(other) && other.content.some(p => p.first <= draft.at && draft.at < p.end)) gone.add(draft);
    }
  }
  // Inside the words of another, a source that is no actor ("the findings show") adds no speaker.
  for (const draft of drafts) {
    if (draft.reportedBy && draft.act === 'declare' && draft.sourceTokens && (!isKnown(r, draft.sourceTokens) || (draft.quotable === false && draft.rule !== 'marked' && isGroup(r, draft.sourceTokens.first)) || (draft.rule === 'marked' && isPronoun(r, draft.sourceTokens.first)))) gone.add(draft);
  }
  return drafts.filter(d => !gone.has(d));
}

/** Drafts in order, cut where a new sentence begins. */
function bySentence(ordered: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const draft of ordered) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.sentence === draft.sentence) last.push(draft); else groups.push([draft]);
  }
  return groups;
}

function isGroup(r: Reading, i: number): boolean {
  return r.mentions[r.mentionOf[i]!]?.form === 'group';
}

function isKnown(r: Reading, source: Range): boolean {
  if (isPronoun(r, source.first)) return true;
  for (let i = source.first; i < source.end; i++) if (r.mentionOf[i]! >= 0) return true;
  return false;
}

/** Of two drafts with the same content: the one without cue goes, then the one whose source is a pronoun or shared. */
function weakerOf(r: Reading, a: Draft, b: Draft): Draft {
  return strength(r, a) >= strength(r, b) ? b : a;
}

function strength(r: Reading, d: Draft): number {
  return (d.cue ? 4 : 0) + (d.sourceTokens ? (isPronoun(r, d.sourceTokens.first) ? 1 : 2) : 0);
}

function isPronoun(r: Reading, i: number): boolean {
  return is(r, i, C.subject | C.pronoun) && !is(r, i, C.determiner);
}
