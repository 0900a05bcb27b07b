/** English date words. */
import type { DateEntry, DateWords } from '../../model/words/dates.js';
import { feasts } from './dates-feasts.js';
import { counts } from './dates-numbers.js';
import { tense } from './dates-tense.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept|sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT_WEEKDAYS = ['mon', 'tue|tues', 'wed|weds', 'thu|thurs|thur', 'fri', 'sat', 'sun'];

const names: DateEntry[] = [];
MONTHS.forEach((word, i) => {
  names.push([word, i === 2 || i === 4 ? { role: 'month', month: i + 1, weak: true } : { role: 'month', month: i + 1 }]);
  names.push([`mid-${word}`, { role: 'month', month: i + 1, edge: 'mid' }]);
  if (SHORT_MONTHS[i]) names.push([SHORT_MONTHS[i], { role: 'month', month: i + 1, weak: true, short: true }]);
  [...MONTHS, ...SHORT_MONTHS.map(s => s.split('|')[0]!)].forEach((other, k) => { if (other) for (const own of [word, ...SHORT_MONTHS[i]!.split('|')]) if (own) names.push([`${own}-${other}`, { role: 'months', first: i + 1, last: k % 12 + 1 }]); });
});
WEEKDAYS.forEach((word, i) => {
  names.push([word, { role: 'weekday', weekday: i + 1 }], [`${word}s`, { role: 'weekday', weekday: i + 1, plural: true }]);
  names.push([SHORT_WEEKDAYS[i]!, { role: 'weekday', weekday: i + 1, weak: true }]);
});

/** "five", "five-thirty": hours and hours with minutes, in words. */
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const MINUTES: readonly (readonly [string, number])[] = [['fifteen', 15], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['ten', 10]];
const clockWords: DateEntry[] = HOURS.flatMap((word, i): DateEntry[] => [
  [word, { role: 'hour-word', hour: i + 1 }],
  ...MINUTES.map(([minutes, minute]): DateEntry => [`${word}-${minutes}`, { role: 'hour-minutes', hour: i + 1, minute }]),
  ...['thirty', 'twenty', 'forty', 'fifty'].map((tens): DateEntry => [`${word}-${tens}-five`, { role: 'hour-minutes', hour: i + 1, minute: MINUTES.find(([w]) => w === tens)![1] + 5 }]),
]);

const entries: readonly DateEntry[] = [
  ...names, ...counts, ...feasts,
  ['spring', { role: 'season', season: 21, weak: true }], ['springtime', { role: 'season', season: 21 }],
  ['summer|summertime', { role: 'season', season: 22, weak: true }], ['autumn', { role: 'season', season: 23, weak: true }], ['fall', { role: 'season', season: 23, weak: true }], ['winter|wintertime', { role: 'season', season: 24, weak: true }],

  ['morning', { role: 'part', part: 'MO', led: true }], ['dawn|daybreak|sunrise', { role: 'part', part: 'MO', led: true }], ['afternoon', { role: 'part', part: 'AF', afternoon: true, led: true }], ['mid-afternoon', { role: 'part', part: 'AF', edge: 'mid' }],
  ['mid-morning', { role: 'part', part: 'MO', edge: 'mid' }], ['evening', { role: 'part', part: 'EV', afternoon: true, led: true }], ['dusk|sunset|nightfall', { role: 'part', part: 'EV', weak: true }], ['night|overnight|night-time|nighttime', { role: 'part', part: 'NI', afternoon: true, led: true }],
  ['mornings', { role: 'part', part: 'MO', plural: true }], ['afternoons', { role: 'part', part: 'AF', plural: true }], ['evenings', { role: 'part', part: 'EV', plural: true }], ['nights', { role: 'part', part: 'NI', plural: true }],
  ['night', { role: 'night' }],

  ['year|yr', { role: 'unit', unit: 'Y' }], ['years|yrs', { role: 'unit', unit: 'Y', plural: true }], ['year', { role: 'year-word' }],
  ['month', { role: 'unit', unit: 'M' }], ['months', { role: 'unit', unit: 'M', plural: true }],
  ['week|wk', { role: 'unit', unit: 'W' }], ['weeks|wks', { role: 'unit', unit: 'W', plural: true }],
  ['fortnight', { role: 'amount', count: 2, unit: 'W' }],
  ['day', { role: 'unit', unit: 'D' }], ['days', { role: 'unit', unit: 'D', plural: true }],
  ['weekend|week-end|week end', { role: 'unit', unit: 'WE' }], ['weekends', { role: 'unit', unit: 'WE', plural: true }],
  ['hour|hr', { role: 'unit', unit: 'H' }], ['hours|hrs', { role: 'unit', unit: 'H', plural: true }], ['h', { role: 'unit', unit: 'H', weak: true, plural: true }],
  ['minute|min', { role: 'unit', unit: 'MIN' }], ['minutes|mins', { role: 'unit', unit: 'MIN', plural: true }],
  ['second|sec', { role: 'unit', unit: 'SEC', weak: true }], ['seconds|secs', { role: 'unit', unit: 'SEC', plural: true }],
  ['quarter', { role: 'unit', unit: 'Q', weak: true }], ['quarters', { role: 'unit', unit: 'Q', plural: true, weak: true }],
  ['half-year|semester', { role: 'unit', unit: 'S' }], ['half', { role: 'unit', unit: 'S', weak: true }],
  ['decade', { role: 'unit', unit: 'DE' }], ['decades', { role: 'unit', unit: 'DE', plural: true }], ['century', { role: 'unit', unit: 'CE' }], ['centuries', { role: 'unit', unit: 'CE', plural: true }],
  ...[1, 2, 3, 4].map((n): DateEntry => [`q${n}`, { role: 'part-of-year', quarter: n }]), ...[1, 2].map((n): DateEntry => [`h${n}`, { role: 'part-of-year', half: n }]),
  ['fiscal year|financial year|fiscal|fy|business year|budget year|tax year', { role: 'year-kind', reckoning: 'FY' }], ['school year|academic year|sy', { role: 'year-kind', reckoning: 'SY' }], ['calendar year|cy', { role: 'year-kind', reckoning: null }],
  ['half-century', { role: 'amount', count: 50, unit: 'Y' }], ['half-hour', { role: 'amount', count: 30, unit: 'MIN' }], ['half-day', { role: 'amount', count: 0.5, unit: 'D' }],

  ["today|this day", { role: 'deictic', unit: 'D', offset: 0, reference: 'published' }],
  ['yesterday', { role: 'deictic', unit: 'D', offset: -1, reference: 'published' }], ['the day before yesterday|day before yesterday', { role: 'deictic', unit: 'D', offset: -2, reference: 'published' }],
  ['tomorrow|tmr', { role: 'deictic', unit: 'D', offset: 1, reference: 'published' }], ['the day after tomorrow|day after tomorrow', { role: 'deictic', unit: 'D', offset: 2, reference: 'published' }],
  ['tonight|tonite', { role: 'deictic', unit: 'D', offset: 0, reference: 'published', part: 'NI' }], ['last night', { role: 'deictic', unit: 'D', offset: -1, reference: 'published', part: 'NI' }],
  ['the next day|next day|the following day|following day|the day after|a day later|the next morning', { role: 'deictic', unit: 'D', offset: 1, reference: 'text' }],
  ['the previous day|previous day|the day before|a day earlier|the preceding day|the eve', { role: 'deictic', unit: 'D', offset: -1, reference: 'text' }],
  ['the same day|that day|that same day|same day', { role: 'deictic', unit: 'D', offset: 0, reference: 'text' }],
  ['the same year|that year|that same year', { role: 'deictic', unit: 'Y', offset: 0, reference: 'text' }], ['the same month|that month', { role: 'deictic', unit: 'M', offset: 0, reference: 'text' }], ['the same week|that week', { role: 'deictic', unit: 'W', offset: 0, reference: 'text' }],
  ['that night|the same night', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'NI' }], ['that evening|the same evening', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'EV' }],
  ['that morning|the same morning', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'MO' }], ['that afternoon|the same afternoon', { role: 'deictic', unit: 'D', offset: 0, reference: 'text', part: 'AF' }],

  ['now|currently', { role: 'present', weak: true }],
  ['right now|at present|presently|nowadays|at the moment|at this moment|for now|for the time being|these days|at this time', { role: 'present' }],
  ['until now|to date|to this day|up to now|till date|till now', { role: 'present', open: 'until' }],
  ['from now on|henceforth|from today on|as of now', { role: 'present', open: 'from' }],

  ['last|previous', { role: 'step', step: -1, place: 'before' }], ['past|the past|the last', { role: 'step', step: -1, place: 'before', spans: true }], ['last|past', { role: 'step', step: -1, place: 'after' }], ['preceding', { role: 'step', step: -1, place: 'before', text: true }],
  ['last few|past few|last several|past several|recent|last couple of|past couple of', { role: 'step', step: -1, place: 'before', plural: true }],
  ['next|coming|upcoming', { role: 'step', step: 1, place: 'before' }], ['next|to come', { role: 'step', step: 1, place: 'after' }], ['next few|coming few|next couple of', { role: 'step', step: 1, place: 'before', plural: true }],
  ['following|subsequent', { role: 'step', step: 1, place: 'before', text: true }], ['that|that same|that very', { role: 'that', place: 'before' }],
  ['this|this very|the current|current|this current|this coming|this past', { role: 'step', step: 0, place: 'before' }], ['this coming', { role: 'step', step: 1, place: 'before' }], ['this past', { role: 'step', step: -1, place: 'before' }], ['these', { role: 'step', step: 0, place: 'before', plural: true }],

  ['first|opening|initial', { role: 'extreme', end: 'first' }], ['last|final|closing', { role: 'extreme', end: 'last' }], ['commencing|beginning|starting|of', { role: 'beginning' }],

  ['early|beginning|start|the beginning of|the start of|beginning of|start of|the early part of|dawn of|early in|early on', { role: 'edge', edge: 'start' }],
  ['mid|middle|the middle of|middle of|halfway through|mid-way through|in the middle of', { role: 'edge', edge: 'mid' }],
  ['end|late|the end of|end of|the close of|close of|the latter part of|late in|late on', { role: 'edge', edge: 'end' }],
  ['earlier|earlier in|early', { role: 'within', within: 'earlier' }], ['later|later in|later on|later on in|rest of|the rest of|the remainder of', { role: 'within', within: 'later' }],

  ['ago|back', { role: 'shift', sign: -1, reference: 'published' }], ['later|afterwards|afterward', { role: 'shift', sign: 1, reference: 'text' }], ['earlier|previously|beforehand|prior', { role: 'shift', sign: -1, reference: 'text' }],
  ['after|from', { role: 'shift', sign: 1, reference: 'text', event: true }], ['before', { role: 'shift', sign: -1, reference: 'text', event: true }], ['from now|hence|from today', { role: 'shift', sign: 1, reference: 'published' }],
  ['in|in about|in around', { role: 'lead', sign: 1, reference: 'published', lasts: true }],
  ['within|within the next', { role: 'since', sign: 1 }], ['since', { role: 'since', sign: -1 }],

  ['since|since the|ever since', { role: 'open', open: 'from', mod: null }], ['from|as early as', { role: 'open', open: 'from', mod: null, coarse: true }], ['starting|starting in|starting on|starting from|beginning in|beginning on|as from|from the|effective|onwards from', { role: 'open', open: 'from', mod: 'START' }],
  ['after|after the|following|later than', { role: 'open', open: 'from', mod: 'AFTER' }],
  ['until|till|up to|through|until the|up until|as late as|up to the', { role: 'open', open: 'until', mod: 'ON_OR_BEFORE' }], ['by|by the|no later than', { role: 'open', open: 'until', mod: null }],
  ['before|before the|prior to|ahead of|earlier than|before the start of', { role: 'open', open: 'until', mod: 'BEFORE' }],

  ['in|since|during|by|until|till|before|after|throughout|circa|early|late|mid|as of|around about|between|through|from|as early as|as late as|in early|in late|in mid|beginning in|starting in|prior to|in the year|the year|back in', { role: 'preposition', year: 'strong', month: true, season: true }],
  ['of|to|and|for|over|the|or|about|last|next|this|on|around|every|each|than', { role: 'preposition', year: 'weak', month: true }],
  ['in the|the|this|last|next|every|each|during the|of the|that|by|since|late|early|by the|until|past|previous|following|in', { role: 'preposition', season: true }],
  ['at|by|until|till|from|before|after|around|about|since|between|to|and|until about|at about|at around|shortly after|shortly before|just after|just before|approximately|at approximately|@', { role: 'preposition', clock: true }],

  ['about|around|approximately|roughly|some|circa|or so', { role: 'hedge', mod: 'APPROX' }], ['around|about|approximately|at about|at around|at approximately', { role: 'hedge', mod: 'APPROX', clock: true }], ['nearly|almost|close to|just under|just short of|under|less than|fewer than', { role: 'hedge', mod: 'LESS_THAN' }],
  ['more than|over|just over|upwards of', { role: 'hedge', mod: 'MORE_THAN' }], ['at least', { role: 'hedge', mod: 'EQUAL_OR_MORE' }], ['at most|up to|no more than|not more than', { role: 'hedge', mod: 'EQUAL_OR_LESS' }],

  ['the', { role: 'article' }], ['this|that|these|those', { role: 'demonstrative' }], ["of|of the|'s|of this", { role: 'of' }],
  ['to|until|till|through|thru|-|–|—|up to|~', { role: 'to' }], ['and', { role: 'and' }], ['between|between the', { role: 'between' }], ['from|from the', { role: 'from' }],
  ['once|twice|times|thrice', { role: 'times' }], ['every|each|every single', { role: 'every' }], ['every other|every second', { role: 'every', step: 2 }], ['per|a|an', { role: 'per' }], ['all|the whole|the entire|all the|a whole|an entire', { role: 'whole' }],
  ['daily|everyday', { role: 'set', value: 'P1D' }], ['weekly', { role: 'set', value: 'P1W' }], ['biweekly|fortnightly', { role: 'set', value: 'P2W' }], ['monthly', { role: 'set', value: 'P1M' }], ['quarterly', { role: 'set', value: 'P3M' }], ['yearly|annually', { role: 'set', value: 'P1Y' }],

  ...clockWords, ["o'clock|oclock", { role: 'hour-mark' }], ['am|a.m.|a.m|a', { role: 'meridiem', afternoon: false }], ['pm|p.m.|p.m|p', { role: 'meridiem', afternoon: true }],
  ['in the morning|this morning', { role: 'meridiem', afternoon: false }], ['in the afternoon|in the evening|at night', { role: 'meridiem', afternoon: true }],
  ['noon|midday|12 noon', { role: 'noon', hour: 12, part: 'MI' }], ['midnight|mid night|12 midnight', { role: 'noon', hour: 0, part: 'NI' }],
  ['minutes|minute|mins|min', { role: 'minutes-word' }], ['past', { role: 'clock-shift', sign: 1, only: true }], ['after', { role: 'clock-shift', sign: 1 }], ['to|til|before', { role: 'clock-shift', sign: -1 }], ['quarter|a quarter', { role: 'fraction', fraction: 0.25 }], ['half', { role: 'fraction', fraction: 0.5 }],
  ['and a half', { role: 'half-more' }],
  ['gmt|utc', { role: 'zone', zone: 'Z' }], ['bst|cet', { role: 'zone', zone: '+01:00' }], ['cest|eet', { role: 'zone', zone: '+02:00' }], ['msk', { role: 'zone', zone: '+03:00' }], ['est|cdt', { role: 'zone', zone: '-05:00' }], ['edt', { role: 'zone', zone: '-04:00' }], ['cst|mdt', { role: 'zone', zone: '-06:00' }],
  ['mst|pdt', { role: 'zone', zone: '-07:00' }], ['pst', { role: 'zone', zone: '-08:00' }], ['jst|kst', { role: 'zone', zone: '+09:00' }], ['ist', { role: 'zone', zone: '+05:30' }], ['aest', { role: 'zone', zone: '+10:00' }], ['local time|eastern time|pacific time|et|pt|ct|mt', { role: 'zone', zone: null }],
];

/** Words that can follow a year. */
const SMALL = `the a an of in on at to for from by with about into over after before under between during until till since through as than that which who whom whose when where while if because and or but nor so yet not no
he she it they we you i his her its their our your my this these those there here is are was were be been being has have had do does did will would shall should can could may might must said says also still already only just
's amid despite among against across via per both either each every all some any`.split(/\s+/);

export const dates: DateWords = {
  entries,
  numericOrder: 'month-first',
  capitalDays: true,
  ranges: 'whole',
  small: new Set(SMALL),
  notBefore: new Set(['page', 'pages', 'no', 'number', 'article', 'articles', 'street', 'road', 'route', 'highway', 'flight', 'room', 'resolution', 'boeing', 'airbus', 'tel', 'phone', 'fax', 'iso', 'chapter', 'section', 'level', 'unit', 'phase']),
  persons: new Set(('man woman child children boy girl teenager teen youth infant baby toddler son daughter father mother brother sister person adult pensioner student pupil driver cyclist pedestrian resident citizen soldier officer victim suspect widow widower bachelor lad lady gentleman worker player old aged').split(' ')),
  ageWords: new Set(['aged', 'age', 'old', 'ages', 'birthday', 'anniversary']),
  verbLeads: new Set(['will', 'to', 'would', 'could', 'should', 'may', 'might', 'can', 'must', 'not', "n't", 'cannot', "can't", 'did', 'does', "didn't", "won't"]),
  superlatives: new Set('first second third fourth fifth sixth seventh eighth ninth tenth best worst biggest largest greatest highest lowest longest shortest deadliest heaviest hottest coldest wettest driest warmest strongest weakest fastest slowest smallest lightest oldest youngest latest earliest deepest steepest sharpest fiercest bloodiest gravest most least only'.split(' ')),
  ageVerbs: new Set(['turns', 'turned', 'turning']),
  possessives: new Set(['his', 'her', 'their', 'my', 'your']),
  lasting: new Set(('sentence sentences period prison term terms mandate contract duration deal plan programme program agreement reign absence wait war conflict talks career experience loan suspension captivity imprisonment exile ban sanctions truce pause interval cycle mission stay training study service work delay gap '
    + 'occupation blockade embargo siege visa permit warranty austerity growth marriage presence cooperation partnership presidency session deadline maximum minimum average total moratorium detention jail probation window span history worth').split(' ')),
  traps: "of the day after|order of the day|the day of reckoning|one day|some day|the other day|at the end of the day|to the second|second world|second half of the game|up to date|up-to-date|out of date|prime time|full time|half time|may or may not|a second|second to none|present day|day by day|day after day|day to day|year after year|same old|on the march|the march of|the march on|the march against".split('|'),
  tense,
};
