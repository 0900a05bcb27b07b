/** Builds a dossier: files through the left half one by one, then all documents linked; nothing is kept unless all of it is. */
import { ParleyError } from './errors.js';
import type { Disagreement } from './model/disagreement.js';
import type { Source } from './model/document.js';
import type { NoticeDraft } from './model/stage.js';
import { linkDocuments, processSource, readFile, type InputFile } from './pipeline.js';
import type { Database } from './record/database.js';
import { isKnownFile, readAnnotated, readPaths } from './record/read.js';
import { openWorkspace } from './record/workspace.js';
import { isReleased, movePath, releasePaths, writeDocument, writeFile, writeRecord } from './record/write.js';
import { contentId } from './text/identify.js';
import { GENERATOR } from './version.js';

/** What a build tells while it runs. All are optional. */
export interface BuildEvents {
  /** A file is done; `total` is null where the number of files is not known. */
  readonly file?: (path: string, done: number) => void;
  /** Something about a file that its user should know: unreadable, empty, doubtful. */
  readonly notice?: (path: string, notice: NoticeDraft) => void;
  /** Reading is over, linking begins. */
  readonly linking?: (documents: number) => void;
}

export interface BuildSummary {
  /** Documents new or changed in this build. */
  readonly read: number;
  /** Documents that were there before and did not change. */
  readonly unchanged: number;
  /** Sources with the same bytes as another one, not counted again. */
  readonly doubled: number;
  /** Documents in the dossier. */
  readonly documents: number;
  /** Stretches that are not the article, over all documents. */
  readonly setAside: number;
  readonly meetings: { readonly held: number; readonly planned: number; readonly mentioned: number };
  readonly statements: number;
  readonly figures: number;
  readonly disagreements: number;
  /** The strongest first, at most five, with the paths of their sources. */
  readonly strongest: readonly { readonly disagreement: Disagreement; readonly paths: readonly string[] }[];
}

const STRONGEST = 5;

/**
 * Reads files into the dossier at `path` (made where there is none) and links everything anew. A file whose bytes are known is skipped,
 * a changed one replaces its old version. Throws ParleyError where the dossier cannot be opened or written; it is then as it was before.
 */
export async function buildDossier(path: string, files: Iterable<InputFile> | AsyncIterable<InputFile>, events: BuildEvents = {}): Promise<BuildSummary> {
  const workspace = openWorkspace(path, GENERATOR);
  try {
    const counts: Counts = { read: 0, doubled: 0 };
    const paths = new Map(readPaths(workspace.database));
    let done = 0;
    for await (const file of files) {
      addFile(workspace.database, file, paths, counts, events);
      events.file?.(file.path, ++done);
    }
    const documents = readAnnotated(workspace.database);
    events.linking?.(documents.length);
    const record = linkDocuments(documents);
    writeRecord(workspace.database, record);
    workspace.database.run("UPDATE dossier SET value = ? WHERE key = 'generator'", [GENERATOR]);
    workspace.keep();
    const status = (wanted: string): number => record.meetings.filter(m => m.status === wanted).length;
    return {
      ...counts, unchanged: documents.length - counts.read, documents: documents.length, setAside: documents.reduce((sum, d) => sum + d.setAside.length, 0),
      meetings: { held: status('held'), planned: status('planned'), mentioned: status('mentioned') },
      statements: record.statements.length, figures: record.figures.length, disagreements: record.disagreements.length,
      strongest: record.disagreements.slice(0, STRONGEST).map(disagreement => ({
        disagreement, paths: [...new Set(disagreement.values.flatMap(v => v.evidence.map(e => paths.get(e.document) ?? e.document)))].sort(),
      })),
    };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'SQLite3Error')) throw error;
    throw new ParleyError(`${path}: the dossier cannot be written (${error.message})`, 'Check the free space and the permissions of its folder; the dossier is as it was.', 1, { cause: error });
  } finally {
    workspace.discard();
  }
}

interface Counts {
  read: number;
  doubled: number;
}

function addFile(database: Database, file: InputFile, paths: Map<string, string>, counts: Counts, events: BuildEvents): void {
  const hash = contentId(file.bytes);
  if (isKnownFile(database, file.path, hash, GENERATOR)) return;
  const notices: NoticeDraft[] = [];
  const notify = (notice: NoticeDraft): void => {
    notices.push(notice);
    events.notice?.(file.path, notice);
  };
  for (const released of releasePaths(database, file.path)) paths.set(released.id, released.path);
  const kept = new Set<string>();
  for (const source of readFile(file, notify)) addSource(database, source, paths, kept, counts, notify);
  for (const removed of writeFile(database, file.path, hash, GENERATOR, kept, notices)) paths.delete(removed);
}

function addSource(database: Database, source: Source, paths: Map<string, string>, kept: Set<string>, counts: Counts, notify: (notice: NoticeDraft) => void): void {
  const known = paths.get(source.id);
  if (known !== undefined && kept.has(source.id)) {
    counts.doubled++;
    notify({ rule: 'same_bytes', message: `${source.path} has the same bytes as ${known} and is not counted again` });
    return;
  }
  if (known !== undefined && !isReleased(known)) {
    // The same bytes under another name: one document, under the name that comes first, whatever the order of the files.
    counts.doubled++;
    const [first, second] = known < source.path ? [known, source.path] : [source.path, known];
    if (first === source.path) { movePath(database, source.id, first); paths.set(source.id, first); kept.add(source.id); }
    notify({ rule: 'same_bytes', message: `${second} has the same bytes as ${first} and is not counted again` });
    return;
  }
  const { document, notices } = processSource(source);
  writeDocument(database, source, document, notices);
  kept.add(source.id);
  paths.set(source.id, source.path);
  counts.read++;
}
