/** Proposals and demands as one document puts them, and what it says became of them. */
import type { Anchor } from '../../../model/anchor.js';
import { WordClass } from '../../../model/words/grammar.js';
import { TokenKind } from '../../../model/segmented.js';
import { findPhrases } from '../../../text/phrases.js';
import { anchorOf, wordsOf, type Reading, type ReadStatement, type TokenSpan } from '../reading.js';
import { stemAt } from '../stems.js';
import { LinkWord } from '../words.js';
import type { Answer, ProposalLexicon } from './lexicon.js';

export interface ProposalReport {
  /** Number of the document. */
  readonly document: number;
  /** The statement that puts it. */
  readonly statement: string;
  readonly what: string;
  readonly stems: readonly string[];
  readonly answers: readonly Answer[];
  readonly evidence: readonly Anchor[];
}

/** The words of a proposal are no longer than this many tokens. */
const LONGEST = 28;
/** An answer stands in the same sentence, the next, or in one more that points at the proposal. */
const ANSWER_SENTENCES = 2;

const CLOSES = new Set(['.', ';', ':', '»', '”', '"', '!', '?', '(', ')', '–', '—']);

/**
 * The proposals of a document. A proposal is a statement with the act "propose", or a demand put in so many words ("a renouvelé son appel à ..."),
 * also inside a quotation in the first person ("Nous avons proposé de ...").
 */
export function proposalReports(reading: Reading, lexicon: ProposalLexicon): readonly ProposalReport[] {
  const found: ProposalReport[] = [];
  reading.sentences.forEach((sentence, s) => {
    if ((sentence.words & LinkWord.puts) === 0) return;
    const own = findPhrases(lexicon.ownPuts, reading.tokens, sentence.first, sentence.end);
    const puts = findPhrases(lexicon.puts, reading.tokens, sentence.first, sentence.end).filter(p => !own.some(o => o.start < p.end && p.start < o.end));
    for (const put of [...own, ...puts].sort((a, b) => a.start - b.start)) {
      const span: TokenSpan = { first: put.start, end: put.end };
      // "une demande que ...": the noun is no verb.
      if (put.end - put.start === 1 && reading.pack.meetings.articles.has(reading.tokens.lower[put.start - 1] ?? '')) continue;
      const statement = own.includes(put) ? quotedIn(reading, span) : carrier(reading, span);
      if (!statement) continue;
      const end = whatEnd(reading, put.end, sentence.end);
      if (end - put.end < 2) continue;
      const stems = stemsOf(reading, put.end, end, sentence.first);
      if (stems.length === 0) continue;
      found.push({
        document: reading.index, statement: statement.statement.id, what: wordsOf(reading, put.end, end), stems,
        answers: answersAfter(reading, lexicon, s, aside(reading, put.end, end), sentence.paragraph),
        evidence: [anchorOf(reading, put.start, end)],
      });
    }
  });
  return found;
}

/** The statement whose cue the words are, or in whose quotation its speaker says them. */
function carrier(reading: Reading, span: TokenSpan): ReadStatement | null {
  const overlaps = (t: TokenSpan | null): boolean => t !== null && t.first < span.end && span.first < t.end;
  const cued = reading.statements.find(s => (overlaps(s.cue)) && (s.statement.act === 'propose' || s.statement.act === 'demand'));
  if (cued) return cued;
  const inside = reading.statements.find(s => s.content.some(c => c.first <= span.first && span.end <= c.end) && (s.statement.act === 'propose' || s.statement.act === 'demand'));
  if (inside) return inside;
  return reading.statements.find(s => s.content.some(c => span.first <= c.first && c.first <= span.end) && (s.statement.act === 'propose' || s.statement.act === 'demand')) ?? null;
}

/** The statement in whose quotation a speaker says "we proposed". */
function quotedIn(reading: Reading, span: TokenSpan): ReadStatement | null {
  return reading.statements.find(s => s.statement.mode !== 'indirect' && s.content.some(c => c.first <= span.first && span.end <= c.end)) ?? null;
}

/** The end of what is proposed: before a contrast, an answer, a mark that closes, or the end of the sentence. */
function whatEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, pack } = reading;
  let t = from;
  for (; t < limit && t - from < LONGEST; t++) {
    const lower = tokens.lower[t]!;
    if (tokens.kind[t] === TokenKind.newline) break;
    if (CLOSES.has(lower) && t > from) break;
    // "..., mais ...", "..., à laquelle ..."
    const bits = lower !== ',' ? 0 : (pack.grammar.classes.get(tokens.lower[t + 1] ?? '') ?? 0) | ((pack.grammar.classes.get(tokens.lower[t + 2] ?? '') ?? 0) & WordClass.relative);
    if (lower === ',' && (bits & (WordClass.coordinator | WordClass.subordinator | WordClass.relative)) !== 0) break;
  }
  while (t > from && tokens.kind[t - 1] !== TokenKind.word && tokens.kind[t - 1] !== TokenKind.number) t--;
  return t;
}

function stemsOf(reading: Reading, from: number, to: number, sentenceFirst: number): readonly string[] {
  const stems = new Set<string>();
  for (let t = from; t < to; t++) {
    const stem = stemAt(reading, t, sentenceFirst);
    if (stem !== null) stems.add(stem);
  }
  return [...stems];
}

/** The first comma of what is proposed: behind it may already stand the answer (", a demand that X rejected"). */
function aside(reading: Reading, from: number, end: number): number {
  for (let t = from; t < end; t++) if (reading.tokens.lower[t] === ',') return t;
  return end;
}

/** What is said of a proposal behind it. */
function answersAfter(reading: Reading, lexicon: ProposalLexicon, sentence: number, from: number, paragraph: number): readonly Answer[] {
  const own = answersIn(reading, lexicon, from, reading.sentences[sentence]!.end);
  if (own.length > 0) return own;
  for (let s = sentence + 1; s <= sentence + ANSWER_SENTENCES && s < reading.sentences.length; s++) {
    const next = reading.sentences[s]!;
    const points = (next.words & LinkWord.points) !== 0 && findPhrases(lexicon.points, reading.tokens, next.first, next.end).length > 0;
    if (!points && (s > sentence + 1 || next.paragraph !== paragraph)) continue;
    const answers = (next.words & LinkWord.answers) === 0 ? [] : answersIn(reading, lexicon, next.first, next.end);
    if (answers.length > 0) return answers;
  }
  return [];
}

function answersIn(reading: Reading, lexicon: ProposalLexicon, from: number, to: number): readonly Answer[] {
  return findPhrases(lexicon.answers, reading.tokens, from, to).map(m => m.value);
}
