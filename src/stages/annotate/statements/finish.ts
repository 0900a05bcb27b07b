/** From drafts to statements: order, speakers, nesting, dates, characters. */
import type { LocalActor } from '../../../model/actor.js';
import type { TextSpan } from '../../../model/anchor.js';
import type { StatementMention } from '../../../model/statement.js';
import { actOf } from './act.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { withoutOverlaps } from './overlap.js';
import { resolveSpeakers } from './speakers.js';
import { spanOf, textSpan } from './spans.js';

/** Takes all drafts of a document; gives its statements in order and its actors with those added that only statements show. */
export function finish(r: Reading, drafts: readonly Draft[], actors: readonly LocalActor[]): { statements: StatementMention[]; actors: LocalActor[] } {
  const inOrder = drafts.filter(isWhole).sort((a, b) => a.sentence - b.sentence || a.at - b.at);
  nest(inOrder);
  const ordered = withoutOverlaps(r, inOrder);
  for (let k = 0; k < ordered.length; k++) ordered[k]!.place = k;
  const speakers = resolveSpeakers(r, ordered, actors);
  const statements = ordered.map((d, k): StatementMention => ({
    rule: d.rule, mode: d.mode, content: d.content.map(c => textSpan(r, spanOf(r, c))) as [TextSpan, ...TextSpan[]],
    cue: d.cue && textSpan(r, d.cue), source: d.source && textSpan(r, d.source), speaker: speakers.speaker[k]!, act: actOf(r, d), target: speakers.target[k]!,
    date: dateOf(r, d), reportedBy: d.reportedBy && d.reportedBy.place >= 0 ? d.reportedBy.place : null, earlier: d.earlier,
  }));
  return { statements, actors: speakers.actors };
}

/** Marks without words between them leave nothing to report, or nobody. */
function isWhole(draft: Draft): boolean {
  if (draft.content.some(piece => piece.end <= piece.first)) draft.content = draft.content.filter(piece => piece.end > piece.first);
  if (draft.sourceTokens && draft.sourceTokens.end <= draft.sourceTokens.first) { draft.source = null; draft.sourceTokens = null; }
  return draft.content.length > 0;
}

/** A statement whose cue stands inside the content of another of its sentence is reported by it: the smallest such. */
export function nest(ordered: readonly Draft[]): void {
  for (let from = 0, end = 0; from < ordered.length; from = end) {
    do end++; while (end < ordered.length && ordered[end]!.sentence === ordered[from]!.sentence);
    for (let k = from; k < end; k++) {
      const inner = ordered[k]!;
      let size = Infinity;
      for (let n = from; n < end; n++) {
        const outer = ordered[n]!;
        if (outer === inner) continue;
        for (const piece of outer.content) {
          if (piece.first <= inner.at && inner.at < piece.end && piece.end - piece.first < size) { size = piece.end - piece.first; inner.reportedBy = outer; }
        }
      }
    }
  }
}

/** The date in the sentence but outside the content: the day on which it was said. */
function dateOf(r: Reading, d: Draft): number | null {
  const sentence = r.sentences[d.sentence]!;
  const end = Math.min(sentence.endToken, d.at + NEAR_CUE);
  for (let i = Math.max(sentence.firstToken, d.at - NEAR_CUE + 1); i < end; i++) {
    const date = r.dateOf[i]!;
    if (date >= 0 && r.dates[date]!.type === 'DATE' && !holds(d, i)) return date;
  }
  return null;
}

function holds(d: Draft, token: number): boolean {
  for (const piece of d.content) if (piece.first <= token && token < piece.end) return true;
  return false;
}

/** A day that says when it was said stands near the cue. */
const NEAR_CUE = 10;
