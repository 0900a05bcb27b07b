/** Opens and makes dossiers, and tells in one clear line what is wrong with a file that is none. */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { join } from 'node:path';
import { ParleyError, systemCause } from '../errors.js';
import { isHalfChanged } from './journal.js';
import { stampOf } from './stamp.js';
import { settle } from './whole.js';

type Sqlite = typeof import('node-sqlite3-wasm');
export type Database = import('node-sqlite3-wasm').Database;

/** The version of the tables; a dossier of a newer one is not opened. */
export const SCHEMA_VERSION = 4;
const SQLITE_HEADER = 'SQLite format 3\0';
/** Bytes of the header up to and with the number of pages (https://www.sqlite.org/fileformat.html). */
const SIZED_HEADER = 32;

/** For V8: the work of one function of SQLite (about bytes of code run) before it is optimised: 200 times what V8 waits for. */
const LATER = ['--wasm-tiering-budget=400000000'];
/** Not optimised at all, since its two largest functions alone take V8 half a second and 30 MB; and each function is checked when it is compiled. */
const NEVER = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--wasm-lazy-validation'];
/** As V8 starts with, which takes NEVER back. */
const AS_EVER = ['--wasm-tier-up', '--wasm-dynamic-tiering', '--no-wasm-lazy-validation'];
/** A dossier of more bytes than this is work for which it pays. */
const MUCH = 64_000_000;

// Loaded at first use: the library is WebAssembly and takes some 30 ms, which `parley --help` need not wait for.
let sqlite: Sqlite | null = null;
let flags: readonly string[] = LATER;
function library(): Sqlite {
  // Optimising SQLite takes longer than all the work of a small build, and Node 20 may wait for ever at its end while a thread still does it.
  if (sqlite === null) for (const flag of flags) setFlagsFromString(flag);
  sqlite ??= createRequire(import.meta.url)('node-sqlite3-wasm') as Sqlite;
  return sqlite;
}

/** Says that there is little to do with dossiers in this run, or much after all. Without effect once one was opened. */
export function expectWork(amount: 'little' | 'much'): void {
  flags = amount === 'little' ? NEVER : LATER;
}

/** Takes back what was set for little work: code that V8 compiles from here on fits a start. */
export function resetFlags(): void {
  for (const flag of AS_EVER) setFlagsFromString(flag);
}

/** The text of `schema.sql`. */
export function schemaText(): string {
  return readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
}

/** The tables of `schema.sql` without a row, as a file, which the build of the program makes; null where it has not. */
function emptyTables(): Buffer | null {
  try {
    return readFileSync(new URL('./empty.dossier', import.meta.url));
  } catch {
    return null;
  }
}

/** Makes the file that `emptyTables` reads. */
export function writeEmptyTables(path: string): void {
  const database = open(path, false);
  database.exec(schemaText());
  database.close();
}

/** Makes an empty dossier at `path`. Throws ParleyError where the place cannot be written. */
export function createDatabase(path: string, generator: string): Database {
  const tables = emptyTables();
  const database = open(path, false, tables);
  // A dossier is made as a copy that takes its place as a whole (workspace.ts): it is synced once, there, and not table by table.
  database.exec('PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; BEGIN');
  if (tables === null) database.exec(schemaText());
  const put = (key: string, value: string): void => { database.run('INSERT INTO dossier (key, value) VALUES (?, ?)', [key, value]); };
  put('format', 'parley');
  put('version', String(SCHEMA_VERSION));
  put('generator', generator);
  database.exec('COMMIT');
  return database;
}

/** Opens an existing dossier to change it. Throws ParleyError (exit code 2) where it is missing, no dossier, damaged, or of a newer version. */
export function openDatabase(path: string): Database {
  checkHeader(path);
  return checked(open(path, false), path);
}

/** So often a dossier is opened again that changed while it was opened. */
const OPENED_AGAIN = 20;

/**
 * Opens an existing dossier to read it; throws as `openDatabase` does. What a killed process left half done is undone first, and a change that is
 * being written is waited for. Readers take no lock: what they read may change under them, and `readStable` (stable.ts) tells.
 */
export function openForReading(path: string, { olderToo = false } = {}): Database {
  for (let attempt = 0; ; attempt++) {
    const before = stampOf(path);
    settle(path);
    try {
      return openWithoutLock(path, olderToo);
    } catch (error) {
      if (attempt === OPENED_AGAIN || (stampOf(path) === before && !isHalfChanged(path))) throw error;
    }
  }
}

/** The library's lock folder is made beside a link in a folder of our own, which also lets one read from a folder that cannot be written to. */
function openWithoutLock(path: string, olderToo: boolean): Database {
  checkHeader(path);
  let folder: string | null = null;
  let through = path;
  try {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    through = join(folder, 'dossier');
    symlinkSync(realpathSync(path), through);
  } catch {
    through = path; // no links here (some Windows accounts): read in place; the build lock is what counts, so the library's own may go
    rmSync(`${path}.lock`, { recursive: true, force: true });
  }
  try {
    return checked(open(through, true), path, olderToo);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** `olderToo`: also a dossier of earlier tables, for what has not changed since, such as its corrections. */
function checked(database: Database, path: string, olderToo = false): Database {
  try {
    const rows = database.all("SELECT key, value FROM dossier WHERE key IN ('format', 'version')") as unknown as readonly { readonly key: string; readonly value: string }[];
    const known = new Map(rows.map(r => [r.key, r.value]));
    if (known.get('format') !== 'parley') throw notDossier(path, 'it is an SQLite file of another kind');
    const version = Number(known.get('version'));
    if (version > SCHEMA_VERSION) throw new ParleyError(`${path}: this dossier is from a newer Parley (its version is ${version}, this program knows ${SCHEMA_VERSION})`, 'Update Parley, or build the dossier again from its sources.');
    if (version < SCHEMA_VERSION && !olderToo) throw new ParleyError(`${path}: this dossier is from an earlier Parley (its version is ${version}, this program knows ${SCHEMA_VERSION})`, 'Build the dossier again from its sources; corrections go with it by: parley correct OLD --export FILE, then parley correct NEW --import FILE.');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof ParleyError) throw error;
    throw notDossier(path, `it cannot be read as one (${systemCause(error)})`);
  }
}

/** `content`: what the file is made of before it is opened. */
function open(path: string, readOnly: boolean, content: Buffer | null = null): Database {
  try {
    if (content !== null) writeFileSync(path, content);
    if (sqlite === null && existsSync(path) && statSync(path).size > MUCH) expectWork('much');
    const database = new (library().Database)(path, { readOnly });
    database.exec('PRAGMA locking_mode=EXCLUSIVE');
    return database;
  } catch (error) {
    throw new ParleyError(`${path}: the dossier cannot be opened (${systemCause(error)})`, 'Check that the folder exists and may be written to.');
  }
}

function checkHeader(path: string): void {
  if (!existsSync(path)) throw new ParleyError(`${path}: there is no such dossier`, `Make one with: parley build INPUT... -o ${path}`);
  if (statSync(path).isDirectory()) throw notDossier(path, 'it is a folder');
  const head = Buffer.alloc(SIZED_HEADER);
  try {
    const file = openSync(path, 'r');
    try { readSync(file, head, 0, head.length, 0); } finally { closeSync(file); }
  } catch (error) {
    throw new ParleyError(`${path}: the dossier cannot be read (${systemCause(error)})`, 'Check its permissions.');
  }
  if (head.toString('latin1', 0, SQLITE_HEADER.length) !== SQLITE_HEADER) throw notDossier(path, 'it is no SQLite file');
  // The header counts the pages; 1 stands for pages of 65,536 bytes.
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const [is, should] = [statSync(path).size, pageSize * head.readUInt32BE(28)];
  // Where a change is being written, or a killed process left it, the journal beside it says how long it was.
  if (is < should && !isHalfChanged(path)) throw new ParleyError(`${path}: this dossier was cut short: it has ${is} of its ${should} bytes`, 'Copy it again from where it is whole, or delete it and build it again from its sources.');
}

function notDossier(path: string, why: string): ParleyError {
  return new ParleyError(`${path}: this is not a dossier: ${why}`, 'Give the file that `parley build ... -o DOSSIER` made, or another name for a new one.');
}
