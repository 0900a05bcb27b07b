// Meetings told apart: the invented articles of bench/meetings/, clustered by the meeting each is about; dates, outcomes and the sequence.
// node bench/meetings.js [COMPILED_FOLDER] [--show]
import { join, resolve } from 'node:path';
import { ARTICLES } from './meetings/articles.js';
import { bCubed } from './meetings/measure.js';
import { SECOND_ARTICLES, SECOND_MEETINGS } from './meetings/second.js';
import { MEETINGS, SEQUENCE } from './meetings/truth.js';

const show = process.argv.includes('--show');
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const { processSource, readFile, linkDocuments } = await import(join(compiled, 'pipeline.js'));
const percent = x => (100 * x).toFixed(1);

function measure(name, articles, truth) {
  const lines = articles.map(({ title, published, text }) => JSON.stringify({ title, date: published, text })).join('\n');
  const documents = [...readFile({ path: 'meetings.jsonl', bytes: new TextEncoder().encode(lines) }, () => {})].map(source => processSource(source).document);
  const record = linkDocuments(documents);
  const idOf = new Map(documents.map(d => [Number(d.path.split('#')[1]) - 1, d.id]));
  // The meeting that an article is about: the one it reports; for an announcement the one that lies ahead of it.
  const aboutOf = articles.map((article, i) => {
    const id = idOf.get(i);
    const ahead = record.meetings.filter(m => m.mentionedIn.includes(id) && (m.date ?? '') > article.published);
    return record.meetings.find(m => m.documents.includes(id)) ?? ahead[0] ?? record.meetings.find(m => m.mentionedIn.includes(id)) ?? null;
  });
  const score = bCubed(articles.map(a => a.about), aboutOf.map((m, i) => m?.id ?? `none ${i}`));
  const right = { dates: 0, outcomes: 0 };
  articles.forEach((article, i) => {
    const gold = truth[article.about];
    const found = aboutOf[i];
    const [date, outcome] = [found?.date === gold.date, found?.outcome === gold.outcome];
    right.dates += date;
    right.outcomes += outcome;
    if (show && !(date && outcome)) console.log(`  ${article.published} ${article.title}\n      ${gold.date} ${gold.outcome}: found ${found?.date} ${found?.outcome} "${found?.forum}" ${JSON.stringify(found?.details.filter(d => d.field === 'outcome').map(d => [d.value, d.place.text]))}`);
  });
  console.log(`${name}: ${articles.length} articles, ${Object.keys(truth).length} meetings, found ${record.meetings.length} (held ${record.meetings.filter(m => m.status === 'held').length})`);
  console.log(`  B-cubed P ${percent(score.precision)} R ${percent(score.recall)} F1 ${percent(score.f1)}; dates right ${percent(right.dates / articles.length)} %; outcomes right ${percent(right.outcomes / articles.length)} %`);
  if (show) for (const m of record.meetings) console.log(`    ${m.status} ${m.date} ${m.outcome} | ${m.forum} | ${m.venue} | reports ${m.documents.length}, mentions ${m.mentionedIn.length}`);
  return record;
}

const record = measure('development set', ARTICLES, MEETINGS);
const days = record.sequences.map(s => s.meetings.map(id => record.meetings.find(m => m.id === id)?.date));
const wanted = SEQUENCE.map(id => MEETINGS[id].date);
console.log(`  sequence of three cities ${days.some(s => s.join() === wanted.join()) ? 'found' : 'not found'}`);
measure('second set', SECOND_ARTICLES, SECOND_MEETINGS);
