/** Coverage of one event: which dated document an undated one belongs to, by what the two share and few others have. */
import { dayNumber, dayText, weekdayOf } from '../../calendar/days.js';
import { weekdayNear } from '../../calendar/sides.js';
import type { Span } from '../../model/anchor.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Lineage, PassageKind } from '../../model/lineage.js';
import type { DocumentDating } from '../../model/record.js';
import type { StatementMention } from '../../model/statement.js';
import { foldForComparison } from '../../text/fold.js';
import type { Corpus } from './context.js';
import { spansFrom, spansOver } from './spans.js';

/** A day taken from coverage of the same event. */
export interface CoverageDay {
  readonly day: string;
  readonly certain: boolean;
  readonly candidates?: readonly string[];
  /** Number of the document that gives it. */
  readonly from: number;
}

/** An item that two documents share weighs 1 where no other has it, and the less the more have it: 1 / (documents with it - 1). */
const COMMON_ITEM = 200;

/** A passage of so many characters weighs as much as one rare item. */
const PASSAGE_UNIT = 80;
const PASSAGE_CAP = 12;
const PASSAGE_WEIGHT: Readonly<Record<PassageKind, number>> = { copy: 1, edited_copy: 1, quotation: 1, background: 0.25, boilerplate: 0 };

/** Two reports of one event share several rare names, figures or words; two of one forum's meetings share the forum. */
const ENOUGH = 3;
/** The best day must lead any other day by this factor: April's meeting looks like July's. */
const LEAD = 1.5;

/** What the coverage of one event is known by. */
export interface Profile {
  /** Numbers of the names, figures and quoted words that it has, each once. */
  readonly items: Int32Array;
  /** ISO weekday that the text uses most for what has happened, or null. */
  readonly weekday: number | null;
  /** The latest day that the text names in full, as a day number. */
  readonly latest: number | null;
}

/**
 * For each document without a certain day of its own (`own` is what it says of it, `known` its profile; there are none where no document needs them): the day on which its event took place, by dated coverage of that event, or null.
 * Two documents belong together where they use the same weekday for what has happened and share enough that is rare in the corpus.
 */
export function linkToCoverage(corpus: Corpus, lineage: Lineage, own: readonly DocumentDating[], known: readonly Profile[] | null): readonly (CoverageDay | null)[] {
  const open = own.map((d, i) => (d.published === null || (d.candidates && !d.certain) ? i : -1)).filter(i => i >= 0);
  if (open.length === 0 || known === null) return own.map(() => null);
  const profiles: readonly Profile[] = known;
  const holders: number[][] = [];
  profiles.forEach((p, i) => { for (const item of p.items) (holders[item] ??= []).push(i); });
  const passages = passagesByDocument(corpus, lineage);
  const result: (CoverageDay | null)[] = own.map(() => null);
  for (const i of open) result[i] = bestDay(i);
  return result;

  function bestDay(i: number): CoverageDay | null {
    const scores = new Map<number, number>();
    const add = (j: number, weight: number): void => { if (j !== i) scores.set(j, (scores.get(j) ?? 0) + weight); };
    for (const item of profiles[i]!.items) {
      const list = holders[item]!;
      if (list.length < 2 || list.length > COMMON_ITEM) continue;
      for (const j of list) add(j, 1 / (list.length - 1));
    }
    for (const [j, weight] of passages.get(i) ?? []) add(j, weight);
    const days = new Map<number, { score: number; best: number; from: number }>();
    for (const [j, score] of [...scores].sort((a, b) => a[0] - b[0])) {
      const day = eventDay(i, j);
      if (day === null) continue;
      const known = days.get(day);
      if (!known) days.set(day, { score, best: score, from: j });
      else days.set(day, { score: Math.max(known.best, score) + 0.3 * Math.min(known.best, score), best: Math.max(known.best, score), from: score > known.best ? j : known.from });
    }
    const ranked = [...days].sort((a, b) => b[1].score - a[1].score || a[0] - b[0]);
    const first = ranked[0];
    if (!first || first[1].score < ENOUGH || (ranked[1] && first[1].score < LEAD * ranked[1][1].score)) return null;
    const source = own[first[1].from]!;
    return { day: dayText(first[0]), certain: source.certain, from: first[1].from, ...(source.candidates && !source.certain ? { candidates: source.candidates } : {}) };
  }

  /** The day of the weekday that both documents use, by the date of the second; null where the two cannot be of one event. */
  function eventDay(i: number, j: number): number | null {
    const undated = profiles[i]!;
    const dated = profiles[j]!;
    const { published, candidates } = own[j]!;
    if (published === null || published.length < 10) return null;
    const ownMonth = corpus.documents[i]!.published;
    // A day that is itself only an estimate adds nothing to one that has its own.
    if (candidates && own[i]!.candidates) return null;
    const [year, month, day] = published.slice(0, 10).split('-').map(Number);
    const at = dayNumber(year!, month!, day!);
    if (undated.latest !== null && undated.latest > at + 1) return null;
    if (undated.weekday === null) return ownMonth === null || published.startsWith(ownMonth) ? at : null;
    if (dated.weekday !== null ? dated.weekday !== undated.weekday : ![at, at - 1].some(d => weekdayOf(d) === undated.weekday)) return null;
    const event = weekdayNear(at, undated.weekday, 'past', null);
    return ownMonth === null || dayText(event).startsWith(ownMonth) ? event : null;
  }
}

function passagesByDocument(corpus: Corpus, lineage: Lineage): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const indexOf = new Map(corpus.documents.map((d, i) => [d.id, i]));
  const shared = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, weight: number): void => {
    const of = shared.get(a) ?? new Map<number, number>();
    shared.set(a, of.set(b, Math.min(PASSAGE_CAP, (of.get(b) ?? 0) + weight)));
  };
  for (const { a, b, kind } of lineage.passages) {
    const weight = PASSAGE_WEIGHT[kind] * Math.min(a.end - a.start, b.end - b.start) / PASSAGE_UNIT;
    const [i, j] = [indexOf.get(a.document), indexOf.get(b.document)];
    if (i === undefined || j === undefined || i === j) continue;
    add(i, j, weight);
    add(j, i, weight);
  }
  return new Map([...shared].map(([i, of]) => [i, [...of]]));
}

/** Whether coverage of the same event may have to tell the day of a document: where it states none, or only a month. */
export function mayNeedCoverage({ published }: AnnotatedDocument): boolean {
  return published === null || MONTH.test(published);
}

const MONTH = /^\d{4}-\d{2}$/;

/** Gives a function that takes one document after another and gives its profile; all are to be made by one, so that their items have the same numbers. */
export function profiler(): (document: AnnotatedDocument) => Profile {
  const numbers = new Map<string, number>();
  const numberOf = (item: string): number => {
    const number = numbers.get(item) ?? numbers.size;
    if (number === numbers.size) numbers.set(item, number);
    return number;
  };
  return document => ({ items: Int32Array.from(new Set(itemsOf(document).map(numberOf))), ...daysOf(document) });
}

/** Names, figures and the first words of what is quoted. */
function itemsOf(document: AnnotatedDocument): readonly string[] {
  const items: string[] = [];
  for (const actor of document.actors) items.push(`a ${actor.key ?? foldForComparison(actor.name)}`);
  for (const f of document.figures) items.push(`f ${f.min} ${f.max} ${f.head ?? ''}`);
  // The first statement in the list of those whose content reaches into the quotation.
  const contents = document.statements.flatMap((s, i) => s.content.map(c => ({ first: c.start, end: c.end, i })));
  const statementAt = (q: Span): StatementMention | undefined => {
    const i = [...spansOver(contents, q.start), ...spansFrom(contents, q.start + 1, q.end - 1)].reduce((least, c) => Math.min(least, c.i), Infinity);
    return document.statements[i];
  };
  for (const q of document.quoted) {
    const statement = statementAt(q);
    if (statement) items.push(`q ${foldForComparison(statement.content[0].text).split(' ').slice(0, 6).join(' ')}`);
  }
  return items;
}

function daysOf({ dates }: AnnotatedDocument): Pick<Profile, 'weekday' | 'latest'> {
  const uses = new Map<number, number>();
  let latest: number | null = null;
  for (const { expression } of dates) {
    if (expression.kind !== 'date' || expression.base.from !== 'fields') continue;
    const { fields, step } = expression.base;
    if (fields.year !== undefined && fields.month !== undefined && expression.side !== 'future' && !expression.open) {
      const day = dayNumber(fields.year, fields.month, fields.day ?? 1);
      latest = latest === null ? day : Math.max(latest, day);
    }
    if (fields.weekday === undefined || fields.day !== undefined || step !== null || expression.side === 'future') continue;
    uses.set(fields.weekday, (uses.get(fields.weekday) ?? 0) + 1);
  }
  let weekday: number | null = null;
  for (const [day, count] of uses) if (weekday === null || count > uses.get(weekday)!) weekday = day;
  return { weekday, latest };
}
