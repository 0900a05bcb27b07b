// Lineage at 1,000 to 100,000 articles of 3 kB made from real text: time, memory, and how the cost grows.
// node bench/lineage-scale.js [COMPILED_FOLDER] [SIZE...]   (1000 10000 by default; each size runs in a process of its own)
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './copies/random.js';
import { realTexts } from './copies/texts.js';

const [folder = '.build/modules', ...sizes] = process.argv.slice(2);
const compiled = resolve(folder);
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
if (sizes.length === 1) measure(await corpus(Number(sizes[0])));
else {
  let before = null;
  for (const size of sizes.length ? sizes : ['1000', '10000']) {
    const line = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url), folder, size], { encoding: 'utf8' });
    const seconds = Number(/([\d.]+) s of processor/.exec(line)[1]);
    const growth = before === null ? '' : `; cost ~ n^${(Math.log(seconds / before.seconds) / Math.log(Number(size) / before.size)).toFixed(2)}`;
    console.log(line.trim() + growth);
    before = { size: Number(size), seconds };
  }
}

/**
 * Articles of about 3 kB. Seven of ten are texts of their own, drawn word by word from the pairs of neighbouring words of real articles, so that words,
 * names and formulas have the frequencies of real news. Three are copies of one of the 4,000 articles before, cut from the end, with three words in
 * a hundred changed. A third of the own texts take a paragraph of an earlier one as background; every fifth outlet prints a line of furniture.
 */
async function corpus(size) {
  const code = { ...await import(join(compiled, 'text/view.js')) };
  const random = randomFrom(7);
  const models = ['fr', 'en'].map(language => ({ language, next: neighbours(realTexts(shared).filter(a => a.language === language)) }));
  const furniture = Array.from({ length: 40 }, (_, i) => sentence(models[i % 2].next, random, 25));
  const made = [];
  const documents = [];
  for (let n = 0; n < size; n++) {
    const earlier = made.length > 20 && random.chance(0.3) ? made[Math.max(0, made.length - 1 - random.below(4000))] : null;
    const { language, next } = earlier ? earlier.model : models[random.chance(0.6) ? 0 : 1];
    let lines;
    if (earlier) {
      const keep = Math.max(2, Math.ceil(earlier.lines.length * (0.5 + random.next() / 2)));
      lines = earlier.lines.slice(0, keep).map(l => l.split(' ').map(w => random.chance(0.03) ? random.pick(next.starts) : w).join(' '));
    } else {
      lines = [];
      for (let length = 0; length < 3000; length += lines[lines.length - 1].length) lines.push(Array.from({ length: random.between(2, 4) }, () => sentence(next, random, random.between(12, 35))).join(' '));
      if (made.length > 20 && random.chance(0.33)) { const other = made[random.below(made.length)]; if (other.model.language === language) lines.push(random.pick(other.lines)); }
    }
    made.push({ lines, model: earlier ? earlier.model : { language, next } });
    const outlet = random.below(200);
    if (outlet < 40) lines = [...lines, furniture[outlet]];
    documents.push(document(code, lines.join('\n'), `d${String(n).padStart(7, '0')}`, language, `outlet ${outlet}`, new Date(Date.UTC(2031, 0, 1) + n * 600_000).toISOString().slice(0, 16)));
  }
  return documents;
}

/** For each word the words that follow it in the texts, as often as they do. */
function neighbours(texts) {
  const following = new Map();
  const starts = [];
  for (const t of texts) for (const p of t.paragraphs) {
    const words = p.split(' ');
    starts.push(words[0]);
    for (let i = 1; i < words.length; i++) { const list = following.get(words[i - 1]); if (list) list.push(words[i]); else following.set(words[i - 1], [words[i]]); }
  }
  return { following, starts };
}

function sentence({ following, starts }, random, length) {
  const words = [random.pick(starts)];
  while (words.length < length) words.push(random.pick(following.get(words[words.length - 1]) ?? starts));
  return `${words.join(' ')}.`;
}

function document({ ViewBuilder }, text, id, language, outlet, published) {
  const view = new ViewBuilder(text);
  const pieces = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    view.append(start, end);
    if (view.line()) pieces.push({ start, end, role: 'body' });
    start = end + 1;
  }
  return { id, path: id, outlet, published, language, agencies: [], pieces, repeats: [], quoted: [], view: view.finish() };
}

async function measure(documents) {
  const { findLineage } = await import(join(compiled, 'stages/link/lineage/find.js'));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = 0;
  const characters = documents.reduce((n, d) => n + d.view.text.length, 0);
  const begin = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const lineage = findLineage({ documents }, () => { peak = Math.max(peak, process.memoryUsage().rss); });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024);
  console.log(`${documents.length} articles, ${(characters / 1e6).toFixed(0)} MB: ${seconds.toFixed(2)} s, of which ${((user + system) / 1e6).toFixed(2)} s of processor time (${(characters / 1e6 / seconds).toFixed(1)} MB/s), ${lineage.passages.length} passages, ${lineage.clusters.length} clusters, memory ${(before / 1e6).toFixed(0)} MB before, ${(peak / 1e6).toFixed(0)} MB at most`);
}
