/** Runs the whole flow on small articles given as text, for tests of what many sources say together. */
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { LinkedRecord } from '../../src/model/record.js';
import { linkDocuments, processSource, readFile } from '../../src/pipeline.js';

export interface Article {
  readonly title?: string;
  /** ISO day; absent for an article without a date. */
  readonly date?: string;
  readonly text: string;
}

export interface Coverage {
  readonly record: LinkedRecord;
  readonly documents: readonly AnnotatedDocument[];
  /** Id of article number `i`. */
  readonly id: (i: number) => string;
}

/** Links articles; each is one line of JSON Lines, in the given order. */
export function coverageOf(articles: readonly Article[]): Coverage {
  const lines = articles.map(({ title, date, text }) => JSON.stringify({ title, date, text: title === undefined ? text : `${title}\n\n${text}` })).join('\n');
  const sources = [...readFile({ path: 'coverage.jsonl', bytes: new TextEncoder().encode(lines) }, () => {})];
  const documents = sources.map(s => processSource(s).document);
  return { record: linkDocuments(documents), documents, id: i => documents.find(d => d.path === `coverage.jsonl#${i + 1}`)!.id };
}
