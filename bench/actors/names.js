// Named-entity F1 on WiNER-fr (Person, Organization, Location). node bench/actors/names.js COMPILED_FOLDER [WINER_FOLDER] [--dev] [--show]
//
// Exact span and type, on the test part of the split in winer.js (--dev: on the rest; --held: on what `train-names.js --hold` leaves out); an entity inside another of the three types
// does not count, on both sides. Leading articles and titles are no part of a name there. spaCy's published 84.2
// (fr_core_news_lg) is on WikiNER, another text and scheme: a neighbour, not the same race.
import { resolve } from 'node:path';
import { article, documentOf, isHeld, isTest, namesIn, outermost } from './winer.js';

const args = process.argv.slice(2);
const flags = new Set(args.filter(a => a.startsWith('--')));
const [compiled, folder = '../shared/data/winer-fr'] = args.filter(a => !a.startsWith('--'));
const load = path => import(resolve(compiled, path));
const { segment } = await load('stages/segment/segment.js');
const { findActors } = await load('stages/annotate/mentions/find.js');
const { LANGUAGES } = await load('languages/index.js');
const { ViewBuilder, toSource } = await load('text/view.js');
const pack = LANGUAGES.find(l => l.code === 'fr');
const quiet = () => {};

const TYPE = { person: 'Person', organisation: 'Organization', state: 'Location', place: 'Location' };
const LEADING = /^(?:l['’]\s*|d['’]\s*|(?:le|la|les|un|une|M\.|MM\.|Mme|Mlle|monsieur|madame)\s+)/i;
const key = s => `${s.start}-${s.end}-${s.type}`;

function found(actors, view, text) {
  const spans = [];
  for (const actor of actors) {
    const type = TYPE[actor.kind];
    if (!type) continue;
    for (const m of actor.mentions) {
      if (m.form === 'pronoun' || m.form === 'role' || m.form === 'group' || m.rule === 'common-noun' || m.rule === 'name-demonym') continue;
      if (actor.mentions.some(o => o !== m && o.form !== 'pronoun' && o.start >= m.start && o.end <= m.end && o.end - o.start < m.end - m.start)) continue;
      const place = toSource(view, m.start, m.end);
      const cut = LEADING.exec(text.slice(place.start, place.end));
      const keep = cut === null || (/^(?:Le|La|Les)\s/.test(cut[0]) && actor.name.startsWith(cut[0]));
      // The annotators call a seat of power by what sits there.
      spans.push({ type: m.rule === 'name-seat' ? 'Organization' : type, start: place.start + (keep ? 0 : cut[0].length), end: place.end });
    }
  }
  return outermost([...new Map(spans.map(s => [key(s), s])).values()]);
}

const total = {};
const count = (type, what) => { (total[type] ??= { right: 0, gold: 0, found: 0 })[what]++; };
const misses = new Map();
const note = (what, s, others, text) => {
  const near = others.find(o => o.start < s.end && s.start < o.end);
  const line = `${what} ${s.type} "${text.slice(s.start, s.end)}"${near ? ` ~ ${near.type} "${text.slice(near.start, near.end)}"` : ''}`;
  misses.set(line, (misses.get(line) ?? 0) + 1);
};
let characters = 0;
let milliseconds = 0;
const part = namesIn(folder).filter(n => (flags.has('--held') ? isHeld(n) : isTest(n) !== flags.has('--dev')));
for (const name of part) {
  const { text, spans: want } = article(folder, name);
  characters += text.length;
  const segmented = segment(documentOf(text, 'fr', ViewBuilder), pack, quiet);
  const clock = performance.now();
  const { actors } = findActors(segmented, pack, quiet);
  milliseconds += performance.now() - clock;
  const got = found(actors, segmented.document.view, text);
  const wanted = new Set(want.map(key));
  const given = new Set(got.map(key));
  for (const s of want) { count(s.type, 'gold'); if (given.has(key(s))) count(s.type, 'right'); else note('missed', s, got, text); }
  for (const s of got) { count(s.type, 'found'); if (!wanted.has(key(s))) note('extra', s, want, text); }
}

const round = x => Math.round(1000 * x) / 10;
const f = t => { const p = t.right / (t.found || 1); const r = t.right / (t.gold || 1); return { p: round(p), r: round(r), f: round((2 * p * r) / (p + r || 1)), gold: t.gold }; };
const all = { right: 0, gold: 0, found: 0 };
for (const t of Object.values(total)) for (const k of Object.keys(all)) all[k] += t[k];
if (flags.has('--show')) for (const [line, n] of [...misses].sort((a, b) => b[1] - a[1])) console.error(n, line);
console.log(JSON.stringify({ metric: 'WiNER-fr, exact span and type', part: flags.has('--held') ? 'held out of development' : flags.has('--dev') ? 'development' : 'test', documents: part.length, ...Object.fromEntries(Object.entries(total).sort().map(([k, t]) => [k, f(t)])), all: f(all), megabytesASecond: Math.round(characters / milliseconds / 10) / 100, spacyPublishedOnWikiNER: 84.2 }, null, 1));
