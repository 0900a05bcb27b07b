// Named-entity F1 on WiNER-fr (Person, Organization, Location). node bench/actors/names.js COMPILED_FOLDER [WINER_FOLDER] [--dev] [--show]
//
// Split, by document: the first hexadecimal digit of the SHA-256 of "FOLDER/NAME" (without ending): 0 to 3 test, the rest
// development. Nothing is tuned on the test part. Exact span and type; an entity inside another of the three types does not
// count, on both sides. spaCy's published 84.2 (fr_core_news_lg) is on WikiNER, another text and scheme: a neighbour, not the same race.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const args = process.argv.slice(2);
const flags = new Set(args.filter(a => a.startsWith('--')));
const [compiled, folder = '../shared/data/winer-fr'] = args.filter(a => !a.startsWith('--'));
const { processSource, readFile } = await import(resolve(compiled, 'pipeline.js'));

const TYPES = new Set(['Person', 'Organization', 'Location']);
const inTest = name => /^[0-3]/.test(createHash('sha256').update(name).digest('hex'));
const names = readdirSync(folder).filter(d => /^\d{4}-\d{2}$/.test(d)).flatMap(dir => readdirSync(join(folder, dir)).filter(f => f.endsWith('.ann')).map(f => `${dir}/${f.slice(0, -4)}`)).sort();
const part = names.filter(n => inTest(n) !== flags.has('--dev'));

const outermost = spans => spans.filter(s => !spans.some(o => o !== s && o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start));
const key = s => `${s.start}-${s.end}-${s.type}`;

function gold(name, text) {
  const spans = [];
  const offset = Array.from({ length: text.length + 1 }, () => 0);
  let point = 0;
  for (let i = 0; i < text.length; point++) { offset[point] = i; i += text.codePointAt(i) > 0xffff ? 2 : 1; }
  offset[point] = text.length;
  for (const line of readFileSync(join(folder, `${name}.ann`), 'utf8').split('\n')) {
    const found = /^T\d+\t(\w+) (\d+)(?: \d+;\d+)* (\d+)\t/.exec(line);
    if (found && TYPES.has(found[1])) spans.push({ type: found[1], start: offset[Number(found[2])], end: offset[Number(found[3])] });
  }
  return outermost(spans);
}

const TYPE = { person: 'Person', organisation: 'Organization', state: 'Location', place: 'Location' };

function found(document, text) {
  const spans = [];
  for (const actor of document.actors) {
    const type = TYPE[actor.kind];
    if (!type) continue;
    for (const m of actor.mentions) {
      if (m.form === 'pronoun' || m.form === 'role' || m.form === 'group') continue;
      if (actor.mentions.some(o => o !== m && o.form !== 'pronoun' && o.start >= m.start && o.end <= m.end && o.end - o.start < m.end - m.start)) continue;
      if (m.rule === 'common-noun' || m.rule === 'name-demonym') continue;
      const cut = /^(?:l['’]\s*|d['’]\s*|(?:le|la|les|un|une|M\.|MM\.|Mme|Mlle|monsieur|madame)\s+)/i.exec(text.slice(m.start, m.end));
      const start = m.start + (cut && !/^(?:Le|La|Les)\s/.test(cut[0]) ? cut[0].length : cut && m.rule !== 'name-organisation' ? cut[0].length : 0);
      // The annotators call a seat of power what sits there.
      spans.push({ type: m.rule === 'name-seat' ? 'Organization' : type, start, end: m.end });
    }
  }
  return outermost([...new Map(spans.map(s => [key(s), s])).values()]);
}

const total = {};
const count = (type, what) => { (total[type] ??= { right: 0, gold: 0, found: 0 })[what]++; };
let characters = 0;
const clock = performance.now();
const misses = new Map();
for (const name of part) {
  const bytes = readFileSync(join(folder, `${name}.txt`));
  for (const source of readFile({ path: `${name}.txt`, bytes }, () => {})) {
    characters += source.text.length;
    const { document } = processSource(source);
    const want = gold(name, source.text);
    const got = found(document, source.text);
    const wanted = new Set(want.map(key));
    const given = new Set(got.map(key));
    for (const s of want) { count(s.type, 'gold'); if (given.has(key(s))) count(s.type, 'right'); else note('missed', s, got, source.text); }
    for (const s of got) { count(s.type, 'found'); if (!wanted.has(key(s))) note('extra', s, want, source.text); }
  }
}

function note(what, s, others, text) {
  const near = others.find(o => o.start < s.end && s.start < o.end);
  const line = `${what} ${s.type} "${text.slice(s.start, s.end)}"${near ? ` ~ ${near.type} "${text.slice(near.start, near.end)}"` : ''}`;
  misses.set(line, (misses.get(line) ?? 0) + 1);
}

const f = t => { const p = t.right / (t.found || 1); const r = t.right / (t.gold || 1); return { p: round(p), r: round(r), f: round((2 * p * r) / (p + r || 1)), gold: t.gold }; };
const round = x => Math.round(1000 * x) / 10;
const all = { right: 0, gold: 0, found: 0 };
for (const t of Object.values(total)) for (const k of Object.keys(all)) all[k] += t[k];
if (flags.has('--show')) for (const [line, n] of [...misses].sort((a, b) => b[1] - a[1]).slice(0, 400)) console.error(n, line);
console.log(JSON.stringify({ metric: 'WiNER-fr, exact span and type', part: flags.has('--dev') ? 'development' : 'test', documents: part.length, ...Object.fromEntries(Object.entries(total).sort().map(([k, t]) => [k, f(t)])), all: f(all), secondsWholePipeline: Math.round(performance.now() - clock) / 1000, characters, spacyPublishedOnWikiNER: 84.2 }, null, 1));
