/** Quotations without a cue of their own: behind a name and a colon, or going on with the words of who has just spoken. */
import { Shape, TokenKind, type SentenceRange } from '../../../model/segmented.js';
import { innerOf } from './extent.js';
import type { Draft } from './draft.js';
import { phraseBefore } from './phrase-before.js';
import type { Reading } from './reading.js';
import { spanOf } from './spans.js';
import { mainSubject } from './main-clause.js';
import { hasVerb, isPronounAt, type Range } from './words.js';

/** A quotation on its own with fewer words is a name or a scare quote. */
const FEWEST_WORDS = 4;

/** A quotation on a line of its own whose speaker nothing tells: fewer words may be a title or a motto. */
const FEWEST_WORDS_ALONE = 10;

/** A further quotation with fewer words may be a name. */
const FEWEST_WORDS_JOINED = 8;

/** Behind a clause and a colon: "X a présenté ses vœux : « ... »"; fewer words may be a name or a slogan. */
const FEWEST_WORDS_BEHIND = 6;

/** Adds what is quoted but not yet attributed, to the statement that goes on or as a statement of its own. */
export function floatingStatements(r: Reading, drafts: Draft[], used: Set<number>): void {
  if (r.quotes.length === 0) return;
  const { tokens } = r;
  let bySentence: Map<number, Draft[]> | null = null;
  r.quotes.forEach((quote, q) => {
    if (quote.depth > 0 || used.has(q)) return;
    const number = r.sentenceOf[quote.firstToken]!;
    const sentence = r.sentences[number];
    if (!sentence || r.segmented.paragraphs[sentence.paragraph]!.role === 'credit') return;
    const inner = innerOf(r, q);
    let words = 0;
    for (let i = inner.first; i < inner.end; i++) if (tokens.kind[i] === TokenKind.word) words++;
    const before = quote.firstToken - 1;
    const role = r.segmented.paragraphs[sentence.paragraph]!.role;
    // "Durand : « ... »": a colon behind a speaker
    if (before > sentence.firstToken && tokens.lower[before] === ':' && words >= 2) {
      const speaker = phraseBefore(r, before, sentence.firstToken);
      const whole = speaker !== null && speaker.first === sentence.firstToken;
      const source = whole && !hasVerb(r, speaker.first, speaker.end) ? speaker : null;
      const earlier = draftsOf(number)?.at(-1) ?? null;
      if ((source && isSpeaker(source)) || earlier) {
        add({
          rule: 'colon', mode: 'direct', content: [inner], cue: null, source: source ? spanOf(r, source) : null, sourceTokens: source, continues: source ? null : earlier ?? previous(number),
          act: 'declare', target: null, earlier: false, sentence: number, at: inner.first, reportedBy: null, place: -1,
        }, q);
      } else if (words >= FEWEST_WORDS_BEHIND && role === 'body') {
        const subject = mainSubject(r, sentence.firstToken, before);
        const who = subject && (isPronounAt(r, subject) || isSpeaker(subject)) ? subject : null;
        add({
          rule: 'colon behind clause', mode: 'direct', content: [inner], cue: null, source: who ? spanOf(r, who) : null, sourceTokens: who, continues: null,
          act: 'declare', target: null, earlier: false, sentence: number, at: inner.first, reportedBy: null, place: -1,
        }, q);
      }
      return;
    }
    // "...", it added; and, later, "...": a long quotation behind another of its sentence is of the same speaker
    const same = words >= FEWEST_WORDS_JOINED ? draftsOf(number)?.filter(d => d.mode === 'direct' && d.content[d.content.length - 1]!.end < quote.firstToken && d.reportedBy === null).at(-1) : undefined;
    if (same) {
      add({ rule: 'continued quotation', mode: 'direct', content: [inner], cue: null, source: null, sourceTokens: null, continues: same, act: 'declare', target: null, earlier: false, sentence: number, at: inner.first, reportedBy: null, place: -1 }, q);
      return;
    }
    // A sentence that is a quotation and nothing else goes on with the words of the last speaker.
    const alone = quote.firstToken - sentence.firstToken <= 1 && sentence.endToken - quote.endToken <= 1;
    if (alone && (words >= FEWEST_WORDS || draftsOf(number - 1)?.at(-1)?.mode === 'direct') && role === 'body') {
      // Two quotations in a row, the second with its cue: « ... » « ... », a dit X.
      const following = sentence.paragraph === r.sentences[number + 1]?.paragraph ? draftsOf(number + 1)?.find(d => d.mode === 'direct' && d.content[0]!.first <= r.sentences[number + 1]!.firstToken + 1) : undefined;
      if (following && r.sentences[number - 1]?.paragraph !== sentence.paragraph) { following.content.unshift(inner); used.add(q); return; }
      const last = previous(number);
      if (!last) {
        // "X a réagi vivement :" and the quotation on a line of its own; without such words whose it is stays unknown
        const lead = r.sentences[number - 1];
        const colon = lead && lead.paragraph >= sentence.paragraph - 1 && tokens.lower[lastWord(lead)] === ':';
        if (!colon && words < FEWEST_WORDS_ALONE) return;
        const subject = colon ? mainSubject(r, lead.firstToken, lastWord(lead)) : null;
        const who = subject && (isPronounAt(r, subject) || isSpeaker(subject)) ? subject : null;
        add({
          rule: colon ? 'colon behind clause' : 'quotation alone', mode: 'direct', content: [inner], cue: null, source: who ? spanOf(r, who) : null, sourceTokens: who, continues: null,
          act: 'declare', target: null, earlier: false, sentence: number, at: inner.first, reportedBy: null, place: -1,
        }, q);
        return;
      }
      if (endsQuoted(last) && last.sentence >= number - 2) { last.content.push(inner); used.add(q); return; }
      add({ rule: 'continued quotation', mode: 'direct', content: [inner], cue: null, source: null, sourceTokens: null, continues: last, act: 'declare', target: null, earlier: false, sentence: number, at: inner.first, reportedBy: null, place: -1 }, q);
    }
  });

  /** The drafts of a sentence so far; sorted out at the first quotation that asks. */
  function draftsOf(number: number): readonly Draft[] | undefined {
    if (bySentence === null) {
      bySentence = new Map();
      for (const draft of drafts) file(draft, bySentence);
    }
    return bySentence.get(number);
  }

  function file(draft: Draft, into: Map<number, Draft[]>): void {
    const list = into.get(draft.sentence);
    if (list) list.push(draft); else into.set(draft.sentence, [draft]);
  }

  /** The last token of a sentence that is no line break. */
  function lastWord(of: SentenceRange): number {
    let i = of.endToken - 1;
    while (i > of.firstToken && tokens.kind[i] === TokenKind.newline) i--;
    return i;
  }

  /** Whether the last words of a statement stand in quotation marks. */
  function endsQuoted(draft: Draft): boolean {
    const { end } = draft.content[draft.content.length - 1]!;
    return draft.mode === 'direct' || (draft.mode === 'mixed' && r.quoteOf[end - 1]! >= 0);
  }

  /** A name or a known actor: "Exemple : « ... »" has no speaker. */
  function isSpeaker(range: Range): boolean {
    for (const i of [range.first, range.end - 1]) {
      const mention = r.mentions[r.mentionOf[i]!];
      if (mention && mention.actor !== null) return true;
    }
    let capitals = 0;
    for (let i = range.first; i < range.end; i++) if (tokens.shape[i] !== Shape.lower && tokens.kind[i] === TokenKind.word) capitals++;
    return capitals > 1;
  }

  /** The last statement of the sentence before, or of the paragraph before. */
  function previous(number: number): Draft | null {
    for (let k = number - 1; k >= 0 && k >= number - 2; k--) {
      if (r.sentences[k]!.paragraph < r.sentences[number]!.paragraph - 1) return null;
      const list = draftsOf(k);
      if (list) return list.filter(d => d.reportedBy === null && d.rule !== 'according to').at(-1) ?? null;
    }
    return null;
  }

  function add(draft: Draft, q: number): void {
    drafts.push(draft);
    used.add(q);
    if (bySentence !== null) file(draft, bySentence);
  }
}
