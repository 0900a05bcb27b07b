// Dates and figures beside chrono-node and Recognizers-Text, in one run, by one scorer. node bench/times-and-figures.js [COMPILED_FOLDER] [--speed]
//
// The rivals are looked for in bench/rivals/node_modules, or in the folder that PARLEY_RIVALS names (npm install chrono-node @microsoft/recognizers-text-suite);
// what is absent is skipped by name. All are scored on the same articles: overlap F1 of spans, and F1 of spans with the right EDTF or the right least and greatest
// value. A rival gets the publication date of the gold, and what it marks as certain decides the grain of its date.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SETS, canScore } from './score.js';
import { bareLines } from './bare-lines.js';

const shared = resolve(import.meta.dirname, '../../shared');
if (!canScore(shared)) { console.log('skipped: ../shared or python3 is absent'); process.exit(0); }
const onlySpeed = process.argv.includes('--speed');
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const parley = { ...(await import(join(compiled, 'pipeline.js'))), ...(await import(join(compiled, 'record/export/json.js'))) };
const rivals = resolve(process.env.PARLEY_RIVALS ?? join(import.meta.dirname, 'rivals'));
const chrono = rival('chrono-node');
const recognizers = rival('@microsoft/recognizers-text-suite');

function rival(name) {
  const base = join(rivals, 'package.json');
  try { return createRequire(base)(name); } catch { console.log(`skipped: ${name} is not in ${rivals}/node_modules`); return null; }
}

const two = n => String(n).padStart(2, '0');

/** The EDTF of a point that chrono found, as fine as it says that it knows. */
function chronoEdtf(point) {
  const year = String(point.get('year')).padStart(4, '0');
  const day = `${year}-${two(point.get('month'))}-${two(point.get('day'))}`;
  if (point.isCertain('hour')) return `${day}T${two(point.get('hour'))}:${two(point.get('minute'))}`;
  if (point.isCertain('day') || point.isCertain('weekday')) return day;
  if (point.isCertain('month')) return day.slice(0, 7);
  return point.isCertain('year') ? year : day;
}

function chronoParser(language) {
  return language === 'fr' ? chrono.fr.casual : chrono.casual;
}

function chronoDates(text, language, published, document) {
  const reference = new Date(`${published ?? '2016-07-13'}T12:00:00`);
  return chronoParser(language).parse(text, reference).map(r => {
    const [first, last] = [chronoEdtf(r.start), r.end ? chronoEdtf(r.end) : null];
    return { document, start: r.index, end: r.index + r.text.length, text: r.text, type: 'DATE', value: first, mod: null, edtf: last && last !== first ? `${first.slice(0, 10)}/${last.slice(0, 10)}` : first };
  });
}

/** Numbers, percentages, currencies, dimensions and ranges; of those that overlap the longest. */
function recognizedFigures(text, language, document) {
  const culture = language === 'fr' ? 'fr-fr' : 'en-us';
  const { recognizeNumber, recognizePercentage, recognizeNumberRange, recognizeCurrency, recognizeDimension } = recognizers;
  const found = [];
  for (const recognize of [recognizeNumber, recognizePercentage, recognizeNumberRange, recognizeCurrency, recognizeDimension]) {
    // Not every model exists in every language.
    try { found.push(...recognize(text, culture)); } catch { continue; }
  }
  const number = v => (v === undefined || v === '' || v === null || Number.isNaN(Number(String(v).replace('%', '').replace(',', '.'))) ? null : Number(String(v).replace('%', '').replace(',', '.')));
  const kept = [];
  for (const r of found.sort((a, b) => (b.end - b.start) - (a.end - a.start))) {
    if (kept.some(k => r.start <= k.end && k.start <= r.end)) continue;
    kept.push(r);
  }
  return kept.map(r => {
    const value = r.resolution?.value ?? '';
    const range = /^[[(](.*),(.*)[\])]$/.exec(value);
    const [min, max] = range ? [number(range[1]), number(range[2])] : [number(value), number(value)];
    return { document, start: r.start, end: r.end + 1, text: r.text, min, max, modifier: null, unit: null, of: null, measure: '' };
  }).sort((a, b) => a.start - b.start);
}

function score(record, gold) {
  const work = mkdtempSync(join(tmpdir(), 'parley-rivals-'));
  try {
    const file = join(work, 'export.json');
    writeFileSync(file, JSON.stringify(record));
    const run = spawnSync('python3', [join(shared, 'tools/score.py'), file, gold], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    const { dates, figures } = JSON.parse(run.stdout);
    return { dates: [dates.relaxed.f, dates.value.f], figures: [figures.found.f, figures.value.f] };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const rows = [];
for (const [name, [articles, goldPath]] of onlySpeed ? [] : Object.entries(SETS)) {
  const folder = join(shared, articles);
  const gold = join(shared, goldPath);
  const sources = readdirSync(folder).filter(f => f.endsWith('.txt')).sort().flatMap(f => [...parley.readFile({ path: f, bytes: readFileSync(join(folder, f)) }, () => {})]);
  const processed = sources.map(s => parley.processSource(s).document);
  const record = parley.toExport(processed, parley.linkDocuments(processed), [], 'bench');
  const language = name.endsWith('-en') ? 'en' : 'fr';
  const texts = record.documents.map((d, i) => ({ id: d.id, text: sources[i].text, published: d.published?.slice(0, 10).padEnd(10, '-15').slice(0, 10) ?? null, path: d.path }));
  const published = t => {
    const own = join(folder, t.path.replace(/\.txt$/, '.gold.json'));
    return existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')).published : t.published;
  };
  const ours = score(record, gold);
  rows.push({ set: name, system: 'Parley', 'dates relaxed': ours.dates[0], 'dates value': ours.dates[1], 'figures found': ours.figures[0], 'figures value': ours.figures[1] });
  if (chrono) {
    const theirs = score({ ...record, dates: texts.flatMap(t => chronoDates(t.text, language, published(t), t.id)) }, gold);
    rows.push({ set: name, system: 'chrono-node', 'dates relaxed': theirs.dates[0], 'dates value': theirs.dates[1] });
  }
  if (recognizers) {
    const theirs = score({ ...record, figures: texts.flatMap(t => recognizedFigures(t.text, language, t.id)) }, gold);
    rows.push({ set: name, system: 'Recognizers-Text', 'figures found': theirs.figures[0], 'figures value': theirs.figures[1] });
  }
}
if (!onlySpeed) console.table(rows);

// Speed, on one thread and by processor time: both of ours together on tokens that are cut once for all finders, chrono-node's dates alone article by article.
const { tokenize } = await import(join(compiled, 'text/tokens.js'));
const { ViewBuilder } = await import(join(compiled, 'text/view.js'));
const { LANGUAGES } = await import(join(compiled, 'languages/index.js'));
const { findDates } = await import(join(compiled, 'stages/annotate/dates/find.js'));
const { findFigures } = await import(join(compiled, 'stages/annotate/figures/find.js'));
const MEGABYTE = 1_000_000;
/** A short text read often: the best run is the one that the machine's other work disturbed least. */
const SAMPLE = 400_000;
const RUNS = 60;
const RIVAL_RUNS = 12;

function best(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage().user;
    work();
    least = Math.min(least, process.cpuUsage().user - start);
  }
  return least / 1e6;
}

const speeds = [];
for (const [language, all] of Object.entries(pressTexts())) {
  let taken = 0;
  const texts = all.filter(text => (taken += text.length) <= SAMPLE);
  if (texts.length === 0) { console.log(`skipped: no ${language} press text in ../shared`); continue; }
  const pack = LANGUAGES.find(p => p.code === language);
  const documents = texts.map(text => bareLines(text, pack, { ViewBuilder, tokenize }));
  const megabytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0) / MEGABYTE;
  // Fresh token columns for each run, as a document has them: nothing is remembered from the run before but what a process remembers.
  const ours = best(RUNS, () => { for (const d of documents) { const segmented = { ...d, tokens: { ...d.tokens } }; findFigures(segmented, findDates(segmented, pack, () => {}), pack, () => {}); } });
  const theirs = chrono ? best(RIVAL_RUNS, () => { for (const t of texts) chronoParser(language).parse(t, new Date('2016-07-13T12:00:00')); }) : null;
  speeds.push({ language, megabytes: Math.round(megabytes * 10) / 10, 'Parley, dates and figures, MB/s': Math.round(megabytes / ours * 10) / 10, ...(theirs ? { 'chrono-node, dates, MB/s': Math.round(megabytes / theirs * 10) / 10 } : {}) });
}
console.table(speeds);

/** Press texts to measure speed on: French Wikinews articles, English articles from news pages. */
function pressTexts() {
  const winer = join(shared, 'data/winer-fr');
  const french = existsSync(winer) ? readdirSync(winer).filter(m => /^\d{4}-\d\d$/.test(m)).sort().flatMap(m => readdirSync(join(winer, m)).filter(f => f.endsWith('.txt')).sort().map(f => readFileSync(join(winer, m, f), 'utf8'))) : [];
  const twin = join(shared, 'data/plaintext-twin/np4k.jsonl');
  const english = existsSync(twin) ? readFileSync(twin, 'utf8').trim().split('\n').map(l => JSON.parse(l).lines.filter(x => x.l === 1).map(x => x.t).join('\n')).filter(t => t !== '') : [];
  return { fr: french, en: english };
}
