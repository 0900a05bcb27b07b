// Pictures of the main views of the samples for docs/pictures: node scripts/screenshots.js [REPORT.html DOSSIER]. Without them it makes the demo's first.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;
/** Bytes that a picture in the documentation may have. */
const MOST = 150_000;

const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(p => p && existsSync(p));
if (!browserPath) {
  console.error('No Chromium is installed. Install it, or set CHROMIUM to its path.');
  process.exit(2);
}
let report = process.argv[2] && resolve(process.argv[2]);
const dossier = process.argv[3] ? resolve(process.argv[3]) : `${root}demo/samples.parley`;
const program = process.env.PARLEY_PROGRAM ?? `${root}dist/cli/parley.js`;
if (!report) {
  execFileSync(process.execPath, [`${root}scripts/demo.js`], { stdio: 'inherit' });
  report = `${root}demo/report.html`;
}

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
mkdirSync(folder, { recursive: true });
let failures = 0;

/** Takes one picture; `act` does on the page what a reader would. */
async function picture(name, { page: address = pathToFileURL(report).href, route = '#/', width = 1120, height = 680, colorScheme = 'light', locale = 'en', act = async () => {} }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(`${address}${route}`);
  await page.waitForSelector('main h1');
  await act(page);
  await page.waitForTimeout(250);
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: file });
  await context.close();
  const size = statSync(file).size;
  if (size > MOST) failures++;
  console.log(`${name}.png ${Math.round(size / 1000)} kB${size > MOST ? `, over ${MOST / 1000} kB` : ''}`);
}

/** The same page served by parley open, where facts can be put right. Nothing is sent: the dossier stays as it is. */
async function correcting() {
  const server = spawn(process.execPath, [program, 'open', dossier, '--no-browser'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise(found => server.stdout.on('data', text => { const match = /http:\S+/.exec(String(text)); if (match) found(match[0]); }));
  await picture('correcting', {
    page: address, route: '', height: 720,
    act: async page => {
      await page.evaluate(() => { location.hash = '#/statements?mode=direct'; });
      await page.locator('.statement .correct button').nth(1).click();
      await page.waitForSelector('.correction');
      await page.getByLabel('Your name').fill('A. Reader');
    },
  });
  server.kill();
}

/** The address of the first link in a view that a pattern fits. */
async function firstLink(route, selector) {
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(`${pathToFileURL(report).href}${route}`);
  await page.waitForSelector(selector);
  const href = await page.locator(selector).first().getAttribute('href');
  await page.close();
  return href;
}

const meeting = await firstLink('#/meetings', '.meeting-line.held:has(.sigla a:nth-of-type(3)) .what a');
const disagreement = await firstLink('#/disagreements', '.part-head h2 a');
const beside = await firstLink('#/sources', '.links td:last-child a');
const passage = await firstLink(disagreement, '.version .hit');

await picture('overview', {});
await picture('meeting', { route: meeting });
await picture('statements', { route: '#/statements?mode=direct' });
await picture('positions', { route: '#/positions' });
await picture('disagreement', { route: disagreement });
await picture('figures', { route: '#/figures' });
await picture('briefing', { route: '#/brief' });
await picture('sources', { route: '#/sources' });
await picture('side-by-side', { route: beside, height: 620 });
await picture('reader', { route: passage, height: 560 });
await picture('reader-dark', { route: passage, colorScheme: 'dark', locale: 'fr', height: 560 });
await picture('phone', { route: meeting, width: 360, height: 740, locale: 'fr' });
await correcting();
await browser.close();
process.exit(failures > 0 ? 1 : 0);
