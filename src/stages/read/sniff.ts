/** Tells what kind of file some bytes are: by their first bytes, and by the name where those leave it open. */

export type FileKind = 'text' | 'markdown' | 'html' | 'json' | 'table' | 'feed' | 'mail' | 'warc' | 'gzip' | 'zip' | 'pdf' | 'empty' | 'binary';

/** How far into a file its kind shows. */
const HEAD = 4096;
/** A text that begins with a tag and has so many end tags early is a page. */
const MIN_END_TAGS = 2;
/** Text has hardly any control characters. */
const MAX_CONTROL_SHARE = 0.05;

/** Takes a path (for its ending) and the bytes. */
export function kindOf(path: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const starts = (...codes: number[]): boolean => codes.every((c, k) => bytes[k] === c);
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(0x1f, 0x8b)) return 'gzip';
  const wide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  const head = headOf(bytes, wide);
  if (!wide && looksBinary(bytes)) return 'binary';
  const text = head.trimStart();
  if (text === '' && bytes.length <= HEAD) return 'empty';
  if (text.startsWith('WARC/')) return 'warc';
  const ending = /\.([a-z0-9]+)$/.exec(path.toLowerCase())?.[1] ?? '';
  if (ending === 'eml' || ending === 'mht' || ending === 'mhtml' || /^(?:From|Return-Path|Received|MIME-Version|Date|Subject|Message-ID|Delivered-To|Snapshot-Content-Location): [^\n]*\n(?:[A-Za-z-]+: |\s)/.test(text) && /^(?:MIME-Version|Message-ID|Content-Type): /im.test(text)) return 'mail';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(text)) return 'html';
  if (/^(?:<\?xml[^>]*\?>)?\s*(?:<!--[^]{0,500}?-->\s*)?(?:<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(text)) return 'feed';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (text.startsWith('<?xml')) return /<html[\s>]/i.test(text) ? 'html' : ending === 'rss' || ending === 'atom' || ending === 'xml' ? 'feed' : 'text';
  if (ending === 'jsonl' || ending === 'ndjson' || ending === 'json') return 'json';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype|html|div|p|article|meta|h1|body|section)[\s>]/i.test(text)) return 'html';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^<[a-z!]/i.test(text) && (text.match(/<\/[a-z][a-z0-9]*>/gi)?.length ?? 0) >= MIN_END_TAGS) return 'html';
  return /^\{\s*"/.test(text) || /^\[\s*\{\s*"/.test(text) ? 'json' : 'text';
}

const UTF8 = new TextDecoder('utf-8');

function headOf(bytes: Uint8Array, wide: boolean): string {
  const head = bytes.subarray(0, HEAD);
  return wide ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head) : UTF8.decode(head);
}

function looksBinary(bytes: Uint8Array): boolean {
  const n = Math.min(bytes.length, HEAD);
  let control = 0;
  let nulls = 0;
  for (let k = 0; k < n; k++) {
    const b = bytes[k]!;
    if (b === 0) nulls++;
    else if (b < 9 || (b > 13 && b < 32 && b !== 27)) control++;
  }
  // Half of UTF-16's bytes are 0 in Latin text; whoever else has many is no text.
  if (nulls > n * 0.2) return nulls < n * 0.3 || nulls > n * 0.55 || control > n * MAX_CONTROL_SHARE;
  return control + nulls > n * MAX_CONTROL_SHARE;
}
