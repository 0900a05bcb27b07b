import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, follow, launch, open, reportFile, visit } from './chromium.js';
import { smallReport } from './dossier.js';
import { VIEWS } from './views.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical in the page, in words. */
async function found(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id}: ${v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | ')}`);
  });
}

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
      const list = await found(page);
      if (list.length > 0) trouble[view] = list;
    }
    expect(trouble).toEqual({});
    await page.context().close();
  });
});
