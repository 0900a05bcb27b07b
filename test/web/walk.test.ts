import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import type { ReportData, ReportSource } from '../../src/model/report.js';
import type { Notice } from '../../src/model/stage.js';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import { linkDocuments, processSource, readFile } from '../../src/pipeline.js';
import { toExport } from '../../src/record/export/json.js';
import { renderReport } from '../../src/web/report.js';
import { hasShared, SHARED } from '../shared.js';
import { CHROMIUM, follow, launch, open, reportFile, template, visit } from './chromium.js';

/** Issue 2: the report of the five seeds stays under this, in bytes. */
const BUDGET = 400_000;

/** What the pipeline makes of a folder. */
function dataOf(folder: string): ReportData {
  const documents: AnnotatedDocument[] = [];
  const sources: ReportSource[] = [];
  const notices: Notice[] = [];
  for (const name of readdirSync(folder).filter(f => /\.(?:txt|md|html|jsonl)$/.test(f)).sort()) {
    for (const source of readFile({ path: name, bytes: readFileSync(join(folder, name)) }, n => notices.push({ document: null, ...n }))) {
      const done = processSource(source);
      documents.push(done.document);
      sources.push({ id: source.id, format: source.format, text: source.text });
      notices.push(...done.notices.map(n => ({ document: source.id, ...n })));
    }
  }
  return { export: toExport(documents, linkDocuments(documents), notices, 'parley test'), sources };
}

const FOLDERS = [['samples', fileURLToPath(new URL('../../samples/articles', import.meta.url))], ['seeds', join(SHARED, 'seeds')]] as const;
if (!hasShared) console.warn('The report of the seeds is not tested: ../shared is absent.');
const present = FOLDERS.filter(([, folder]) => existsSync(folder));

describe.skipIf(CHROMIUM === null)('the reports of whole folders', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launch(); }, 60_000);
  afterAll(async () => { await browser?.close(); });

  test.each(present)('the report of the %s is small and asks for nothing from outside', async (_name, folder) => {
    const page = renderReport(await template(), dataOf(folder));
    expect(Buffer.byteLength(page)).toBeLessThan(BUDGET);
    // Without its data the page names no address but those of vocabularies.
    const own = page.replace(/<script type="application\/json"[^]*?<\/script>/g, '');
    expect([...own.matchAll(/https?:\/\/[a-z0-9.-]+/gi)].map(m => m[0]).filter(a => !a.includes('www.w3.org'))).toEqual([]);
    expect(own).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
  });

  test.each(present)('each view of the %s shows what its export holds', async (name, folder) => {
    const data = dataOf(folder);
    const { export: record } = data;
    const file = await reportFile(`walk-${name}`, data);
    const { page, trouble } = await open(browser);
    await visit(page, file, '#/');
    await follow(page, '#/statements');
    await page.waitForSelector('.statement');
    expect(await page.locator('.page-head .lead').innerText()).toBe(`${record.statements.length} of ${record.statements.length}`);
    await follow(page, '#/sources');
    await page.waitForSelector('table.sources');
    expect(await page.locator('table.sources tbody tr').count()).toBe(record.documents.length);
    await follow(page, '#/disagreements');
    expect(await page.locator('.disagreement').count()).toBe(Math.min(20, record.disagreements.length));
    await follow(page, '#/meetings');
    expect(await page.locator('.meeting-line').count()).toBe(record.meetings.length);
    for (const m of record.meetings) {
      await follow(page, `#/meetings/${m.id}`);
      expect(await page.locator('main').innerText(), m.forum).not.toMatch(/undefined|NaN|\[object/);
    }
    for (const view of ['#/positions', '#/figures', '#/notices', '#/search?q=le']) await follow(page, view);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each(present)('every statement, figure and date of the %s opens on its own words', async (name, folder) => {
    const data = dataOf(folder);
    const file = await reportFile(`facts-${name}`, data);
    const { page, trouble } = await open(browser);
    await visit(page, file, '#/');
    const plain = (text: string): string => text.replace(/\s+/g, '').replace(/[’‘]/g, "'");
    for (const d of data.export.documents) {
      const facts = [...data.export.statements.filter(s => s.document === d.id).map(s => ({ id: s.id, texts: s.content.map(c => c.text) })), ...[...data.export.figures, ...data.export.dates].filter(f => f.document === d.id).map(f => ({ id: f.id, texts: [f.text] }))];
      for (const fact of facts.slice(0, 8)) {
        await follow(page, `#/source/${d.id}?fact=${fact.id}`);
        await page.waitForSelector('.reading .current');
        const shown = plain((await page.locator('.reading .current').evaluateAll(list => list.map(e => e.textContent ?? ''))).join(''));
        for (const text of fact.texts) expect(shown, `${d.path} ${fact.id}`).toContain(plain(text).slice(0, 40));
      }
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('by keyboard alone one skips to the content and follows its first link', async () => {
    const file = await reportFile('keys', dataOf(FOLDERS[0][1]));
    const { page } = await open(browser);
    await visit(page, file, '#/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null && document.activeElement?.tagName)).toBe('A');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/sources' && document.querySelector('h1')?.textContent === 'Sources');
    await page.context().close();
  });
});
