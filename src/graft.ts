/** Takes new articles into a dossier where it stands and grafts them on its record: what that costs grows with the articles, not with the dossier. */
import { existsSync } from 'node:fs';
import type { AnnotatedDocument } from './model/annotated.js';
import type { Source } from './model/document.js';
import type { ProcessedDocument } from './model/processed.js';
import type { NoticeDraft } from './model/stage.js';
import { graftDocuments, processForRecord, readFile, type InputFile } from './pipeline.js';
import type { Database } from './record/database.js';
import { addGrafted, graftedDocuments } from './record/grafted.js';
import { openInPlace } from './record/in-place.js';
import { addNeighbours, findNeighbours } from './record/neighbours.js';
import { replaceNews } from './record/news.js';
import { packDocument } from './record/packing.js';
import { hasFile, isKnownFile, pathOf, readAnnotatedDocument, readGenerator, readingsStore } from './record/read.js';
import { lookup } from './record/lookup.js';
import { endedBy } from './record/workspace.js';
import { writeDocument, writeFile } from './record/write.js';
import { writeGraft } from './record/write-graft.js';
import { contentId } from './text/identify.js';
import { GENERATOR } from './version.js';

/** In a smaller dossier all documents are linked anew in about the same time. */
const LEAST_DOCUMENTS = 100;
/** Grafted articles, as a share of the settled ones, from which the record is settled first. */
const MOST_GRAFTED = 0.1;
/** Articles grafted together at most: more are faster linked with all others. */
export const MOST_AT_ONCE = 60;
/** Documents of the record with which one new article is linked, and how many more with each further one. */
const NEIGHBOURS = 24;
const MORE_NEIGHBOURS = 4;

export interface GraftEvents {
  /** Something about a file that its user should know. */
  readonly notice?: (path: string, notice: NoticeDraft) => void;
}

export interface GraftSummary {
  /** Ids of the articles that came. */
  readonly read: readonly string[];
  /** Documents in the dossier. */
  readonly documents: number;
  /** Sources with the bytes of another one, not counted again. */
  readonly doubled: number;
  /** Articles grafted since the record was settled. */
  readonly grafted: number;
}

/** A reason to link everything anew instead. */
class NotToBeGrafted extends Error {}

/**
 * Takes new files into the dossier at `path`; all or nothing of them is kept. Gives null, and has done nothing, where they cannot be grafted: no dossier
 * or a small one, one of another program, a file that was there before with other bytes, too many articles at once or since it was settled.
 * Throws ParleyError where the dossier cannot be opened or written.
 */
export function graftInto(path: string, files: readonly InputFile[], events: GraftEvents = {}): GraftSummary | null {
  if (!existsSync(path)) return null;
  const place = openInPlace(path);
  try {
    const { database } = place;
    const before = graftedDocuments(database);
    const room = Math.min(MOST_AT_ONCE, MOST_GRAFTED * settledDocuments(database) - before.length);
    if (readGenerator(database) !== GENERATOR || room < 1) return null;
    // Told only when they are kept: else another build tells them.
    const noticed: [path: string, notice: NoticeDraft][] = [];
    const taken = take(database, files, room, (path, notice) => { noticed.push([path, notice]); });
    if (taken.fresh.length > 0) graftAll(database, taken.fresh);
    const documents = Number(database.get('SELECT count(*) AS count FROM documents')!['count']);
    place.keep();
    for (const [at, notice] of noticed) events.notice?.(at, notice);
    return { read: taken.fresh.map(d => d.head.id), documents, doubled: taken.doubled, grafted: before.length + taken.fresh.length };
  } catch (error) {
    if (error instanceof NotToBeGrafted) return null;
    throw endedBy(path, error);
  } finally {
    place.discard();
  }
}

/** How many documents there are, about: they are numbered as they come. None where they are too few to be grafted on. */
function settledDocuments(database: Database): number {
  const count = Number(database.get('SELECT max(rowid) AS count FROM documents')?.['count'] ?? 0);
  return count < LEAST_DOCUMENTS ? 0 : count;
}

/** Reads the new articles of all files and writes them as documents. */
function take(database: Database, files: readonly InputFile[], room: number, noticed: (path: string, notice: NoticeDraft) => void): { readonly fresh: readonly ProcessedDocument[]; readonly doubled: number } {
  const fresh: ProcessedDocument[] = [];
  let doubled = 0;
  for (const file of files) {
    if (file.more !== undefined) throw new NotToBeGrafted('a large file');
    const hash = contentId(file.bytes);
    if (isKnownFile(database, file.path, hash, GENERATOR)) continue;
    if (hasFile(database, file.path)) throw new NotToBeGrafted('a file that has changed');
    const kept = new Set<string>();
    const notices: NoticeDraft[] = [];
    const notify = (notice: NoticeDraft): void => { notices.push(notice); noticed(file.path, notice); };
    for (const source of readFile(file, notify)) {
      const known = pathOf(database, source.id);
      if (known !== null) {
        // The name that comes first stays, as where all is linked anew.
        if (source.path < known) throw new NotToBeGrafted('a document that gets another path');
        doubled++;
        notify({ rule: 'same_bytes', message: `${source.path} has the same bytes as ${known} and is not counted again` });
        continue;
      }
      if (fresh.length >= room) throw new NotToBeGrafted('too many articles');
      const document = understood(source);
      writeDocument(database, source, packDocument(document), GENERATOR);
      kept.add(source.id);
      fresh.push(document);
    }
    writeFile(database, file.path, hash, GENERATOR, kept, notices);
  }
  return { fresh, doubled };
}

/** An article that breaks the left half, which is a bug, is left out and told by a build. */
function understood(source: Source): ProcessedDocument {
  try {
    return processForRecord(source);
  } catch {
    throw new NotToBeGrafted('an article that could not be understood');
  }
}

/** Links the new documents with those most related to them, and writes what comes of it. */
function graftAll(database: Database, fresh: readonly ProcessedDocument[]): void {
  const ids = fresh.map(d => d.head.id);
  const near = neighboursOf(database, fresh);
  const documents = [...near, ...ids].map((id): AnnotatedDocument => readAnnotatedDocument(database, id)!);
  const readings = readingsStore(database, GENERATOR);
  try {
    writeGraft(database, graftDocuments(documents, new Set(ids), readings.stored, lookup(database)));
  } finally {
    readings.close();
  }
  for (const { head, keys } of fresh) addNeighbours(database, head.id, keys);
  addGrafted(database, ids);
  replaceNews(database, ids);
}

/** The documents that are most related to any of the new ones. */
function neighboursOf(database: Database, fresh: readonly ProcessedDocument[]): readonly string[] {
  const most = NEIGHBOURS + MORE_NEIGHBOURS * (fresh.length - 1);
  const own = new Set(fresh.map(d => d.head.id));
  const weights = new Map<string, number>();
  for (const { keys } of fresh) for (const { id, weight } of findNeighbours(database, keys, NEIGHBOURS)) if (!own.has(id)) weights.set(id, Math.max(weight, weights.get(id) ?? 0));
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([id]) => id);
}
