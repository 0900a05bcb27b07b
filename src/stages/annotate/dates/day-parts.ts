/** Parts of the day, named days, feasts, seasons, and words for now. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { dated, fieldsDraft, NO_DRAFTS, NO_MORE, type Draft } from './draft.js';
import { at, before, dayAt, isMark, isSmall, startsAsWord, startsWithLetter, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';

export interface PartAhead {
  readonly part: string;
  readonly edge?: 'start' | 'mid' | 'end';
  readonly end: number;
}

/** A part of the day straight behind a day: "mardi soir", "Thursday afternoon", "hier dans l'après-midi", "tuesday in the morning". */
export function partAfter(reading: Reading, from: number): PartAhead | null {
  const direct = at(reading, from, Role.part);
  if (direct && !direct.meaning.weak) return { part: direct.meaning.part, ...(direct.meaning.edge ? { edge: direct.meaning.edge } : {}), end: direct.end };
  const noon = at(reading, from, Role.noon);
  if (noon && noon.meaning.part === 'MI') return { part: 'MI', end: noon.end };
  // "dans l'", "in the", "au", "à l'": up to three small words before the part, an article or an edge among them.
  let i = from;
  let article = false;
  while (i < from + LEADING_WORDS && isSmall(reading, i) && !at(reading, i, Role.part) && !at(reading, i, Role.demonstrative)) {
    if (at(reading, i, Role.article)) article = true;
    i++;
  }
  const edge = at(reading, i, Role.edge);
  if (i === from || (!article && !edge)) return null;
  const of = edge ? at(reading, edge.end, Role.of) : null;
  const part = at(reading, of ? of.end : edge ? edge.end : i, Role.part);
  if (!part || (part.meaning.weak && !edge) || part.meaning.plural) return null;
  return { part: part.meaning.part, ...(edge ? { edge: edge.meaning.edge } : NO_MORE), end: part.end };
}

/** "in the course of the" is not looked through; three words are "in the", "dans l'", "à la". */
const LEADING_WORDS = 3;

/** "hier après-midi", "aujourd'hui", "la veille", "le lendemain matin", "that evening". */
export function deicticDrafts(reading: Reading, meaning: MeaningOf<'deictic'>, first: number, end: number): readonly Draft[] {
  let to = end;
  let begin = first;
  if (meaning.reference === 'text') {
    const article = before(reading, first, Role.article);
    if (article && !article.meaning.fused) begin = article.first;
    const last = at(reading, end - 1, Role.shift);
    if (last?.meaning.event === true && last.end === end && startsWithLetter(reading, end)) return NO_DRAFTS;
    // "la veille de l'ouverture", "au lendemain du vote": relative to an event, which no calendar knows.
    const of = at(reading, end, Role.of);
    if (of && meaning.offset !== 0 && !partAfter(reading, end)) return eventDay(reading, meaning, begin, of.end);
    if (article?.meaning.fused && meaning.offset !== 0) return NO_DRAFTS;
    if (!article && first + 1 === end && meaning.offset !== 0) return NO_DRAFTS;
  }
  const part = meaning.part === undefined ? partAfter(reading, to) : null;
  if (part) to = part.end;
  const said = meaning.part ?? part?.part;
  const edge = part?.edge ?? leadingEdge(reading, begin)?.edge;
  const begun = part ? null : leadingEdge(reading, begin);
  if (begun) begin = begun.first;
  return [dated(begin, to, meaning.reference === 'text' ? 'day-of-text' : 'deictic', { kind: 'date', base: { from: 'unit', unit: meaning.unit, offset: meaning.offset, reference: meaning.reference }, ...(said ? { part: said } : {}), ...(edge ? { edge } : {}) })];
}

/** "la veille de Noël": the day beside a named day; beside anything else, no date. */
function eventDay(reading: Reading, meaning: MeaningOf<'deictic'>, begin: number, from: number): readonly Draft[] {
  const feast = at(reading, from, Role.feast);
  if (!feast || feast.meaning.feast !== 'christmas' || meaning.offset !== -1) return NO_DRAFTS;
  return [fieldsDraft(begin, feast.end, 'feast', { feast: 'christmasEve' })];
}

/** "fin de", "late", "early" before a part or a day. */
function leadingEdge(reading: Reading, first: number): { readonly edge: 'start' | 'mid' | 'end'; readonly first: number } | null {
  const of = before(reading, first, Role.of);
  const edge = before(reading, of ? of.first : first, Role.edge) ?? before(reading, first, Role.edge);
  return edge ? { edge: edge.meaning.edge, first: edge.first } : null;
}

/** A part of the day without a day: "l'après-midi", "ce soir", "en fin de matinée", "the evening". Its day is found when the document is read. */
export function partDrafts(reading: Reading, meaning: MeaningOf<'part'>, first: number, end: number): readonly Draft[] {
  let begin = first;
  const { part } = meaning;
  const every = before(reading, first, Role.every);
  if (every || meaning.plural) {
    return every ? [{ first: every.first, end, type: 'SET', rule: 'part-set', expression: { kind: 'value', value: `T${part}`, mod: null, edtf: null } }] : NO_DRAFTS;
  }
  if (ofEvent(reading, end)) return NO_DRAFTS;
  // "Late Night", "This Morning": titles.
  if (reading.tokens.shape[first] === Shape.capital && first > 0 && reading.tokens.kind[first - 1] !== TokenKind.newline) return NO_DRAFTS;
  const step = before(reading, first, Role.leadingStep);
  const after = at(reading, end, Role.step);
  const unit = (offset: number, from: number, to: number): Draft => dated(from, to, 'part-of-day', { kind: 'date', base: { from: 'unit', unit: 'D', offset, reference: 'published' }, part });
  if (step) {
    const nearer = before(reading, step.first, Role.within) ?? before(reading, step.first, Role.edge);
    return meaning.weak ? [] : [unit(step.meaning.step, nearer ? nearer.first : step.first, end)];
  }
  const within = before(reading, begin, Role.within) ?? withinBefore(reading, begin);
  const edge = leadingEdge(reading, begin);
  const article = before(reading, begin, Role.article);
  if (after && after.meaning.step !== 0 && after.meaning.place !== 'before' && article && !after.meaning.text) return [unit(after.meaning.step, article.meaning.fused ? begin : article.first, after.end)];
  if (edge) {
    begin = edge.first;
    if (meaning.weak && !article) return NO_DRAFTS;
    const lead = before(reading, begin, Role.plainArticle);
    return [dated(lead ? lead.first : begin, end, 'part-of-day', { kind: 'date', base: { from: 'day' }, part, edge: edge.edge })];
  }
  if (within) return [dated(within.first, end, 'part-of-day', { kind: 'date', base: { from: 'day' }, part, mod: within.meaning.within === 'earlier' ? 'START' : 'END' })];
  const inside = before(reading, article ? article.first : begin, Role.lead);
  if (meaning.edge) return article ? [dated(article.first, end, 'part-of-day', { kind: 'date', base: { from: 'day' }, part, edge: meaning.edge })] : NO_DRAFTS;
  if (meaning.weak) return article && !article.meaning.fused && inside ? [dated(article.first, end, 'part-of-day', { kind: 'date', base: { from: 'day' }, part })] : NO_DRAFTS;
  if (!article || (meaning.led === true && (!inside && !before(reading, article.first, Role.preposition) || !endsThere(reading, end)))) return NO_DRAFTS;
  return [dated(article.meaning.fused ? begin : article.first, end, 'part-of-day', { kind: 'date', base: { from: 'day' }, part })];
}

/** "le soir de l'attaque", "la nuit des longs couteaux": a part of no day that the calendar knows. */
function ofEvent(reading: Reading, end: number): boolean {
  const of = at(reading, end, Role.of);
  if (!of || reading.tokens.kind[of.first] !== TokenKind.word || at(reading, end, Role.meridiem) !== null) return false;
  const article = at(reading, of.end, Role.article);
  return ![of.end, article?.end ?? of.end].some(i => dayAt(reading, i, true) !== null || at(reading, i, Role.weekday) !== null || at(reading, i, Role.deictic) !== null || at(reading, i, Role.month) !== null || at(reading, i, Role.feast) !== null);
}

/** "plus tard dans la", "earlier in the": what places a part or unit before or after the time told. */
export function withinBefore(reading: Reading, first: number): ReturnType<typeof before<typeof Role.within>> {
  const article = before(reading, first, Role.article) ?? before(reading, first, Role.demonstrative) ?? before(reading, first, Role.step);
  const from = article ? article.first : first;
  const lead = before(reading, from, Role.lead) ?? before(reading, from, Role.preposition) ?? before(reading, from, Role.of);
  return before(reading, lead ? lead.first : from, Role.within) ?? before(reading, from, Role.within);
}

/** "printemps 2014", "l'été dernier", "this summer", "en hiver". */
export function seasonDrafts(reading: Reading, meaning: MeaningOf<'season'>, first: number, end: number): readonly Draft[] {
  const { season } = meaning;
  const of = at(reading, end, Role.of);
  const year = yearAt(reading, end, false) ?? (of ? yearAt(reading, of.end, false) : null);
  const step = before(reading, first, Role.leadingStep);
  const article = before(reading, first, Role.plainArticle);
  const edge = leadingEdge(reading, article ? article.first : first);
  // "les Jeux d'hiver 2018": the season is part of a name.
  if (!article && !edge && !step && before(reading, first, Role.of)) return NO_DRAFTS;
  const begin = edge ? edge.first : step ? step.first : article ? article.first : first;
  const more = edge ? { edge: edge.edge } : NO_MORE;
  if (year) return [fieldsDraft(begin, year.end, 'season', { season, year: year.number }, more)];
  const after = at(reading, end, Role.step);
  // "l'appel a été passé": the participle of to be
  if (meaning.weak && after && !article && !step && reading.lexicon.words.tense.auxiliaries.has(reading.tokens.lower[first - 1] ?? '')) return NO_DRAFTS;
  if (after && after.meaning.place !== 'before') return [fieldsDraft(begin, after.end, 'season', { season }, more, after.meaning.step)];
  if (step) return [fieldsDraft(begin, end, 'season', { season }, more, step.meaning.step)];
  if (before(reading, first, Role.every)) return [{ first: before(reading, first, Role.every)!.first, end, type: 'SET', rule: 'season-set', expression: { kind: 'value', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 21]}`, mod: null, edtf: null } }];
  const preposition = before(reading, first, Role.preposition, m => m.season === true);
  if (!preposition && meaning.weak) return NO_DRAFTS;
  // "the fall of the government"
  if (meaning.weak && of && reading.lexicon.words.capitalDays) return NO_DRAFTS;
  if (!preposition && !article && !edge) return NO_DRAFTS;
  // A noun behind an English season names a thing: "the summer camp".
  if (meaning.weak && reading.lexicon.words.capitalDays && !edge && !endsThere(reading, end)) return NO_DRAFTS;
  return [fieldsDraft(begin, end, 'season', { season }, more)];
}

function endsThere(reading: Reading, i: number): boolean {
  return !startsAsWord(reading, i) || isSmall(reading, i);
}

/** "Noël", "Easter Monday", "last Easter", "Noël 2016". Names of feasts are capitals in the middle of a sentence; a lower-case one needs an article. */
export function feastDrafts(reading: Reading, meaning: MeaningOf<'feast'>, first: number, end: number): readonly Draft[] {
  const year = yearAt(reading, end, false) ?? (isMark(reading, end, ',') ? yearAt(reading, end + 1, false) : null);
  const step = before(reading, first, Role.leadingStep);
  const after = year ? null : at(reading, end, Role.step);
  const article = before(reading, first, Role.plainArticle);
  if (reading.tokens.shape[first] === Shape.lower && !article && !step && !year && end - first === 1 && !before(reading, first, Role.preposition)) return NO_DRAFTS;
  const named = before(reading, first, Role.of);
  // "le marché de Noël", "Christmas trees": the feast is part of the name of a thing.
  if (named && !article && !year && !before(reading, first, Role.open) && reading.tokens.kind[named.first] === TokenKind.word && !reading.lexicon.words.capitalDays && before(reading, named.first, Role.unit)?.meaning.unit !== 'WE') return NO_DRAFTS;
  if (reading.lexicon.words.capitalDays && !year && reading.tokens.kind[end] === TokenKind.word && !isSmall(reading, end) && !at(reading, end, Role.part) && !at(reading, end, Role.step) && at(reading, end, Role.unit)?.meaning.unit !== 'WE') return NO_DRAFTS;
  const fields = { feast: meaning.feast, ...(year ? { year: year.number } : {}) };
  const said = step ? step.meaning.step : after && after.meaning.place !== 'before' ? after.meaning.step : null;
  return [fieldsDraft(step ? step.first : first, year ? year.end : after && said !== null && !step ? after.end : end, 'feast', fields, NO_MORE, said)];
}

/** "maintenant", "désormais", "until now": the day of publication. */
export function presentDrafts(reading: Reading, meaning: MeaningOf<'present'>, first: number, end: number): readonly Draft[] {
  // "is now declining" moves a text on; "the talks are under way now." says when.
  if (meaning.weak && reading.tokens.shape[first] !== Shape.lower && first > 0 && reading.tokens.kind[first - 1] === TokenKind.word) return NO_DRAFTS;
  if (meaning.weak && startsAsWord(reading, end) && !before(reading, first, Role.between)) return NO_DRAFTS;
  const base = { from: 'unit', unit: 'D', offset: 0, reference: 'published' } as const;
  return [{ ...dated(first, end, 'present', { kind: 'date', base, token: 'PRESENT_REF', ...(meaning.open ? { open: meaning.open } : {}) }), type: 'TIME' }];
}

/** "l'actuel ministre", "le précédent dîner", "l'avenir": a time that stays a reference (TIMEX3 PAST_REF, PRESENT_REF, FUTURE_REF). */
export function referenceDrafts(meaning: MeaningOf<'vague'>, first: number, end: number): readonly Draft[] {
  return [{ first, end, type: 'TIME', rule: 'reference', expression: { kind: 'value', value: meaning.value, mod: null, edtf: null } }];
}
