/** Takes files into an open dossier: skips what it knows, replaces what changed, and writes documents in the order of the files. */
import { ParleyError } from './errors.js';
import type { Source } from './model/document.js';
import type { PackedDocument } from './model/processed.js';
import type { NoticeDraft } from './model/stage.js';
import { canUseThreads, inThisThread, overThreads, type Processor } from './parallel.js';
import { readFile, type InputFile, type LinkPart } from './pipeline.js';
import type { Database } from './record/database.js';
import { forgetLinked } from './record/linked.js';
import { packDocument } from './record/packing.js';
import { markedInputs, markInput } from './record/marks.js';
import { hasFile, isKnownFile, isReadBy, readPaths } from './record/read.js';
import { isReleased, movePath, releasePaths, removeFile, writeDocument, writeFile } from './record/write.js';
import { contentId, contentIdOfChunks } from './text/identify.js';
import { GENERATOR } from './version.js';
import { processedOf, readWorkerLine } from './worker-line.js';

/** What a build tells while it runs. All are optional. */
export interface BuildEvents {
  /** A file is done. */
  readonly file?: (path: string, done: number) => void;
  /** Something about a file that its user should know: unreadable, empty, doubtful. */
  readonly notice?: (path: string, notice: NoticeDraft) => void;
  /** The build goes on from where a killed one had come to: so many documents were read. */
  readonly resumed?: (documents: number) => void;
  /** Reading is over, linking begins. */
  readonly linking?: (documents: number) => void;
  /** A part of linking begins; 'writing' is the last. */
  readonly part?: (name: LinkPart | 'writing') => void;
}

/** So much text is done in this thread before others are started, which takes them some 100 ms each. */
const INLINE_CHARACTERS = 1_000_000;

/** A document under way, or the end of a file; done in the order in which they came. */
type Waiting =
  | { readonly source: Source; readonly result: Promise<PackedDocument | Error>; readonly file: OpenFile }
  | { readonly source: null; readonly file: OpenFile };

interface OpenFile {
  readonly path: string;
  readonly hash: string;
  readonly kept: Set<string>;
  readonly notify: (notice: NoticeDraft) => void;
  readonly notices: readonly NoticeDraft[];
}

export class Intake {
  read = 0;
  doubled = 0;
  private files = 0;
  private characters = 0;
  private processor: Processor;
  private readonly paths: Map<string, string>;
  private readonly waiting: Waiting[] = [];
  private readonly given = new Set<string>();

  /**
   * @param threads 1 for this thread alone, more for a pool, null to decide by the amount of text
   * @param checkpoint called after so many documents that it is worth keeping them if the build is killed
   */
  constructor(private readonly database: Database, private readonly threads: number | null, private readonly events: BuildEvents, private readonly checkpoint: () => void = () => undefined) {
    this.paths = new Map(readPaths(database));
    this.processor = threads !== null && threads > 1 && canUseThreads ? overThreads(threads) : inThisThread();
  }

  /** Takes one file. A file whose bytes are known is skipped. */
  async add(file: InputFile): Promise<void> {
    this.given.add(file.path);
    const hash = hashOf(file);
    if (isStream(file) || !isKnownFile(this.database, file.path, hash, GENERATOR)) {
      const notices: NoticeDraft[] = [];
      const notify = (notice: NoticeDraft): void => {
        notices.push(notice);
        this.events.notice?.(file.path, notice);
      };
      markInput(this.database, { path: file.path, removable: !hasFile(this.database, file.path) });
      const open: OpenFile = { path: file.path, hash, kept: new Set(), notify, notices };
      for (const released of releasePaths(this.database, file.path)) this.paths.set(released.id, released.path);
      for (const source of readFile(file, notify)) await this.addSource(source, open);
      this.waiting.push({ source: null, file: open });
    }
    await this.settle(this.processor.width);
    this.events.file?.(file.path, ++this.files);
  }

  /** Takes the lines that `parley worker` wrote: documents that went through the left half elsewhere. Those of the same bytes and program are skipped. */
  async addAnnotated(path: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
    this.given.add(path);
    markInput(this.database, { path, removable: false });
    let number = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const { source, document, notices } = readWorkerLine(line, `${path}, line ${number}`);
      for (const notice of notices) this.events.notice?.(path, notice);
      if (source === null || document === null) continue;
      const known = this.paths.get(source.id);
      if (known !== undefined && known <= source.path) {
        this.doubled++;
        continue;
      }
      if (this.read++ === 0) forgetLinked(this.database);
      writeDocument(this.database, source, packDocument(processedOf(document)), GENERATOR);
      this.paths.set(source.id, source.path);
      this.checkpoint();
    }
    this.events.file?.(path, ++this.files);
  }

  /**
   * Waits for all that is under way, and takes out what a killed build had begun to read and this one was not given. Throws ParleyError where
   * that cannot be taken out alone.
   */
  async finish(): Promise<void> {
    await this.settle(0);
    const left = markedInputs(this.database).filter(({ path }) => !this.given.has(path));
    if (left.some(({ removable }) => !removable) || (left.length > 0 && this.doubled > 0)) {
      throw new ParleyError(`A build that was killed had begun to read other files (${left[0]!.path}); its work is thrown away`, 'Run this build again.');
    }
    for (const { path } of left) removeFile(this.database, path);
  }

  async close(): Promise<void> {
    await this.processor.close();
  }

  private async addSource(source: Source, file: OpenFile): Promise<void> {
    const known = this.paths.get(source.id);
    if (known !== undefined && (file.kept.has(source.id) || !isReleased(known))) {
      // The same bytes under another name: one document, under the name that comes first, whatever the order of the files.
      this.doubled++;
      const [first, second] = file.kept.has(source.id) || known < source.path ? [known, source.path] : [source.path, known];
      if (first === source.path) {
        await this.settle(0); // the document may be under way
        movePath(this.database, source.id, first);
        this.paths.set(source.id, first);
        file.kept.add(source.id);
        markInput(this.database, { path: file.path, removable: false });
      }
      file.notify({ rule: 'same_bytes', message: `${second} has the same bytes as ${first} and is not counted again` });
      return;
    }
    file.kept.add(source.id);
    this.paths.set(source.id, source.path);
    if (known !== undefined && isReadBy(this.database, source.id, GENERATOR)) {
      // The file has changed, or its reading was cut short, but this article of it is as it was.
      movePath(this.database, source.id, source.path);
      return;
    }
    if (this.read++ === 0) forgetLinked(this.database);
    await this.chooseProcessor(source);
    const result = this.processor.process(source).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    this.waiting.push({ source, result, file });
    await this.settle(this.processor.width);
  }

  private async chooseProcessor(source: Source): Promise<void> {
    this.characters += source.text.length;
    if (this.threads !== null || this.processor.width > 1 || this.characters < INLINE_CHARACTERS || !canUseThreads) return;
    await this.settle(0);
    this.processor = overThreads();
  }

  /** Writes the oldest results until at most `width` are under way. */
  private async settle(width: number): Promise<void> {
    while (this.waiting.length > width || this.waiting[0]?.source === null) {
      const oldest = this.waiting.shift()!;
      if (oldest.source === null) {
        const { path, hash, kept, notices } = oldest.file;
        for (const removed of writeFile(this.database, path, hash, GENERATOR, kept, notices)) this.paths.delete(removed);
        continue;
      }
      const result = await oldest.result;
      if (result instanceof Error) {
        oldest.file.kept.delete(oldest.source.id);
        this.paths.delete(oldest.source.id);
        this.read--;
        oldest.file.notify({ rule: 'unreadable_failed', message: `${oldest.source.path} could not be understood (${result.message}) and is left out; please report it with the file` });
      } else {
        writeDocument(this.database, oldest.source, result, GENERATOR);
        this.checkpoint();
      }
    }
  }
}

/** Whether a file gives its bytes once only: it cannot be known before it is read. */
function isStream(file: InputFile): boolean {
  return file.more !== undefined && file.more.slice === null;
}

function hashOf(file: InputFile): string {
  return file.more && !isStream(file) ? contentIdOfChunks(file.more.chunks()) : contentId(file.bytes);
}
