/** A document read alone, as the left half does it: what link needs of its text, with its own actors and date; and its place among the others later. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Figure } from '../../model/figure.js';
import type { LanguagePack } from '../../model/language.js';
import type { StoredReading } from '../../model/reading.js';
import type { Tokens } from '../../model/segmented.js';
import type { Linked } from './context.js';
import { ownDating } from './datings.js';
import { detailsOf, type Detail } from './disagreements/altered.js';
import type { FigureContext } from './disagreements/contexts.js';
import { extractReading, type DocumentExtract } from './extract.js';
import { datesOf, figuresOf, statementsOf } from './facts.js';
import type { DayInterval } from './interval.js';
import type { EventReport } from './meetings/reports.js';
import { readDocument } from './reading.js';

/**
 * Reads a document that nothing else is known of: dated as it says itself, its actors by their numbers ("#3"). `cut` are its tokens where they
 * are at hand, as the left half has them; the text is cut anew where they are not, which gives the same.
 */
export function readAlone(document: AnnotatedDocument, pack: LanguagePack, cut: Tokens | null = null): StoredReading {
  const linked = aloneAs(document, pack);
  const reading = readDocument(linked, 0, cut);
  const numbers = new Map(linked.figures[0]!.map((f, i) => [f, i]));
  const extract = extractReading(reading, linked.datings[0]!.published);
  return { extract: JSON.stringify(packExtract(extract, numbers)), details: JSON.stringify(detailsOf(reading).map(d => packDetail(d, numbers))) };
}

/** The one document as the parts of link see all of them. */
function aloneAs(document: AnnotatedDocument, pack: LanguagePack): Linked {
  const dating = ownDating(document);
  const first = new Map<string, number>();
  document.actors.forEach(({ key }, local) => { if (key !== null && !first.has(key)) first.set(key, local); });
  const actorOf = (_document: number, local: number): string => {
    const key = document.actors[local]?.key ?? null;
    return `#${key === null ? local : first.get(key) ?? local}`;
  };
  // What is stored names dates and figures by their numbers: they need no ids yet.
  const dates = datesOf(document, dating, () => '');
  return {
    corpus: { documents: [document], packOf: () => pack }, lineage: { passages: [], repeats: [], clusters: [] }, datings: [dating], actors: { actors: [], actorOf },
    dates: [dates], figures: [figuresOf(document, () => '')], statements: [statementsOf(document, dates, dating.published, local => actorOf(0, local))],
  };
}

/** A stored reading as the one of document number `index`, with the figures and actors that it has in the record. `of`: the id of the document, which stands in memory once. */
export function settleExtract(stored: string, index: number, of: string, figures: readonly Figure[], actorOf: (document: number, local: number) => string): DocumentExtract {
  // What was just read from JSON belongs to nobody else: it is filled in where it stands.
  const { reports, rows, terms, proposals, contexts: packed, placed } = JSON.parse(stored) as PackedExtract;
  const actor = (local: string): string => actorOf(index, Number(local.slice(1)));
  const actors = (locals: readonly string[]): readonly string[] => (locals.length === 0 ? NONE : [...new Set(locals.map(actor))]);
  const contexts = packed.map((c): FigureContext => Object.assign(c, { document: index, figure: figures[c.figure]!, intervals: c.intervals.length === 0 ? NONE : c.intervals.map(intervalOf), speaker: c.speaker === null ? null : actor(c.speaker) }));
  return {
    reports: reports.map((r): EventReport => Object.assign(r, {
      document: index, id: of, interval: r.interval && intervalOf(r.interval), forumParties: actors(r.forumParties), parties: actors(r.parties),
      persons: ofActors(r.persons, actor), absent: ofActors(r.absent, actor),
    })),
    rows: rows.map(r => Object.assign(r, { document: index })),
    terms: terms.map(t => Object.assign(t, { document: index })),
    proposals: proposals.map(p => Object.assign(p, { document: index })),
    contexts,
    placed: placed.map(p => Object.assign(p, { context: contexts[p.context]! })),
  };
}

const NONE: readonly never[] = [];

/** What is said of local actors as said of those of the record, each once. */
function ofActors<T extends { readonly value: string }>(said: readonly T[], actor: (local: string) => string): readonly T[] {
  if (said.length === 0) return NONE;
  return said.map(p => ({ ...p, value: actor(p.value) })).filter((p, i, all) => all.findIndex(o => o.value === p.value) === i);
}

/** Stored details of a document, with the figures of the record. */
export function settleDetails(stored: string, figures: readonly Figure[]): readonly Detail[] {
  return (JSON.parse(stored) as readonly PackedDetail[]).map(d => ({ ...d, figure: d.figure === null ? null : figures[d.figure]!, interval: d.interval && intervalOf(d.interval) }));
}

/** JSON has no infinite numbers: an open end is null. */
type PackedInterval = readonly [number | null, number | null];
type PackedContext = Omit<FigureContext, 'figure' | 'intervals' | 'document'> & { readonly figure: number; readonly intervals: readonly PackedInterval[] };
type PackedReport = Omit<EventReport, 'interval' | 'document'> & { readonly interval: PackedInterval | null };
type PackedDetail = Omit<Detail, 'figure' | 'interval'> & { readonly figure: number | null; readonly interval: PackedInterval | null };
type Unnumbered<T> = Omit<T, 'document'>;

interface PackedExtract {
  readonly reports: readonly PackedReport[];
  readonly rows: readonly Unnumbered<DocumentExtract['rows'][number]>[];
  readonly terms: readonly Unnumbered<DocumentExtract['terms'][number]>[];
  readonly proposals: readonly Unnumbered<DocumentExtract['proposals'][number]>[];
  readonly contexts: readonly PackedContext[];
  readonly placed: readonly (Omit<DocumentExtract['placed'][number], 'context'> & { readonly context: number })[];
}

function packExtract({ reports, rows, terms, proposals, contexts, placed }: DocumentExtract, numbers: ReadonlyMap<Figure, number>): PackedExtract {
  const places = new Map(contexts.map((c, i) => [c, i]));
  return {
    reports: reports.map(({ document: _document, ...r }) => ({ ...r, interval: r.interval && packInterval(r.interval) })),
    rows: rows.map(({ document: _document, ...r }) => r),
    terms: terms.flatMap(({ document: _document, ...t }) => (t.terms.length > 0 ? [t] : [])),
    proposals: proposals.map(({ document: _document, ...p }) => p),
    contexts: contexts.map(({ document: _document, ...c }) => ({ ...c, figure: numbers.get(c.figure)!, intervals: c.intervals.map(packInterval) })),
    placed: placed.map(p => ({ ...p, context: places.get(p.context)! })),
  };
}

function packDetail(d: Detail, numbers: ReadonlyMap<Figure, number>): PackedDetail {
  return { ...d, figure: d.figure && numbers.get(d.figure)!, interval: d.interval && packInterval(d.interval) };
}

function packInterval({ first, last }: DayInterval): PackedInterval {
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}

function intervalOf([first, last]: PackedInterval): DayInterval {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}
