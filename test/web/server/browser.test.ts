/** The workbench in a browser: hostile sources and hostile pages get nothing, and a corrected speaker stays corrected. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { amendDossier, importCorrections } from '../../../src/amend.js';
import { buildDossier } from '../../../src/dossier.js';
import { openWorkbench, type Workbench } from '../../../src/web/server/server.js';
import { ARTICLES } from '../../correct/corrected.js';
import { CHROMIUM, follow, launch, template } from '../chromium.js';
import { HOSTILE } from '../hostile.js';

const VIEWS = ['#/', '#/meetings', '#/statements', '#/positions', '#/figures', '#/disagreements', '#/sources', '#/notices', '#/corrections', '#/search?q=pierre'];

describe.skipIf(CHROMIUM === null)('the workbench in a browser', { timeout: 300_000 }, () => {
  let browser: Browser;
  let folder: string;
  const open: Workbench[] = [];
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const workbench of open) await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let dossiers = 0;
  async function workbenchOf(files: readonly { readonly path: string; readonly text: string }[]): Promise<Workbench & { readonly dossier: string }> {
    const dossier = join(folder, `${dossiers++}.parley`);
    await buildDossier(dossier, files.map(f => ({ path: f.path, bytes: new TextEncoder().encode(f.text) })), {}, { threads: 1 });
    let clock = Date.UTC(2031, 4, 4);
    const workbench = await openWorkbench({ dossier, template: await template(), version: 'test', amend: { add: async input => amendDossier(dossier, input, clock += 1000), import: async entries => importCorrections(dossier, entries) } });
    open.push(workbench);
    return { ...workbench, dossier };
  }

  /** A page that notes every request beyond its own server, every error and every broken policy. */
  async function watched(origin: string): Promise<{ readonly page: Page; readonly trouble: string[] }> {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', e => trouble.push(`error: ${e.message}`));
    page.on('console', m => { if (m.type() === 'error' || /Content.Security.Policy/i.test(m.text())) trouble.push(`console: ${m.text()}`); });
    page.on('request', r => { if (!r.url().startsWith(`${origin}/`) && !/^(?:blob|about):/.test(r.url())) trouble.push(`request: ${r.url()}`); });
    page.on('dialog', d => { trouble.push(`dialog: ${d.message()}`); void d.dismiss(); });
    await page.addInitScript(() => { (globalThis as Record<string, unknown>)['ran'] = () => { console.error('hostile text ran'); }; });
    return { page, trouble };
  }

  test('five hundred hostile texts as titles, names, outlets, bodies, addresses and corrections run nothing and request nothing', async () => {
    const articles = Array.from({ length: 50 }, (_, k) => {
      const own = HOSTILE.slice(10 * k, 10 * k + 10);
      const [a = '', b = '', c = '', d = ''] = own;
      return JSON.stringify({
        title: `${a} ${b}`, outlet: c, authors: [d, a], url: b, published: '2031-05-04',
        text: [`${a}`, `La déléguée de Norval, Aline ${b.slice(0, 60)} Serre, a rencontré mardi à Quémont 400 pierres et ${c}.`, ...own.map(h => `« La pierre reste ${h} ici », a déclaré Aline Serre.`)].join('\n\n'),
      });
    });
    const workbench = await workbenchOf([{ path: 'hostile.jsonl', text: articles.join('\n') }]);
    const ask = async (path: string, body?: unknown): Promise<Response> => fetch(`${workbench.origin}${path}`, { ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }), headers: { 'x-parley-token': workbench.token, 'content-type': 'application/json' } });
    const documents = ((await (await ask('/api/rows/documents?limit=100')).json()) as { rows: { id: string }[] }).rows;
    expect(documents).toHaveLength(50);
    const actors = ((await (await ask('/api/rows/actors?limit=20')).json()) as { rows: { id: string }[] }).rows;
    for (const [k, text] of HOSTILE.filter(h => h.isWellFormed() && !h.includes('\0') && h.trim() !== '' && h.length < 200).slice(0, 5).entries()) {
      expect((await ask('/api/corrections', { operation: 'edit', kind: 'actor', target: actors[k % actors.length]!.id, changes: { name: text }, author: text, note: text })).status).toBe(201);
    }
    const { page, trouble } = await watched(workbench.origin);
    await page.goto(workbench.address);
    await page.waitForSelector('main h1');
    for (const view of [...VIEWS, ...documents.map(d => `#/source/${d.id}`)]) {
      await follow(page, view);
      expect(trouble, view).toEqual([]);
    }
    expect(await page.evaluate(() => document.querySelectorAll('main script, main img, main iframe, main object, main embed, main [onload], main [onerror], main [onclick], main math, main style, main link').length)).toBe(0);
    // The same text as answers of the API, opened as pages of their own.
    for (const path of ['/api/rows/statements', '/api/rows/documents', '/api/corrections', '/api/search?q=pierre', `/api/documents/${documents[0]!.id}/text`]) {
      await page.goto(`${workbench.origin}${path}`);
      expect(trouble, path).toEqual([]);
    }
    const csv = await (await ask('/api/rows/documents.csv')).text();
    for (const cell of csv.split(/,|\r\n/)) expect(cell).not.toMatch(/^"?\s*[=+@\uff1d]/);
    await page.context().close();
  });

  test('a page of another origin can neither read, nor write, nor frame it', async () => {
    const workbench = await workbenchOf([{ path: 'c-vote.txt', text: ARTICLES['c-vote.txt']! }]);
    const foreign = await served(`<!doctype html><title>foreign</title><form id=f method=post enctype=text/plain target=hidden action="${workbench.origin}/api/corrections/file"><input name=x value=y></form><iframe name=hidden></iframe><iframe id=frame src="${workbench.origin}/"></iframe>`);
    try {
      const page = await (await browser.newContext()).newPage();
      const answers: number[] = [];
      page.on('response', r => { if (r.url().startsWith(workbench.origin)) answers.push(r.status()); });
      await page.goto(foreign.origin);
      const seen = await page.evaluate(async origin => {
        const tried: string[] = [];
        const attempt = async (name: string, task: () => Promise<unknown>): Promise<void> => { try { tried.push(`${name}: ${String(await task())}`); } catch { tried.push(`${name}: refused`); } };
        await attempt('read', async () => (await fetch(`${origin}/api/sections/core`)).text());
        await attempt('opaque', async () => (await (await fetch(`${origin}/api/sections/core`, { mode: 'no-cors' })).text()).length);
        await attempt('write', async () => (await fetch(`${origin}/api/corrections`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-parley-token': 'guess' }, body: '{}' })).status);
        await attempt('blind write', async () => (await fetch(`${origin}/api/corrections/file`, { method: 'POST', mode: 'no-cors', body: '{}' })).status);
        await attempt('script', () => new Promise((done, fail) => { const s = document.createElement('script'); s.src = `${origin}/api/openapi.json`; s.onload = () => done('loaded'); s.onerror = fail; document.body.append(s); }));
        document.querySelector('form')!.submit();
        await new Promise(done => setTimeout(done, 500));
        const frame = document.querySelector<HTMLIFrameElement>('#frame')!;
        try { tried.push(`frame: ${frame.contentWindow!.document.title}`); } catch { tried.push('frame: refused'); }
        return tried;
      }, workbench.origin);
      expect(seen).toEqual(['read: refused', 'opaque: refused', 'write: refused', 'blind write: refused', 'script: refused', 'frame: refused']);
      expect(answers.filter(status => status < 400)).toEqual([]);
      expect(((await (await fetch(`${workbench.origin}/api/corrections`)).json()) as { corrections: unknown[] }).corrections).toEqual([]);
      await page.context().close();
    } finally {
      foreign.server.close();
    }
  });

  test('a speaker corrected over the API is shown corrected, also when the dossier is built with one more source', async () => {
    const { 'c-vote.txt': vote, ...first } = ARTICLES;
    const workbench = await workbenchOf(Object.entries(first).map(([path, text]) => ({ path, text })));
    const { page, trouble } = await watched(workbench.origin);
    await page.goto(workbench.address);
    await page.waitForSelector('main h1');
    expect(page.url()).not.toContain(workbench.token);
    const spoken = async (): Promise<string> => {
      await page.goto('about:blank');
      await page.goto(`${workbench.origin}/#/statements`);
      await page.waitForSelector('.statement');
      return page.locator('.statement', { hasText: 'We will never accept' }).innerText();
    };
    expect(await spoken()).toContain('Livia Morcant');
    const ask = async (path: string): Promise<{ rows: { id: string; name?: string; content?: { text: string }[] }[] }> => (await (await fetch(`${workbench.origin}${path}`)).json()) as never;
    const target = (await ask('/api/rows/statements')).rows.find(s => s.content!.some(c => c.text.includes('We will never')))!.id;
    const speaker = (await ask('/api/rows/actors?name=Tirvault')).rows[0]!.id;
    const made = await fetch(`${workbench.origin}/api/corrections`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-parley-token': workbench.token }, body: JSON.stringify({ operation: 'edit', kind: 'statement', target, changes: { speaker }, author: 'Mara' }) });
    expect(made.status).toBe(201);
    expect(await spoken()).toContain('Ansel Tirvault');
    await buildDossier(workbench.dossier, [{ path: 'c-vote.txt', bytes: new TextEncoder().encode(vote!) }], {}, { threads: 1 });
    expect(await spoken()).toContain('Ansel Tirvault');
    expect(await page.locator('.statement').count()).toBe(7);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

async function served(html: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((_request, answer) => { answer.setHeader('content-type', 'text/html'); answer.end(html); });
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done); });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
