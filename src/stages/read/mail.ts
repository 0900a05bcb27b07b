/** Reads mails (EML) and saved pages (MHTML): the page or the text in them. */
import { Buffer } from 'node:buffer';
import type { Source, StatedMetadata } from '../../model/document.js';
import { decode } from './decode.js';
import { readPage } from './page.js';
import { MAX_MEMBER, type Reader } from './reader.js';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Parts in parts: deeper mails are forwards of forwards. */
const MAX_DEPTH = 6;
const MAX_PARTS = 500;

export const readMail: Reader = function* (file, context): Generator<Source> {
  const whole = partOf(file.bytes);
  const leaves: Part[] = [];
  collect(whole, leaves, 0);
  const typed = (type: string): Part | undefined => leaves.find(p => typeOf(p).type === type && !/^attachment/i.test(p.headers.get('content-disposition') ?? ''));
  const chosen = typed('text/html') ?? typed('application/xhtml+xml') ?? typed('text/plain');
  if (!chosen) return context.notify({ rule: 'no-text', message: `${file.path}: no part of this mail is text or HTML` });
  const stated: { -readonly [K in keyof StatedMetadata]: StatedMetadata[K] } = {};
  const subject = words(whole.headers.get('subject'));
  const date = whole.headers.get('date');
  const from = withoutAddress(words(whole.headers.get('from')))?.replace(/^"|"$/g, '').trim();
  const url = whole.headers.get('snapshot-content-location') ?? chosen.headers.get('content-location');
  const saved = whole.headers.has('snapshot-content-location') || /multipart\/related/i.test(whole.headers.get('content-type') ?? '');
  if (url && /^https?:/i.test(url)) stated.url = url;
  if (subject && !saved) stated.title = subject;
  // The date of a saved page is the day of saving, not of publication.
  if (date && !saved) stated.published = date;
  if (from && !saved && !/@/.test(from)) stated.outlet = from;
  const { type, charset } = typeOf(chosen);
  yield* readPage({ path: file.path, bytes: bodyOf(chosen) }, type === 'text/plain' ? 'text' : 'html', context, stated, charset);
};

/** "Harbour Post <desk@harbour.example>": the name alone. */
function withoutAddress(from: string | null): string | null {
  const open = from?.indexOf('<') ?? -1;
  const close = open < 0 ? -1 : from!.indexOf('>', open);
  return close < 0 ? from : from!.slice(0, open).trimEnd() + from!.slice(close + 1).trimStart();
}

/** Head and body of a part: head lines, folded ones joined, up to the first empty line. */
function partOf(bytes: Uint8Array): Part {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = buffer.indexOf('\r\n\r\n');
  let skip = 4;
  const plain = buffer.indexOf('\n\n');
  if (end < 0 || (plain >= 0 && plain < end)) { end = plain; skip = 2; }
  const head = (end < 0 ? buffer : buffer.subarray(0, end)).subarray(0, 100_000).toString('utf8').replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && !headers.has(line.slice(0, colon).toLowerCase())) headers.set(line.slice(0, colon).toLowerCase().trim(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? new Uint8Array(0) : buffer.subarray(end + skip) };
}

function typeOf(part: Part): { type: string; charset: string | null; boundary: string | null } {
  const value = part.headers.get('content-type') ?? 'text/plain';
  const parameter = (name: string): string | null => new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value)?.slice(1).find(v => v !== undefined) ?? null;
  return { type: value.split(';')[0]!.trim().toLowerCase(), charset: parameter('charset'), boundary: parameter('boundary') };
}

function collect(part: Part, into: Part[], depth: number): void {
  const { type, boundary } = typeOf(part);
  if (!type.startsWith('multipart/') || boundary === null) { into.push(part); return; }
  if (depth >= MAX_DEPTH) return;
  const body = Buffer.from(part.body.buffer, part.body.byteOffset, part.body.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0 && into.length < MAX_PARTS) {
    const next = body.indexOf(mark, at + mark.length);
    let from = at + mark.length;
    if (body[from] === 45 && body[from + 1] === 45) return;
    while (from < body.length && body[from] !== 10) from++;
    const piece = body.subarray(from + 1, next < 0 ? body.length : Math.max(from + 1, next - (body[next - 2] === 13 ? 2 : 1)));
    if (piece.length <= MAX_MEMBER) collect(partOf(piece), into, depth + 1);
    at = next;
  }
}

function bodyOf(part: Part): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const buffer = Buffer.from(part.body.buffer, part.body.byteOffset, part.body.byteLength);
  if (encoding === 'base64') return Buffer.from(buffer.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? unquoted(buffer) : buffer;
}

/** Quoted-printable: "=E9" is a byte, "=" at the end of a line joins it to the next. */
function unquoted(bytes: Buffer): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let n = 0;
  for (let k = 0; k < bytes.length; k++) {
    const b = bytes[k]!;
    if (b !== 61) { out[n++] = b; continue; }
    if (bytes[k + 1] === 10) { k++; continue; }
    if (bytes[k + 1] === 13 && bytes[k + 2] === 10) { k += 2; continue; }
    const value = parseInt(bytes.toString('latin1', k + 1, k + 3), 16);
    if (Number.isNaN(value)) out[n++] = b; else { out[n++] = value; k += 2; }
  }
  return out.subarray(0, n);
}

/** "=?utf-8?Q?Les_n=C3=A9gociations?=" as words. */
function words(value: string | undefined): string | null {
  if (!value) return null;
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([\w-]+)\?([QqBb])\?([^?]*)\?=/g, (_, charset: string, kind: string, text: string) => {
    const bytes = kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : Buffer.from(unquoted(Buffer.from(text.replaceAll('_', ' '), 'latin1')));
    return decode(bytes, charset, 'mail header', () => {}).text;
  }).trim() || null;
}
