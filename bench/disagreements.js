// Planted contradictions: real texts and their copies, of which a part has one figure, date or place altered. How many are found, and what is reported beside.
// node bench/disagreements.js [COMPILED_FOLDER] [--show] [--seed=N]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomFrom } from './copies/random.js';
import { realTexts } from './copies/texts.js';
import { alter, reword } from './disagreements/alter.js';

const show = process.argv.includes('--show');
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const { processSource, readFile, linkDocuments } = await import(join(compiled, 'pipeline.js'));

/** Pairs made from each language, and the share of them that is altered. */
const PAIRS = 100;
const ALTERED = 0.5;
const KINDS = ['figure', 'date', 'place'];

const random = randomFrom(Number(process.argv.find(a => a.startsWith('--seed='))?.slice(7) ?? 7));
const articles = realTexts(shared).filter(a => a.long && a.paragraphs.length > 2);
const lines = [];
const planted = [];
for (const language of ['fr', 'en']) {
  for (const article of random.shuffled(articles.filter(a => a.language === language)).slice(0, PAIRS)) {
    const date = `2031-0${random.between(1, 9)}-${random.between(10, 28)}`;
    const rewrite = random.chance(0.5);
    const paragraphs = (random.chance(0.5) ? article.paragraphs.slice(0, Math.max(2, Math.ceil(article.paragraphs.length * 0.7))) : article.paragraphs).map(p => (rewrite ? reword(p, random, 0.06) : p));
    const title = language === 'fr' ? `Ce que l'on sait ce soir, point numéro ${lines.length}` : `What we know tonight, note number ${lines.length}`;
    let change = null;
    if (random.chance(ALTERED)) {
      for (const kind of random.shuffled(KINDS)) {
        const at = random.shuffled(paragraphs.map((p, i) => ({ p, i }))).map(({ p, i }) => ({ i, kind, done: alter(p, language, kind, random) })).find(x => x.done);
        if (!at) continue;
        change = at;
        paragraphs[at.i] = at.done.text;
        break;
      }
    }
    lines.push({ title: article.title, date, text: [article.title, ...article.paragraphs].join('\n\n') });
    const text = [title, ...paragraphs].join('\n\n');
    if (change) {
      const before = [title, ...paragraphs.slice(0, change.i)].join('\n\n').length + 2;
      planted.push({ line: lines.length, kind: change.kind, start: before + change.done.start, end: before + change.done.end, text: change.done.text.slice(Math.max(0, change.done.start - 40), change.done.end + 40), rewrite });
    }
    lines.push({ title, date, text });
  }
}
const documents = [...readFile({ path: 'planted.jsonl', bytes: new TextEncoder().encode(lines.map(l => JSON.stringify(l)).join('\n')) }, () => {})].map(s => processSource(s).document);
const record = linkDocuments(documents);
const lineOf = new Map(documents.map(d => [d.id, Number(d.path.split('#')[1]) - 1]));
const told = record.disagreements.filter(d => d.kind !== 'wording');
const covers = (d, p) => d.values.some(v => v.evidence.some(e => lineOf.get(e.document) === p.line && e.start < p.end && p.start < e.end));
const percent = (n, of) => `${n} of ${of} (${(100 * n / (of || 1)).toFixed(1)} %)`;
const false_ = told.filter(d => !planted.some(p => covers(d, p)));
console.log(`${documents.length} documents, ${planted.length} planted contradictions`);
for (const kind of KINDS) { const of = planted.filter(p => p.kind === kind); console.log(`  ${kind.padEnd(7)} found ${percent(of.filter(p => told.some(d => covers(d, p))).length, of.length)}`); }
console.log(`  found ${percent(planted.filter(p => told.some(d => covers(d, p))).length, planted.length)}, reported ${told.length}, of these right ${percent(told.length - false_.length, told.length)}; certain ${told.filter(d => d.certain).length}, of these wrong ${false_.filter(d => d.certain).length}`);
if (show) {
  for (const p of planted.filter(x => !told.some(d => covers(d, x)))) {
    const d = documents.find(x => lineOf.get(x.id) === p.line);
    const passages = record.lineage.passages.filter(x => [x.a, x.b].some(e => e.document === d.id)).flatMap(x => [x.a, x.b].filter(e => e.document === d.id).map(e => `${x.kind} ${e.start}-${e.end}`));
    console.log(`  missed ${p.kind}${p.rewrite ? ' (reworded)' : ''} at ${p.start} (${passages.join(', ')}): ${p.text}`);
  }
  for (const d of false_) console.log(`  wrong ${d.rule} ${d.kind} ${d.certain}: ${d.values.map(v => `${v.value} [${v.evidence.map(e => `${lineOf.get(e.document)}: ${e.text}`).join(', ')}]`).join(' / ')} | ${d.about}`);
}
