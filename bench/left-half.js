// Speed of the left half, stage by stage, and what a start costs. node bench/left-half.js [COMPILED_FOLDER] [--json]
//
// Articles of normal size, each read as a file of its own: all of WiNER's French Wikinews, and the English Wikinews gold
// repeated. Processor time of the whole process (garbage collection too), median of several rounds; MB are bytes of article text as
// UTF-8, and `yardstick` is decoding the same bytes and cutting them with one regular expression in the same process: the ratio to
// it holds on a busy machine too. Start-up: a new process that loads the pipeline and reads one article, median of several.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holdRatio } from './hold-ratio.js';

const ROUNDS = 5;
/** Rounds before the clock counts: V8 compiles the hot code of a program this wide in about ten megabytes of text. */
const WARM = 6;
const STARTS = 7;
/** The English articles are few: so many times each. */
const REPEATED = 20;
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const SETS = { fr: '../shared/data/winer-fr', en: '../shared/gold/wikinews-en' };

const textFiles = folder => readdirSync(folder, { recursive: true }).map(String).filter(f => f.endsWith('.txt') && !f.endsWith('license.txt')).sort().map(f => join(folder, f));
const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];
const round = (n, places) => Math.round(n * 10 ** places) / 10 ** places;

if (process.argv.includes('--start')) {
  const path = process.argv.at(-1);
  const loading = process.cpuUsage();
  const { processSource, readFile } = await import(pathToFileURL(join(compiled, 'pipeline.js')).href);
  const used = process.cpuUsage(loading);
  const first = process.cpuUsage();
  for (const source of readFile({ path, bytes: readFileSync(path) }, () => {})) processSource(source);
  const done = process.cpuUsage(first);
  console.log(JSON.stringify({ load: (used.user + used.system) / 1000, first: (done.user + done.system) / 1000 }));
  process.exit(0);
}

const load = path => import(pathToFileURL(join(compiled, path)).href);
const { processSource, readFile } = await load('pipeline.js');
const { LANGUAGES } = await load('languages/index.js');
const { clean } = await load('stages/clean/clean.js');
const { segment } = await load('stages/segment/segment.js');
const { tokenize } = await load('text/tokens.js');
const { findDates } = await load('stages/annotate/dates/find.js');
const { findFigures } = await load('stages/annotate/figures/find.js');
const { findActors } = await load('stages/annotate/mentions/find.js');
const { findStatements } = await load('stages/annotate/statements/find.js');
const quiet = () => {};
const YARDSTICK = /\p{L}+|\p{N}+|\S/gu;

/** Runs every stage over all articles, one stage after the other; gives microseconds by stage. */
function run(files) {
  const times = {};
  const start = process.cpuUsage();
  let pieces = 0;
  for (const { bytes } of files) for (const _ of new TextDecoder().decode(bytes).matchAll(YARDSTICK)) pieces++;
  const yardstick = process.cpuUsage(start);
  if (pieces === 0) return times;
  times.yardstick = yardstick.user + yardstick.system;
  const stage = (name, work) => {
    const start = process.cpuUsage();
    const result = work();
    const used = process.cpuUsage(start);
    times[name] = used.user + used.system;
    return result;
  };
  const sources = stage('read', () => files.flatMap(file => [...readFile(file, quiet)]));
  const cleaned = stage('clean', () => sources.map(source => clean(source, LANGUAGES, quiet)));
  const packs = cleaned.map(c => LANGUAGES.find(p => p.code === c.language) ?? LANGUAGES[0]);
  stage('tokenise', () => cleaned.map((c, i) => tokenize(c.view.text, packs[i].tokens)));
  const segmented = stage('segment', () => cleaned.map((c, i) => segment(c, packs[i], quiet)));
  const dates = stage('dates', () => segmented.map((s, i) => findDates(s, packs[i], quiet)));
  stage('figures', () => segmented.map((s, i) => findFigures(s, dates[i], packs[i], quiet)));
  const actors = stage('mentions', () => segmented.map((s, i) => findActors(s, packs[i], quiet)));
  stage('statements', () => segmented.map((s, i) => findStatements(s, actors[i], dates[i], packs[i], quiet)));
  sources.length = cleaned.length = segmented.length = dates.length = actors.length = 0;
  // As a worker does it: one article after the other, nothing kept.
  stage('leftHalf', () => { for (const file of files) for (const source of readFile(file, quiet)) processSource(source); });
  return times;
}

const figures = {};
for (const [language, folder] of Object.entries(SETS)) {
  if (!existsSync(folder)) { console.log(`skipped: ${folder} is absent`); continue; }
  const files = textFiles(folder).map(path => ({ path, bytes: readFileSync(path) }));
  const all = language === 'en' ? Array.from({ length: REPEATED }, () => files).flat() : files;
  const megabytes = all.reduce((n, f) => n + f.bytes.length, 0) / 1e6;
  for (let k = 0; k < WARM; k++) run(all);
  const rounds = Array.from({ length: ROUNDS }, () => run(all));
  const speed = of => round(megabytes / (median(rounds.map(of)) / 1e6), 1);
  const stages = Object.fromEntries(Object.keys(rounds[0]).map(name => [name, speed(t => t[name])]));
  figures[language] = {
    articles: all.length, megabytes: round(megabytes, 2), megabytesPerSecond: stages,
    datesAndFigures: speed(t => t.dates + t.figures), leftHalf: speed(t => t.leftHalf),
    timesTheYardstick: round(median(rounds.map(t => t.leftHalf / t.yardstick)), 1),
  };
  const starts = Array.from({ length: STARTS }, () => JSON.parse(execFileSync(process.execPath, [process.argv[1], compiled, '--start', files[0].path]).toString()));
  figures[language].start = { loadMs: round(median(starts.map(s => s.load)), 0), firstArticleMs: round(median(starts.map(s => s.first)), 0) };
  console.log(JSON.stringify({ language, ...figures[language] }, null, process.argv.includes('--json') ? 0 : 1));
  holdRatio(`left half, times one regular expression, ${language}`, figures[language].timesTheYardstick);
}
