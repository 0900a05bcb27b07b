/** Statements made by cue verbs: every trigger of a sentence with the content that its frames find. */
import type { SentenceRange } from '../../../model/segmented.js';
import type { Act } from '../../../model/statement.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { contentBehind } from './content.js';
import type { Draft } from './draft.js';
import { contentAround } from './incise.js';
import type { Range } from './phrase.js';
import { is, quoteClosingAt, type Reading } from './reading.js';
import { cueSpan, spanOf } from './spans.js';
import type { Trigger } from './triggers.js';

/** Takes a sentence with its triggers; adds its drafts to `drafts` and the quotations they use to `used`. */
export function reportedStatements(r: Reading, number: number, triggers: readonly Trigger[], drafts: Draft[], used: Set<number>): void {
  const sentence = r.sentences[number]!;
  const made: (Draft | null)[] = [];
  triggers.forEach((_, k) => {
    const draft = draftOf(r, sentence, number, triggers, k, made, used);
    made.push(draft);
    if (draft) drafts.push(draft);
  });
}

function draftOf(r: Reading, sentence: SentenceRange, number: number, triggers: readonly Trigger[], k: number, made: readonly (Draft | null)[], used: Set<number>): Draft | null {
  const trigger = triggers[k]!;
  const { group, stance } = trigger;
  const { cue } = group;
  if (stance === 'none' || group.unreal) return null;
  let act: Act = cue.act;
  if (group.negated) {
    if (cue.negated === null) return null;
    act = cue.negated;
  }
  if (isHypothetical(r, sentence, trigger)) return null;
  const limit = trigger.quote >= 0 ? Math.min(sentence.endToken, r.quotes[trigger.quote]!.endToken) : sentence.endToken;

  let pieces: readonly Range[] | null = null;
  let mode: Draft['mode'] = 'indirect';
  let rule = '';
  let target: Range | null = null;
  if (stance === 'incise') {
    if (!cue.frames.quote && !cue.frames.clause) return null;
    const around = contentAround(r, sentence, trigger, triggers);
    if (!around) return null;
    pieces = around.pieces; mode = around.mode; rule = around.rule;
    for (const q of around.quotes) used.add(q);
  } else {
    const found = contentBehind(r, triggers, k, limit);
    if (found) {
      pieces = found.pieces; rule = found.rule; target = found.target;
      mode = found.rule === 'quotation' ? 'direct' : 'indirect';
      if (found.rule === 'quotation' && r.tokens.lower[found.pieces[0]!.first - 1] === ':' ) mode = 'indirect';
    } else if (stance === 'subject' && cue.frames.quote && (quoteClosingAt(r, trigger.subject!.first - 1) >= 0 || quoteClosingAt(r, trigger.subject!.first - 2) >= 0)) {
      const around = contentAround(r, sentence, trigger, triggers);
      if (around) { pieces = around.pieces; mode = around.mode; rule = around.rule; for (const q of around.quotes) used.add(q); }
    }
  }
  if (!pieces || pieces.length === 0) return null;
  if (mode === 'indirect') {
    for (const piece of pieces) for (let i = piece.first; i < piece.end; i++) if (r.quoteOf[i]! >= 0 && r.quoteOf[i] !== (trigger.quote >= 0 ? r.quoteOf[group.main] : -2)) { mode = 'mixed'; used.add(r.quoteOf[i]!); }
  } else for (const piece of pieces) { const q = r.quoteOf[piece.first]!; if (q >= 0) used.add(q); }

  let sourceTokens: Range | null = trigger.subject;
  let continues: Draft | null = null;
  if (stance === 'shared') {
    let owner = trigger.sharedWith;
    while (owner >= 0 && triggers[owner]!.subject === null && triggers[owner]!.sharedWith >= 0) owner = triggers[owner]!.sharedWith;
    const origin = owner >= 0 ? triggers[owner]! : null;
    sourceTokens = origin?.subject ?? null;
    if (origin && made[owner]) continues = made[owner] ?? null;
    if (!origin) return null;
  }
  if (group.passive && stance === 'agent' && target === null && trigger.begin < group.first) target = { first: trigger.begin, end: group.first };
  if (group.object >= 0 && target === null && cue.frames.party.length > 0) target = { first: group.object, end: group.object + 1 };
  return {
    rule, mode, content: [...pieces], cue: cueSpan(r, group), source: sourceTokens ? spanOf(r, sourceTokens) : null, sourceTokens, continues,
    act, target, earlier: group.earlier, sentence: number, at: group.main, reportedBy: null,
  };
}

/** "si X dit que", "whether Y said": nobody says it. */
function isHypothetical(r: Reading, sentence: SentenceRange, trigger: Trigger): boolean {
  const at = (trigger.subject && trigger.stance === 'subject' ? trigger.subject.first : trigger.group.first) - 1;
  return at >= sentence.firstToken && is(r, at, C.question) && is(r, at, C.subordinator) && !is(r, at, C.relative);
}
