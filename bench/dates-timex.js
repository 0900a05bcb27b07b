// From our mentions to the conventions of Recognizers-Text: joined texts and their timex.

const DAY = 86400000;
const pad = n => String(n).padStart(2, '0');
const at = text => Date.parse(`${text}T00:00:00Z`);
const iso = t => new Date(t).toISOString().slice(0, 10);
const GAP = /^\s*(?:,|@|\(|\)|-|à|a|at|de|of|on|le|for|from|the|au|du|entre|between|vers|around|about|dans|in|by|before|after|until|avant|après|jusqu'à|il|\s|sera)*\s*$/i;

/** Joins days with their clock times, and the two ends of ranges. Takes mentions in order; gives { text, parts }. */
export function join(mentions, input) {
  const groups = [];
  for (const m of mentions) {
    const last = groups[groups.length - 1];
    const previous = last?.at(-1);
    const gap = previous ? input.slice(previous.end, m.start) : '';
    const clockish = x => x.expression.kind === 'date' && x.expression.base.from === 'day';
    const clocked = x => clockish(x) && x.expression.clock !== undefined;
    const partOnly = x => clockish(x) && x.expression.clock === undefined;
    const dayish = x => (x.expression.kind === 'date' && x.expression.base.from !== 'day' && x.expression.token === undefined && x.expression.clock === undefined && x.expression.base.fields?.feast === undefined && (x.expression.base.from !== 'unit' || x.expression.base.unit === 'D')) || x.type === 'SET';
    const paired = previous && m.expression.pair?.end === 'last' && previous.expression.pair?.end === 'first';
    if (paired || (previous && GAP.test(gap) && ((dayish(last[0]) && last.every(x => x === last[0] || clockish(x)) && clockish(m)) || (last.every(clockish) && dayish(m)) || (last.length === 1 && partOnly(last[0]) && clocked(m))))) last.push(m);
    else groups.push([m]);
  }
  return groups.map(parts => ({ text: input.slice(parts[0].start, parts.at(-1).end), parts }));
}

function clockText(c) {
  return `T${pad(c.hour)}${c.minute === null && c.second === null ? '' : `:${pad(c.minute ?? 0)}`}${c.second === null ? '' : `:${pad(c.second)}`}`;
}

/**
 * The forms in which the specs write a joined mention; they have two for some: "lundi 24" is "XXXX-WXX-1" or the day, the night "TNI" or "TNT",
 * "last Wednesday" the one of the week before or the nearest.
 */
export function timexesOf(joined, reference) {
  const timex = timexOf(joined, reference);
  const only = joined.parts[0];
  const f = only.expression.base?.fields;
  const forms = [timex];
  // "the first quarter of the year" is any year's or this one's
  if (f?.yearOffset === 0) forms.push(timex.replaceAll(only.value.slice(0, 4), 'XXXX'));
  if (timex.includes('TNI')) forms.push(timex.replace('TNI', 'TNT'));
  if (f?.weekday !== undefined && f.month === undefined && /^\d{4}-\d\d-\d\d/.test(only.value)) {
    if (timex.startsWith('XXXX-WXX') && f.day !== undefined) forms.push(only.value.slice(0, 10) + timex.slice(10));
    else if (only.expression.base.step !== null) forms.push(only.value.slice(0, 10) + timex.slice(10));
  }
  return forms;
}

/** The timex of a joined mention; `reference` is the case's ReferenceDateTime. */
export function timexOf({ parts }, reference) {
  const day = parts.find(p => p.type === 'SET' || (p.expression.kind === 'date' && p.expression.base.from !== 'day')) ?? null;
  const clocks = parts.filter(p => p.expression.clock);
  const part = parts.find(p => p.expression.part);
  if (parts.length === 2 && parts[0].expression.pair && !clocks.length) return rangeOf(parts[0], parts[1], reference);
  const only = parts[0];
  if (parts.length === 1 && only.expression.kind === 'range') return rangeOf({ expression: only.expression.first, ...ends(only.value)[0] }, { expression: only.expression.last, ...ends(only.value)[1] }, reference);
  if (only.expression.kind === 'duration') return single(only, reference);
  const merged = parts.length === 1 && only.expression.clock && only.expression.base.from !== 'day';
  const date = day ? (merged || clocks.includes(day) ? single({ ...day, value: day.value.slice(0, 10), expression: { ...day.expression, clock: undefined, part: undefined } }, reference) : clocks.length && part === day ? single({ ...day, value: day.value.slice(0, 10), expression: { ...day.expression, part: undefined } }, reference) : single(day, reference)) : '';
  if (clocks.length === 2) {
    const [a, b] = clocks.map(c => c.expression.clock);
    const minutes = ((b.hour * 60 + (b.minute ?? 0)) - (a.hour * 60 + (a.minute ?? 0)) + 1440) % 1440;
    return `(${date}${clockText(a)},${date}${clockText(b)},PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 ? `${minutes % 60}M` : ''})`;
  }
  if (clocks.length === 1) {
    // "in the afternoon at 7": the part of the day gives the half.
    const { clock } = clocks[0].expression;
    const late = part && part !== clocks[0] && ['AF', 'EV'].includes(part.expression.part) && clock.hour < 12;
    const time = clockText(late ? { ...clock, hour: clock.hour + 12 } : clock);
    return date === 'P1D' ? time : `${date}${time}`;
  }
  if (part && !date) return `T${part.expression.part}`;
  if (part && day !== part && !date.includes('T')) return `${date}T${part.expression.part}`;
  return date;
}

function ends(value) {
  const [first, last] = value.split('/');
  return [{ value: first }, { value: last }];
}

function single(m, reference) {
  const e = m.expression;
  if (e.kind === 'value' || m.type === 'SET') return m.value.replace(/^PX(.)/, 'P3$1');
  if (e.kind === 'duration' && e.span?.sign > 0 && m.rule === 'date-duration') return forward(e.span, reference);
  if (e.kind === 'duration') return e.span && m.rule === 'date-recent-span' ? spanOf(e.span, reference, m.edtf) : recent(m, reference) ?? m.value.replace(/^P(T?)X/, 'P$13').replace('PT0.5H', 'PT0.5H');
  if (e.token) return e.token;
  const time = e.part ? `T${e.part}` : '';
  const { base } = e;
  if (base.from === 'span') return spanOf(base, reference);
  if (base.from === 'shift') return shifted(base, reference);
  if (base.from === 'unit') {
    if (e.reckoning) return m.value;
    if (m.edtf === null) return m.value;
    if (base.unit === 'Q' || base.unit === 'S' || base.unit === 'DE' || base.unit === 'CE') return spanned(m.edtf, base.unit === 'Q' ? 'P3M' : base.unit === 'S' ? 'P6M' : base.unit === 'DE' ? 'P10Y' : 'P100Y');
    if (e.edge === 'end' && base.unit === 'D') return `${m.value}T23:59:59`;
    if (base.reference === 'text' && base.offset === 0) return { W: 'XXXX-WXX', Y: 'XXXX', M: 'XXXX-XX' }[base.unit] ?? m.value;
    return m.value;
  }
  if (base.from === 'offset') return m.value;
  if (base.from === 'stretch') return m.edtf === null ? m.value : spanned(m.edtf, m.value);
  // A week or weekend of a day: the specs give the day of the one and the week of the other.
  if (base.from === 'around') return base.unit === 'WE' ? m.value : single({ ...m, expression: base.of, value: 'XXXX' }, reference);
  if (e.reckoning) return m.value;
  const f = base.fields;
  if (f.weekOffset !== undefined || (f.monthOffset !== undefined && f.nth === undefined)) return m.value;
  if (f.nth !== undefined) return `${f.year ?? 'XXXX'}-${m.value.slice(5, 7)}-WXX-${f.weekday}-#${f.nth}${time}`;
  if (f.week !== undefined && f.month === undefined) return m.value;
  if (f.decade !== undefined) return `(${f.decade}-01-01,${f.decade + 10}-01-01,P10Y)`;
  if (f.century !== undefined) return `(${f.century}-01-01,${f.century + 100}-01-01,P100Y)`;
  if (f.quarter !== undefined || f.half !== undefined) {
    // What the preposition leaves open has no open end in the specs.
    const size = f.quarter !== undefined ? 3 : 6;
    const month = ((f.quarter ?? f.half) - 1) * size + 1;
    return spanned(`${m.value.slice(0, 4)}-${pad(month)}/${m.value.slice(0, 4)}-${pad(month + size - 1)}`, `P${size}M`);
  }
  if (f.week !== undefined && f.month !== undefined) return `${f.year ?? 'XXXX'}-${pad(f.month)}-W${f.week < 0 ? '05' : pad(f.week)}`;
  if (f.weekday !== undefined && f.day === undefined && base.step !== null) {
    const ref = at(reference.slice(0, 10));
    const monday = ref - ((new Date(ref).getUTCDay() + 6) % 7) * DAY;
    return iso(monday + (base.step * 7 + f.weekday - 1) * DAY) + (e.edge === 'end' ? 'T23:59:59' : time);
  }
  if (base.step !== null || f.year !== undefined) return m.value;
  if (f.feast !== undefined) return `XXXX${m.value.slice(4)}`;
  if (f.month !== undefined) return `XXXX-${pad(f.month)}${f.day === undefined ? '' : `-${pad(f.day)}`}${time}`;
  if (f.weekday !== undefined) return `XXXX-WXX-${f.weekday}${e.edge === 'end' ? 'T23:59:59' : time}`;
  if (f.day !== undefined) return `XXXX-XX-${pad(f.day)}${time}`;
  if (f.season !== undefined) return m.value.slice(5);
  return m.value;
}

/** "within 3 minutes": from the reference on. */
function forward(span, reference) {
  const timed = ['H', 'MIN', 'SEC'].includes(span.unit);
  const text = d => d.toISOString().slice(0, timed ? 19 : 10);
  return `(${text(move(reference, 0, 'D'))},${text(move(reference, span.count, span.unit))},${timed ? `PT${span.count}${span.unit[0]}` : `P${span.count}${span.unit}`})`;
}

/** "last few days": three of them. */
function recent(m, reference) {
  if (m.rule !== 'date-recent-span') return null;
  const match = /^P(T?)X(.)$/.exec(m.value);
  return match ? m.value.replace('X', '3') : spanFromValue(m.value, reference);
}

function spanFromValue() {
  return null;
}

function spanned(edtf, duration) {
  if (edtf === null || edtf.includes('..')) return edtf;
  if (edtf.includes('X')) {
    const year = Number(edtf.replace(/X/g, '0'));
    return `(${year}-01-01,${year + 10 ** edtf.replace(/[^X]/g, '').length}-01-01,${duration})`;
  }
  const parts = edtf.split('/');
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first.length === 7 ? `${first}-01` : first;
  const [y, mo] = last.split('-').map(Number);
  const end = last.length === 7 ? iso(Date.UTC(y, mo, 1)) : iso(at(last) + DAY);
  return `(${start},${end},${duration})`;
}

function move(reference, count, unit) {
  const d = new Date(at(reference.slice(0, 10)) + (reference.length > 10 ? Date.parse(`${reference}Z`) - at(reference.slice(0, 10)) : 0));
  if (unit === 'Y' || unit === 'M' || unit === 'Q' || unit === 'DE') d.setUTCMonth(d.getUTCMonth() + count * { Y: 12, M: 1, Q: 3, DE: 120 }[unit]);
  else d.setTime(d.getTime() + count * { W: 7 * DAY, D: DAY, WE: 7 * DAY, H: 3600000, MIN: 60000, SEC: 1000 }[unit]);
  return d;
}

function shifted(base, reference) {
  const to = move(reference, base.sign * (base.count ?? 3), base.unit);
  return ['H', 'MIN', 'SEC'].includes(base.unit) ? to.toISOString().slice(0, 19) : to.toISOString().slice(0, 10);
}

function spanOf(span, reference, edtf) {
  if (span.unit === 'Q' && edtf) return spanned(edtf, `P${span.count * 3}M`);
  const duration = ['H', 'MIN', 'SEC'].includes(span.unit) ? `PT${span.count}${span.unit[0]}` : span.unit === 'Q' ? `P${span.count * 3}M` : span.unit === 'DE' ? `P${span.count * 10}Y` : `P${span.count}${span.unit}`;
  const timed = ['H', 'MIN', 'SEC'].includes(span.unit);
  const text = d => d.toISOString().slice(0, timed ? 19 : 10);
  // The days ahead begin tomorrow.
  const from = timed ? reference : span.sign > 0 ? iso(at(reference.slice(0, 10)) + DAY) : reference.slice(0, 10);
  const [a, b] = span.sign > 0 ? [move(from, 0, 'D'), move(from, span.count, span.unit)] : [move(from, -span.count, span.unit), move(from, 0, 'D')];
  return `(${text(a)},${text(b)},${duration})`;
}

/** (start,end,duration) of two ends; a year or month stands for its first day. */
function rangeOf(a, b, reference) {
  const quarter = m => m.expression.base?.fields?.quarter;
  const text = m => m.expression.token ? reference.slice(0, 10) : quarter(m) && /-Q/.test(m.value) ? `${m.value.slice(0, 4)}-${pad(3 * quarter(m) - 2)}` : single({ ...m, rule: m.rule ?? '' }, reference);
  const full = t => (/^(\d{4}|XXXX)$/.test(t) ? `${t}-01-01` : /^(\d{4}|XXXX)-\d\d$/.test(t) ? `${t}-01` : t);
  const [x, y] = [text(a), text(b)];
  const grain = t => (/^(\d{4}|XXXX)$/.test(t) ? 'Y' : /^(\d{4}|XXXX)-\d\d$/.test(t) ? 'M' : 'D');
  const edged = (m, t) => {
    const f = full(t);
    const [year, month] = f.split('-');
    const next = n => (n > 12 ? `${year === 'XXXX' ? year : Number(year) + 1}-01-01` : `${year}-${pad(n)}-01`);
    if (m.expression.edge === 'end' && grain(t) === 'Y') return `${Number(year) + 1}-01-01`;
    if (m.expression.edge === 'end' && grain(t) === 'M') return next(Number(month) + 1);
    if (m.expression.edge === 'mid') return grain(t) === 'Y' ? `${year}-07-02` : `${year}-${month}-16`;
    return f;
  };
  const [first, last] = [edged(a, x), edged(b, y)];
  const real = t => at(t.replace('XXXX', '2018'));
  let [s, e] = [real(first), real(last)];
  if (e < s && last.startsWith('XXXX')) e = at(last.replace('XXXX', '2019'));
  const finest = [grain(x), grain(y)].includes('D') ? 'D' : [grain(x), grain(y)].includes('M') ? 'M' : 'Y';
  const [sd, ed] = [new Date(s), new Date(e)];
  const months = (ed.getUTCFullYear() - sd.getUTCFullYear()) * 12 + ed.getUTCMonth() - sd.getUTCMonth();
  // The ends of quarters: from the first day of the one to the first of the other.
  const duration = (a.expression.edge || b.expression.edge) && finest === 'Y' ? `P${months}M` : finest === 'D' ? `P${Math.round((e - s) / DAY)}D` : finest === 'M' ? `P${months}M` : `P${months / 12}Y`;
  return `(${first},${last},${duration})`;
}
