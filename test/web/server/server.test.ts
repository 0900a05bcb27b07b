/** The workbench over HTTP: who may ask, what it answers, and that every answer fits its schema. */
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier.js';
import { ROW_KINDS } from '../../../src/model/api.js';
import { openWorkbench } from '../../../src/web/server/server.js';
import { cutSections } from '../../../src/web/sections.js';
import { openForReading } from '../../../src/record/database.js';
import { readExport, readSources } from '../../../src/record/read.js';
import { ROUTES } from '../../../src/web/server/openapi.js';
import { ARTICLES } from '../../correct/corrected.js';
import { benchOf, HOST, TEMPLATE, TOKEN, type Bench } from './bench.js';

async function idOf(bench: Bench, words: string): Promise<string> {
  const rows = (await bench.ask('/api/rows/statements')).json().rows as { id: string; content: { text: string }[] }[];
  return rows.find(s => s.content.some(c => c.text.includes(words)))!.id;
}

describe('who may ask', () => {
  test.each([
    ['another name that leads to this machine', { host: 'evil.example:4117' }, 'GET', 403],
    ['another port', { host: '127.0.0.1:80' }, 'GET', 403],
    ['no name', { host: '' }, 'GET', 403],
    ['a page of another origin', { origin: 'http://evil.example' }, 'GET', 403],
    ['a page of another port of this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }, 'GET', 403],
    ['a page without an origin of its own', { origin: 'null' }, 'GET', 403],
    ['an image or script in a foreign page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 'GET', 403],
    ['its own page', { 'sec-fetch-site': 'same-origin', origin: `http://${HOST}` }, 'GET', 200],
    ['a program', {}, 'GET', 200],
    ['a write without the token', {}, 'POST', 403],
    ['a write with a wrong token', { 'x-parley-token': 'token-of-this-starT' }, 'POST', 403],
    ['a write with the beginning of the token', { 'x-parley-token': TOKEN.slice(0, -1) }, 'POST', 403],
    ['a foreign page that knows the token', { 'x-parley-token': TOKEN, origin: 'http://evil.example' }, 'POST', 403],
    ['a foreign form that deletes', { origin: 'http://evil.example' }, 'DELETE', 403],
    ['a browser that asks whether a foreign page may', { origin: 'http://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-parley-token' }, 'OPTIONS', 403],
  ])('%s', async (_name, headers, method, status) => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const answer = await bench.ask('/api/corrections', { headers, method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    if (status === 403) expect(answer.json()).toEqual({ error: expect.any(String), next: expect.any(String) });
  });

  test('a link in another page may open the workbench, but frame none of it', async () => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const opened = await bench.ask('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' } });
    expect(opened.status).toBe(200);
    expect((await bench.ask('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
    expect((await bench.ask('/api/sections/core', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' } })).status).toBe(403);
  });

  test('the page allows its own two files and nothing inline; answers of the API allow nothing', async () => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const page = await bench.ask('/');
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style|http-equiv|\son\w+=|parley-data/);
    const [, script] = /script-src (\S+);/.exec(page.headers.get('content-security-policy')!)!;
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src http:\/\/127\.0\.0\.1:4117\/app-[0-9a-f]{16}\.js; style-src http:\/\/127\.0\.0\.1:4117\/app-[0-9a-f]{16}\.css; connect-src http:\/\/127\.0\.0\.1:4117; img-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/);
    expect(await bench.ask(new URL(script!).pathname)).toMatchObject({ status: 200, text: 'run("$&")' });
    for (const path of ['/', '/api/info', '/api/nothing', new URL(script!).pathname]) {
      const { headers } = await bench.ask(path);
      expect(Object.fromEntries(['x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-resource-policy', 'cross-origin-opener-policy'].map(h => [h, headers.get(h)]))).toEqual({
        'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('a real server listens on this machine alone, and its address has the token where no server sees it', async () => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const workbench = await openWorkbench({ dossier: bench.dossier, template: TEMPLATE, version: 'test', amend: { add: () => Promise.reject(new Error('not here')), import: () => Promise.resolve({ added: [] }) } });
    try {
      expect(workbench.address).toBe(`${workbench.origin}/#token=${workbench.token}`);
      expect(workbench.token).toMatch(/^[\w-]{43}$/);
      const info = await fetch(`${workbench.origin}/api/info`, { headers: { 'x-parley-token': workbench.token } });
      expect(await info.json()).toMatchObject({ dossier: 'talks.parley', documents: 1, large: false, writable: true });
      expect(await (await fetch(`${workbench.origin}/api/info`)).json()).toMatchObject({ writable: false });
    } finally {
      await workbench.close();
    }
  });
});

describe('answers', () => {
  test('of every route fit the schema that the OpenAPI document gives', async () => {
    const bench = await benchOf();
    const document = (await bench.ask('/api/openapi.json')).json();
    const id = (await bench.ask('/api/rows/documents')).json().rows[0].id as string;
    const statement = await idOf(bench, 'to comment');
    const first = (await bench.post('/api/corrections', { operation: 'edit', kind: 'statement', target: statement, changes: { act: 'warn' }, author: 'Mara' })).json();
    for (const route of ROUTES) {
      expect(document.paths[route.path][route.method], route.path).toBeDefined();
      const path = route.path.replace('{block}', '0').replace('{id}', route.path.includes('corrections') ? first.correction.id : id) + (route.path === '/api/search' ? '?q=lauran' : '');
      const body = route.path.endsWith('/undo') ? { author: 'Odo' } : route.path.endsWith('/file') ? (await bench.ask('/api/corrections/file')).text : { operation: 'accept', kind: 'statement', target: statement, author: 'Odo' };
      const answer = route.method === 'get' ? await bench.ask(path) : await bench.post(path, body, route.body!.type);
      expect(answer.status, path).toBe(route.status);
      expect(answer.headers.get('content-type'), path).toContain(route.answer.type);
      const parsed = route.answer.schema.safeParse(route.answer.type === 'application/json' ? answer.json() : answer.text);
      expect(parsed.success ? '' : `${path}: ${parsed.error.message}`).toBe('');
    }
    expect(Object.keys(document.paths)).toHaveLength(new Set(ROUTES.map(r => r.path)).size);
  });

  test('give the sections of the offline report', async () => {
    const bench = await benchOf();
    const database = openForReading(bench.dossier);
    const sections = JSON.parse(JSON.stringify(cutSections({ export: readExport(database), sources: readSources(database) })));
    database.close();
    for (const name of ['core', 'facts', 'reading'] as const) expect((await bench.ask(`/api/sections/${name}`)).json(), name).toEqual(sections[name]);
    expect((await bench.ask('/api/sections/texts/0')).json()).toEqual(sections.texts[0]);
    expect((await bench.ask('/api/sections/texts/1')).status).toBe(404);
  });

  test('by page, as CSV and as JSON have the same rows', async () => {
    const bench = await benchOf();
    for (const kind of ROW_KINDS) {
      const all = (await bench.ask(`/api/rows/${kind}?limit=1000`)).json();
      const turned = [];
      for (let offset = 0; offset < all.total; offset += 2) turned.push(...(await bench.ask(`/api/rows/${kind}?limit=2&offset=${offset}`)).json().rows);
      expect(turned, kind).toEqual(all.rows);
      expect(turned, kind).toHaveLength(all.total);
      expect((await bench.ask(`/api/rows/${kind}.json`)).json(), kind).toEqual(all.rows);
      const csv = await bench.ask(`/api/rows/${kind}.csv`);
      expect(csv.headers.get('x-parley-rows'), kind).toBe(String(all.total));
      expect(csv.headers.get('content-disposition'), kind).toBe(`attachment; filename="${kind}.csv"`);
    }
    const statements = (await bench.ask('/api/rows/statements.csv')).text.trimEnd().split('\r\n');
    expect(statements).toHaveLength(1 + (await bench.ask('/api/rows/statements')).json().total);
  });

  test('filter as SQL does', async () => {
    const bench = await benchOf();
    const all = (await bench.ask('/api/rows/statements?limit=1000')).json().rows as { speaker: string | null; act: string; date: string | null }[];
    const speaker = all[0]!.speaker!;
    expect((await bench.ask(`/api/rows/statements?speaker=${speaker}&act=accuse`)).json().rows).toEqual(all.filter(s => s.speaker === speaker && s.act === 'accuse'));
    expect((await bench.ask('/api/rows/statements?from=2019-03-20&to=2019-03-31')).json().rows).toEqual(all.filter(s => s.date === '2019-03-22'));
    expect((await bench.ask('/api/rows/actors?name=tirvault')).json().rows.map((a: { name: string }) => a.name).sort()).toEqual(['Ansel Tirvault', 'Tirvault']);
  });

  test.each([
    ['/api/rows/wishes', 404], ['/api/rows/statements?colour=red', 400], ['/api/rows/statements?limit=1001', 400], ['/api/rows/statements?offset=-1', 400], ['/api/rows/statements?limit=1e3', 400],
    ['/api/documents/0000000000000000', 404], ['/api/documents/..%2f..%2fetc%2fpasswd', 404], ['/etc/passwd', 404], ['/api/search', 400], ['/api/search?q=a&limit=5000', 400], ["/api/rows/statements?speaker=' OR 1=1 --", 200], ['/api/rows/statements?ids=%0a', 400], ['/api/rows/statements?ids=%22],%5C', 200], ['/api/rows/statements?ids=%00', 400],
  ])('%s is answered with %i', async (path, status) => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const answer = await bench.ask(encodeURI(path).replace(/%25/g, '%'));
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual(status === 200 ? { total: 0, offset: 0, rows: [] } : { error: expect.any(String), next: expect.any(String) });
  });
});

describe('search', () => {
  test.each([
    ['detroit', ['Le Conseil du Détroit']], ['DÉTROIT vaurence', ['Détroit']], ['"port of Lauran"', ['port of Lauran']], ['laur*', ['Lauran']], ["s'est réuni", ["s'est réuni"]], ['*', []], ['"', []], ['AND OR NOT', []], ['(((', []], ['NEAR(a b)', []], ['text:x', []],
  ])('for %s finds paragraphs that hold it', async (q, words) => {
    const bench = await benchOf();
    const page = (await bench.ask(`/api/search?q=${encodeURIComponent(q)}&kind=text`)).json();
    expect(page.rows).toHaveLength(page.total);
    for (const w of words) expect(page.rows.map((h: { snippet: string }) => h.snippet).join('\n')).toContain(w);
    if (words.length === 0) expect(page.total).toBe(0);
    for (const hit of page.rows) {
      const { text } = (await bench.ask(`/api/documents/${hit.id}/text`)).json();
      expect(text.slice(hit.first.start, hit.first.end)).toBe(hit.snippet.slice(hit.marks[0].start, hit.marks[0].end));
      expect(hit.place.start <= hit.first.start && hit.first.end <= hit.place.end).toBe(true);
    }
  });

  test('finds words of a page whose source has tags and references between them', async () => {
    const bench = await benchOf({ 'x.html': '<html><body><article><h1>The harbour at Corv&eacute;nne</h1><p>The d&eacute;l&eacute;gu&eacute;e <b>of</b> Norval spoke for an hour on the harbour, and nobody of the council answered her questions.</p></article></body></html>' });
    const page = (await bench.ask('/api/search?q=deleguee&kind=text')).json();
    expect(page.total).toBe(1);
    expect(page.rows[0].snippet).toContain('The déléguée of Norval spoke');
    const { text } = (await bench.ask(`/api/documents/${page.rows[0].id}/text`)).json();
    expect(text.slice(page.rows[0].first.start, page.rows[0].first.end)).toBe('d&eacute;l&eacute;gu&eacute;e');
  });

  test('finds the names of the record, and what a later build brings', async () => {
    const bench = await benchOf({ 'a-phare.txt': ARTICLES['a-phare.txt']! });
    expect((await bench.ask('/api/search?q=morcant')).json()).toMatchObject({ counts: { actor: 1, meeting: 0 }, rows: [{ kind: 'actor', snippet: 'Livia Morcant' }, { kind: 'text' }] });
    expect((await bench.ask('/api/search?q=lestrane')).json().total).toBe(0);
    await buildDossier(bench.dossier, [{ path: 'c-vote.txt', bytes: new TextEncoder().encode(ARTICLES['c-vote.txt']!) }]);
    expect((await bench.ask('/api/search?q=lestrane')).json().counts).toEqual({ text: 1, actor: 1, meeting: 0, issue: 0 });
    await buildDossier(bench.dossier, [{ path: 'c-vote.txt', bytes: new TextEncoder().encode('Nothing of note happened in the harbour on this long and quiet day.') }]);
    expect((await bench.ask('/api/search?q=lestrane')).json().total).toBe(0);
  });
});

describe('corrections', () => {
  test('are taken, shown in every answer, undone, and kept when a build brings one more source', async () => {
    const { 'c-vote.txt': vote, ...first } = ARTICLES;
    const bench = await benchOf(first);
    const statement = await idOf(bench, 'We will never');
    const speaker = (await bench.ask('/api/rows/actors?name=Ansel Tirvault'.replace(' ', '%20'))).json().rows[0].id as string;
    const before = (await bench.ask('/api/info')).json().revision;
    const made = await bench.post('/api/corrections', { operation: 'edit', kind: 'statement', target: statement, changes: { speaker }, author: 'Mara', note: 'the picture shows him' });
    expect(made).toMatchObject({ status: 201 });
    expect(made.json().correction).toMatchObject({ author: 'Mara', outcome: { state: 'applied', fact: statement } });
    expect((await bench.ask('/api/info')).json()).toMatchObject({ revision: made.json().revision, corrections: { count: 1, unfitting: 0 } });
    expect(made.json().revision).not.toBe(before);
    const corrected = async (): Promise<unknown> => ((await bench.ask('/api/sections/facts')).json().statements as { id: string; speaker: string }[]).find(s => s.id === statement);
    expect(await corrected()).toMatchObject({ speaker, corrected: { by: ['Mara'] } });
    expect((await bench.ask(`/api/rows/statements?speaker=${speaker}`)).json().rows.find((s: { id: string }) => s.id === statement)).toMatchObject({ corrected: { by: ['Mara'] } });

    await buildDossier(bench.dossier, [{ path: 'c-vote.txt', bytes: new TextEncoder().encode(vote!) }]);
    expect(await corrected()).toMatchObject({ speaker, corrected: { notes: ['the picture shows him'] } });

    const undone = await bench.post(`/api/corrections/${made.json().correction.id}/undo`, { author: 'Odo' });
    expect(undone.status).toBe(201);
    expect(await corrected()).not.toHaveProperty('corrected');
    expect((await bench.ask('/api/corrections')).json().corrections.map((c: { outcome: { state: string } }) => c.outcome.state)).toEqual(['undone', 'applied']);
  });

  test('go as a file into a dossier made anew; twice counts once, and what was changed on the way is refused', async () => {
    const bench = await benchOf();
    const statement = await idOf(bench, 'to comment');
    await bench.post('/api/corrections', { operation: 'edit', kind: 'statement', target: statement, changes: { act: 'warn' }, author: 'Mara' });
    const file = (await bench.ask('/api/corrections/file')).text;
    const other = await benchOf();
    expect((await other.post('/api/corrections/file', file, 'text/plain')).json()).toMatchObject({ added: 1, known: 0, refused: [], unfitting: [] });
    expect((await other.post('/api/corrections/file', `${file}\nno json\n${file.replace('warn', 'deny')}`, 'text/plain')).json()).toMatchObject({ added: 0, known: 1, refused: [{ line: 3, why: 'it is no JSON' }, { line: 4, why: 'its id does not fit its content: it was changed on the way' }] });
    expect((await other.ask(`/api/rows/statements?act=warn`)).json().total).toBe(1);
    const third = await benchOf({ 'a-phare.txt': ARTICLES['a-phare.txt']! });
    const result = (await third.post('/api/corrections/file', file, 'text/plain')).json();
    expect(result).toMatchObject({ added: 1, unfitting: [expect.stringMatching(/^c-/)] });
    expect((await third.ask('/api/corrections')).json().corrections[0].outcome.why).toContain('its source is not in the dossier');
  });

  test.each([
    ['no correction', 5, 'Invalid input: expected object, received number'],
    ['a day that no calendar has', { operation: 'edit', kind: 'meeting', target: 'm-1', changes: { date: '2031-02-31' }, author: 'x' }, 'changes.date: is no day of the calendar'],
    ['an act that is none', { operation: 'edit', kind: 'statement', target: 's-1', changes: { act: 'shout' }, author: 'x' }, 'changes.act'],
    ['nothing to change', { operation: 'edit', kind: 'actor', target: 'a-1', changes: {}, author: 'x' }, 'changes: changes nothing'],
    ['no author', { operation: 'accept', kind: 'actor', target: 'a-1', author: ' ' }, 'author: is empty'],
    ['half a character', { operation: 'note', kind: 'actor', target: 'a-1', author: 'x', note: 'a\ud800' }, 'note: holds characters that are no text'],
    ['a field from nowhere', { operation: 'accept', kind: 'actor', target: 'a-1', author: 'x', __proto__x: 1 }, 'Unrecognized key'],
  ])('%s is refused with the reason', async (_name, body, error) => {
    const bench = await benchOf({ 'c-vote.txt': ARTICLES['c-vote.txt']! });
    const answer = await bench.post('/api/corrections', body);
    expect(answer.status).toBe(400);
    expect(answer.json().error).toContain(error);
    expect((await bench.ask('/api/corrections')).json().corrections).toEqual([]);
  });

  test('of a fact that is not there are refused, and the words of a stretch are the source\'s whatever the sender says', async () => {
    const bench = await benchOf();
    expect(await bench.post('/api/corrections', { operation: 'reject', kind: 'statement', target: 's-none', author: 'Mara' })).toMatchObject({ status: 409 });
    const statement = (await bench.ask('/api/rows/statements')).json().rows[0];
    const [{ start }] = statement.content;
    const made = (await bench.post('/api/corrections', { operation: 'edit', kind: 'statement', target: statement.id, changes: { content: [{ start, end: start + 4, text: 'I said something else' }] }, author: 'Mara' })).json();
    expect(made.correction.changes.content[0].text).toBe(ARTICLES['a-phare.txt']!.slice(start, start + 4));
  });
});
