// One new article into a large dossier: how long it takes, and how far what it adds is what linking everything anew gives.
// node bench/graft.js [COMPILED_FOLDER] [ARTICLES] [GRAFTED] [--real]   (2,000 articles of the scale benchmark, 60 of them grafted one by one by default)
// --real: the real articles themselves, an hour apart, instead of those made from them.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { realTexts } from './copies/texts.js';
import { agreement } from './graft/agreement.js';
import { articles } from './scale/articles.js';

const given = process.argv.slice(2).filter(a => !a.startsWith('--'));
const [folder = '.build/modules', size = 2000, grafted = 60] = [given[0], ...given.slice(1).map(Number)];
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const compiled = resolve(folder);
const { buildDossier } = await import(join(compiled, 'dossier.js'));
const { graftInto } = await import(join(compiled, 'graft.js'));

const texts = realTexts(shared);
const made = articles(texts);
const files = process.argv.includes('--real') ? texts.slice(0, size).map(real) : Array.from({ length: size }, planted);
// Every so many-th article of the second half comes later than the others.
const half = Math.floor(files.length / 2);
const step = Math.floor(half / grafted);
const later = new Set(Array.from({ length: grafted }, (_, k) => half + k * step));
function planted(_, n) {
  return fileOf(n, made.next().value.article);
}

function real({ paragraphs }, n) {
  return fileOf(n, { title: paragraphs[0], text: paragraphs.join('\n\n'), date: new Date(Date.UTC(2031, 0, 1) + n * 3_600_000).toISOString().slice(0, 10) });
}

function fileOf(n, article) {
  return { path: `${String(n).padStart(9, '0')}.jsonl`, bytes: Buffer.from(JSON.stringify(article)) };
}

const place = mkdtempSync(join(tmpdir(), 'parley-graft-'));
const [whole, grown] = [join(place, 'whole.parley'), join(place, 'grown.parley')];
try {
  await buildDossier(whole, files, {}, { threads: 1 });
  await buildDossier(grown, files.filter((_, n) => !later.has(n)), {}, { threads: 1 });
  const times = [];
  const ids = [];
  for (const n of later) {
    const from = performance.now();
    const summary = graftInto(grown, [files[n]]);
    times.push(performance.now() - from);
    if (summary === null) throw new Error('the article could not be grafted');
    ids.push(...summary.read);
  }
  const told = times.toSorted((a, b) => a - b);
  const at = share => told[Math.min(told.length - 1, Math.floor(share * told.length))].toFixed(0);
  console.log(`${files.length} articles, ${ids.length} grafted one by one: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, most ${at(1)} ms (the first ${times[0].toFixed(0)} ms: cold code)`);
  for (const line of await agreement(compiled, whole, grown, ids)) console.log(`  ${line}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
