import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { amendDossier, importCorrections } from '../../src/amend.js';
import { buildDossier } from '../../src/dossier.js';
import { openForReading } from '../../src/record/database.js';
import { openWorkbench, type Workbench } from '../../src/web/server/server.js';
import { AXE, seriousTrouble } from './axe.js';
import { CHROMIUM, follow, launch, open, template } from './chromium.js';

const HERALD = `The Port Ellen Herald
4 May 2031

Talks on the strait end without agreement

"The strait must stay open," said the foreign minister of Norval, Aline Serre, in Quémont on Sunday after a meeting of the Council of the Ford.

The ambassador of Ostre, Tomas Vrain, warned that his country would close the locks.
`;
const GAZETTE = `La Gazette du Gué
5 mai 2031

Le Conseil du Gué se sépare sans accord

« Le détroit doit rester ouvert », a déclaré dimanche à Quémont la ministre des Affaires étrangères de Norval, Aline Serre.

L'ambassadeur d'Ostre, Tomas Vrain, a accusé Norval de provocation.
`;
const LATER = `The Port Ellen Herald
9 May 2031

Ferries wait

Some 400 ferries are waiting in Quémont, the harbour master said on Friday.
`;
const file = (path: string, text: string): { path: string; bytes: Uint8Array } => ({ path, bytes: Buffer.from(text, 'utf8') });

describe.skipIf(CHROMIUM === null)('the workbench in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-served-'));
  const dossier = join(folder, 'talks.parley');
  let browser: Browser;
  let bench: Workbench;
  beforeAll(async () => {
    await buildDossier(dossier, [file('herald.txt', HERALD), file('gazette.txt', GAZETTE)], {}, { threads: 1 });
    browser = await launch();
    bench = await openWorkbench({ dossier, template: await template(), version: 'test', amend: { add: input => amendDossier(dossier, input, Date.UTC(2031, 4, 10)), import: entries => importCorrections(dossier, entries) } });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page of the workbench; requests to its own address are no trouble. */
  async function workbench(address: string): Promise<{ readonly page: Page; readonly strange: () => readonly string[] }> {
    const { page, trouble } = await open(browser);
    await page.goto(address);
    await page.waitForSelector('main h1');
    return { page, strange: () => trouble.filter(t => !t.startsWith(`request: ${bench.origin}/`)) };
  }
  const statement = (page: Page, words: string): ReturnType<Page['locator']> => page.locator('.statement', { hasText: words }).first();

  test('a speaker is corrected, the dossier is built with one more source, and it is still corrected; then it is taken back', async () => {
    const { page, strange } = await workbench(bench.address);
    expect(page.url()).not.toContain('token');
    await follow(page, '#/statements');
    await page.waitForSelector('.statement');
    await statement(page, 'would close the locks').getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('form', { name: 'Correct this' }).getByLabel('Speaker').fill('Aline Serre');
    await page.getByLabel('Your name').fill('Ada Reed');
    await page.getByLabel('Why').fill('The minutes say so.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.waitForSelector('.correction', { state: 'detached' });
    expect(await statement(page, 'would close the locks').locator('.by').innerText()).toContain('Aline Serre');
    expect(await statement(page, 'would close the locks').innerText()).toContain('corrected (Speaker)');

    await buildDossier(dossier, [file('herald.txt', HERALD), file('gazette.txt', GAZETTE), file('later.txt', LATER)], {}, { threads: 1 });
    await page.reload();
    await page.waitForSelector('.statement');
    expect(await statement(page, 'would close the locks').locator('.by').innerText()).toContain('Aline Serre');
    await follow(page, '#/');
    expect(await page.locator('section.part', { hasText: 'New with the last build' }).innerText()).toContain('later.txt');
    await follow(page, '#/corrections');
    await page.waitForSelector('.correction-line');
    expect(await page.locator('.correction-line').innerText()).toMatch(/Ada Reed[^]*Speaker: Aline Serre \(was: Tomas Vrain\)[^]*The minutes say so\.[^]*in the record/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the list away' }).click()]);
    expect(download.suggestedFilename()).toBe('corrections.jsonl');

    await page.getByRole('button', { name: 'Take back' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correction-line').length === 2);
    await follow(page, '#/statements');
    await page.waitForSelector('.statement');
    expect(await statement(page, 'would close the locks').locator('.by').innerText()).toContain('Tomas Vrain');
    expect(strange()).toEqual([]);
    await page.context().close();
  });

  test('a correction without a name is not sent; one that was rejected is gone', async () => {
    const { page } = await workbench(bench.address);
    await follow(page, '#/statements');
    await page.waitForSelector('.statement');
    const before = await page.locator('.statement').count();
    await statement(page, 'rester ouvert').getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.waitForSelector('.trouble');
    expect(await page.locator('.trouble').innerText()).toBe('Corrections are signed: write your name.');
    await page.getByLabel('Your name').fill('Ada Reed');
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.waitForFunction(n => document.querySelectorAll('.statement').length === n - 1, before);
    await page.context().close();
  });

  test('two actors are merged, and a source gets its outlet', async () => {
    const { page, strange } = await workbench(bench.address);
    await page.evaluate(() => localStorage.setItem('parley-author', 'Ada Reed'));
    await follow(page, '#/actors');
    await page.waitForSelector('.list');
    const names = await page.locator('.list th > a:not(.tag)').allInnerTexts();
    await page.getByRole('link', { name: 'Tomas Vrain', exact: true }).first().click();
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    const other = names.find(n => n !== 'Tomas Vrain')!;
    await page.getByRole('combobox', { name: 'The same as' }).selectOption({ label: other });
    await page.getByRole('button', { name: 'Merge' }).click();
    await page.waitForSelector('.correction', { state: 'detached' });

    await follow(page, '#/actors');
    await page.waitForSelector('.list');
    expect((await page.locator('.list th > a:not(.tag)').allInnerTexts()).sort()).toEqual(names.filter(n => n !== other).sort());

    await follow(page, '#/sources');
    await page.locator('.sources td a').first().click();
    await page.waitForSelector('.reading .block');
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    await page.getByLabel('Outlet').fill('The Ford Courier');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.waitForSelector('.correction', { state: 'detached' });
    expect(await page.locator('.over').innerText()).toContain('The Ford Courier');
    expect(strange()).toEqual([]);
    await page.context().close();
  });

  test('axe finds nothing serious in the forms of corrections', async () => {
    const { page } = await open(browser, { bypassCSP: true, viewport: { width: 360, height: 800 } });
    await page.goto(bench.address);
    await page.waitForSelector('main h1');
    await page.evaluate(AXE);
    await follow(page, '#/meetings');
    await page.locator('.meeting-line .what a').first().click();
    await page.waitForSelector('dl.facts');
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
    await page.waitForSelector('.correction');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await follow(page, '#/corrections');
    await page.waitForSelector('.correction-line');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.context().close();
  });

  test('without the token everything can be read and nothing corrected', async () => {
    const { page } = await workbench(`${bench.origin}/`);
    await follow(page, '#/statements');
    await page.waitForSelector('.statement');
    expect(await page.getByRole('button', { name: 'Correct' }).count()).toBe(0);
    // The screen, the file taken away, the list of the server and SQL count the same.
    const database = openForReading(dossier);
    const n = Number(database.get('SELECT COUNT(*) AS n FROM statements')!['n']);
    database.close();
    expect(await page.locator('.page-head .lead').innerText()).toBe(`${n} of ${n}`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON' }).click()]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toHaveLength(n);
    expect(await page.evaluate(() => fetch('api/rows/statements?limit=1').then(async r => ((await r.json()) as { total: number }).total))).toBe(n);
    await page.context().close();
  });

  test('a dossier too large to send whole is shown by parts in every view', async () => {
    const { page, trouble } = await open(browser);
    // The same workbench, said to be large.
    await page.route('**/api/info', async route => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), large: true } });
    });
    await page.goto(bench.address);
    await page.waitForSelector('main h1');
    const asked: string[] = [];
    page.on('request', r => asked.push(new URL(r.url()).pathname));
    await follow(page, '#/statements?act=warn');
    await page.waitForSelector('.statement');
    expect(await page.locator('.statement').count()).toBe(1);
    for (const view of ['#/', '#/meetings', '#/positions', '#/figures', '#/disagreements', '#/actors', '#/sources', '#/notices', '#/corrections', '#/brief', '#/search?q=quem']) {
      await follow(page, view);
      expect(await page.locator('main').innerText(), view).not.toMatch(/undefined|NaN|\[object/);
    }
    await page.waitForSelector('.passage .hit');
    await page.locator('.passage .hit').first().click();
    await page.waitForSelector('.reading .current');
    await follow(page, '#/meetings');
    await page.locator('.meeting-line .what a').first().click();
    await page.waitForSelector('dl.facts');
    await follow(page, '#/statements?act=warn');
    await page.waitForSelector('.statement');
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByRole('form', { name: 'Correct this' }).getByLabel('Act').selectOption('demand');
    await page.getByLabel('Your name').fill('Ada Reed');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.statement').length === 0);
    expect(asked.filter(path => path.startsWith('/api/sections'))).toEqual([]);
    expect(trouble.filter(t => !t.startsWith(`request: ${bench.origin}/`))).toEqual([]);
    await page.context().close();
  });

  test('search asks the workbench, and marks what it found', async () => {
    const { page, strange } = await workbench(bench.address);
    await follow(page, '#/search?q=quemont');
    await page.waitForSelector('.passage .hit');
    expect((await page.locator('.passage .hit').allInnerTexts())[0]).toBe('Quémont');
    expect(strange()).toEqual([]);
    await page.context().close();
  });
});
