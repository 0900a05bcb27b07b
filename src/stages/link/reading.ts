/** A document as link reads it: its tokens again, with the mentions, dates, figures and statements laid over them. */
import type { Anchor, Span, TextSpan } from '../../model/anchor.js';
import type { ActorKind, MentionForm } from '../../model/actor.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { PieceRole } from '../../model/document.js';
import type { Figure } from '../../model/figure.js';
import type { LanguagePack } from '../../model/language.js';
import type { Tokens } from '../../model/segmented.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import type { View } from '../../model/view.js';
import { tokenize } from '../../text/tokens.js';
import { segmentAt, toSource, viewOffset } from '../../text/view.js';
import type { Linked } from './context.js';
import { linkWords } from './words.js';

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export interface ReadSentence extends TokenSpan {
  readonly role: PieceRole;
  readonly paragraph: number;
  /** What its words are, together: bits of `LinkWord`. */
  readonly words: number;
}

export interface ReadMention extends TokenSpan {
  readonly actor: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly local: number;
}

export interface ReadDate extends TokenSpan {
  readonly date: DatedMention;
}

export interface ReadFigure extends TokenSpan {
  readonly figure: Figure;
}

export interface ReadStatement {
  readonly statement: Statement;
  /** The pieces of the content. */
  readonly content: readonly TokenSpan[];
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
}

/** Everything in token numbers of `tokens`; lists in text order. */
export interface Reading {
  readonly index: number;
  readonly document: AnnotatedDocument;
  readonly pack: LanguagePack;
  readonly tokens: Tokens;
  /** What each token is, as bits of `LinkWord`. */
  readonly words: Int32Array;
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly ReadMention[];
  readonly dates: readonly ReadDate[];
  readonly figures: readonly ReadFigure[];
  readonly statements: readonly ReadStatement[];
  /** 1 for tokens that stand in an expression of time, sets ("every Monday") apart. */
  readonly inDate: Uint8Array;
  /** The longest mention that begins at a token, pronouns apart. */
  readonly mentionAt: ReadonlyMap<number, ReadMention>;
}

/**
 * Reads document number `index` of the corpus again; `cut` are its tokens where they are at hand, else the text is cut anew. Its cost is linear
 * in the length of the text.
 */
export function readDocument(linked: Linked, index: number, cut: Tokens | null = null): Reading {
  const document = linked.corpus.documents[index]!;
  const pack = linked.corpus.packOf(document);
  const tokens = cut ?? tokenize(document.view.text, pack.tokens);
  const words = linkWords(tokens, pack);
  const place = (span: Span): TokenSpan => tokensOf(document.view, tokens, span);
  const dates: ReadDate[] = [];
  const inDate = new Uint8Array(tokens.count);
  for (const date of linked.dates[index]!) {
    const { first, end } = place(date);
    dates.push({ first, end, date });
    if (date.type !== 'SET' && first >= 0) inDate.fill(1, first, end);
  }
  const mentions = readMentions(linked, index, tokens);
  let mentionAt: ReadonlyMap<number, ReadMention> | null = null;
  return {
    index, document, pack, tokens, words, mentions, dates, inDate,
    // Most documents tell no gathering: nobody asks.
    get mentionAt() { return (mentionAt ??= longestAt(mentions)); },
    sentences: document.sentences.map((s): ReadSentence => {
      const { first, end } = place(s);
      let all = 0;
      for (let t = Math.max(0, first); t < end; t++) all |= words[t]!;
      return { first, end, role: s.role, paragraph: s.paragraph, words: all };
    }),
    figures: linked.figures[index]!.map((figure): ReadFigure => {
      const { first, end } = place(figure);
      return { first, end, figure };
    }),
    statements: linked.statements[index]!.map((statement): ReadStatement => ({
      statement, content: statement.content.map(place), cue: statement.cue && place(statement.cue), source: statement.source && place(statement.source),
    })),
  };
}

/** The first in the list of the mentions that begin at a token, pronouns apart. */
function longestAt(mentions: readonly ReadMention[]): ReadonlyMap<number, ReadMention> {
  const at = new Map<number, ReadMention>();
  for (const m of mentions) if (m.first >= 0 && m.form !== 'pronoun' && !at.has(m.first)) at.set(m.first, m);
  return at;
}

/** All mentions of a document in text order, of those that begin together the longest first. */
function readMentions({ corpus, actors }: Linked, index: number, tokens: Tokens): readonly ReadMention[] {
  const { view, actors: locals } = corpus.documents[index]!;
  const mentions: ReadMention[] = [];
  for (let local = 0; local < locals.length; local++) {
    const { kind, mentions: own } = locals[local]!;
    const actor = actors.actorOf(index, local);
    for (const m of own) {
      const { first, end } = tokensOf(view, tokens, m);
      mentions.push({ first, end, actor, kind, form: m.form, local });
    }
  }
  return mentions.sort((a, b) => a.first - b.first || b.end - a.end || a.local - b.local);
}

/** Where nothing of a stretch is in the view: a place before all tokens. */
const NOWHERE: TokenSpan = { first: -1, end: -1 };

/** The tokens that stand in a stretch of the source; `NOWHERE` where the view left the stretch out (a date of the page, not of the article). */
function tokensOf(view: View, tokens: Tokens, span: Span): TokenSpan {
  const start = viewOffset(view, span.start);
  const last = viewOffset(view, span.end - 1);
  if (start < 0 && start === last) return NOWHERE;
  const first = firstTokenAt(tokens, start < 0 ? ~start : start);
  const end = firstTokenAt(tokens, last < 0 ? ~last : last + 1);
  return { first, end: end > first ? end : first };
}

/** The number of the first token that begins at or behind a view offset. */
function firstTokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/**
 * The source place and words of tokens [first, end). The words are the source's own: for text formats the anchor is cut back to
 * the stretch before a place where the view left characters out, since link has no source to copy them from.
 */
export function placeOf(reading: Reading, first: number, end: number): TextSpan {
  const { document, tokens } = reading;
  const { view } = document;
  const from = tokens.start[first]!;
  let to = tokens.end[end - 1]!;
  if (document.format !== 'html') to = unbroken(document, from, to);
  const place = toSource(view, from, to);
  return { start: place.start, end: place.end, text: sourceWords(reading, from, to) };
}

/** The same as an anchor of the record. */
export function anchorOf(reading: Reading, first: number, end: number): Anchor {
  const place = placeOf(reading, first, end);
  return { document: reading.document.id, start: place.start, end: place.end, text: place.text };
}

/** The end of the stretch from `from` in which view and source run side by side. */
function unbroken({ view }: AnnotatedDocument, from: number, to: number): number {
  for (let k = segmentAt(view, from); k < view.viewStarts.length && view.viewStarts[k]! < to; k++) {
    const end = view.viewStarts[k + 1] ?? view.text.length;
    if (end <= from) continue;
    const sameLength = end - view.viewStarts[k]! === view.sourceEnds[k]! - view.sourceStarts[k]!;
    if (!sameLength) return Math.max(from + 1, view.viewStarts[k]!);
    if (end < to && view.sourceEnds[k] !== view.sourceStarts[k + 1]) return end;
  }
  return to;
}

/** Words of view.text[from, to) as the source has them, by way of the sentences, whose text is the source's. */
function sourceWords(reading: Reading, from: number, to: number): string {
  const { document, tokens, sentences } = reading;
  const at = sentenceOf(sentences, tokens, from);
  if (at < 0 || tokens.end[sentences[at]!.end - 1]! < to) return document.view.text.slice(from, to);
  const begin = tokens.start[sentences[at]!.first]!;
  return document.sentences[at]!.text.slice(from - begin, to - begin);
}

/** The number of the sentence that holds a view offset, or -1. */
function sentenceOf(sentences: readonly ReadSentence[], tokens: Tokens, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { first, end } = sentences[middle]!;
    if (first < end && tokens.start[first]! <= offset) low = middle + 1; else if (first < end) high = middle; else return sentences.findIndex(s => s.first < s.end && tokens.start[s.first]! <= offset && tokens.end[s.end - 1]! > offset);
  }
  const at = low - 1;
  return at >= 0 && tokens.end[sentences[at]!.end - 1]! > offset ? at : -1;
}

/** The words of tokens [first, end) as the view has them: for names and keys, never for anchors. */
export function wordsOf(reading: Reading, first: number, end: number): string {
  return end <= first ? '' : reading.document.view.text.slice(reading.tokens.start[first], reading.tokens.end[end - 1]);
}
