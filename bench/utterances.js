// Utterances: statements of real articles given again by other outlets in changed wordings: how many find together, and whether any others do.
// node bench/utterances.js [COMPILED_FOLDER] [--show]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomFrom } from './copies/random.js';

const show = process.argv.includes('--show');
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const gold = resolve('../shared/gold');
if (!existsSync(gold)) { console.log('skipped: ../shared is absent'); process.exit(0); }
const { linkStatements } = await import(join(compiled, 'stages/link/statements/link.js'));
const random = randomFrom(3);

/** Statements of the annotated Wikinews articles: { language, mode, speaker, text }. */
function realStatements(language) {
  const folder = join(gold, `wikinews-${language}`);
  return readdirSync(folder).filter(f => f.endsWith('.gold.json')).sort().flatMap(f => JSON.parse(readFileSync(join(folder, f), 'utf8')).statements.map(s => ({ language, mode: s.mode, speaker: `${f} ${s.speaker}`, text: s.content.join(' ') })));
}

const words = text => text.split(' ');
const long = text => (text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).length;
const VARIANTS = {
  same: s => s,
  'word left out': s => ({ ...s, text: without(words(s.text), 1).join(' ') }),
  'word exchanged': (s, any) => ({ ...s, text: exchanged(words(s.text), 1, any).join(' ') }),
  'part of it': s => { const w = words(s.text); const keep = Math.max(8, Math.ceil(w.length * 0.6)); const from = random.below(w.length - keep + 1); return { ...s, text: w.slice(from, from + keep).join(' ') }; },
  "editor's brackets": s => { const w = words(s.text); const at = random.between(1, w.length - 2); return { ...s, text: [...w.slice(0, at), '[alors]', ...w.slice(at)].join(' ') }; },
  'split in two': s => { const w = words(s.text); const at = random.between(3, w.length - 3); return { ...s, pieces: [w.slice(0, at).join(' '), w.slice(at).join(' ')] }; },
  indirect: (s, any) => ({ ...s, mode: 'indirect', text: `que ${exchanged(without(words(s.text), Math.ceil(words(s.text).length / 12)), Math.ceil(words(s.text).length / 8), any).join(' ')}` }),
  'speaker unnamed': s => ({ ...s, speaker: null }),
};

function without(w, count) { const out = [...w]; for (let k = 0; k < count; k++) out.splice(random.between(1, out.length - 2), 1); return out; }
function exchanged(w, count, any) { const out = [...w]; for (let k = 0; k < count; k++) out[random.between(1, out.length - 2)] = random.pick(any); return out; }

for (const language of ['fr', 'en']) {
  const originals = realStatements(language).filter(s => long(s.text) >= 5 && words(s.text).length >= 9);
  const any = originals.flatMap(s => words(s.text)).filter(w => /^\p{Ll}+$/u.test(w));
  const names = Object.keys(VARIANTS);
  const given = originals.map((s, i) => ({ ...s, origin: i, variant: null }));
  originals.forEach((s, i) => { const name = names[i % names.length]; if (s.mode === 'direct' || name !== 'indirect') given.push({ ...VARIANTS[name](s, any), origin: i, variant: name }); });
  const documents = given.map((_, i) => ({ id: `d${i}`, language }));
  const statements = given.map((g, i) => [{ id: `s${i}`, document: `d${i}`, mode: g.mode, speaker: g.speaker, date: null, utterance: '', content: (g.pieces ?? [g.text]).map((text, k) => ({ start: k * 10_000, end: k * 10_000 + text.length, text })) }]);
  const { utterances } = linkStatements({ corpus: { documents }, statements }, () => {});
  const groupOf = new Map(utterances.flatMap(u => u.statements.map(s => [s, u.id])));
  const found = Object.fromEntries(names.map(n => [n, [0, 0]]));
  given.forEach((g, i) => { if (g.variant) { found[g.variant][1]++; if (groupOf.get(`s${i}`) === groupOf.get(`s${g.origin}`)) found[g.variant][0]++; else if (show) console.log('    missed', g.variant, '|', g.pieces?.join(' || ') ?? g.text, '|', originals[g.origin].text); } });
  const mixed = utterances.filter(u => new Set(u.statements.map(s => given[Number(s.slice(1))].origin)).size > 1);
  if (show) for (const u of mixed) console.log('    joined', u.statements.map(s => `\n       ${given[Number(s.slice(1))].speaker}: ${given[Number(s.slice(1))].text}`).join(''));
  const [hit, of] = Object.values(found).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  console.log(`${language}: ${originals.length} statements, ${of} variants; joined ${hit} (${(100 * hit / of).toFixed(1)} %): ${names.map(n => `${n} ${found[n][0]}/${found[n][1]}`).join(', ')}; utterances that join different statements: ${mixed.length}`);
}
