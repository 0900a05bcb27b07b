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
import { tokenize } from '../../text/tokens.js';
import { toSource } from '../../text/view.js';
import type { Linked } from './context.js';

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export interface ReadSentence extends TokenSpan {
  readonly role: PieceRole;
  readonly paragraph: number;
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

/** Reads document number `index` of the corpus again. Its cost is linear in the length of the text. */
export function readDocument(linked: Linked, index: number): Reading {
  const document = linked.corpus.documents[index]!;
  const pack = linked.corpus.packOf(document);
  const tokens = tokenize(document.view.text, pack.tokens);
  const place = (span: Span): TokenSpan => tokensOf(document, tokens, span);
  const dates = linked.dates[index]!.map(date => ({ ...place(date), date }));
  const inDate = new Uint8Array(tokens.count);
  for (const d of dates) if (d.date.type !== 'SET' && d.first >= 0) inDate.fill(1, d.first, d.end);
  const mentions = document.actors
    .flatMap((a, local) => a.mentions.map(m => ({ ...place(m), actor: linked.actors.actorOf(index, local), kind: a.kind, form: m.form, local })))
    .sort((a, b) => a.first - b.first || b.end - a.end || a.local - b.local);
  const mentionAt = new Map<number, ReadMention>();
  for (const m of mentions) if (m.first >= 0 && m.form !== 'pronoun' && !mentionAt.has(m.first)) mentionAt.set(m.first, m);
  return {
    index, document, pack, tokens, mentions, dates, inDate, mentionAt,
    sentences: document.sentences.map(s => ({ ...place(s), role: s.role, paragraph: s.paragraph })),
    figures: linked.figures[index]!.map(figure => ({ ...place(figure), figure })),
    statements: linked.statements[index]!.map(statement => ({
      statement, content: statement.content.map(place), cue: statement.cue && place(statement.cue), source: statement.source && place(statement.source),
    })),
  };
}

/** Where nothing of a stretch is in the view: a place before all tokens. */
const NOWHERE: TokenSpan = { first: -1, end: -1 };

/** The tokens that stand in a stretch of the source; `NOWHERE` where the view left the stretch out (a date of the page, not of the article). */
export function tokensOf(document: AnnotatedDocument, tokens: Tokens, span: Span): TokenSpan {
  const start = viewOffset(document, span.start);
  const last = viewOffset(document, span.end - 1);
  if (!start.inside && !last.inside && start.offset === last.offset) return NOWHERE;
  const first = firstTokenAt(tokens, start.offset);
  return { first, end: Math.max(first, firstTokenAt(tokens, last.offset + (last.inside ? 1 : 0))) };
}

/** The number of the first token that begins at or behind a view offset. */
function firstTokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/** The view offset of a source offset; of the next view character where the view left it out. */
function viewOffset({ view }: AnnotatedDocument, offset: number): { readonly offset: number; readonly inside: boolean } {
  let low = 0;
  let high = view.sourceStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.sourceStarts[middle]! <= offset) low = middle + 1; else high = middle;
  }
  const k = low - 1;
  if (k < 0) return { offset: 0, inside: false };
  const length = (view.viewStarts[k + 1] ?? view.text.length) - view.viewStarts[k]!;
  const inSource = view.sourceEnds[k]! - view.sourceStarts[k]!;
  const into = offset - view.sourceStarts[k]!;
  if (into >= inSource) return { offset: view.viewStarts[k]! + length, inside: false };
  return { offset: view.viewStarts[k]! + (length === inSource ? into : 0), inside: true };
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
  return { ...place, text: sourceWords(reading, from, to) };
}

/** The same as an anchor of the record. */
export function anchorOf(reading: Reading, first: number, end: number): Anchor {
  return { document: reading.document.id, ...placeOf(reading, first, end) };
}

/** The end of the stretch from `from` in which view and source run side by side. */
function unbroken({ view }: AnnotatedDocument, from: number, to: number): number {
  for (let k = 0; k < view.viewStarts.length && view.viewStarts[k]! < to; k++) {
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
