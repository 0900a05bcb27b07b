/** A document read alone, as the left half does it: what link needs of its text, with its own actors and date. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { LanguagePack } from '../../model/language.js';
import type { StoredReading } from '../../model/reading.js';
import type { Tokens } from '../../model/segmented.js';
import type { Linked } from './context.js';
import { ownDating } from './datings.js';
import { detailsOf } from './disagreements/altered.js';
import { extractReading } from './extract.js';
import { neighbourKeys } from './graft/keys.js';
import { datesOf, figuresOf, statementsOf } from './facts.js';
import { readDocument } from './reading.js';
import { storeDetails, storeExtract } from './stored.js';

/** What is stored of a document read alone. */
export interface ReadingAlone extends StoredReading {
  /** What it is found by among others: see `graft/keys.ts`. */
  readonly keys: Uint32Array;
}

/**
 * Reads a document that nothing else is known of: dated as it says itself, its actors by their numbers ("#3"). `cut` are its tokens where they
 * are at hand, as the left half has them; the text is cut anew where they are not, which gives the same.
 */
export function readAlone(document: AnnotatedDocument, pack: LanguagePack, cut: Tokens | null = null): ReadingAlone {
  const linked = aloneAs(document, pack);
  const reading = readDocument(linked, 0, cut);
  const numbers = new Map(linked.figures[0]!.map((f, i) => [f, i]));
  const { published } = linked.datings[0]!;
  const extract = extractReading(reading, published);
  return { keys: neighbourKeys(document, extract.reports, published), extract: storeExtract(extract, numbers), details: storeDetails(detailsOf(reading), numbers) };
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
