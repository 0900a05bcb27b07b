// trafilatura-eval: its own segment F, titles, authors, dates and speed. node bench/clean-html.js [COMPILED_FOLDER] [--show N] [--fr] [--half 0|1 --date --author --title]; rivals beside it where PARLEY_RIVALS names a folder that has them
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const compiled = resolve(process.argv[2]?.startsWith('--') ? '.build/modules' : process.argv[2] ?? '.build/modules');
const option = name => process.argv.includes(name);
const show = option('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 0;
const SET = resolve(import.meta.dirname, '../../shared/data/trafilatura-eval');
if (!existsSync(SET)) { console.log('trafilatura-eval: skipped, ../shared is absent'); process.exit(0); }
const { clean } = await import(resolve(compiled, 'stages/clean/clean.js'));
const { read } = await import(resolve(compiled, 'stages/read/read.js'));
const { articleText } = await import(resolve(compiled, 'stages/clean/article-text.js'));
const { Tokenizer } = await import('htmlparser2');
const { LANGUAGES } = await import(resolve(compiled, 'languages/index.js'));

const cases = Object.entries(JSON.parse(readFileSync(join(SET, 'evaldata.json'), 'utf8')));
const counts = () => ({ tp: 0, fn: 0, fp: 0, tn: 0, pages: 0 });
const all = counts(); const fr = counts(); const de = counts(); const en = counts();
const exact = { title: [0, 0], author: [0, 0], date: [0, 0] };
// Rules are written while looking at one half of the pages; the other half tells whether they hold. The half goes by a hash of the file's name.
const halves = [structuredClone(exact), structuredClone(exact)];
const halfOf = file => createHash('md5').update(file).digest()[0] & 1;
const only = option('--half') ? Number(process.argv[process.argv.indexOf('--half') + 1]) : -1;
const times = []; let cpu = 0; let floor = 0; const worst = []; const misses = { title: [], author: [], date: [] };
const rivals = await loadRivals();
const plain = s => String(s ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
// A slice would hold on to its whole page, which is no memory that the program needs.
const copied = s => (s === undefined || s === null ? s : `${s} `.slice(0, -1));
const same = (a, b) => plain(a) === plain(b);
// The same names in the same order, however the set joins them ("A; B", "A, B", "A und B").
const names = s => plain(s).split(/\s*(?:[;,]| und | and | et )\s*/).filter(n => n !== '').join('|');
const sameNames = (a, b) => names(a) === names(b);
const every = option('--every') ? Number(process.argv[process.argv.indexOf('--every') + 1]) : 1;
for (const [url, c] of cases.filter((_, k) => k % every === 0)) {
  const file = join(SET, 'html', `${c.file}.gz`);
  if (!existsSync(file)) continue;
  const bytes = gunzipSync(readFileSync(file));
  const started = performance.now(); const before = process.cpuUsage();
  let text = ''; let doc = null; let known = true;
  for (const source of read({ path: c.file, bytes }, () => {})) { doc = clean({ ...source, stated: { ...source.stated, url } }, LANGUAGES, () => {}); known = !doc.notices.some(n => n.rule === 'language-unknown'); text = articleText(doc, source.text); }
  const ended = performance.now(); const used = process.cpuUsage(before); cpu += (used.user + used.system) / 1000;
  const bare = process.cpuUsage();
  { const silent = () => {}; const t = new Tokenizer({ decodeEntities: false }, new Proxy({}, { get: () => silent })); t.write(bytes.toString('utf8')); t.end(); }
  { const u = process.cpuUsage(bare); floor += (u.user + u.system) / 1000; }
  times.push(ended - started);
  for (const rival of rivals) await rival.run(bytes.toString('utf8'), url, c);
  const wrong = [];
  const into = [all, ...(known && doc?.language === 'fr' ? [fr] : []), ...(c.region === 'DE' ? [de] : []), ...(known && doc?.language === 'en' ? [en] : [])];
  for (const k of into) k.pages++;
  for (const s of c.with) { const ok = text.includes(s); for (const k of into) k[ok ? 'tp' : 'fn']++; if (!ok) wrong.push(['MISSED', s]); }
  for (const s of c.without) { const bad = text.includes(s); for (const k of into) k[bad ? 'fp' : 'tn']++; if (bad) wrong.push(['EXTRA', s]); }
  if (wrong.length) worst.push({ url, file: c.file, wrong, french: known && doc?.language === 'fr', kept: text.length });
  for (const key of ['title', 'author', 'date']) {
    const gold = c[key];
    if (!gold) continue;
    const half = halfOf(c.file);
    exact[key][1]++; halves[half][key][1]++;
    const got = key === 'title' ? doc?.titleStated ?? doc?.title?.text : key === 'author' ? doc?.authors.join('; ') : doc?.published?.slice(0, 10);
    if ((key === 'author' ? sameNames : same)(got, gold)) { exact[key][0]++; halves[half][key][0]++; } else if (only < 0 || only === half) misses[key].push([url, gold, copied(got), c.file, doc?.publishedRule]);
  }
}
const f = k => { const p = k.tp / (k.tp + k.fp); const r = k.tp / (k.tp + k.fn); return `F ${((2 * p * r) / (p + r)).toFixed(4)} precision ${p.toFixed(3)} recall ${r.toFixed(3)} accuracy ${((k.tp + k.tn) / (k.tp + k.tn + k.fp + k.fn)).toFixed(3)} (${k.pages} pages)`; };
times.sort((a, b) => a - b);
console.log(`segments, all: ${f(all)}\nsegments, French: ${f(fr)}\nsegments, German: ${f(de)}\nsegments, English: ${f(en)}`);
for (const [key, [ok, of]] of Object.entries(exact)) console.log(`${key} exact: ${(ok / of).toFixed(3)} of ${of} (half 0: ${halves.map(h => (h[key][0] / h[key][1]).toFixed(3)).join(', half 1: ')})`);
console.log(`speed: ${(1000 * times.length / cpu).toFixed(0)} pages/s of processor time (the bare tokenizer beside it: ${(1000 * times.length / floor).toFixed(0)}); by the clock ${(1000 * times.length / times.reduce((a, b) => a + b, 0)).toFixed(0)} pages/s, median ${times[times.length >> 1].toFixed(1)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(1)} ms, worst ${times.at(-1).toFixed(0)} ms; memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
if (option('--fr')) worst.splice(0, worst.length, ...worst.filter(w => w.french));
for (const w of worst.sort((a, b) => b.wrong.length - a.wrong.length).slice(0, show)) {
  console.log(`\n## ${w.file} ${w.url} kept ${w.kept}`);
  for (const [kind, s] of w.wrong) console.log(`  ${kind} ${s.slice(0, 110)}`);
}
for (const key of ['title', 'author', 'date']) if (option(`--${key}`)) for (const [url, gold, got, file, rule] of misses[key].slice(0, 400)) console.log(key, url.slice(0, 70), '| gold', gold, '| got', got, '|', file, key === 'date' ? rule : '');
for (const r of rivals) console.log(`${r.name}: ${f(r.counts)}; ${(1000 * r.counts.pages / r.cpu).toFixed(0)} pages/s of processor time, ${(r.cpu / cpu).toFixed(1)} times ours; failed on ${r.failed}`);

/** Readability and Defuddle on jsdom, where they can be found: in the folder that PARLEY_RIVALS names, or in bench/rivals. */
async function loadRivals() {
  const folder = process.env.PARLEY_RIVALS ?? join(import.meta.dirname, 'rivals');
  const require = createRequire(join(folder, 'package.json'));
  const found = name => { try { return require(name); } catch { return null; } };
  const jsdom = found('jsdom');
  if (jsdom === null) return [];
  const { JSDOM, VirtualConsole } = jsdom;
  const dom = (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const textOf = html => dom(html, 'https://page.example/').window.document.body.textContent;
  const readability = found('@mozilla/readability');
  // A module that can only be imported: `require` does not find it.
  const defuddle = await import(pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href).catch(() => null);
  const tools = [
    ...(readability ? [{ name: 'Readability on jsdom', extract: (html, url) => new readability.Readability(dom(html, url).window.document).parse()?.textContent ?? '' }] : []),
    ...(defuddle ? [{ name: 'Defuddle on jsdom', extract: async (html, url) => textOf((await defuddle.Defuddle(dom(html, url).window.document, url)).content) }] : []),
  ];
  return tools.map(({ name, extract }) => {
    const rival = { name, counts: counts(), cpu: 0, failed: 0 };
    rival.run = async (html, url, c) => {
      const before = process.cpuUsage();
      let text = '';
      try { text = await extract(html, url); } catch { rival.failed++; }
      const used = process.cpuUsage(before);
      rival.cpu += (used.user + used.system) / 1000;
      rival.counts.pages++;
      // Both as they stand and with white space as single spaces: a rival loses nothing by its line breaks.
      const flat = text.replace(/\s+/g, ' ');
      for (const s of c.with) rival.counts[text.includes(s) || flat.includes(s) ? 'tp' : 'fn']++;
      for (const s of c.without) rival.counts[text.includes(s) ? 'fp' : 'tn']++;
    };
    return rival;
  });
}
