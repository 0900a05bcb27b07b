/** Publication dates: as stated, as worked out from the text, or from coverage of the same event. */
import { estimateDay, inferPublication } from '../../calendar/reference.js';
import { two, yearText } from '../../calendar/days.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Lineage } from '../../model/lineage.js';
import type { DocumentDating } from '../../model/record.js';
import type { Notice } from '../../model/stage.js';
import type { Corpus } from './context.js';
import { linkToCoverage, type Profile } from './coverage.js';

type NotifyOf = (notice: Omit<Notice, 'document'> & { readonly document?: string | null }) => void;

const WITH_DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;

/** A date that opens a report stands in one of its first sentences; one that stands later belongs to the background. */
const OPENING_SENTENCES = 6;

/**
 * Dates every document, in the order of the corpus; `own` is what each says of its own date, `profiles` what the coverage of one event is known by. A stated day stands. Where only the month is stated, coverage of the same event in that
 * month gives the day, or the weekdays of the text leave candidates of which one is shown. Where nothing is stated, the dated sentences of the
 * text or coverage of the same event give the day. Everything worked out comes with a notice; what cannot be told stays null.
 */
export function datePublications(corpus: Corpus, lineage: Lineage, own: readonly DocumentDating[], profiles: readonly Profile[] | null, notify: NotifyOf): readonly DocumentDating[] {
  const linked = linkToCoverage(corpus, lineage, own, profiles);
  return own.map((dating, i) => {
    const coverage = linked[i] ?? null;
    const document = corpus.documents[i]!;
    if (dating.publishedFrom === 'stated' && dating.certain) return dating;
    const settled: DocumentDating = coverage === null ? dating : {
      document: document.id, published: coverage.day, publishedFrom: 'linked', certain: coverage.certain,
      ...(coverage.candidates ? { candidates: coverage.candidates } : {}),
    };
    if (settled.published === null) notify({ document: document.id, rule: 'published-unknown', message: 'no publication date is stated, and neither the text nor other coverage gives one' });
    else if (settled.publishedFrom === 'linked') notify({ document: document.id, rule: 'published-linked', message: `publication date ${settled.published} taken from coverage of the same event: ${corpus.documents[coverage!.from]!.path}` });
    else if (settled.candidates) notify({ document: document.id, rule: 'published-estimated', message: `only the month ${document.published} is stated; by the weekdays of the text it may be ${settled.candidates.join(', ')}; ${settled.published} is an estimate` });
    else if (settled.publishedFrom === 'inferred') notify({ document: document.id, rule: 'published-inferred', message: `publication date ${settled.published} worked out from the dated sentences of the text` });
    return settled;
  });
}

/** What a document says of its own date. */
export function ownDating(document: AnnotatedDocument): DocumentDating {
  const { id, published } = document;
  if (published !== null && WITH_DAY.test(published)) return { document: id, published, publishedFrom: 'stated', certain: true };
  if (published !== null && MONTH.test(published)) {
    const estimate = estimateDay(document.dates, published);
    if (estimate) return { document: id, published: estimate.day, publishedFrom: 'inferred', certain: estimate.candidates.length === 1, candidates: estimate.candidates };
  }
  if (published !== null) return { document: id, published, publishedFrom: 'stated', certain: true };
  const inferred = inferPublication(document.dates);
  if (inferred !== null && toldEarly(document, inferred)) return { document: id, published: inferred, publishedFrom: 'inferred', certain: false };
  const opening = openingDay(document);
  if (opening !== null) return { document: id, published: opening, publishedFrom: 'inferred', certain: false };
  return { document: id, published: null, publishedFrom: null, certain: false };
}

/** Whether link settled on the date that a document says itself. */
export function sameDating(own: DocumentDating, settled: DocumentDating): boolean {
  return own === settled || (own.published === settled.published && own.certain === settled.certain && (own.candidates ?? []).join() === (settled.candidates ?? []).join());
}

/** A day told in full in the first sentences, as past, and not before any other past day that the text tells in full: the event is the news. */
function openingDay(document: AnnotatedDocument): string | null {
  const last = document.sentences[Math.min(OPENING_SENTENCES, document.sentences.length) - 1];
  let latest: string | null = null;
  let early = false;
  for (const { expression, start } of document.dates) {
    if (expression.kind !== 'date' || expression.base.from !== 'fields' || expression.side === 'future' || expression.open) continue;
    const { year, month, day } = expression.base.fields;
    if (year === undefined || month === undefined) continue;
    const text = `${yearText(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    if (latest !== null && text <= latest) continue;
    latest = text;
    early = day !== undefined && (!last || start < last.end);
  }
  return early ? latest : null;
}

/** Whether the day and month of an inferred date are told near the start of the text. */
function toldEarly(document: AnnotatedDocument, inferred: string): boolean {
  const [, month, day] = inferred.split('-').map(Number);
  const last = document.sentences[Math.min(OPENING_SENTENCES, document.sentences.length) - 1];
  return document.dates.some(({ expression, start }) => {
    if (last && start > last.end) return false;
    if (expression.kind !== 'date' || expression.base.from !== 'fields') return false;
    const { fields } = expression.base;
    return fields.year === undefined && fields.month === month && fields.day === day;
  });
}
