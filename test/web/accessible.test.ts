import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { AXE, seriousTrouble } from './axe.js';
import { CHROMIUM, follow, launch, open, reportFile, visit } from './chromium.js';
import { smallReport } from './dossier.js';
import { VIEWS } from './views.js';

describe.skipIf(CHROMIUM === null)('axe finds nothing serious', { timeout: 120_000 }, () => {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await launch();
    file = await reportFile('accessible', smallReport());
  }, 60_000);
  afterAll(async () => { await browser?.close(); });

  test.each([[1280, 'light', 'en'], [360, 'dark', 'fr']] as const)('in any view, %d wide, %s', async (width, colorScheme, locale) => {
    // The test's own script is no part of the page: it comes in past the policy.
    const { page } = await open(browser, { viewport: { width, height: 800 }, colorScheme, locale, bypassCSP: true });
    await visit(page, file, '#/');
    await page.evaluate(AXE);
    const trouble: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await follow(page, view);
      const list = await seriousTrouble(page);
      if (list.length > 0) trouble[view] = list;
    }
    expect(trouble).toEqual({});
    await page.context().close();
  });
});
