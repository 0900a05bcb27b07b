/** What was read in a document alone, as JSON for the dossier; and back, as what a document of the record says, with its number, figures and actors there. */
import type { Figure } from '../../model/figure.js';
import type { Detail } from './disagreements/altered.js';
import type { FigureContext, PlaceName } from './disagreements/contexts.js';
import type { DocumentExtract } from './extract.js';
import type { DayInterval } from './interval.js';
import type { EventReport } from './meetings/reports.js';
import type { StatementTerms } from './positions/issues.js';

// The commonest parts are rows without names: half the room, and half the time to write and to read.

/** JSON has no infinite numbers: an open end is null. */
type Interval = readonly [number | null, number | null];
type ContextRow = readonly [
  figure: number, sentence: number, stems: readonly string[], names: readonly string[], places: readonly PlaceName[], placedFirst: number, placedEnd: number,
  qualifier: string | null, intervals: readonly Interval[], speaker: string | null,
];
type DetailRow = readonly [
  kind: Detail['kind'], start: number, end: number, text: string, value: string, words: readonly string[], figure: number | null, interval: Interval | null,
  weekday: number | null, before: readonly string[], after: readonly string[],
];
type Unnumbered<T> = Omit<T, 'document'>;
type StoredReport = Omit<EventReport, 'interval' | 'document'> & { readonly interval: Interval | null };

interface StoredExtract {
  readonly reports: readonly StoredReport[];
  readonly rows: readonly Unnumbered<DocumentExtract['rows'][number]>[];
  readonly terms: readonly Unnumbered<DocumentExtract['terms'][number]>[];
  readonly proposals: readonly Unnumbered<DocumentExtract['proposals'][number]>[];
  readonly contexts: readonly ContextRow[];
  readonly placed: readonly (Omit<DocumentExtract['placed'][number], 'context'> & { readonly context: number })[];
}

/** JSON of an extract. `numbers` are those of the document's figures. */
export function storeExtract({ reports, rows, terms, proposals, contexts, placed }: DocumentExtract, numbers: ReadonlyMap<Figure, number>): string {
  const places = placed.length === 0 ? null : new Map(contexts.map((c, i) => [c, i]));
  const stored: StoredExtract = {
    reports: reports.map(({ document: _document, ...r }) => ({ ...r, interval: r.interval && closedPair(r.interval) })),
    rows: rows.map(({ document: _document, ...r }) => r),
    terms: terms.flatMap(t => (t.terms.length > 0 ? [{ statement: t.statement, terms: t.terms }] : [])),
    proposals: proposals.map(({ document: _document, ...p }) => p),
    contexts: contexts.map(c => [numbers.get(c.figure)!, c.sentence, c.stems, c.names, c.places, c.placed.first, c.placed.end, c.qualifier, c.intervals.map(closedPair), c.speaker]),
    placed: placed.map(p => ({ ...p, context: places!.get(p.context)! })),
  };
  return JSON.stringify(stored);
}

/** A stored extract as the one of document number `index`, with the figures and actors that it has in the record. `of`: the id of the document, which stands in memory once. */
export function settleExtract(stored: string, index: number, of: string, figures: readonly Figure[], actorOf: (document: number, local: number) => string): DocumentExtract {
  // What was just read from JSON belongs to nobody else: it is filled in where it stands.
  const { reports, rows, terms, proposals, contexts: packed, placed } = JSON.parse(stored) as StoredExtract;
  const actor = (local: string): string => actorOf(index, Number(local.slice(1)));
  const actors = (locals: readonly string[]): readonly string[] => (locals.length === 0 ? NONE : [...new Set(locals.map(actor))]);
  const contexts = packed.map(([figure, sentence, stems, names, places, first, end, qualifier, intervals, speaker]): FigureContext => ({
    figure: figures[figure]!, document: index, sentence, stems, names: names.length === 0 ? NONE : names, places: places.length === 0 ? NONE : places, placed: { first, end }, qualifier,
    intervals: intervals.length === 0 ? NONE : intervals.map(intervalOf), speaker: speaker === null ? null : actor(speaker),
  }));
  return {
    reports: reports.map((r): EventReport => Object.assign(r, {
      document: index, id: of, interval: r.interval && intervalOf(r.interval), forumParties: actors(r.forumParties), parties: actors(r.parties),
      persons: ofActors(r.persons, actor), absent: ofActors(r.absent, actor),
    })),
    rows: rows.map(r => Object.assign(r, { document: index })),
    terms: terms.map(t => ({ statement: t.statement, document: index, terms: t.terms })),
    proposals: proposals.map(p => Object.assign(p, { document: index })),
    contexts,
    placed: placed.map(p => Object.assign(p, { context: contexts[p.context]! })),
  };
}

const NONE: readonly never[] = [];

/** What the statements of a stored extract speak of. */
export function termsOf(stored: string): readonly Unnumbered<StatementTerms>[] {
  return (JSON.parse(stored) as StoredExtract).terms;
}

/** What is said of local actors as said of those of the record, each once. */
function ofActors<T extends { readonly value: string }>(said: readonly T[], actor: (local: string) => string): readonly T[] {
  if (said.length === 0) return NONE;
  return said.map(p => ({ ...p, value: actor(p.value) })).filter((p, i, all) => all.findIndex(o => o.value === p.value) === i);
}

/** JSON of what a copy of the document may have altered. */
export function storeDetails(details: readonly Detail[], numbers: ReadonlyMap<Figure, number>): string {
  return JSON.stringify(details.map((d): DetailRow => [
    d.kind, d.anchor.start, d.anchor.end, d.anchor.text, d.value, d.words, d.figure && numbers.get(d.figure)!, d.interval && closedPair(d.interval), d.weekday, d.before, d.after,
  ]));
}

/** Stored details of a document, with the figures of the record. */
export function settleDetails(stored: string, document: string, figures: readonly Figure[]): readonly Detail[] {
  return (JSON.parse(stored) as readonly DetailRow[]).map(([kind, start, end, text, value, words, figure, interval, weekday, before, after]): Detail => ({
    kind, anchor: { document, start, end, text }, value, words, figure: figure === null ? null : figures[figure]!, interval: interval && intervalOf(interval), weekday, before, after,
  }));
}

function closedPair({ first, last }: DayInterval): Interval {
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}

function intervalOf([first, last]: Interval): DayInterval {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}
