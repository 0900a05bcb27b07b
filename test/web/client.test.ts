import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { CHROMIUM, follow, launch, open, reportFile, visit } from './chromium.js';
import { reportWith, smallReport } from './dossier.js';
import { HOSTILE } from './hostile.js';
import { VIEWS } from './views.js';


/** Views that together show every free text of the record. */
const TELLING = ['#/', '#/meetings/g-mai', '#/statements', '#/utterances/u-rive', '#/positions', '#/figures', '#/disagreements/x-1', '#/actors/a-serre', '#/sources', '#/beside/aaaa000000000001/bbbb000000000002', '#/search?q=rive', '#/brief', '#/notices'];

describe.skipIf(CHROMIUM === null)('the page in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await launch();
    file = await reportFile('small', smallReport());
  }, 120_000);
  afterAll(async () => { await browser?.close(); });

  test.each([[1280, 'light'], [360, 'dark']] as const)('every view opens without error, request or sideways scroll, %d wide, %s', async (width, colorScheme) => {
    const { page, trouble } = await open(browser, { viewport: { width, height: 800 }, colorScheme });
    await visit(page, file, '#/');
    for (const view of VIEWS) {
      await follow(page, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), view).toBeLessThanOrEqual(0);
      expect(await page.locator('main').innerText(), view).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('from a disagreement to both passages in two clicks', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/');
    await page.getByRole('link', { name: 'bateliers qui attendent' }).first().click();
    await page.waitForSelector('.version .hit');
    expect(await page.locator('.version .hit').allInnerTexts()).toEqual(['Près de 400 bateliers', '4000', 'Some 4,000 boatmen']);
    await page.locator('.version .hit').nth(2).click();
    await page.waitForSelector('.reading .current');
    expect(await page.locator('.reading .current').innerText()).toBe('Some 4,000 boatmen');
    await page.context().close();
  });

  test('the keyboard alone goes from fact to fact, and the address follows', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/source/aaaa000000000001');
    await page.waitForSelector('.reading .mark');
    const seen: string[] = [];
    for (let k = 0; k < 3; k++) {
      await page.keyboard.press('n');
      await page.waitForFunction(last => new URLSearchParams(location.hash.split('?')[1]).get('fact') !== last, seen[seen.length - 1] ?? null);
      seen.push(new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1]).get('fact')!);
      await page.waitForSelector('.fact-panel');
    }
    expect(seen).toEqual(['s-gaz', 'd-mardi', 'f-400']);
    await page.keyboard.press('p');
    await page.waitForFunction(() => location.hash.endsWith('fact=d-mardi'));
    await page.keyboard.press('Escape');
    await page.waitForSelector('.fact-panel', { state: 'detached' });
    await page.context().close();
  });

  test('a link to a fact opens the source at its words, in a page of tags too', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/source/bbbb000000000002?fact=s-her');
    await page.waitForSelector('.reading .current');
    expect((await page.locator('.reading .current').allInnerTexts()).join(' ')).toContain('The bank must stay open');
    expect(await page.locator('.reading').innerText()).toContain('“The bank must stay open”, said Aline Serre, the Norval delegate, in Quémont on Tuesday.');
    expect(await page.locator('.reading').innerText()).not.toContain('never read');
    expect(await page.locator('.block.aside').innerText()).toContain('a menu or a button of the page');
    await page.context().close();
  });

  test('filters stand in the address; the file that is taken away has the rows on the screen', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/statements');
    await page.getByLabel('Act').selectOption('demand');
    await page.waitForFunction(() => location.hash === '#/statements?act=demand');
    expect(await page.locator('.statement').count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const rows = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
    expect(download.suggestedFilename()).toBe('statements.csv');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('The bank must stay open');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.statement').length === 3);
    await page.getByLabel('Speaker').selectOption('unknown');
    await page.waitForFunction(() => document.querySelectorAll('.statement').length === 1);
    await page.context().close();
  });

  test('going back finds the place one left', async () => {
    const { page } = await open(browser, { viewport: { width: 900, height: 400 } });
    await visit(page, file, '#/');
    await page.evaluate(() => scrollTo(0, 500));
    await page.waitForFunction(() => (history.state as { scroll?: number } | null)?.scroll === 500);
    await page.evaluate(() => { location.hash = '#/notices'; });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Notices' && scrollY === 0);
    await page.goBack();
    await page.waitForFunction(() => scrollY === 500);
    await page.context().close();
  });

  test('a picture is taken away as a file that needs no style sheet', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/figures');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG' }).first().click()]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/ (?:class|href)=/);
    await page.context().close();
  });

  test('what is not certain says so', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/source/aaaa000000000001');
    expect(await page.locator('.page-head').innerText()).toContain('estimated: may be 4 or 11 May 2021');
    await visit(page, file, '#/meetings/g-juin');
    expect(await page.locator('main').innerText()).toMatch(/June 2021 \(estimated\)[^]*unknown/);
    await visit(page, file, '#/statements?speaker=unknown');
    expect(await page.locator('.statement').innerText()).toContain('unknown');
    await page.context().close();
  });

  test('the matrix tells who reports, who omits, who says otherwise', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/meetings/g-mai');
    const row = (name: string): Promise<(string | null)[]> => page.locator('.matrix tbody tr', { hasText: name }).locator('td').evaluateAll(cells => cells.map(c => c.className));
    expect([await row('4 May 2021'), await row('Quémont'), await row('no agreement')]).toEqual([['reports', 'reports'], ['reports', 'omits'], ['reports', 'otherwise']]);
    await page.context().close();
  });

  test('the language of the browser is the language of the page, and a button changes it', async () => {
    const { page } = await open(browser, { locale: 'fr-FR' });
    await visit(page, file, '#/meetings');
    expect(await page.locator('h1').innerText()).toBe('Réunions');
    await page.getByTitle('English').click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Meetings');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.context().close();
  });

  test('the language chosen stands in the address of every further page', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/?lang=fr');
    expect(await page.getByRole('link', { name: 'Réunions', exact: true }).getAttribute('href')).toBe('#/meetings?lang=fr');
    await page.getByTitle('English').click();
    await page.waitForFunction(() => location.hash === '#/?lang=en');
    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await page.waitForFunction(() => location.hash === '#/meetings?lang=en');
    await page.context().close();
  });

  test('a stretch that a W3C text position selector names opens on its words', async () => {
    const { page } = await open(browser);
    const start = smallReport().sources[0]!.text.indexOf('Près de 400');
    await visit(page, file, `#/source/aaaa000000000001?selector(type=TextPositionSelector,start=${start},end=${start + 11})`);
    await page.waitForSelector('.reading .current');
    expect((await page.locator('.reading .current').allInnerTexts()).join('')).toBe('Près de 400');
    await page.context().close();
  });

  test('a slash goes to the search, and the words found lead to their place without a mouse', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/');
    await page.keyboard.press('/');
    await page.keyboard.type('bateliers');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.passage .hit');
    await page.locator('.passage .hit').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reading .current');
    expect(await page.locator('.reading .current').innerText()).toBe('bateliers');
    await page.context().close();
  });

  test('search finds words whatever their accents, in text and page', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/search?q=quemont');
    expect(await page.locator('.passage .hit').allInnerTexts()).toEqual(['Quémont', 'Quémont']);
    await page.context().close();
  });

  test('an empty dossier says that it is empty', async () => {
    const small = smallReport().export;
    const none = Object.fromEntries(Object.entries(small).map(([key, value]) => [key, Array.isArray(value) ? [] : value])) as unknown as typeof small;
    const empty = await reportFile('empty', { export: { ...none, lineage: { passages: [], repeats: [], clusters: [] } }, sources: [] });
    const { page, trouble } = await open(browser);
    for (const view of ['#/', '#/meetings', '#/statements', '#/positions', '#/figures', '#/disagreements', '#/sources', '#/search?q=x', '#/notices', '#/source/none', '#/meetings/none', '#/actors/none', '#/brief', '#/nowhere']) await (view === '#/' ? visit(page, empty, view) : follow(page, view));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('names without end do not push a telephone page sideways', async () => {
    const long = await reportFile('long', reportWith((text, where) => (where === 'source' ? text : `${text} ${'Haute-Commissaire-aux-Gués-'.repeat(8)}${'x'.repeat(120)}`)));
    const { page, trouble } = await open(browser, { viewport: { width: 360, height: 740 } });
    await visit(page, long, '#/');
    for (const view of VIEWS) {
      await follow(page, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), view).toBeLessThanOrEqual(0);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('selected words become a link to their place, in text and page', async () => {
    const { page } = await open(browser);
    for (const [id, words] of [['aaaa000000000001', 'attendent. Le port'], ['bbbb000000000002', 'in Quémont on']] as const) {
      await visit(page, file, `#/source/${id}`);
      await page.waitForSelector('.reading .block');
      await page.evaluate(text => {
        // The words may run over several text nodes.
        const paragraph = [...document.querySelectorAll('.block-text p')].find(p => p.textContent?.includes(text))!;
        const from = paragraph.textContent!.indexOf(text);
        const point = (at: number): [Node, number] => {
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(), seen = 0; node; seen += node.textContent!.length, node = walker.nextNode()) if (at <= seen + node.textContent!.length) return [node, at - seen];
          throw new Error('beyond the paragraph');
        };
        getSelection()!.setBaseAndExtent(...point(from), ...point(from + text.length));
      }, words);
      await page.getByRole('button', { name: 'Link to the selection' }).click();
      await page.waitForSelector('.reading .current');
      expect((await page.locator('.reading .current').allInnerTexts()).join('')).toBe(words);
    }
    await page.context().close();
  });

  test('two sources side by side have their shared passages joined', async () => {
    const { page } = await open(browser);
    await visit(page, file, '#/beside/aaaa000000000001/bbbb000000000002');
    await page.waitForSelector('.joins path');
    expect(await page.locator('.joins path').count()).toBe(1);
    expect(await page.locator('.shared').evaluateAll(list => list.map(e => e.lastChild?.textContent))).toEqual(['Aline Serre', 'Aline Serre']);
    await page.context().close();
  });

  test('five hundred hostile texts as titles, names, outlets and bodies run nothing and request nothing', async () => {
    for (let k = 0; k < HOSTILE.length; k += 50) {
      // Fifty texts a report, all in the bodies, and one after the own words of each free text of the record.
      let next = k;
      const hostile = await reportFile('hostile', reportWith((text, where) => (where === 'source' ? `${text}\n${HOSTILE.slice(k, k + 50).join('\n')}` : `${text} ${HOSTILE[k + (next++ % 50)] ?? ''}`)));
      const { page, trouble } = await open(browser);
      await page.addInitScript(() => { (globalThis as Record<string, unknown>)['ran'] = () => { console.error('hostile text ran'); }; });
      await visit(page, hostile, '#/');
      for (const view of k === 0 ? VIEWS : TELLING) await follow(page, view);
      await follow(page, '#/source/aaaa000000000001');
      await page.waitForSelector('.reading .block');
      if (k === 0) expect(await page.locator('.reading').innerText()).toContain(HOSTILE[0]);
      expect(trouble, `texts ${k} to ${k + 49}`).toEqual([]);
      expect(await page.evaluate(() => document.querySelectorAll('main script, main img, main iframe, main object, main embed, main [onload], main [onerror], main [onclick], main math, main style, main link').length)).toBe(0);
      await page.context().close();
    }
  });
});
