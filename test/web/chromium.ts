// Chromium for the tests of the page, and the client built for it. Where no browser is installed these tests are skipped and say so.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { ReportData } from '../../src/model/report.js';
import { renderReport } from '../../src/web/report.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.build/web');
const PLACES = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM = PLACES.find(p => p !== '' && existsSync(p)) ?? null;
if (CHROMIUM === null) console.warn('The tests of the page are skipped: no Chromium is installed (set CHROMIUM to its path).');

function newest(folder: string): number {
  return Math.max(...readdirSync(folder, { withFileTypes: true, recursive: true }).map(e => statSync(join(e.parentPath, e.name)).mtimeMs));
}

/** The template, built anew where it is missing or older than its sources. */
export async function template(): Promise<string> {
  const file = join(BUILT, 'client.html');
  if (!existsSync(file) || statSync(file).mtimeMs < newest(join(ROOT, 'src/web/client'))) {
    process.env['PARLEY_WEB_OUT'] = BUILT;
    const { build } = await import('vite');
    await build({ root: join(ROOT, 'src/web/client'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', mode: 'production' });
  }
  return readFileSync(file, 'utf8');
}

/** A report as a file on this machine; gives its address. */
export async function reportFile(name: string, data: ReportData): Promise<string> {
  mkdirSync(join(BUILT, 'tests'), { recursive: true });
  const file = join(BUILT, 'tests', `${name}.html`);
  writeFileSync(file, renderReport(await template(), data));
  return pathToFileURL(file).href;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}

export interface Watched {
  readonly page: Page;
  /** Errors of the page, broken policies and requests beyond the file itself, in words. */
  readonly trouble: string[];
}

/** A page that notes everything it should not do. */
export async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', e => trouble.push(`error: ${e.message}`));
  page.on('console', m => { if (m.type() === 'error' || /Content.Security.Policy/i.test(m.text())) trouble.push(`console: ${m.text()}`); });
  page.on('request', r => { if (!/^(?:file|blob|about):/.test(r.url())) trouble.push(`request: ${r.url()}`); });
  page.on('dialog', d => { trouble.push(`dialog: ${d.message()}`); void d.dismiss(); });
  return { page, trouble };
}

/** Goes to another view of the report that is open, as a link would. */
export async function follow(page: Page, route: string): Promise<void> {
  await page.evaluate(hash => new Promise<void>(done => { location.hash = hash; requestAnimationFrame(() => setTimeout(done)); }), route);
  await page.waitForSelector('main .page-head h1');
}

/** Opens the report at a view and waits until it is shown. */
export async function visit(page: Page, file: string, route: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${file}${route}`);
  await page.waitForSelector('main h1');
}
