// Utterances at 1,000 to 100,000 statements: time, and how the cost grows. node bench/utterances-scale.js [COMPILED_FOLDER] [SIZE...]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomFrom } from './copies/random.js';
import { realTexts } from './copies/texts.js';

const [folder = '.build/modules', ...sizes] = process.argv.slice(2);
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const { linkStatements } = await import(join(resolve(folder), 'stages/link/statements/link.js'));
const following = new Map();
const starts = [];
for (const { language, paragraphs } of realTexts(shared)) {
  if (language !== 'fr') continue;
  for (const words of paragraphs.map(p => p.split(' '))) { starts.push(words[0]); words.forEach((w, i) => { if (i > 0) following.set(words[i - 1], [...(following.get(words[i - 1]) ?? []).slice(-200), w]); }); }
}

/** Ten statements a document of one in fifty speakers for every thousand documents; one statement in four is an earlier one with words changed. */
function statements(count) {
  const random = randomFrom(5);
  const made = [];
  for (let n = 0; n < count; n++) {
    const earlier = n > 100 && random.chance(0.25) ? made[Math.max(0, n - 1 - random.below(2000))] : null;
    const words = earlier ? earlier.words.map(w => random.chance(0.05) ? random.pick(starts) : w) : [random.pick(starts)];
    while (!earlier && words.length < 8 + n % 25) words.push(random.pick(following.get(words[words.length - 1]) ?? starts));
    made.push({ words, speaker: earlier ? earlier.speaker : random.chance(0.1) ? null : `actor-${random.below(Math.max(50, count / 200))}`, mode: random.pick(['direct', 'indirect', 'mixed']) });
  }
  return made.map((m, n) => ({ id: `s-${n}`, document: `d-${Math.floor(n / 10)}`, mode: m.mode, speaker: m.speaker, date: null, utterance: '', content: [{ start: n * 1000, end: n * 1000 + 500, text: m.mode === 'mixed' ? `que « ${m.words.join(' ')} »` : m.words.join(' ') }] }));
}

let before = null;
for (const size of sizes.length ? sizes.map(Number) : [1000, 10000, 100000]) {
  const all = statements(size);
  const documents = Array.from({ length: Math.ceil(size / 10) }, (_, d) => ({ id: `d-${d}`, language: 'fr' }));
  const cpu = process.cpuUsage();
  const { utterances } = linkStatements({ corpus: { documents }, statements: documents.map((_, d) => all.slice(d * 10, d * 10 + 10)) }, () => {});
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  console.log(`${size} statements: ${seconds.toFixed(2)} s of processor time, ${utterances.length} utterances${before ? `; cost ~ n^${(Math.log(seconds / before.seconds) / Math.log(size / before.size)).toFixed(2)}` : ''}`);
  before = { size, seconds };
}
