/** Builds a dossier: files through the left half, then all documents linked; nothing is kept unless all of it is. */
import { ParleyError } from './errors.js';
import { graftInto, MOST_AT_ONCE } from './graft.js';
import { Intake, type BuildEvents } from './intake.js';
import type { ComparedCollection } from './model/fingerprint.js';
import type { Disagreement } from './model/disagreement.js';
import type { InputFile } from './pipeline.js';
import { isLinked } from './record/linked.js';
import { readPaths } from './record/read.js';
import { readStable } from './record/stable.js';
import { readSummary, type RecordSummary } from './record/summary.js';
import { endedBy, openWorkspace } from './record/workspace.js';
import { writeNews } from './record/news.js';
import { relink } from './relink.js';
import { GENERATOR } from './version.js';

export type { BuildEvents } from './intake.js';

export interface BuildOptions {
  /** Worker threads for the left half; 1 is this thread alone. Without it: this thread for little input, one for each processor for much. */
  readonly threads?: number;
  /** So many documents are written in one transaction; what is written stays if the build is killed, and the next one goes on from there. 2,000 without it. */
  readonly checkpoint?: number;
  /** Output of `parley worker` to link as well: names and their lines. */
  readonly annotated?: Iterable<{ readonly path: string; readonly lines: AsyncIterable<string> | Iterable<string> }>;
  /** New articles are grafted on the record where they are few beside it (`graft.ts`); where not, and without this, everything is linked anew. */
  readonly graft?: boolean;
  /** What a cluster found the documents of the dossier to share, by the same rules; without it they are compared here. */
  readonly compared?: ComparedCollection;
}

export interface BuildSummary extends Omit<RecordSummary, 'strongest'> {
  /** Documents new or changed in this build. */
  readonly read: number;
  /** Documents that were there before and did not change. */
  readonly unchanged: number;
  /** Sources with the same bytes as another one, not counted again. */
  readonly doubled: number;
  /** Documents in the dossier. */
  readonly documents: number;
  /** Documents grafted on the record since all of them were linked together. */
  readonly grafted: number;
  /** The strongest first, at most five, with the paths of their sources. */
  readonly strongest: readonly { readonly disagreement: Disagreement; readonly paths: readonly string[] }[];
}

const STRONGEST = 5;
/** Two thousand articles are read in some seconds: no more is lost with a killed build. */
const CHECKPOINT = 2000;

/** Calls `then` at every `count`-th call. */
function every(count: number, then: () => void): () => void {
  let calls = 0;
  return () => { if (++calls % count === 0) then(); };
}

/**
 * Reads files into the dossier at `path` (made where there is none) and links everything anew, unless nothing has changed. A file whose bytes
 * are known is skipped, a changed one replaces its old version. Throws ParleyError where the dossier cannot be opened or written; it is then as it was before.
 */
export async function buildDossier(path: string, files: Iterable<InputFile> | AsyncIterable<InputFile>, events: BuildEvents = {}, options: BuildOptions = {}): Promise<BuildSummary> {
  if (options.graft !== true) return linkAnew(path, files, events, options);
  const { some, rest } = await firstOf(files, MOST_AT_ONCE);
  const grafted = rest === null ? graftInto(path, some, events) : null;
  return grafted === null ? linkAnew(path, chained(some, rest), events, options) : readStable(path, database => summaryOf(readSummary(database, STRONGEST), readPaths(database), { ...grafted, read: grafted.read.length }));
}

/** The first files, and the others, or null where there are none. */
async function firstOf(files: Iterable<InputFile> | AsyncIterable<InputFile>, count: number): Promise<{ readonly some: readonly InputFile[]; readonly rest: AsyncIterable<InputFile> | null }> {
  const some: InputFile[] = [];
  const all = (async function* () { yield* files; }());
  for (let next = await all.next(); next.done !== true; next = await all.next()) {
    some.push(next.value);
    if (some.length > count) return { some, rest: all };
  }
  return { some, rest: null };
}

async function* chained(some: readonly InputFile[], rest: AsyncIterable<InputFile> | null): AsyncIterable<InputFile> {
  yield* some;
  if (rest !== null) yield* rest;
}

async function linkAnew(path: string, files: Iterable<InputFile> | AsyncIterable<InputFile>, events: BuildEvents, options: BuildOptions): Promise<BuildSummary> {
  const workspace = openWorkspace(path, GENERATOR);
  const intake = new Intake(workspace.database, options.threads ?? null, events, every(options.checkpoint ?? CHECKPOINT, workspace.checkpoint));
  const before = readPaths(workspace.database);
  if (workspace.resumed) events.resumed?.(before.size);
  try {
    for await (const file of files) await intake.add(file);
    for (const { path: name, lines } of options.annotated ?? []) await intake.addAnnotated(name, lines);
    await intake.finish();
    const linking = (documents: number): void => { checkCovers(options.compared, documents); events.linking?.(documents); };
    if (options.compared !== undefined || !isLinked(workspace.database, GENERATOR)) relink(workspace.database, { linking, part: events.part }, options.compared);
    const paths = readPaths(workspace.database);
    writeNews(workspace.database, before, paths);
    workspace.database.run("UPDATE dossier SET value = ? WHERE key = 'generator'", [GENERATOR]);
    const summary = summaryOf(readSummary(workspace.database, STRONGEST), paths, { read: intake.read, doubled: intake.doubled, grafted: 0 });
    workspace.keep();
    return summary;
  } catch (error) {
    throw endedBy(path, error);
  } finally {
    await intake.close();
    workspace.discard();
  }
}

/** What a cluster compared must be what is linked: a document that it did not see would seem to share nothing. */
function checkCovers(compared: ComparedCollection | undefined, documents: number): void {
  if (compared !== undefined && compared.documents !== documents) throw new ParleyError(`The comparison is of ${compared.documents} documents, the dossier has ${documents}`, 'Build a new dossier from what that job wrote, or leave out --compared.', 2);
}

function summaryOf({ strongest, ...counts }: RecordSummary, paths: ReadonlyMap<string, string>, { read, doubled, grafted }: Pick<BuildSummary, 'read' | 'doubled' | 'grafted'>): BuildSummary {
  return {
    ...counts, read, doubled, grafted, unchanged: paths.size - read, documents: paths.size,
    strongest: strongest.map(disagreement => ({
      disagreement, paths: [...new Set(disagreement.values.flatMap(v => v.evidence.map(e => paths.get(e.document) ?? e.document)))].sort(),
    })),
  };
}
