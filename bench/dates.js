// Quality and speed of dates on French TimeBank (TempEval-3 metric). node bench/dates.js [COMPILED_FOLDER] [TIMEBANK.json] [--show]
//
// strict: same span. relaxed: overlapping span, one to one. value: F1 of relaxed matches with the right TIMEX3 value
// (UzZaman et al. 2013, SemEval task 1). Gold spans are compared as they stand.
import { existsSync, readFileSync } from 'node:fs';
import { loadDates } from './dates-reading.js';

const [compiled = '.build/modules', path = '../shared/data/french-timebank/dev.json'] = process.argv.slice(2).filter(a => !a.startsWith('--'));
const show = process.argv.includes('--show');
if (!existsSync(path)) { console.log(`skipped: ${path} is absent`); process.exit(0); }
const { read, isEdtf, time } = await loadDates(compiled);
const documents = JSON.parse(readFileSync(path, 'utf8'));
const hits = { strict: 0, relaxed: 0, value: 0, type: 0 };
let gold = 0;
let found = 0;
let badEdtf = 0;
for (const document of documents) {
  const mentions = read(document.text, 'fr', document.dct);
  gold += document.timexes.length;
  found += mentions.length;
  badEdtf += mentions.filter(m => m.edtf !== null && !isEdtf(m.edtf)).length;
  const used = new Set();
  const missed = [];
  for (const t of document.timexes) {
    let k = mentions.findIndex((m, i) => !used.has(i) && m.start === t.start && m.end === t.end);
    if (k < 0) k = mentions.findIndex((m, i) => !used.has(i) && m.start < t.end && t.start < m.end);
    if (k < 0) { missed.push(t); continue; }
    used.add(k);
    const m = mentions[k];
    hits.relaxed++;
    const strict = m.start === t.start && m.end === t.end;
    if (strict) hits.strict++;
    if (m.type === t.type) hits.type++;
    if (m.value === t.value) hits.value++;
    if (show && (!strict || m.value !== t.value)) console.log(`${document.id} ${strict ? '' : 'SPAN '}${m.value === t.value ? '' : 'VALUE '}gold [${t.text}] ${t.value}  ours [${m.text}] ${m.value} ${m.rule} side=${m.expression.side}`);
  }
  if (show) {
    for (const t of missed) console.log(`${document.id} MISSED [${t.text}] ${t.value}   …${document.text.slice(Math.max(0, t.start - 40), t.end + 20).replace(/\n/g, '/')}`);
    mentions.forEach((m, i) => { if (!used.has(i)) console.log(`${document.id} EXTRA [${m.text}] ${m.value} ${m.rule}   …${document.text.slice(Math.max(0, m.start - 40), m.end + 20).replace(/\n/g, '/')}`); });
  }
}
const f1 = n => Math.round(2000 * n / (gold + found)) / 10;
console.log(JSON.stringify({ set: 'French TimeBank', documents: documents.length, gold, found, strict: f1(hits.strict), relaxed: f1(hits.relaxed), value: f1(hits.value), type: f1(hits.type), invalidEdtf: badEdtf }));
console.log(JSON.stringify({ set: 'speed', ...time(documents.map(d => d.text).join('\n').repeat(40), 'fr') }));
