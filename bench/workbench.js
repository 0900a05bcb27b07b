// The workbench's answers in a large dossier of invented articles and facts: each kind of question asked many times, median and 95th percentile.
// node bench/workbench.js [COMPILED_FOLDER] [ARTICLES] [--keep=FILE]   (20,000 by default)
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from './copies/random.js';

const given = process.argv.slice(2).filter(a => !a.startsWith('--'));
const compiled = resolve(given[0] ?? '.build/modules');
const articles = Number(given[1] ?? 20_000);
const kept = process.argv.find(a => a.startsWith('--keep='))?.slice(7);
const place = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const dossier = kept ?? join(place, 'large.parley');
const load = path => import(join(compiled, path));

/** What each question may take, in milliseconds. */
const MEDIAN = 200;
const MOST = 500;
const ASKED = 15;

const TOKEN = 'token';
const HOST = '127.0.0.1:1';
if (!existsSync(dossier)) await make();
console.log(`${articles} articles, ${(statSync(dossier).size / 1e6).toFixed(0)} MB`);
await measure();
rmSync(place, { recursive: true, force: true });

/** A dossier written by the program's own functions, with some ten statements, six dates, four figures and twenty mentions an article. */
async function make() {
  const { createDatabase } = await load('record/database.js');
  const { writeDocument, writeRecord } = await load('record/write.js');
  const random = randomFrom(11);
  const syllables = ['ba', 'cor', 'dré', 'es', 'fin', 'gal', 'hor', 'il', 'jun', 'lau', 'mir', 'nor', 'os', 'per', 'quin', 'ral', 'sté', 'tol', 'ur', 'val'];
  const word = n => { let w = ''; for (let k = n + 1; k > 0; k = Math.floor(k / 20)) w += syllables[k % 20]; return w; };
  const words = Array.from({ length: 20_000 }, (_, n) => word(n + 20));
  // As in real text, the n-th word comes 1/n as often as the first.
  const draw = () => words[Math.min(words.length - 1, Math.floor(Math.exp(random.next() * Math.log(words.length))) - 1)];
  const hex = (n, width) => n.toString(16).padStart(width, '0');
  const people = Math.max(50, Math.floor(articles / 2));
  const issues = 300;
  const actors = Array.from({ length: people }, (_, k) => ({ id: `a-${hex(k, 12)}`, rule: 'bench', name: `${words[k % 900]} ${words[900 + (k % 17_000)]}`, kind: k % 7 === 0 ? 'state' : 'person', key: null, aliases: [words[900 + (k % 17_000)]], roles: [], mentions: [] }));
  const record = { datings: [], actors, dates: [], figures: [], measures: [], statements: [], utterances: [], meetings: [], sequences: [], issues: Array.from({ length: issues }, (_, k) => ({ id: `i-${hex(k, 12)}`, rule: 'bench', name: words[k], terms: [words[k]] })), positions: [], proposals: [], disagreements: [], lineage: { passages: [], repeats: [], clusters: [] }, notices: [] };
  const ACTS = ['declare', 'accuse', 'deny', 'demand', 'propose', 'accept', 'refuse', 'assure', 'warn', 'acknowledge', 'welcome', 'regret'];
  const held = new Map();
  const database = createDatabase(dossier, 'bench');
  database.exec('PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; BEGIN');
  for (let n = 0; n < articles; n++) {
    const id = hex(n * 7919, 16);
    const day = new Date(Date.UTC(2021, 0, 1) + (n % 3000) * 86_400_000).toISOString().slice(0, 10);
    const spots = [];
    let text = '';
    const pieces = [];
    for (let p = 0; p < 9; p++) {
      const start = text.length;
      for (let s = 0; s < (p === 0 ? 1 : 3); s++) {
        const from = text.length;
        text += `${Array.from({ length: random.between(8, 18) }, draw).join(' ')}. `;
        spots.push({ start: from, end: text.length - 2, text: text.slice(from, text.length - 2) });
      }
      pieces.push({ start, end: text.length - 1, role: p === 0 ? 'title' : 'body' });
      text += '\n';
    }
    const part = (spot, at) => { const start = Math.min(spot.end - 4, spot.start + at); return { start, end: start + 4, text: text.slice(start, start + 4) }; };
    const head = { id, path: `${hex(Math.floor(n / 500), 6)}.jsonl#${(n % 500) + 1}`, language: n % 3 === 0 ? 'en' : 'fr', url: null, outlet: `outlet ${n % 200}`, title: { ...pieces[0], text: text.slice(pieces[0].start, pieces[0].end) }, titleStated: null, published: day, agencies: [], authors: [], pieces, setAside: [] };
    delete head.title.role;
    writeDocument(database, { id, path: head.path, format: 'text', encoding: 'utf-8', text, stated: {} }, { head, annotated: new Uint8Array(0), extract: new Uint8Array(0), details: new Uint8Array(0), notices: n % 4 === 0 ? [{ rule: 'bench', message: 'something was left out' }] : [] }, 'bench');
    record.datings.push({ document: id, published: day, publishedFrom: 'stated', certain: true });
    const cast = Array.from({ length: 5 }, () => Math.floor(people * random.next() ** 3));
    spots.forEach((spot, k) => {
      for (const a of [cast[k % 5]]) actors[a].mentions.push({ document: id, ...part(spot, 6) });
      if (k % 4 === 0) record.dates.push({ id: `d-${hex(n, 8)}${hex(k, 4)}`, rule: 'bench', document: id, ...part(spot, 12), type: 'DATE', value: day, mod: null, edtf: day, certain: true });
      if (k % 6 === 0) record.figures.push({ id: `f-${hex(n, 8)}${hex(k, 4)}`, rule: 'bench', document: id, ...part(spot, 18), min: n, max: n, modifier: null, unit: null, of: null, head: words[n % 500], each: false, collective: false, measure: `x-${hex(n % 5000, 12)}` });
      if (k % 5 < 2) {
        const speaker = actors[cast[k % 5]].id;
        const issue = k % 10 < 5 ? `i-${hex(n % issues, 12)}` : null;
        const s = `s-${hex(n, 8)}${hex(k, 4)}`;
        record.statements.push({ id: s, rule: 'bench', document: id, mode: k % 2 ? 'direct' : 'indirect', content: [spot], cue: null, source: part(spot, 6), speaker, act: ACTS[(n + k) % 12], target: null, issue, date: day, utterance: `u-${s.slice(2)}`, reportedBy: null, earlier: false });
        record.utterances.push({ id: `u-${s.slice(2)}`, rule: 'bench', speaker, statements: [s], differs: [] });
        if (issue) held.set(`${speaker} ${issue}`, [...(held.get(`${speaker} ${issue}`) ?? []), s]);
      }
    });
    if (n % 20 === 0) record.meetings.push({ id: `m-${hex(n, 12)}`, rule: 'bench', forum: `${words[n % 40]} council`, parties: cast.slice(0, 2).map(a => actors[a].id), participants: cast.map(a => actors[a].id), date: day, dateCertain: true, venue: words[n % 90], durationHours: null, agenda: [], outcome: 'unknown', status: 'held', documents: [id], mentionedIn: [], evidence: [{ document: id, ...part(spots[1], 0) }], details: [{ field: 'date', value: day, document: id, place: part(spots[1], 0) }] });
    if (n % 25 === 0 && n > 0) record.disagreements.push({ id: `g-${hex(n, 12)}`, rule: 'bench', kind: 'figure', about: words[n % 500], values: [{ value: '1', evidence: [{ document: id, ...part(spots[2], 0) }] }, { value: '2', evidence: [{ document: id, ...part(spots[3], 0) }] }], scope: ['within_document'], certain: n % 50 === 0, note: null });
    if (n % 3 === 0 && n > 0) record.lineage.passages.push({ id: `p-${hex(n, 12)}`, rule: 'bench', a: { document: id, start: 0, end: 50 }, b: { document: hex((n - 1) * 7919, 16), start: 0, end: 50 }, kind: 'copy', first: 'b' });
  }
  for (let k = 0; k < Math.min(5000, articles); k++) record.measures.push({ id: `x-${hex(k, 12)}`, rule: 'bench', about: words[k % 500], unit: null, figures: record.figures.slice(k, k + 1).map(f => f.id) });
  for (const [key, statements] of held) { const [actor, issue] = key.split(' '); record.positions.push({ id: `o-${hex(record.positions.length, 12)}`, rule: 'bench', actor, issue, statements, changed: statements.length % 9 === 0 }); }
  record.proposals = record.meetings.map((m, k) => ({ id: `q-${hex(k, 12)}`, rule: 'bench', by: m.parties[0], to: null, what: words[k % 500], meeting: m.id, response: 'none', statements: [], evidence: m.evidence }));
  writeRecord(database, record);
  database.exec('COMMIT');
  database.close();
}

async function measure() {
  const { openStore } = await load('web/server/store.js');
  const { workbenchApp } = await load('web/server/server.js');
  const store = openStore(dossier);
  const page = '<html><!--parley-data--><script type="module">0</script></html>';
  const app = workbenchApp(store, page, { add: () => Promise.reject(new Error('not here')), import: () => Promise.resolve({ added: [] }) }, 'bench', TOKEN, () => new Set([HOST]));
  const random = randomFrom(3);
  const ask = async path => {
    const from = performance.now();
    const answer = await app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return { time: performance.now() - from, bytes };
  };
  const rows = async path => (await (await app.request(`http://${HOST}${path}`, { headers: { host: HOST } })).json()).rows;
  const documents = await rows('/api/rows/documents?limit=1000');
  const actors = await rows('/api/rows/actors?limit=1000');
  const issues = await rows('/api/rows/issues?limit=1000');
  const meetings = await rows('/api/rows/meetings?limit=1000');
  const any = list => list[random.below(list.length)];
  const word = () => any(actors).name.split(' ')[random.below(2)];
  const questions = {
    info: () => '/api/info',
    'documents, a page': () => `/api/rows/documents?offset=${random.below(articles)}&limit=100`,
    'documents of an outlet': () => `/api/rows/documents?outlet=outlet%20${random.below(200)}&limit=100`,
    'meetings, a page': () => `/api/rows/meetings?offset=${random.below(articles / 25)}&limit=100`,
    'meetings of a party': () => `/api/rows/meetings?party=${any(actors).id}`,
    'statements, a page': () => `/api/rows/statements?offset=${random.below(articles * 8)}&limit=100`,
    'statements of a speaker': () => `/api/rows/statements?speaker=${any(actors).id}&limit=100`,
    'statements of a speaker by act': () => `/api/rows/statements?speaker=${any(actors).id}&act=accuse&limit=100`,
    'statements on an issue': () => `/api/rows/statements?issue=${any(issues).id}&limit=100`,
    'statements of an act': () => `/api/rows/statements?act=warn&offset=${random.below(articles / 3)}&limit=100`,
    'statements of a month': () => { const month = `2023-0${1 + random.below(9)}`; return `/api/rows/statements?from=${month}-01&to=${month}-28&limit=100`; },
    'statements in a language': () => '/api/rows/statements?language=en&limit=100',
    'positions of an actor': () => `/api/rows/positions?actor=${any(actors).id}&limit=100`,
    'positions that changed': () => '/api/rows/positions?changed=1&limit=100',
    'figures of a measure': () => `/api/rows/figures?measure=x-${random.below(5000).toString(16).padStart(12, '0')}`,
    'measures, a page': () => `/api/rows/measures?offset=${random.below(4000)}&limit=100`,
    disagreements: () => '/api/rows/disagreements?certain=1&limit=100',
    'proposals of a meeting': () => `/api/rows/proposals?meeting=${any(meetings).id}`,
    'actors by name': () => `/api/rows/actors?name=${encodeURIComponent(word())}`,
    notices: () => `/api/rows/notices?offset=${random.below(articles / 5)}&limit=100`,
    'the reader': () => `/api/documents/${any(documents).id}`,
    'search, a word': () => `/api/search?q=${encodeURIComponent(word())}`,
    'search, two words': () => `/api/search?q=${encodeURIComponent(`${word()} ${word()}`)}`,
    'search, the commonest word': () => `/api/search?q=corcor&offset=${random.below(1000)}`,
    'search, the beginning of a word': () => `/api/search?q=cor*`,
    corrections: () => '/api/corrections',
    'section core': () => '/api/sections/core',
    // A page asks for the other sections only where the dossier is not large.
    ...(articles > 3000 ? {} : { 'section facts': () => '/api/sections/facts', 'section reading': () => '/api/sections/reading' }),
    'a block of texts': () => '/api/sections/texts/3',
  };
  let slow = 0;
  for (const [name, question] of Object.entries(questions)) {
    const first = await ask(question());
    const times = [];
    for (let k = 0; k < ASKED; k++) times.push((await ask(question())).time);
    times.sort((a, b) => a - b);
    const [median, most] = [times[ASKED >> 1], times[Math.ceil(ASKED * 0.95) - 1]];
    if (median > MEDIAN || most > MOST) slow++;
    console.log(`${name.padEnd(34)} median ${median.toFixed(1).padStart(7)} ms, 95th ${most.toFixed(1).padStart(7)} ms, first ${first.time.toFixed(0).padStart(6)} ms, ${(first.bytes / 1e3).toFixed(0).padStart(7)} kB${median > MEDIAN || most > MOST ? '  too slow' : ''}`);
  }
  console.log(`${slow} of ${Object.keys(questions).length} kinds of question over ${MEDIAN} ms at the median or ${MOST} ms at the 95th percentile; memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
  store.close();
}
