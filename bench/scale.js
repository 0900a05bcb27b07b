// A whole build at 1,000 to a million articles made from real text: time, memory, how the cost grows, and what was planted and found.
// node bench/scale.js [COMPILED_FOLDER] [SIZE...] [--threads=N] [--keep=FILE]   (1000 3000 10000 by default; each size runs in a process of its own)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realTexts } from './copies/texts.js';
import { articles } from './scale/articles.js';
import { recall, Truth } from './scale/found.js';

const given = process.argv.slice(2).filter(a => !a.startsWith('--'));
const option = name => process.argv.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
const [folder = '.build/modules', ...sizes] = given;
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
if (sizes.length === 1) await measure(Number(sizes[0]));
else {
  let before = null;
  for (const size of sizes.length > 0 ? sizes : ['1000', '3000', '10000']) {
    const options = process.argv.slice(2).filter(a => a.startsWith('--'));
    const line = execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, size, ...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    const seconds = Number(/link ([\d.]+) s/.exec(line)[1]);
    console.log(line.trim() + (before === null ? '' : `\n  link ~ n^${(Math.log(seconds / before.seconds) / Math.log(Number(size) / before.size)).toFixed(2)}`));
    before = { size: Number(size), seconds };
  }
}

async function measure(size) {
  const { buildDossier } = await import(join(resolve(folder), 'dossier.js'));
  const place = mkdtempSync(join(tmpdir(), 'parley-scale-'));
  const dossier = option('keep') ?? join(place, 'scale.parley');
  const truth = new Truth();
  let characters = 0;
  const made = articles(realTexts(shared));
  let generating = 0;
  function* files() {
    for (let n = 0; n < size;) {
      const from = process.cpuUsage();
      const lines = [];
      const first = n;
      for (; n < size && lines.length < 500; n++) {
        const { article, planted } = made.next().value;
        characters += article.text.length;
        truth.add(planted);
        lines.push(JSON.stringify(article));
      }
      const file = { path: `${String(first).padStart(9, '0')}.jsonl`, bytes: Buffer.from(lines.join('\n')) };
      const { user, system } = process.cpuUsage(from);
      generating += (user + system) / 1e6;
      yield file;
    }
  }
  const threads = option('threads');
  const begin = performance.now();
  let linkedFrom = 0;
  let cpuFrom = null;
  const parts = [];
  let part = 'loading';
  let partFrom = null;
  const closePart = () => {
    const { user, system } = process.cpuUsage(partFrom ?? cpuFrom);
    parts.push(`${part} ${((user + system) / 1e6).toFixed(2)}`);
    partFrom = process.cpuUsage();
  };
  const summary = await buildDossier(dossier, files(), {
    linking: () => { linkedFrom = performance.now(); cpuFrom = process.cpuUsage(); },
    part: name => { closePart(); part = name; },
  }, threads === null ? {} : { threads: Number(threads) });
  closePart();
  const end = performance.now();
  const cpu = process.cpuUsage(cpuFrom);
  const found = await recall(resolve(folder), dossier, truth);
  const peak = process.resourceUsage().maxRSS / 1024;
  const seconds = ms => (ms / 1000).toFixed(2);
  console.log([
    `${size} articles, ${(characters / 1e6).toFixed(0)} MB: reading ${seconds(linkedFrom - begin - generating * 1000)} s, link ${seconds(end - linkedFrom)} s (${((cpu.user + cpu.system) / 1e6).toFixed(2)} s of processor), at most ${peak.toFixed(0)} MB, dossier ${(statSync(dossier).size / 1e6).toFixed(0)} MB`,
    `  seconds of processor: ${parts.join(', ')}`,
    `  ${found}; ${summary.disagreements} disagreements, ${summary.meetings.held} meetings`,
  ].join('\n'));
  rmSync(place, { recursive: true, force: true });
}
