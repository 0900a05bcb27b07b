/** Following feeds against a local server that misbehaves: what comes into the dossier, what is told, and what the server is asked. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import { openForReading, readExport } from '../../src/index.js';
import { watch, type WatchOptions } from '../../src/watch/watch.js';
import { folderOf } from '../folder.js';
import { page, rss, serve } from './server.js';

interface Followed { readonly taken: string[]; readonly troubles: string[]; readonly milliseconds: number[] }

async function follow(dossier: string, feeds: readonly string[], options: Partial<WatchOptions> = {}): Promise<Followed> {
  const followed: Followed = { taken: [], troubles: [], milliseconds: [] };
  await watch(feeds, dossier, { every: 1, pause: 0, once: true, allowPrivate: true, signal: new AbortController().signal, ...options }, {
    taken(articles, _documents, ms) { followed.taken.push(...articles.map(a => new URL(a.path).pathname)); followed.milliseconds.push(ms); },
    trouble(address, why) { followed.troubles.push(`${address.replace(/^https?:\/\/[^/]*/, '')} ${why}`); },
  });
  return followed;
}

function exported(dossier: string): ReturnType<typeof readExport> {
  const database = openForReading(dossier);
  try { return readExport(database); } finally { database.close(); }
}

const documentsIn = (dossier: string): ReturnType<typeof readExport>['documents'] => exported(dossier).documents;

const newDossier = (): string => join(folderOf({}), 'talks.parley');

describe('a feed that behaves', () => {
  test('each article is taken once, within a second, with its page and what the feed says of it', async () => {
    const { origin, asked } = await serve({
      '/feed': rss(['/a.html?utm_source=rss', '/b.html']),
      '/a.html?utm_source=rss': page('Norvia and Ostrand meet', 'Norvia\u2019s envoy Lena Marsk said that the ferries would sail again.'),
      '/b.html': page('Ostrand refuses the plan', 'Ostrand\u2019s minister Otto Brandt rejected the plan.'),
    });
    const dossier = newDossier();
    const first = await follow(dossier, [`${origin}/feed`]);
    expect(first.troubles).toEqual([]);
    expect(first.taken.sort()).toEqual(['/a.html', '/b.html']);
    expect(Math.max(...first.milliseconds)).toBeLessThan(5000);
    const documents = documentsIn(dossier);
    expect(documents.map(d => [d.url, d.outlet, d.published])).toEqual([[`${origin}/a.html`, 'The Ravel Herald', '2031-05-14T08:00'], [`${origin}/b.html`, 'The Ravel Herald', '2031-05-14T08:00']]);
    asked.length = 0;
    expect((await follow(dossier, [`${origin}/feed`])).taken).toEqual([]);
    expect(asked.filter(path => path.endsWith('.html'))).toEqual([]);
  });

  test('an article that comes into a large dossier is linked to its record as it stands, and not all anew', async () => {
    const dossier = newDossier();
    const lines = Array.from({ length: 120 }, (_, n) => JSON.stringify({ date: '2031-05-01', text: `A market opened in Ravel street ${n}. It sold ${n + 5} hats.` }));
    await buildDossier(dossier, [{ path: 'old.jsonl', bytes: new TextEncoder().encode(lines.join('\n')) }], {}, { threads: 1 });
    const { origin } = await serve({ '/feed': rss(['/a.html']), '/a.html': page('Norvia and Ostrand meet', 'Norvia\u2019s envoy Lena Marsk said that the ferries would sail again.') });
    const { taken, troubles, milliseconds } = await follow(dossier, [`${origin}/feed`]);
    expect([taken, troubles]).toEqual([['/a.html'], []]);
    expect(milliseconds[0]).toBeLessThan(5000);
    const { notices, statements, documents } = exported(dossier);
    const id = documents.find(d => d.url !== null)!.id;
    expect(notices.filter(n => n.rule === 'link.grafted').map(n => n.document)).toEqual([id]);
    expect(statements.filter(s => s.document === id)).toHaveLength(1);
    expect((await follow(dossier, [`${origin}/feed`])).taken).toEqual([]);
  });

  test('an article that two feeds list is taken once', async () => {
    const { origin } = await serve({ '/one': rss(['/a.html']), '/two': rss(['/a.html#top']), '/a.html': page('They meet', 'The talks went on.') });
    const dossier = newDossier();
    const { taken } = await follow(dossier, [`${origin}/one`, `${origin}/two`]);
    expect(new Set(taken)).toEqual(new Set(['/a.html']));
    expect(documentsIn(dossier)).toHaveLength(1);
  });

  test('a feed that did not change is not sent again', async () => {
    const seen: (string | undefined)[] = [];
    const { origin } = await serve({
      '/feed': (request, response) => {
        seen.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' }).end(rss(['/a.html']));
      },
      '/a.html': page('They meet', 'The talks went on.'),
    });
    const dossier = newDossier();
    await follow(dossier, [`${origin}/feed`]);
    expect((await follow(dossier, [`${origin}/feed`])).troubles).toEqual([]);
    expect(seen).toEqual([undefined, '"v1"']);
  });

  test('an entry with its text and no page of its own is taken from the feed', async () => {
    const text = '<p>The envoys of Norvia and Ostrand met in Ravel on Wednesday and spoke about the ferries for two hours.</p>';
    const { origin } = await serve({ '/feed.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items: [{ id: 'n1', url: '/gone.html', title: 'They meet', content_html: text }] }) });
    const { taken, troubles } = await follow(newDossier(), [`${origin}/feed.json`]);
    expect(taken).toEqual(['/gone.html']);
    expect(troubles).toEqual(['/gone.html answers 404; the text in the feed is taken']);
  });
});

describe('a server that misbehaves', () => {
  const good = { '/good': rss(['/a.html']), '/a.html': page('They meet', 'The talks went on.') };
  test.each([
    ['a feed that is a page', { '/bad': '<!doctype html><html><body>Sorry</body></html>' }, /is no feed/],
    ['a feed that is not there', {}, /answers 404/],
    ['a server that fails', { '/bad': ((_q, r) => r.writeHead(503, { 'retry-after': '120' }).end()) }, /answers 503/],
    ['a redirect that turns in a circle', { '/bad': ((_q, r) => r.writeHead(302, { location: '/bad' }).end()) }, /redirects more than 5 times/],
    ['a redirect to a file of this machine', { '/bad': ((_q, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end()) }, /file: is not followed/],
    ['a redirect to nowhere', { '/bad': ((_q, r) => r.writeHead(302).end()) }, /redirects nowhere/],
    ['an answer that breaks off', { '/bad': ((_q, r) => { r.writeHead(200, { 'content-length': '5000' }); r.write('<rss>'); setTimeout(() => r.destroy(), 20); }) }, /aborted|hang up|ECONNRESET/],
    ['a connection closed without a word', { '/bad': ((q) => { q.socket.destroy(); }) }, /hang up|ECONNRESET/],
    ['a body that says it is packed and is not', { '/bad': ((_q, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('<rss></rss>')) }, /incorrect header/],
    ['a packed body that would fill the memory', { '/bad': ((_q, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000)))) }, /larger than 20000000 bytes/],
    ['a body that claims to be huge', { '/bad': ((_q, r) => { r.writeHead(200, { 'content-length': '99999999999' }); r.write('x'); }) }, /larger than/],
    ['headers without end', { '/bad': ((_q, r) => r.writeHead(200, Object.fromEntries(Array.from({ length: 900 }, (_, k) => [`x-${k}`, 'y'.repeat(100)]))).end()) }, /header/i],
  ] as readonly (readonly [string, Parameters<typeof serve>[0], RegExp])[])('%s is told in one line, and the other feed goes on', async (_name, pages, why) => {
    const { origin } = await serve({ ...good, ...pages });
    const { taken, troubles } = await follow(newDossier(), [`${origin}/bad`, `${origin}/good`]);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(why);
    expect(taken).toEqual(['/a.html']);
  });

  test('a page that robots.txt keeps closed is not asked for', async () => {
    const { origin, asked } = await serve({ ...good, '/robots.txt': 'User-agent: *\nDisallow: /a.html' });
    const { taken, troubles } = await follow(newDossier(), [`${origin}/good`]);
    expect([taken, troubles]).toEqual([[], ['/a.html its robots.txt keeps it closed']]);
    expect(asked).not.toContain('/a.html');
  });

  test('a site whose robots.txt cannot be read is left alone for now', async () => {
    const { origin, asked } = await serve({ ...good, '/robots.txt': (_q, r) => { r.writeHead(500).end(); } });
    expect((await follow(newDossier(), [`${origin}/good`])).taken).toEqual([]);
    expect(asked).not.toContain('/a.html');
  });

  test('an article that failed is tried again, and comes when the server is well', async () => {
    const pages: Parameters<typeof serve>[0] = { '/feed': (_q, r) => { r.writeHead(200, { etag: '"same"' }).end(rss(['/a.html'])); } };
    const { origin } = await serve(pages);
    const dossier = newDossier();
    expect((await follow(dossier, [`${origin}/feed`])).troubles).toEqual(['/a.html answers 404']);
    pages['/a.html'] = page('They meet', 'The talks went on.');
    expect((await follow(dossier, [`${origin}/feed`])).taken).toEqual(['/a.html']);
  });

  test('a feed that is gone for good is not asked again', async () => {
    const { origin, asked } = await serve({ ...good, '/bad': (_q, r) => { r.writeHead(410).end(); } });
    const dossier = newDossier();
    await follow(dossier, [`${origin}/bad`, `${origin}/good`]);
    await follow(dossier, [`${origin}/bad`, `${origin}/good`]);
    expect(asked.filter(path => path === '/bad')).toHaveLength(1);
  });

  test('addresses of this machine are not reached unless the user says so', async () => {
    const { origin, asked } = await serve(good);
    const { troubles } = await follow(newDossier(), [`${origin}/good`, `${origin.replace('127.0.0.1', 'localhost')}/good`], { allowPrivate: false });
    expect(troubles).toEqual(['/good 127.0.0.1 is a private address', expect.stringMatching(/^\/good localhost leads to a private address$/)]);
    expect(asked).toEqual([]);
  });

  test('a feed whose entries are hostile takes nothing but text', async () => {
    const { origin } = await serve({ '/feed': rss(['javascript:alert(1)', 'file:///etc/passwd', 'http://[broken', '/a.html']), '/a.html': page('<script>alert(1)</script>\u001b[31m', 'The talks went on.') });
    const { taken } = await follow(newDossier(), [`${origin}/feed`]);
    expect(taken).toEqual(['/a.html']);
  });
});

test('an interrupted watch ends at once and leaves the dossier whole, and the next one takes what was left', async () => {
  const stop = new AbortController();
  const { origin } = await serve({
    '/feed': rss(['/a.html', '/b.html']),
    '/a.html': page('They meet', 'The talks went on.'),
    '/b.html': (_q, r) => { if (stop.signal.aborted) r.end(page('They part', 'The talks ended.')); else stop.abort(); },
  });
  const dossier = newDossier();
  const from = performance.now();
  await follow(dossier, [`${origin}/feed`], { signal: stop.signal });
  // A server that never answers has thirty seconds.
  expect(performance.now() - from).toBeLessThan(10_000);
  expect(existsSync(dossier)).toBe(false);
  expect((await follow(dossier, [`${origin}/feed`])).taken.sort()).toEqual(['/a.html', '/b.html']);
});

test('it looks again at the pace it was told, and takes what is new since', async () => {
  const pages: Parameters<typeof serve>[0] = { '/feed': rss(['/a.html']), '/a.html': page('They meet', 'The talks went on.'), '/b.html': page('They part', 'The talks ended.') };
  const { origin } = await serve(pages);
  const stop = new AbortController();
  const dossier = newDossier();
  const taken: string[] = [];
  await watch([`${origin}/feed`], dossier, { every: 1, pause: 0, once: false, allowPrivate: true, signal: stop.signal }, {
    taken(articles) {
      taken.push(...articles.map(a => new URL(a.path).pathname));
      pages['/feed'] = rss(['/a.html', '/b.html']);
      if (taken.length === 2) stop.abort();
    },
    trouble() { /* none is expected; the list below says so */ },
  });
  expect(taken).toEqual(['/a.html', '/b.html']);
});
