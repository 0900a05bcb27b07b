/** parley clean over every kind of input: what it prints, that nothing is lost, and that a terminal is safe. All texts are invented. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCommand, type CleanOptions } from '../../src/cli/run-clean.js';
import { cleanSource, readFile } from '../../src/pipeline.js';
import { coverFaults } from '../clean/cleaned.js';
import { folderOf } from '../folder.js';
import { httpRecord, zipOf } from '../read/archives.js';

const TITLE = 'Lavane and Orsk talk again';
const P1 = 'Envoys from Lavane and Orsk met on Tuesday in Port Serin for the first time since the strait was closed, a spokeswoman announced in the evening.';
const P2 = '“We spoke frankly and we will speak again,” the Lavanese minister Ilda Maren said after four hours of talks at the congress palace.';
const TEASER = 'Read more: The strait reopens';
const PAGE = (lines: readonly string[]): string => `<html><body><nav><a href="/">Menu</a></nav><article><h1>${lines[0] ?? ''}</h1>${lines.slice(1).map(l => `<p>${l}</p>`).join('\n')}</article></body></html>`;

/** One file of each kind that holds these lines. */
const KINDS: Readonly<Record<string, (lines: readonly string[]) => string | Buffer>> = {
  'a.txt': lines => lines.join('\n\n'),
  'a.md': lines => `---\ntitle: ${JSON.stringify(lines[0] ?? '')}\n---\n\n# ${lines.join('\n\n')}`,
  'a.html': lines => PAGE(lines),
  'a.jsonl': lines => `${JSON.stringify({ title: lines[0], text: lines.slice(1).join('\n') })}\n`,
  'a.json': lines => JSON.stringify([{ title: lines[0], html: PAGE(lines) }]),
  'a.csv': lines => `title,text\r\nT,"${lines.join('\n').replaceAll('"', '""')}"\r\n`,
  'a.tsv': lines => `title\ttext\nT\t${lines.join(' ').replaceAll('\t', ' ')}\n`,
  'a.rss': lines => `<rss><channel><title>Vigil</title><item><title>T</title><description><![CDATA[${PAGE(lines).replaceAll(']]>', '')}]]></description></item></channel></rss>`,
  'a.eml': lines => `Subject: T\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lines.join('\r\n\r\n')}`,
  'a.mhtml': lines => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="bbb"\r\n\r\n--bbb\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE(lines)}\r\n--bbb--\r\n`,
  'a.warc': lines => httpRecord(PAGE(lines)),
  'a.warc.gz': lines => gzipSync(httpRecord(PAGE(lines))),
  'a.txt.gz': lines => gzipSync(lines.join('\n\n')),
  'a.zip': lines => zipOf([['b/a.txt', Buffer.from(lines.join('\n\n'))], ['b/a.html', Buffer.from(PAGE(lines))]]),
};

async function run(files: Readonly<Record<string, string | Buffer>>, options: CleanOptions): Promise<{ lines: string[]; warnings: string[]; code: number }> {
  const folder = folderOf(files);
  const lines: string[] = [];
  const warnings: string[] = [];
  const code = await cleanCommand(Object.keys(files).map(f => `${folder}/${f}`), options, { line: l => { lines.push(l); }, warn: w => { warnings.push(w.replaceAll(`${folder}/`, '')); } });
  return { lines, warnings, code };
}

describe.each(Object.keys(KINDS))('%s', name => {
  const file = { [name]: KINDS[name]!([TITLE, P1, P2, TEASER]) };

  test('its text is the article', async () => {
    const { lines, warnings, code } = await run(file, {});
    const text = lines.join('\n');
    expect([text.includes(P1), text.includes(P2), code, warnings]).toEqual([true, true, 0, []]);
    if (!name.endsWith('.tsv')) expect(text).not.toContain('The strait reopens');
  });

  test('--json has the fields of the contract', async () => {
    const { lines } = await run(file, { json: true });
    for (const line of lines) expect(Object.keys(JSON.parse(line) as object)).toEqual(['path', 'url', 'title', 'published', 'modified', 'authors', 'outlet', 'language', 'agencies', 'text', 'pieces', 'setAside']);
  });

  test('--why says of the link why it is set aside', async () => {
    const { lines } = await run(file, { why: true });
    if (!name.endsWith('.tsv')) expect(lines.some(l => l.startsWith('- related') && l.includes('(a link to another article)'))).toBe(true);
  });

  test('pieces and what is set aside cover all but white space', () => {
    const line = fc.oneof(fc.constantFrom(P1, P2, TEASER, TITLE, 'Share', '(AFP)', '# x', '**b** [l](u)', '<b>', '&eacute;', '\u200b', '"', '…'), fc.string({ maxLength: 20 }));
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), lines => {
      const content = KINDS[name]!(lines);
      for (const source of readFile({ path: name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }, () => undefined)) {
        expect(coverFaults({ ...cleanSource(source), source, rows: [] })).toEqual([]);
      }
    }), { numRuns: 60 });
  });
});

test.each<[string, CleanOptions]>([['text', {}], ['--why', { why: true }], ['--json', { json: true }]])('escapes of a terminal and marks of direction in a source do nothing: %s', async (_, options) => {
  const { lines } = await run({ 'a.txt': [`${TITLE}\u001b[2J`, P1.replace(' met', '\u009b31m met'), P2.replace(' after', '\u202e after')].join('\n\n') }, options);
  expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  if (options.json) expect((JSON.parse(lines[0]!) as { text: string }).text).toContain('31m met');
});

test('an input that cannot be read is named, the others are cleaned, and the exit code tells', async () => {
  const { lines, warnings, code } = await run({ 'a.txt': P1, 'b.json': '{"text": ', 'c.txt': '' }, {});
  expect([lines, code]).toEqual([[P1], 2]);
  expect(warnings).toEqual(['b.json#1: not JSON; each line must hold one article as {"text": ...}', 'c.txt: the file is empty; nothing to read']);
});
