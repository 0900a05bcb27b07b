/** PDF files: their text where pdftotext is present, a clear word where it is not. All texts are invented. */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../src/stages/read/read.js';

/** A PDF of one page, written by hand, with some lines of text. */
function pdfOf(lines: readonly string[]): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td 16 TL ${lines.map(l => `(${l.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, k) => { const at = body.length; body += `${k + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const at = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(p => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

function reading(bytes: Uint8Array): { texts: string[]; notices: string[]; ids: string[] } {
  const notices: string[] = [];
  const sources = [...read({ path: 'a.pdf', bytes }, n => { notices.push(n.rule); })];
  return { texts: sources.map(s => s.text.trim()), notices, ids: sources.map(s => s.id) };
}

const LINES = ['The envoys of Lavane met in Port Se-', 'rin on Monday and spoke for four hours', 'about the strait.'];
const { PATH } = process.env;
afterEach(() => { process.env['PATH'] = PATH; });

const present = spawnSync('pdftotext', ['-v']).error === undefined;
describe.skipIf(!present)('with pdftotext (skipped where it is not installed)', () => {
  test('lines that the page cut are one paragraph', () => {
    expect(reading(pdfOf(LINES)).texts).toEqual(['The envoys of Lavane met in Port Serin on Monday and spoke for four hours about the strait.']);
  });

  test('the id is that of the file', () => {
    expect(reading(pdfOf(LINES)).ids).not.toEqual(reading(pdfOf(LINES.slice(1))).ids);
  });

  test('a page without text, and a file that only begins as PDF', () => {
    expect(reading(pdfOf([])).notices).toEqual(['no-text']);
    expect(reading(Buffer.from('%PDF-1.4\nnothing')).notices).toEqual(['unreadable']);
  });
});

test('without pdftotext it is said what to install', () => {
  process.env['PATH'] = '/nowhere';
  expect(reading(pdfOf(LINES))).toEqual({ texts: [], ids: [], notices: ['no-pdftotext'] });
});
