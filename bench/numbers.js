// Numbers, percentages, ordinals and ranges beside the cases of Recognizers-Text. node bench/numbers.js [COMPILED_FOLDER] [SPECS_FOLDER] [--show]
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const show = process.argv.includes('--show');
const [compiled = '.build/modules', specs = '../shared/data/recognizers-text'] = process.argv.slice(2).filter(a => !a.startsWith('--'));
if (!existsSync(specs)) { console.log(`skipped: ${specs} is absent`); process.exit(0); }
const from = path => import(resolve(compiled, path));
const { tokenize } = await from('text/tokens.js');
const { ViewBuilder } = await from('text/view.js');
const { LANGUAGES } = await from('languages/index.js');
const { lexiconFor } = await from('stages/annotate/figures/lexicon.js');
const { readNumber } = await from('stages/annotate/figures/number.js');
const { readOrdinal } = await from('stages/annotate/figures/ordinal.js');
const { readQuantity } = await from('stages/annotate/figures/quantity.js');
const { addresses } = await from('stages/annotate/figures/address.js');

/** Cases that no reader of the language would answer as the specs do: the input, and why. Counted apart. */
const { DISPUTED } = existsSync(new URL('./numbers-disputed.js', import.meta.url)) ? await import('./numbers-disputed.js') : { DISPUTED: new Map() };

const BUILT = { Number: numbersOf, Percent: percentsOf, Ordinal: ordinalsOf, NumberRange: rangesOf };
const rows = [];
for (const language of ['French', 'English']) {
  const pack = LANGUAGES.find(p => p.code === (language === 'French' ? 'fr' : 'en'));
  for (const kind of Object.keys(BUILT)) {
    const cases = JSON.parse(readFileSync(join(specs, `Number.${language}.${kind}Model.json`), 'utf8'));
    let right = 0, disputed = 0, text = 0;
    for (const c of cases) {
      const wanted = c.Results.map(r => ({ text: r.Text, value: expected(r) }));
      const found = BUILT[kind](c.Input, pack);
      // The specs list results in no certain order: compared as sets.
      const free = [...found];
      const pairs = wanted.map(w => [w, free.splice(free.findIndex(f => equal(w.value, f.value)) >>> 0, 1)[0]]);
      const same = wanted.length === found.length && pairs.every(([, f]) => f);
      const sameText = same && pairs.every(([w, f]) => fold(w.text) === fold(f.text));
      const reason = DISPUTED.get(c.Input);
      if (same) { right++; text += sameText ? 1 : 0; }
      else if (reason) disputed++;
      if (show && !same && !reason) console.log(`${language} ${kind}: ${JSON.stringify(c.Input)}\n   want ${JSON.stringify(wanted)}\n   have ${JSON.stringify(found)}`);
    }
    const of = cases.length;
    rows.push({ set: `${language} ${kind}`, cases: of, right, 'all %': pct(right, of), disputed, 'undisputed %': pct(right, of - disputed), 'text too %': pct(text, of) });
  }
}
console.table(rows);

function pct(a, b) { return Math.round(1000 * a / b) / 10; }
function fold(s) { return s.toLowerCase().replace(/\s+/g, ' ').replace(/[’]/g, "'").trim(); }
function expected(r) {
  const value = r.Resolution?.value;
  if (value === undefined || value === null) return null;
  if (/^[[(]/.test(value)) return value.replace(/\s/g, '');
  if (/^(?:end|current)/.test(value)) return value;
  return Number(value.replace('%', '').replace(',', '.'));
}
function equal(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(a));
  if (typeof a === 'string' && typeof b === 'string' && /^[[(]/.test(a) && /^[[(]/.test(b)) {
    const [p, q] = [a, b].map(s => [s[0], ...s.slice(1, -1).split(','), s.at(-1)]);
    return p[0] === q[0] && p[3] === q[3] && [1, 2].every(k => (p[k] === '') === (q[k] === '') && (p[k] === '' || equal(Number(p[k]), Number(q[k]))));
  }
  return a === b;
}
function segmented(input, pack) {
  const view = new ViewBuilder(input);
  view.append(0, input.length);
  const text = view.finish().text;
  const tokens = tokenize(text, pack.tokens);
  return { text, tokens, lexicon: lexiconFor(pack.numbers, tokens) };
}
function* scan({ tokens, text, lexicon }, read) {
  const skip = addresses(tokens, lexicon);
  for (let i = 0; i < tokens.count; i++) {
    const address = skip.find(s => i >= s.start && i < s.end);
    if (address) { i = address.end - 1; continue; }
    const r = read(i);
    if (!r) continue;
    yield { ...r, text: text.slice(tokens.start[r.start], tokens.end[r.end - 1]) };
    i = r.end - 1;
  }
}
function numbersOf(input, pack) {
  const seg = segmented(input, pack);
  const { tokens, lexicon } = seg;
  const { cardinals } = pack.numbers;
  return [...scan(seg, i => {
    const n = readNumber(tokens, i, seg.text, lexicon, { join: true, ratio: 'always' });
    if (!n) return null;
    const last = n.end - 1;
    // A number with a unit glued on is a dimension in these specs, no number.
    if (n.digits && n.end < tokens.count && tokens.end[last] === tokens.start[n.end] && tokens.kind[n.end] === 1) return null;
    // An article is no number, whatever else the specs say in places.
    if (n.article) return null;
    if (n.end - n.start === 1 && cardinals.pronouns.has(tokens.lower[i]) && i > 0 && cardinals.pronounBefore.has(tokens.lower[i - 1])) return null;
    return n;
  })];
}
function percentsOf(input, pack) {
  const seg = segmented(input, pack);
  const { tokens, lexicon } = seg;
  return [...scan(seg, i => {
    const n = readNumber(tokens, i, seg.text, lexicon, { join: true, ratio: 'never' });
    if (!n) return null;
    for (const phrase of pack.numbers.units.percent) {
      const parts = phrase.split(' ');
      if (parts.every((p, k) => tokens.lower[n.end + k] === p)) return { ...n, end: n.end + parts.length };
    }
    return null;
  })];
}
function ordinalsOf(input, pack) {
  const seg = segmented(input, pack);
  return [...scan(seg, i => readOrdinal(seg.tokens, i, seg.lexicon))].map(o => ({ ...o, value: o.relative ?? o.value }));
}
function rangesOf(input, pack) {
  const seg = segmented(input, pack);
  const { tokens, text, lexicon } = seg;
  const found = [];
  for (let i = 0; i < tokens.count; i++) {
    const first = readNumber(tokens, i, text, lexicon, { join: true, ratio: 'always' });
    if (!first) continue;
    const q = readQuantity(tokens, i, text, lexicon, first);
    i = Math.max(q.numberEnd, first.end) - 1;
    const value = interval(q);
    if (value !== null) found.push({ value, text: text.slice(tokens.start[q.start], tokens.end[Math.max(q.numberEnd, q.boundEnd) - 1]) });
  }
  return found;
}
/** A quantity as the specs write intervals. */
function interval({ min, max, number, high, bound, secondBound }) {
  const closed = b => b.modifier === 'at_least' || b.modifier === 'up_to';
  if (secondBound) {
    const [low, up] = bound.ends === 'low' ? [bound, secondBound] : [secondBound, bound];
    return `${closed(low) ? '[' : '('}${min},${max}${closed(up) ? ']' : ')'}`;
  }
  if (high) return `[${min},${max})`;
  if (!bound || (bound.ends === 'both' && bound.modifier !== null)) return null;
  if (bound.ends === 'both') return `[${number.value},${number.value}]`;
  return bound.ends === 'low' ? `${closed(bound) ? '[' : '('}${min},)` : `(,${max}${closed(bound) ? ']' : ')'}`;
}
