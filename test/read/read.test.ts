/** Readers: every kind of file to its sources. All outlets and persons are invented. */
import { gzipSync, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/document.js';
import { read } from '../../src/stages/read/read.js';

const TEXT = 'Les émissaires de Lavane et d’Orsk se sont réunis mardi.';

interface Reading { readonly sources: readonly Source[]; readonly notices: readonly string[] }

function reading(path: string, content: string | Uint8Array): Reading {
  const notices: string[] = [];
  const sources = [...read({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }, n => { notices.push(n.rule); })];
  return { sources, notices };
}
const texts = (r: Reading): string[] => r.sources.map(s => s.text);

describe('encodings', () => {
  const word = 'Négociés à l\'hôtel, les « accords » ont déçu.';
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${word}`), 'utf-8', []],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${word}`, 'utf16le'), 'utf-16le', []],
    ['UTF-16 without a mark', Buffer.from(word, 'utf16le'), 'utf-16le', []],
    ['Windows-1252, undeclared', Buffer.from(word, 'latin1'), 'windows-1252', ['encoding']],
  ])('%s', (_, bytes, encoding, notices) => {
    const r = reading('a.txt', bytes);
    expect([r.sources[0]?.text, r.sources[0]?.encoding, r.notices]).toEqual([word, encoding, notices]);
  });

  test('what a page calls ISO-8859-1 is read as Windows-1252, as browsers do', () => {
    const page = Buffer.concat([Buffer.from('<html><head><meta charset="iso-8859-1"></head><p>L'), Buffer.from([0x92]), Buffer.from('accord \u00e9mis', 'latin1')]);
    const [source] = reading('a.html', page).sources;
    expect([source?.encoding, source?.text.slice(-13)]).toEqual(['windows-1252', 'L’accord émis']);
  });

  test('a declaration that the bytes contradict is not believed', () => {
    expect(reading('a.html', '<meta charset="iso-8859-1"><p>déçu').sources[0]?.text).toContain('déçu');
  });

  test('damaged UTF-8 is read with a notice', () => {
    const r = reading('a.txt', Buffer.concat([Buffer.from('Déjà reçus à l’hôtel, très déçus, les émissaires '), Buffer.from([0xe9]), Buffer.from(' sont partis.')]));
    expect([r.sources[0]?.encoding, r.sources[0]?.text.includes('\ufffd'), r.notices]).toEqual(['utf-8', true, ['encoding']]);
  });
});

describe('JSON', () => {
  test.each([
    ['trafilatura', { text: TEXT, title: 'T', date: '2021-05-03', sitename: 'La Vigie', author: 'Ana Bel; Jan Bor', source: 'https://vigie.example/a' }, { url: 'https://vigie.example/a', title: 'T', published: '2021-05-03', outlet: 'La Vigie', authors: ['Ana Bel', 'Jan Bor'] }],
    ['Common Crawl News', { maintext: TEXT, title: 'T', date_publish: '2021-05-03 10:00:00', source_domain: 'vigie.example', authors: ['Ana Bel'], url: 'https://vigie.example/a' }, { title: 'T', published: '2021-05-03 10:00:00', outlet: 'vigie.example', authors: ['Ana Bel'], url: 'https://vigie.example/a' }],
    ['newspaper4k', { text: TEXT, title: 'T', publish_date: '2021-05-03', authors: ['Ana Bel'], meta_lang: 'fr' }, { title: 'T', published: '2021-05-03', authors: ['Ana Bel'], language: 'fr' }],
    ['ninjs', { body_text: TEXT, headline: 'T', versioncreated: '2021-05-03T10:00:00Z', byline: 'Ana Bel' }, { title: 'T', published: '2021-05-03T10:00:00Z', modified: '2021-05-03T10:00:00Z', authors: ['Ana Bel'] }],
  ])('the field names of %s', (_, row, stated) => {
    const [source] = reading('a.jsonl', `${JSON.stringify(row)}\n`).sources;
    expect([source?.path, source?.text, source?.format, source?.stated]).toEqual(['a.jsonl#1', TEXT, 'text', stated]);
  });

  test('lines that are no article are said by number, the others are read', () => {
    const r = reading('a.jsonl', `{"text":"${TEXT}"}\nnot json\n\n{"title":"only"}\n{"html":"<p>${TEXT}</p>"}`);
    expect([r.sources.map(s => [s.path, s.format]), r.notices]).toEqual([[['a.jsonl#1', 'text'], ['a.jsonl#5', 'html']], ['unreadable-line', 'no-text']]);
  });

  test('a list, an object with a list, one article, a JSON Feed', () => {
    expect(texts(reading('a.json', JSON.stringify([{ text: TEXT }, { text: 'b' }])))).toEqual([TEXT, 'b']);
    expect(texts(reading('a.json', JSON.stringify({ articles: [{ content: TEXT }] })))).toEqual([TEXT]);
    expect(texts(reading('a.json', JSON.stringify({ text: TEXT })))).toEqual([TEXT]);
    expect(reading('a.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ content_html: `<p>${TEXT}</p>`, date_published: '2021-05-03' }] })).sources[0]?.stated.published).toBe('2021-05-03');
  });
});

test('CSV with line breaks and marks in fields, and TSV', () => {
  const r = reading('a.csv', `url;texte;date\nhttps://v.example/1;"Il a dit ""non"".\nEt encore.";2021-05-03\nhttps://v.example/2;${TEXT};\n`);
  expect([texts(r), r.sources[0]?.stated]).toEqual([['Il a dit "non".\nEt encore.', TEXT], { url: 'https://v.example/1', published: '2021-05-03' }]);
  expect(texts(reading('a.tsv', `title\ttext\nT\t${TEXT}`))).toEqual([TEXT]);
});

test('CSV whose quotation mark is never closed is read to its end', () => {
  const r = reading('a.csv', `text\n"never closed\n${TEXT}\n`);
  expect([texts(r).at(-1), r.notices]).toEqual([TEXT, ['broken-quotes']]);
});

test('RSS and Atom entries', () => {
  const rss = reading('a.rss', `<?xml version="1.0"?><rss><channel><title>La Vigie</title><item><title>Un</title><link>https://v.example/1</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>court</description><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item></channel></rss>`);
  expect([texts(rss), rss.sources[0]?.stated]).toEqual([[`<p>${TEXT}</p>`], { url: 'https://v.example/1', title: 'Un', published: 'Mon, 03 May 2021 10:00:00 GMT', outlet: 'La Vigie' }]);
  const atom = reading('a.xml', `<feed xmlns="http://www.w3.org/2005/Atom"><title>La Vigie</title><entry><title>Un</title><link href="https://v.example/1"/><published>2021-05-03T10:00:00Z</published><author><name>Ana Bel</name></author><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`);
  expect([texts(atom), atom.sources[0]?.stated.authors]).toEqual([[`<p>${TEXT}</p>`], ['Ana Bel']]);
});

test('a mail with two forms of its text, and a saved page', () => {
  const mail = reading('a.eml', `From: La Vigie <v@v.example>\r\nSubject: =?utf-8?Q?D=C3=A9j=C3=A0?=\r\nDate: Mon, 3 May 2021 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ncourt\r\n--b\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>D=E9j=E0 re=\r\n=E7us</p>\r\n--b--\r\n`);
  expect([texts(mail), mail.sources[0]?.stated]).toEqual([['<p>Déjà reçus</p>'], { title: 'Déjà', published: 'Mon, 3 May 2021 10:00:00 +0200', outlet: 'La Vigie' }]);
  const saved = reading('a.mhtml', `Snapshot-Content-Location: https://v.example/1\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<p>${TEXT}</p>`).toString('base64')}\n--b--\n`);
  expect([texts(saved), saved.sources[0]?.stated]).toEqual([[`<p>${TEXT}</p>`], { url: 'https://v.example/1' }]);
});

const record = (body: string): Buffer => {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://v.example/1\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
};

test('web archives, packed record by record, and one cut short', () => {
  const two = [record(`<p>${TEXT}</p>`), record('<p>deux</p>')];
  expect(texts(reading('a.warc', Buffer.concat(two)))).toEqual([`<p>${TEXT}</p>`, '<p>deux</p>']);
  const packed = reading('a.warc.gz', Buffer.concat(two.map(r => gzipSync(r))));
  expect([texts(packed), packed.sources[1]?.path, packed.sources[0]?.stated.url]).toEqual([[`<p>${TEXT}</p>`, '<p>deux</p>'], 'a.warc.gz#2', 'https://v.example/1']);
  const cut = reading('a.warc', Buffer.concat(two).subarray(0, two[0]!.length + 60));
  expect([texts(cut), cut.notices]).toEqual([[`<p>${TEXT}</p>`], ['cut-short']]);
});

function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30); local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(8, 8); local.writeUInt32LE(packed.length, 18); local.writeUInt32LE(content.length, 22); local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46); entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(content.length, 24); entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22); end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(46 + name.length, 12); end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

test('gzip and zip of readable files keep the outer path', () => {
  expect(reading('a.jsonl.gz', gzipSync(`{"text":"${TEXT}"}\n`)).sources.map(s => [s.path, s.text])).toEqual([['a.jsonl.gz#1', TEXT]]);
  expect(reading('a.zip', zipOf('x/b.txt', Buffer.from(TEXT))).sources.map(s => [s.path, s.text])).toEqual([['a.zip/x/b.txt', TEXT]]);
});

describe('bad input is a notice, never an exception', () => {
  const bomb = Buffer.alloc(100_000_000, 97);
  test.each([
    ['an empty file', 'a.txt', new Uint8Array(0), 'empty'],
    ['a file of blanks', 'a.txt', Buffer.from(' \n\t\n'), 'empty'],
    ['a picture', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 0, 0, 0, 0]), 'unknown-format'],
    ['JSON that is none', 'a.json', Buffer.from('{"text": "abc'), 'unreadable-line'],
    ['a gzip file cut short', 'a.txt.gz', gzipSync(TEXT.repeat(50)).subarray(0, 40), 'broken-archive'],
    ['a zip without its directory', 'a.zip', zipOf('b.txt', Buffer.from(TEXT)).subarray(0, 60), 'broken-archive'],
    ['a zip bomb', 'a.zip', zipOf('b.txt', bomb), 'too-long'],
    ['an article of thirty megabytes', 'a.txt', Buffer.alloc(30_000_000, 97), 'too-long'],
    ['a feed with no text', 'a.rss', Buffer.from('<rss><channel><item><title>x</title></item></channel></rss>'), 'no-text'],
    ['a mail with no text', 'a.eml', Buffer.from('Subject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nxxxx'), 'no-text'],
  ])('%s', (_, path, bytes, rule) => {
    const r = reading(path, bytes);
    expect([r.sources.length, r.notices]).toEqual([0, [rule]]);
  });

  test('every notice names the file', () => {
    const messages: string[] = [];
    for (const [path, content] of [['x/a.txt', ''], ['x/b.json', '{'], ['x/c.zip', 'PK\u0003\u0004']] as const) void [...read({ path, bytes: new TextEncoder().encode(content) }, n => { messages.push(n.message); })];
    expect(messages.map(m => m.slice(0, 6))).toEqual(['x/a.tx', 'x/b.js', 'x/c.zi']);
  });
});

test('the id of a source is of its bytes: a line of JSON Lines, a whole file', () => {
  const line = `{"text":"${TEXT}"}`;
  expect(reading('a.jsonl', `${line}\n${line.replace('mardi', 'jeudi')}`).sources[0]?.id).toBe(reading('b.jsonl', line).sources[0]?.id);
  expect(reading('a.txt', TEXT).sources[0]?.id).toMatch(/^[0-9a-f]{16}$/);
});
