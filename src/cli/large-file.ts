/** Files too large to hold, and streams: their begin, and the rest as it is needed. */
import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { LARGE_FILE, type InputFile } from '../pipeline.js';

/** Bytes read at a time. */
const STEP = 1_048_576;
const STANDARD_INPUT = 0;
/** A pipe that has nothing yet is asked again after so many milliseconds. */
const PAUSE = 20;

/** Takes the path of a file, or "-" for standard input. Throws what the system throws where it cannot be read. */
export function openInput(path: string): InputFile {
  if (path === '-') return fromPipe();
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= LARGE_FILE) return { path, bytes: readFileSync(file) };
    return { path, bytes: readAt(file, 0, STEP), more: { size, chunks: () => chunksOf(path), slice: (start, end) => within(path, start, end) } };
  } finally {
    closeSync(file);
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (let at = 0; ;) {
      const chunk = readAt(file, at, STEP);
      if (chunk.length === 0) return;
      yield chunk;
      at += chunk.length;
    }
  } finally {
    closeSync(file);
  }
}

function within(path: string, start: number, end: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    return readAt(file, start, Math.max(0, end - start));
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, at: number, length: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const n = readSync(file, buffer, got, length - got, at + got);
    if (n === 0) break;
    got += n;
  }
  return buffer.subarray(0, got);
}

/** Standard input: whole where it is small, as a stream where it is not. */
function fromPipe(): InputFile {
  const held: Uint8Array[] = [];
  let size = 0;
  for (let chunk = nextOfPipe(); chunk !== null; chunk = nextOfPipe()) {
    held.push(chunk);
    size += chunk.length;
    if (size > LARGE_FILE) return { path: '-', bytes: Buffer.concat(held.slice(0, 32)), more: { size: null, slice: null, chunks: () => restOfPipe(held) } };
  }
  return { path: '-', bytes: Buffer.concat(held) };
}

function* restOfPipe(held: Uint8Array[]): Generator<Uint8Array> {
  for (const chunk of held.splice(0)) yield chunk;
  for (let chunk = nextOfPipe(); chunk !== null; chunk = nextOfPipe()) yield chunk;
}

/** The next bytes of standard input, or null at its end. */
function nextOfPipe(): Uint8Array | null {
  const buffer = Buffer.allocUnsafe(STEP);
  for (;;) {
    try {
      const n = readSync(STANDARD_INPUT, buffer, 0, STEP, null);
      return n === 0 ? null : buffer.subarray(0, n);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EOF') return null;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
