// How many of the documents that full linking ties to an article are among the few that the index of related documents gives, and what the index costs.
// node bench/neighbours.js [COMPILED_FOLDER] [ARTICLES]   (3,000 articles of the scale benchmark by default)
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { realTexts } from './copies/texts.js';
import { articles } from './scale/articles.js';

/** As many as a new article is linked with. */
const MOST = 24;

const [folder = '.build/modules', size = '3000'] = process.argv.slice(2);
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const load = file => import(join(resolve(folder), file));
const [{ buildDossier }, { openDatabase }, { findNeighbours, writeNeighbours }] = await Promise.all(['dossier.js', 'record/database.js', 'record/neighbours.js'].map(load));

const place = mkdtempSync(join(tmpdir(), 'parley-neighbours-'));
try {
  const dossier = join(place, 'x.parley');
  const made = articles(realTexts(shared));
  const planted = [];
  const files = Array.from({ length: Number(size) }, (_, n) => {
    const { article, planted: truth } = made.next().value;
    planted.push(truth);
    return { path: `${String(n).padStart(9, '0')}.jsonl`, bytes: Buffer.from(JSON.stringify(article)) };
  });
  await buildDossier(dossier, files);
  const database = openDatabase(dossier);
  const keys = new Map(database.all('SELECT document, keys FROM document_keys').map(row => [row.document, new Uint32Array(row.keys.buffer)]));
  database.exec('BEGIN');
  const [written] = timed(() => { writeNeighbours(database); });
  database.exec('COMMIT');
  const found = new Map();
  const times = [...keys].map(([id, own]) => {
    const [took, list] = timed(() => findNeighbours(database, own, MOST + 1));
    found.set(id, new Set(list.map(n => n.id).filter(other => other !== id).slice(0, MOST)));
    return took;
  }).sort((a, b) => a - b);
  const bytes = Number(database.get('SELECT SUM(LENGTH(postings)) AS n FROM neighbours').n);
  const all = [...keys.values()].reduce((sum, own) => sum + own.length, 0);
  console.log(`${keys.size} articles: ${(all / keys.size).toFixed(0)} keys an article, ${((4 * all + bytes) / keys.size).toFixed(0)} bytes in the dossier; index made in ${(written / keys.size).toFixed(3)} ms an article; look-up ${times[times.length >> 1].toFixed(1)} ms, 95 % within ${times[Math.floor(0.95 * times.length)].toFixed(1)} ms`);
  for (const [kind, pairs] of related(database, planted)) console.log(`  ${kind.padEnd(24)} ${recall(pairs, found)}`);
  database.close();
} finally {
  rmSync(place, { recursive: true, force: true });
}

function timed(run) {
  const from = performance.now();
  const result = run();
  return [performance.now() - from, result];
}

/** Pairs of documents that belong together: as planted, and as all linked together have them; a map from each document to the others for each kind. */
function related(database, planted) {
  const kinds = new Map();
  const add = (kind, members) => {
    if (!kinds.has(kind)) kinds.set(kind, new Map());
    const pairs = kinds.get(kind);
    for (const a of members) for (const b of members) if (a !== b) { if (pairs.has(a)) pairs.get(a).add(b); else pairs.set(a, new Set([b])); }
  };
  const idAt = database.all('SELECT id FROM documents ORDER BY path').map(d => d.id);
  planted.forEach(({ copyOf, reportOf }, n) => {
    if (copyOf !== null) add('planted copies', [idAt[n], idAt[copyOf]]);
    if (reportOf !== null) add('planted second reports', [idAt[n], idAt[reportOf]]);
  });
  for (const { kind, a, b } of database.all("SELECT kind, a_json->>'document' AS a, b_json->>'document' AS b FROM passages ORDER BY kind")) add(`passages: ${kind}`, [a, b]);
  for (const { documents } of database.all('SELECT u.id, json_group_array(DISTINCT s.document) AS documents FROM utterances u JOIN statements s ON s.utterance = u.id GROUP BY u.id')) add('wordings of one utterance', JSON.parse(documents));
  for (const { documents } of database.all('SELECT documents_json AS documents FROM meetings')) add('reports of one meeting', [...new Set(JSON.parse(documents))]);
  return kinds;
}

function recall(pairs, found) {
  let [hits, possible, some] = [0, 0, 0];
  for (const [id, others] of pairs) {
    const hit = [...others].filter(other => found.get(id).has(other)).length;
    hits += hit;
    possible += Math.min(MOST, others.size);
    if (hit > 0) some++;
  }
  return `${(100 * hits / possible).toFixed(1)} % of those that ${MOST} may hold; ${(100 * some / pairs.size).toFixed(1)} % of ${pairs.size} articles have one`;
}
