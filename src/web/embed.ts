/** Puts data into an HTML page so that no text in it can end the element, and packs it where it is large. */
import { deflateRawSync } from 'node:zlib';

/** UTF-8 bytes from which packing pays: below it a reader of the file still sees plain JSON. */
const PACK_FROM = 4096;

/** JSON whose characters can neither close a script element, nor open a comment in it, nor end a line in JavaScript. */
export function escapeForScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * One script element of data (never run) named `parley-NAME`. Takes any JSON value; large ones are packed with raw DEFLATE
 * (RFC 1951) in Base64, which the element's `data-packed` says.
 */
export function dataElement(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  // JSON.stringify writes a lone half of a surrogate pair as an escape, so UTF-8 loses nothing.
  const bytes = Buffer.from(json, 'utf8');
  if (bytes.length < PACK_FROM) return `<script type="application/json" id="parley-${name}">${escapeForScript(json)}</script>`;
  const packed = deflateRawSync(bytes, { level: 6 }).toString('base64');
  return `<script type="application/json" id="parley-${name}" data-packed="deflate-raw">${packed}</script>`;
}
