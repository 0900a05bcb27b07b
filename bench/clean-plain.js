// Plain-text twin: F1 of the article's lines, weighted by characters. node bench/clean-plain.js [COMPILED_FOLDER] [--show N]
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const compiled = resolve(process.argv[2]?.startsWith('--') ? '.build/modules' : process.argv[2] ?? '.build/modules');
const show = process.argv.includes('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 0;
const TWIN = resolve(import.meta.dirname, '../../shared/data/plaintext-twin/np4k.jsonl');
if (!existsSync(TWIN)) { console.log('plain-text twin: skipped, ../shared is absent'); process.exit(0); }
const { clean } = await import(resolve(compiled, 'stages/clean/clean.js'));
const { LANGUAGES } = await import(resolve(compiled, 'languages/index.js'));

/** A source made of lines, and which of them were kept as running text. */
function keptLines(lines) {
  const text = lines.map(l => l.t).join('\n');
  const document = clean({ id: 'bench', path: 'bench', format: 'text', encoding: 'utf-8', text, stated: {} }, LANGUAGES, () => {});
  const kept = [];
  const why = [];
  let at = 0;
  for (const { t } of lines) {
    const end = at + t.length;
    const pieces = document.pieces.filter(p => p.start < end && p.end > at);
    const running = pieces.filter(p => ['body', 'lead', 'heading'].includes(p.role)).reduce((n, p) => n + Math.min(p.end, end) - Math.max(p.start, at), 0);
    kept.push(running > t.length / 2);
    why.push(pieces.map(p => p.role).join('+') || document.setAside.filter(a => a.start < end && a.end > at).map(a => `-${a.rule}`).join('+'));
    at = end + 1;
  }
  return { kept, why, length: text.length };
}

const docs = readFileSync(TWIN, 'utf8').trim().split('\n').map(l => JSON.parse(l));
let tp = 0; let fp = 0; let fn = 0; let size = 0; let macro = 0;
const worst = [];
const started = performance.now();
const results = docs.map(d => keptLines(d.lines));
const seconds = (performance.now() - started) / 1000;
docs.forEach((d, k) => {
  const { kept, why, length } = results[k];
  size += length;
  let a = 0; let b = 0; let c = 0;
  d.lines.forEach((l, i) => { if (l.l && kept[i]) a += l.t.length; else if (kept[i]) b += l.t.length; else if (l.l) c += l.t.length; });
  tp += a; fp += b; fn += c;
  const f = (2 * a) / Math.max(1, 2 * a + b + c);
  macro += f / docs.length;
  worst.push({ d, kept, why, lost: b + c, right: a, f });
});
// Rules are written while looking at one half of the pages; the other half tells whether they hold. The half goes by a hash of the page's id.
const halfOf = id => createHash('sha1').update(id).digest()[0] & 1;
const halves = [0, 1].map(half => {
  const pages = worst.filter(w => halfOf(w.d.id) === half);
  const lost = pages.reduce((n, w) => n + w.lost, 0);
  const right = pages.reduce((n, w) => n + w.right, 0);
  return ((2 * right) / (2 * right + lost)).toFixed(4);
});
const p = tp / (tp + fp); const r = tp / (tp + fn);
console.log(`plain-text twin (${docs.length} pages): line F1 ${((2 * p * r) / (p + r)).toFixed(4)}  precision ${p.toFixed(4)}  recall ${r.toFixed(4)}  mean of pages ${macro.toFixed(4)}  halves ${halves.join(', ')}  ${(size / 1e6 / seconds).toFixed(1)} MB/s`);
for (const { d, kept, why, f, lost } of worst.sort((x, y) => y.lost - x.lost).slice(0, show)) {
  console.log(`\n## ${d.url} F ${f.toFixed(3)} lost ${lost}`);
  d.lines.forEach((l, i) => { if (kept[i] !== Boolean(l.l) && l.t.length >= 40) console.log(`  ${l.l ? 'MISSED' : 'EXTRA '} ${why[i].padEnd(12)} ${l.t.length} ${l.t.slice(0, 140)}`); });
}
if (process.argv.includes('--rules')) {
  const extra = new Map(); const missed = new Map();
  for (const { d, kept, why } of worst) d.lines.forEach((l, i) => { if (kept[i] !== Boolean(l.l)) { const m = l.l ? missed : extra; m.set(why[i], (m.get(why[i]) ?? 0) + l.t.length); } });
  for (const [name, m] of [['extra', extra], ['missed', missed]]) console.log(name, [...m].sort((x, y) => y[1] - x[1]).slice(0, 18).map(([k, v]) => `${k} ${v}`).join(', '));
}
