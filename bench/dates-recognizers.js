// Quality of dates on the specs of Recognizers-Text. node bench/dates-recognizers.js [COMPILED_FOLDER] [SPECS_FOLDER] [--show]
//
// A case is held where every expected result is found with its text and timex, and nothing else is found. Conventions that
// differ are translated here, never in the grammar: Recognizers-Text draws a day with its clock time, and both ends of a
// range, as one; a weekday without a side stays open ("XXXX-WXX-5"); it gives spans of the form (start,end,duration).
// Texts are compared without prepositions and articles before them. Most French cases leave out their reference date: such a case is held where one of
// the reference dates of the specs gives all that it asks.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDates } from './dates-reading.js';
import { disputeOf } from './dates-disputed.js';
import { join as joinMentions, timexesOf } from './dates-timex.js';

const [compiled = '.build/modules', folder = '../shared/data/recognizers-text'] = process.argv.slice(2).filter(a => !a.startsWith('--'));
const show = process.argv.includes('--show');
if (!existsSync(folder)) { console.log(`skipped: ${folder} is absent`); process.exit(0); }
const { read } = await loadDates(compiled);
const LEADING = /^(?:(?:le|la|les|l'|the|on|at|from|between|since|de|du|des|d'|en|à|au|a|dans|in|by|before|after|avant|après|until|till|jusqu'à|jusqu'au|depuis|dès|pour|for|of|entre|around|about|vers|environ|during|pendant|sur|starting|to|as early as|as late as|later than|à partir du|à partir de|within|beginning|once a|une fois par|any time from|tout moment à partir de)(?:\s+|(?<=')))+/i;
// "l'année 2016" and "2016" are the same text.
const bare = text => text.toLowerCase().replace(/[’]/g, "'").trim().replace(LEADING, '').replace(/[.,;]+$/, '').replace(/ (?:pst|cst|gmt|pt|et|est)$/, '').replace(/^(?:the |l'|l )?(?:année|year) (?=\d{4})/, '').replace(/\s+/g, ' ');

/** Full hours without their zeros, half hours as minutes: the specs write both. */
const plain = timex => (timex ?? '').replace(/(T\d\d):00(?![:\d])/g, '$1').replace('PT0.5H', 'PT30M').replace('PT1.5H', 'PT1H30M');

const SPECS = [['French', 'fr'], ['English', 'en']].map(([name, language]) => ({ name, language, cases: JSON.parse(readFileSync(join(folder, `DateTime.${name}.DateTimeModel.json`), 'utf8')) }));
/** All reference dates of the specs, the commonest first. */
const counts = new Map();
for (const { cases } of SPECS) for (const c of cases) if (c.Context?.ReferenceDateTime) counts.set(c.Context.ReferenceDateTime, (counts.get(c.Context.ReferenceDateTime) ?? 0) + 1);
const references = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reference]) => reference);

/** What we find in a case with a reference date, and whether that is what it asks. */
function answer(c, language, reference) {
  const wanted = c.Results.map(r => ({ text: bare(r.Text), timex: (r.Resolution?.values ?? []).map(v => plain(v.timex)) }));
  const results = joinMentions(read(c.Input, language, reference.slice(0, 10)), c.Input).map(m => ({ text: bare(m.text), timex: timexesOf(m, reference) }));
  return { wanted, results, right: wanted.length === results.length && wanted.every((w, i) => w.text === results[i].text && results[i].timex.some(t => w.timex.includes(plain(t)))) };
}

for (const { name, language, cases } of SPECS) {
  let held = 0;
  let disputed = 0;
  let disputedHeld = 0;
  for (const c of cases) {
    const stated = c.Context?.ReferenceDateTime;
    let found = answer(c, language, stated ?? references[0]);
    if (!stated) for (let k = 1; k < references.length && !found.right && found.wanted.length === found.results.length; k++) { const other = answer(c, language, references[k]); if (other.right) found = other; }
    const { wanted, results, right } = found;
    const reason = disputeOf(c);
    if (right) held++;
    if (reason !== null) { disputed++; if (right) disputedHeld++; }
    if (show && !right) console.log(`${reason === null ? '' : `(${reason}) `}${c.Input} | ${stated?.slice(0, 16) ?? '-'}\n      want ${wanted.map(w => `[${w.text}] ${w.timex[0]}`).join(' ; ')}\n      have ${results.map(r => `[${r.text}] ${r.timex.join(' or ')}`).join(' ; ')}`);
  }
  const of = cases.length - disputed;
  console.log(JSON.stringify({ set: `Recognizers-Text ${name}`, cases: cases.length, held, share: Math.round(1000 * held / cases.length) / 10, disputed, withoutDisputed: Math.round(1000 * (held - disputedHeld) / of) / 10 }));
}
