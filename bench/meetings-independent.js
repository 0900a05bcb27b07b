// Independent reports of invented meetings: are they put together, and is what excludes what found and nothing else?
// node bench/meetings-independent.js [COMPILED_FOLDER] [--show] [--only=development|check]
import { join, resolve } from 'node:path';
import * as check from './meetings/independent-check.js';
import * as development from './meetings/independent.js';
import { bCubed } from './meetings/measure.js';

const show = process.argv.includes('--show');
const only = process.argv.find(x => x.startsWith('--only='))?.slice(7) ?? null;
const compiled = resolve(process.argv.slice(2).find(x => !x.startsWith('--')) ?? '.build/modules');
const { processSource, readFile, linkDocuments } = await import(join(compiled, 'pipeline.js'));
const percent = (n, of) => `${n} of ${of} (${(100 * n / (of || 1)).toFixed(1)} %)`;

function measure(name, { MEETINGS, ARTICLES, CONTRADICTIONS, OPEN }) {
  const lines = ARTICLES.map(({ title, published, text }) => JSON.stringify({ title, date: published, text })).join('\n');
  const documents = [...readFile({ path: 'meetings.jsonl', bytes: new TextEncoder().encode(lines) }, () => {})].map(source => processSource(source).document);
  const record = linkDocuments(documents);
  const numberOf = new Map(documents.map(d => [d.id, Number(d.path.split('#')[1]) - 1]));
  const idOf = new Map([...numberOf].map(([id, n]) => [n, id]));
  const nameOf = new Map(record.actors.map(x => [x.id, x]));
  const aboutOf = ARTICLES.map((article, i) => {
    const id = idOf.get(i);
    const ahead = record.meetings.filter(m => m.mentionedIn.includes(id) && (m.date ?? '') > article.published);
    return record.meetings.find(m => m.documents.includes(id)) ?? ahead[0] ?? record.meetings.find(m => m.mentionedIn.includes(id)) ?? null;
  });
  const score = bCubed(ARTICLES.map(x => x.about), aboutOf.map((m, i) => m?.id ?? `none ${i}`));
  const right = { date: 0, outcome: 0, venue: 0 };
  const people = { right: 0, found: 0, wanted: 0, wrong: [], missing: [] };
  for (const [key, gold] of Object.entries(MEETINGS)) {
    // The meeting that most of its articles are about.
    const votes = new Map();
    ARTICLES.forEach((x, i) => { if (x.about === key && aboutOf[i]) votes.set(aboutOf[i], (votes.get(aboutOf[i]) ?? 0) + 1); });
    const found = [...votes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
    const disputed = CONTRADICTIONS.some(c => c.kind === 'outcome' && c.in.some(i => ARTICLES[i].about === key));
    const ok = { date: found?.date === gold.date, outcome: found?.outcome === gold.outcome || (disputed && found?.outcome === 'partial'), venue: gold.cities.some(c => found?.venue?.includes(c)) && !/hall|building|front|salle/i.test(found?.venue ?? '') };
    for (const k of Object.keys(ok)) right[k] += ok[k];
    const there = (found?.participants ?? []).map(id => nameOf.get(id)).filter(x => x?.kind === 'person').map(x => x.name);
    people.found += there.length;
    people.wanted += gold.there.length;
    const good = gold.there.filter(n => there.some(t => t.includes(n)));
    people.right += good.length;
    for (const t of there) if (!gold.there.some(n => t.includes(n))) people.wrong.push(`${key}: ${t}`);
    for (const n of gold.there) if (!good.includes(n)) people.missing.push(`${key}: ${n}`);
    if (show && !(ok.date && ok.outcome && ok.venue)) console.log(`    ${key}: ${gold.date} ${gold.outcome} ${gold.cities}, found ${found?.date} ${found?.outcome} ${found?.venue} "${found?.forum}" ${JSON.stringify(found?.details.filter(d => d.field === 'outcome').map(d => [numberOf.get(d.document), d.value, d.place.text]))}`);
  }
  const told = record.disagreements.filter(d => d.kind !== 'wording');
  const inOf = d => new Set(d.values.flatMap(v => v.evidence.map(e => numberOf.get(e.document))));
  const fits = (d, c) => d.kind === c.kind && c.in.filter(i => inOf(d).has(i)).length > 1;
  const found = CONTRADICTIONS.filter(c => told.some(d => fits(d, c)));
  const wrong = told.filter(d => ![...CONTRADICTIONS, ...OPEN].some(c => fits(d, c)));
  const n = Object.keys(MEETINGS).length;
  console.log(`${name}: ${ARTICLES.length} reports of ${n} meetings`);
  console.log(`  B-cubed P ${(100 * score.precision).toFixed(1)} R ${(100 * score.recall).toFixed(1)} F1 ${(100 * score.f1).toFixed(1)}; dates ${percent(right.date, n)}, outcomes ${percent(right.outcome, n)}, places ${percent(right.venue, n)}`);
  console.log(`  participants: precision ${percent(people.right, people.found)}, recall ${percent(people.right, people.wanted)}`);
  console.log(`  contradictions: found ${percent(found.length, CONTRADICTIONS.length)}; reported ${told.length}, wrong ${wrong.length}; wrong and certain ${wrong.filter(d => d.certain).length}`);
  if (!show) return;
  console.log(`    not there: ${people.wrong.join(', ')} | missing: ${people.missing.join(', ')}`);
  for (const c of CONTRADICTIONS) if (!found.includes(c)) console.log(`    missed ${c.kind} ${c.in}`);
  for (const d of wrong) console.log(`    wrong ${d.rule} ${d.kind} "${d.about}" ${d.values.map(v => `${v.value} [${v.evidence.map(e => `${numberOf.get(e.document)}: ${e.text}`).join(', ')}]`).join(' / ')}`);
  for (const m of record.meetings) console.log(`    ${m.status} ${m.date}${m.dateCertain ? '' : '?'} ${m.outcome} | ${m.forum} | ${m.parties.map(p => nameOf.get(p)?.name)} | ${m.venue} | ${m.durationHours} | reports ${m.documents.map(d => numberOf.get(d))}, mentions ${m.mentionedIn.map(d => numberOf.get(d))} | ${m.participants.map(p => nameOf.get(p)?.name)}`);
}

if (only !== 'check') measure('development', development);
if (only !== 'development') measure('check', check);
