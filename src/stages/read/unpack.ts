/** Unpacks compressed data as it is needed, and stops where it is a bomb. */
import { Buffer } from 'node:buffer';
import type { Notify } from '../../model/stage.js';
import { LARGE_FILE, type InputFile } from './reader.js';

/** Bytes given to the unpacker at a time: so few that what comes out at once stays small, whatever the packing. */
const STEP = 16_384;
/** Text packs to a tenth, the dullest records to a hundredth; what unpacks to more than this many times its size is a bomb. */
const MAX_RATIO = 250;

/** So many chunks of it tell the kind and the encoding of what is unpacked. */
const HEAD_CHUNKS = 16;

/** An unpacker that takes packed bytes and hands unpacked ones on, as fflate has them. */
export interface Unpacker {
  push: (chunk: Uint8Array, final?: boolean) => void;
}

/**
 * Unpacked bytes of packed chunks, piece by piece. A damaged end is a notice, what came before is given; so is a bomb, which
 * is cut off. `open` makes the unpacker; `path` names it in notices.
 */
export function* unpackedChunks(path: string, packed: Iterable<Uint8Array>, open: (take: (chunk: Uint8Array) => void) => Unpacker, notify: Notify): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let taken = 0;
  let given = 0;
  const unpacker = open(chunk => { if (chunk.length > 0) ready.push(chunk); });
  for (const [step, final] of steps(packed)) {
    taken += step.length;
    let whole = true;
    try {
      unpacker.push(step, final);
    } catch {
      whole = false;
    }
    for (const chunk of ready) { given += chunk.length; yield chunk; }
    ready = [];
    if (!whole) return notify({ rule: 'broken-archive', message: `${path}: its packed data is damaged or cut short; what stands before is read` });
    if (given > LARGE_FILE && given > taken * MAX_RATIO) return notify({ rule: 'too-long', message: `${path}: unpacks to more than ${MAX_RATIO} times its size; what is beyond ${LARGE_FILE / 1_000_000} MB is not read` });
  }
}

/** Packed chunks in small steps; the last one is said to be the last. */
function* steps(packed: Iterable<Uint8Array>): Generator<[Uint8Array, boolean]> {
  let waiting: Uint8Array | null = null;
  for (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += STEP) {
      if (waiting) yield [waiting, false];
      waiting = chunk.subarray(at, at + STEP);
    }
  }
  yield [waiting ?? new Uint8Array(0), true];
}

/** A file of unpacked chunks: whole where it is small, as a stream where it is not. */
export function fileOfChunks(path: string, chunks: Iterable<Uint8Array>): InputFile {
  const iterator = chunks[Symbol.iterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    held.push(next.value);
    size += next.value.length;
    if (size > LARGE_FILE) return { path, bytes: Buffer.concat(held.slice(0, HEAD_CHUNKS)), more: { size: null, slice: null, chunks: () => again(held, iterator) } };
  }
  return { path, bytes: Buffer.concat(held) };
}

/** What was held, let go piece by piece, then the rest. */
function* again(held: Uint8Array[], rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of held.splice(0)) yield chunk;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
