/** Files too large to hold are read as they come; what is packed, broken or endless stays within bounds. All texts are invented. */
import { gzipSync, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { read, type InputFile } from '../../src/stages/read/read.js';
import { elementsOf, linesOf } from '../../src/stages/read/lines.js';
import { httpRecord, zipOf } from './archives.js';

const TEXT = 'Les émissaires de Lavane et d’Orsk se sont réunis mardi à Port-Serin.';

/** A file given as a stream of chunks of a size that cuts words and characters anywhere. */
function streamed(path: string, content: Uint8Array, size = 7, slice = false): InputFile {
  const chunks = function* (): Generator<Uint8Array> { for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size); };
  return { path, bytes: content.subarray(0, 4096), more: { chunks, slice: slice ? (start, end) => content.subarray(start, end) : null, size: slice ? content.length : null } };
}

function reading(file: InputFile): { texts: string[]; paths: string[]; notices: string[] } {
  const notices: string[] = [];
  const sources = [...read(file, n => { notices.push(n.rule); })];
  return { texts: sources.map(s => s.text), paths: sources.map(s => s.path), notices };
}

const rows = [0, 1, 2].map(k => ({ title: `T${k}`, text: `${k} ${TEXT} "oui" [{ ` }));
const texts = rows.map(r => r.text);
const csv = `title,text\n${rows.map(r => `${r.title},"${r.text.replaceAll('"', '""')}\n"`).join('\r\n')}\r\n`;

describe('the same sources come from a file in memory and from its chunks', () => {
  test.each([
    ['JSON Lines', 'a.jsonl', Buffer.from(`${rows.map(r => JSON.stringify(r)).join('\n')}\n`)],
    ['a JSON list over many lines', 'a.json', Buffer.from(JSON.stringify(rows, null, 2))],
    ['CSV', 'a.csv', Buffer.from(csv)],
    ['CSV in UTF-16', 'a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['CSV in Windows-1252', 'a.csv', Buffer.from(csv.replaceAll('’', '\''), 'latin1')],
    ['a web archive', 'a.warc', Buffer.concat(texts.map(t => httpRecord(t)))],
    ['a web archive, packed', 'a.warc.gz', Buffer.concat(texts.map(t => gzipSync(httpRecord(t))))],
    ['packed JSON Lines', 'a.jsonl.gz', gzipSync(rows.map(r => JSON.stringify(r)).join('\n'))],
  ])('%s', (_, path, bytes) => {
    const whole = reading({ path, bytes });
    expect(whole.texts).toHaveLength(3);
    expect(reading(streamed(path, bytes))).toEqual(whole);
    expect(reading(streamed(path, bytes, 1000))).toEqual(whole);
  });

  test('a zip, which is read from its end', () => {
    const bytes = zipOf([['x/a.txt', Buffer.from(TEXT)], ['b.jsonl', Buffer.from(JSON.stringify(rows[0]))]]);
    const whole = reading({ path: 'a.zip', bytes });
    expect(whole.paths).toEqual(['a.zip/x/a.txt', 'a.zip/b.jsonl#1']);
    expect(reading(streamed('a.zip', bytes, 100, true))).toEqual(whole);
    expect(reading(streamed('a.zip', bytes)).notices).toEqual(['too-long']);
  });

  test('an article of that size is none, and one JSON value neither', () => {
    expect(reading(streamed('a.txt', Buffer.from(TEXT))).notices).toEqual(['too-long']);
    expect(reading(streamed('a.html', Buffer.from(`<p>${TEXT}`))).notices).toEqual(['too-long']);
    expect(reading(streamed('a.json', Buffer.from(`{"meta": 1,\n"articles": []}`))).notices).toEqual(['too-long']);
  });
});

test('lines and elements come one by one, wherever the pieces are cut', () => {
  const list = JSON.stringify(rows);
  for (const size of [1, 3, 50, 1000]) {
    const pieces = (text: string): string[] => Array.from({ length: Math.ceil(text.length / size) }, (_, k) => text.slice(k * size, (k + 1) * size));
    expect([...linesOf(pieces('a\n\nbc\nd'))]).toEqual(['a', '', 'bc', 'd']);
    expect([...elementsOf(pieces(list))].map(e => JSON.parse(e!) as unknown)).toEqual(rows);
    expect([...elementsOf(pieces(list.slice(0, -20)))]).toHaveLength(2);
  }
});

test('a line that never ends is passed over, the next one is read', () => {
  function* endless(): Generator<string> { for (let k = 0; k < 200; k++) yield 'a'.repeat(1_000_000); yield '\nb'; }
  expect([...linesOf(endless())]).toEqual([null, 'b']);
});

describe('bombs and damage', () => {
  const million = Buffer.alloc(1_000_000, 97);
  test('a gzip bomb of one line is cut off', () => {
    const r = reading({ path: 'a.jsonl.gz', bytes: gzipSync(Buffer.alloc(130_000_000, 97)) });
    expect([r.texts.length, r.notices]).toEqual([0, ['too-long', 'unreadable-line']]);
  }, 60_000);

  test('a zip of many bombs is given up', () => {
    const bomb = Buffer.alloc(50_000_000, 32);
    const r = reading({ path: 'a.zip', bytes: zipOf(Array.from({ length: 8 }, (_, k) => [`${k}.txt`, bomb] as const)) });
    expect([r.texts.length, r.notices.at(-1)]).toEqual([0, 'too-long']);
  }, 60_000);

  test('a member with a false size in the list', () => {
    const bytes = zipOf([['a.txt', million]]);
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(reading({ path: 'a.zip', bytes }).texts.map(t => t.length)).toEqual([1_000_000]);
  });

  test('archives within archives are opened three deep', () => {
    let bytes: Buffer = Buffer.from(TEXT);
    for (let k = 0; k < 5; k++) bytes = gzipSync(bytes);
    expect(reading({ path: 'a.txt.gz.gz.gz.gz.gz', bytes }).notices).toEqual(['too-deep']);
  });

  test('packed JSON Lines that are cut short give the lines before', () => {
    const line = (k: number): string => JSON.stringify({ text: `${k} ${Array.from({ length: 400 }, (_, n) => (n * 7919 * (k + 3)) % 1013).join(' ')}` });
    const packed = gzipSync(Array.from({ length: 50 }, (_, k) => line(k)).join('\n'));
    const r = reading({ path: 'a.jsonl.gz', bytes: packed.subarray(0, packed.length - 500) });
    expect(r.texts.length).toBeGreaterThan(20);
    expect(r.notices).toContain('broken-archive');
  });

  test('a member packed by another method, and one whose data are damaged', () => {
    const bytes = zipOf([['a.txt', Buffer.from(TEXT)], ['b.txt', Buffer.from(TEXT)]]);
    bytes.writeUInt16LE(12, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
    const packed = deflateRawSync(Buffer.from(TEXT));
    const at = bytes.lastIndexOf(packed);
    bytes.fill(0xff, at, at + packed.length);
    expect(reading({ path: 'a.zip', bytes }).notices).toEqual(['unknown-format', 'broken-archive']);
  });
});

describe('CSV with broken quotation marks', () => {
  test('one that is never closed costs its own row only', () => {
    const r = reading({ path: 'a.csv', bytes: Buffer.from(`title,text\nA,"never closed\nB,${TEXT}\nC,${TEXT}\n`) });
    expect([r.texts.slice(-2), r.notices]).toEqual([[TEXT, TEXT], ['broken-quotes']]);
  });

  test('twenty thousand of them take linear time', () => {
    const started = performance.now();
    const r = reading({ path: 'a.csv', bytes: Buffer.from(`text\n${'"a\n'.repeat(20_000)}`) });
    expect(r.texts).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  }, 20_000);
});
