/** Loads the joined program with what V8 compiled of it at an earlier start, which it keeps in the user's cache folder: a start takes half the time. */
import { isAscii } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** The program, and what keeps its compiled form after it has run. */
export interface Loaded<Exports> {
  readonly program: Exports;
  readonly keep: () => void;
}

/** Compiled form is written anew after an hour, with what other inputs needed; what nobody has used for a month is taken away. */
const FRESH_MS = 3_600_000;
const UNUSED_MS = 30 * 24 * FRESH_MS;
/** First bytes of a file of ours: its form, the length of its list, and the check sum of all that follows. */
const HEAD = 12;
const FORM = 0x50_43_43_31;

/** What a script is given; `importModule` because scripts that are run like this cannot import by themselves. */
const OPENING = '(function (exports, require, module, __filename, __dirname, importModule) {';

/** What one script was compiled to. */
type Compiled = ReadonlyMap<string, Buffer>;
type Module = { exports: unknown };

/**
 * Runs the CommonJS script at `path` and those it requires beside it. What V8 kept for `command` is used where it fits this program, this V8
 * and its flags; without a folder that is this user's alone, or with PARLEY_CODE_CACHE=off, the scripts are compiled as ever.
 */
export function loadProgram<Exports>(path: string, command: string): Loaded<Exports> {
  const folder = process.env['PARLEY_CODE_CACHE'] === 'off' ? null : cacheFolder();
  const tag = cachedDataVersionTag();
  const file = folder === null ? null : join(folder, `${command}-${tag.toString(36)}-${crc32(readFileSync(path)).toString(36)}`);
  const known = file === null ? null : readCompiled(file);
  const scripts = new Map<string, Script>();
  const modules = new Map<string, Module>();
  let missing = known === null || Date.now() - known.written > FRESH_MS;

  const load = (place: string): unknown => {
    const loaded = modules.get(place);
    if (loaded) return loaded.exports;
    const bytes = readFileSync(place);
    const cachedData = known?.compiled.get(place.slice(dirname(path).length));
    const script = new Script(`${OPENING}${bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')}\n})`, { filename: place, columnOffset: -OPENING.length, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) missing = true;
    scripts.set(place, script);
    const module: Module = { exports: {} };
    modules.set(place, module);
    const require = createRequire(place);
    const near = (id: string): unknown => (id.startsWith('.') && id.endsWith('.cjs') ? load(join(dirname(place), id)) : require(id));
    (script.runInThisContext() as (...args: unknown[]) => void)(module.exports, Object.assign(near, require), module, place, dirname(place), (id: string) => import(id));
    return module.exports;
  };

  return {
    program: load(path) as Exports,
    keep: () => {
      // After a run that left V8's flags changed, the next start could not use it.
      if (file === null || !missing || cachedDataVersionTag() !== tag) return;
      writeCompiled(file, new Map([...scripts].map(([place, script]) => [place.slice(dirname(path).length), script.createCachedData()])));
    },
  };
}

/** The folder of this user's alone, made where there is none; null where there can be none, or others could write to it. */
function cacheFolder(): string | null {
  try {
    const home = process.env['XDG_CACHE_HOME'] || (process.platform === 'win32' ? process.env['LOCALAPPDATA'] : join(homedir(), '.cache'));
    if (!home) return null;
    const folder = join(home, 'parley');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = lstatSync(folder);
    return isOurs(uid) && (mode & constants.S_IFMT) === constants.S_IFDIR && isPrivate(mode) ? folder : null;
  } catch {
    return null;
  }
}

/** Compiled code is run as it is: what another user wrote, or could have, is never read. Windows keeps others out of the folder itself. */
function isOurs(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}

function isPrivate(mode: number): boolean {
  return process.platform === 'win32' || (mode & 0o022) === 0;
}

/** What such a file holds; null where it is missing, damaged or another user's. */
function readCompiled(file: string): { readonly compiled: Compiled; readonly written: number } | null {
  try {
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { mode, uid, mtimeMs } = fstatSync(handle);
      if (!isOurs(uid) || !isPrivate(mode)) return null;
      const bytes = readFileSync(handle);
      if (bytes.length < HEAD || bytes.readUInt32LE(0) !== FORM || bytes.readUInt32LE(8) !== crc32(bytes.subarray(HEAD))) return null;
      let at = HEAD + bytes.readUInt32LE(4);
      const list = JSON.parse(bytes.toString('utf8', HEAD, at)) as readonly (readonly [string, number])[];
      return { written: mtimeMs, compiled: new Map(list.map(([name, length]) => [name, bytes.subarray(at, at += length)])) };
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}

/** Written beside and put in its place as a whole, so that starts at the same time find the one or the other. A full disk is no failure. */
function writeCompiled(file: string, compiled: Compiled): void {
  const part = `${file}.${process.pid}`;
  try {
    const list = Buffer.from(JSON.stringify([...compiled].map(([name, data]) => [name, data.length])));
    const body = Buffer.concat([list, ...compiled.values()]);
    const head = Buffer.alloc(HEAD);
    head.writeUInt32LE(FORM, 0);
    head.writeUInt32LE(list.length, 4);
    head.writeUInt32LE(crc32(body), 8);
    writeFileSync(part, Buffer.concat([head, body]), { mode: 0o600, flag: 'wx' });
    renameSync(part, file);
    for (const name of readdirSync(dirname(file))) {
      const old = join(dirname(file), name);
      if (Date.now() - statSync(old).mtimeMs > UNUSED_MS) rmSync(old);
    }
  } catch {
    rmSync(part, { force: true });
  }
}
