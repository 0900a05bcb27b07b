/** Bytes to text: byte order mark, then valid UTF-8, then the declaration, then statistics. */
import { Buffer, isUtf8, transcode } from 'node:buffer';
import { analyse } from 'chardet';
import type { Notify } from '../../model/stage.js';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding by the WHATWG standard, e.g. "utf-8", "windows-1252". */
  readonly encoding: string;
}

/** Statistics settle on far less than a whole file. */
const SAMPLE = 32_768;
/** With so small a share of replaced characters among the others beyond ASCII a text is UTF-8 with damage, not another encoding. */
const DAMAGE = 0.2;
const REPLACEMENT = /\uFFFD/g;

/** Takes bytes and the encoding that their container declares, if any; says in notices what was guessed or replaced. Byte order marks are dropped. */
export function decode(bytes: Uint8Array, declared: string | null, path: string, notify: Notify): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return lossy(bytes, 'utf-8', path, notify);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lossy(bytes, 'utf-16le', path, notify);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lossy(bytes, 'utf-16be', path, notify);
  const wide = wideWithoutMark(bytes);
  if (wide) return lossy(bytes, wide, path, notify);
  if (isUtf8(bytes)) return { text: wellFormed(bytes), encoding: 'utf-8' };
  const label = known(declared);
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16')) return lossy(bytes, label, path, notify);
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const replaced = asUtf8.match(REPLACEMENT)?.length ?? 0;
  const beyond = countBeyondAscii(asUtf8);
  if (beyond > 0 && replaced / beyond <= DAMAGE) {
    notify({ rule: 'encoding', message: `${path}: ${replaced} damaged place${replaced === 1 ? '' : 's'} in its UTF-8 stand as "\uFFFD"; get the file anew if the words matter` });
    return { text: asUtf8, encoding: 'utf-8' };
  }
  const guess = guessed(bytes);
  notify({ rule: 'encoding', message: `${path}: its encoding is not declared; read as ${guess} by its letters` });
  return lossy(bytes, guess, path, notify);
}

/** Shorter texts are decoded at once before a second buffer is made. */
const LARGE = 1_024;
/** A second buffer of twice the size is made up to here. */
const VERY_LARGE = 16_000_000;

/** The text of valid UTF-8. By way of UTF-16 a page is decoded in half the time. */
function wellFormed(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.length < LARGE || buffer.length > VERY_LARGE ? buffer.toString('utf8') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** The WHATWG name of an encoding label, or null where it is none. */
export function known(label: string | null): string | null {
  if (!label) return null;
  try { return new TextDecoder(label.trim()).encoding; } catch { return null; }
}

function lossy(bytes: Uint8Array, encoding: string, path: string, notify: Notify): Decoded {
  const text = encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const replaced = text.match(REPLACEMENT)?.length ?? 0;
  if (replaced > 0) notify({ rule: 'encoding', message: `${path}: ${replaced} place${replaced === 1 ? '' : 's'} that ${encoding} does not know stand as "\uFFFD"` });
  return { text, encoding };
}

/** Bytes that come in chunks, as text in pieces. */
export interface DecodedPieces {
  readonly encoding: string;
  readonly pieces: Iterable<string>;
}

/** The same for a file too large to hold: its begin tells the encoding. What was replaced is said at the end. */
export function decodeChunks(head: Uint8Array, chunks: Iterable<Uint8Array>, path: string, notify: Notify): DecodedPieces {
  const encoding = encodingOfHead(head, path, notify);
  return { encoding, pieces: pieces() };
  function* pieces(): Generator<string> {
    const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding);
    let replaced = 0;
    const counted = (text: string): string => { if (text.includes('\uFFFD')) replaced += text.match(REPLACEMENT)!.length; return text; };
    for (const chunk of chunks) yield counted(decoder ? decoder.decode(chunk, { stream: true }) : windows1252(chunk));
    if (decoder) yield counted(decoder.decode());
    if (replaced > 0) notify({ rule: 'encoding', message: `${path}: ${replaced} place${replaced === 1 ? '' : 's'} that ${encoding} does not know stand as "\uFFFD"` });
  }
}

function encodingOfHead(head: Uint8Array, path: string, notify: Notify): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = wideWithoutMark(head);
  if (wide) return wide;
  // The head may end within a character: at most three bytes of it.
  for (let cut = 0; cut < 4; cut++) if (isUtf8(head.subarray(0, head.length - cut))) return 'utf-8';
  const guess = guessed(head);
  notify({ rule: 'encoding', message: `${path}: its encoding is not declared; read as ${guess} by its letters` });
  return guess;
}

/** UTF-16 without a mark: every second byte of Latin text is 0. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 2048) & ~1;
  if (n < 8) return null;
  let even = 0;
  let odd = 0;
  for (let k = 0; k < n; k += 2) { if (bytes[k] === 0) even++; if (bytes[k + 1] === 0) odd++; }
  if (odd > n * 0.3 && even < n * 0.05) return 'utf-16le';
  return even > n * 0.3 && odd < n * 0.05 ? 'utf-16be' : null;
}

function guessed(bytes: Uint8Array): string {
  const first = bytes.findIndex(b => b >= 0x80);
  const from = Math.max(0, first - 1024);
  for (const { name } of analyse(bytes.subarray(from, from + SAMPLE))) {
    const label = known(name);
    if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16')) return label;
  }
  return 'windows-1252';
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > 0x7f) count++;
  return count;
}

/** What Windows-1252 has at 0x80 to 0x9f. */
const WINDOWS = '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const HIGH_CONTROL = /[\u0080-\u009f]/g;

/** Decodes Windows-1252 by the WHATWG table: the decoder of some versions of Node gives Latin-1 for it, and loses the curly apostrophe. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(HIGH_CONTROL, c => WINDOWS[c.charCodeAt(0) - 0x80]!);
}
