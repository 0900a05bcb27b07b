/** Search: folded words looked for in names, facts and the whole text of every source. */
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import type { Statement } from '../../../model/statement.js';
import type { ActorEntry, Dossier } from '../data/dossier.js';
import { fold } from '../data/fold.js';
import { readableRuns, type Run } from '../data/readable.js';
import { surroundings, type Surroundings } from '../data/surroundings.js';

export interface TextHit extends Surroundings {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Further occurrences in the same source. */
  readonly more: number;
}

export interface Found {
  readonly meetings: readonly Meeting[];
  readonly actors: readonly ActorEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly texts: readonly TextHit[];
}

const NOTHING: Found = { meetings: [], actors: [], disagreements: [], statements: [], figures: [], texts: [] };
/** Occurrences counted in one source. */
const MOST = 99;

/** Words of a query: bare words each on their own, words in quotation marks as they stand. */
export function queryTerms(query: string): readonly string[] {
  const terms: string[] = [];
  for (const [, quoted, bare] of query.matchAll(/["“«]([^"“”«»]+)["”»]|([^\s"“”«»]+)/g)) {
    const term = fold(quoted ?? bare ?? '').trim();
    if (term) terms.push(term);
  }
  return [...new Set(terms)];
}

/** Takes the words a reader typed; gives what has all of them. Facts match anywhere in their own words and names; `inTexts`: the texts of sources too, as far as they are loaded. */
export function search(dossier: Dossier, query: string, inTexts = true): Found {
  const terms = queryTerms(query);
  if (terms.length === 0) return NOTHING;
  const has = (fact: object, ...texts: readonly (string | null | undefined)[]): boolean => {
    const all = foldedFact(fact, texts);
    return terms.every(t => all.includes(t));
  };
  const name = (id: string | null): string | null => dossier.nameOf(id);
  return {
    meetings: dossier.core.meetings.filter(m => has(m, m.forum, m.venue, m.date, ...m.parties.map(name), ...m.participants.map(name), ...m.agenda)),
    actors: dossier.core.actors.filter(a => has(a, a.name, ...a.aliases, ...a.roles.map(r => r.role))),
    disagreements: dossier.core.disagreements.filter(d => has(d, d.about, d.note, ...d.values.flatMap(v => [v.value, ...v.evidence.map(e => e.text)]))),
    statements: dossier.facts.statements.filter(s => has(s, name(s.speaker), s.source?.text, s.cue?.text, ...s.content.map(c => c.text))),
    figures: dossier.facts.figures.filter(f => has(f, f.text, f.of?.text)),
    texts: !inTexts ? [] : dossier.core.documents.flatMap(d => { const hit = searchText(dossier, d.id, terms); return hit ? [hit] : []; }),
  };
}

const foldedFacts = new WeakMap<object, string>();

/** The words of a fact folded, made once. */
function foldedFact(fact: object, texts: readonly (string | null | undefined)[]): string {
  let folded = foldedFacts.get(fact);
  if (folded === undefined) foldedFacts.set(fact, folded = fold(texts.filter(Boolean).join('\n')));
  return folded;
}

interface Folded {
  readonly text: string;
  /** For HTML: the runs of the readable text and where each begins in it; null where offsets are those of the source. */
  readonly runs: readonly Run[] | null;
  readonly starts: readonly number[];
}

const foldedTexts = new WeakMap<Dossier, Map<string, Folded>>();

function foldedText(dossier: Dossier, document: string): Folded | null {
  let known = foldedTexts.get(dossier);
  if (!known) foldedTexts.set(dossier, known = new Map());
  const before = known.get(document);
  if (before) return before;
  const source = dossier.textOf(document);
  if (source === null) return null;
  const made = dossier.documents.get(document)?.format === 'html' ? foldedRuns(readableRuns('html', source, 0, source.length)) : { text: fold(source), runs: null, starts: [] };
  known.set(document, made);
  return made;
}

function foldedRuns(runs: readonly Run[]): Folded {
  const starts: number[] = [];
  let length = 0;
  for (const r of runs) { starts.push(length); length += r.text.length; }
  return { text: fold(runs.map(r => r.text).join('')), runs, starts };
}

function searchText(dossier: Dossier, document: string, terms: readonly string[]): TextHit | null {
  const folded = foldedText(dossier, document);
  if (!folded || !terms.every(t => folded.text.includes(t))) return null;
  const term = [...terms].sort((a, b) => b.length - a.length)[0]!;
  const first = folded.text.indexOf(term);
  let more = 0;
  for (let at = folded.text.indexOf(term, first + term.length); at >= 0 && more < MOST; at = folded.text.indexOf(term, at + term.length)) more++;
  const [start, end] = folded.runs ? [sourceOffset(folded, first, false), sourceOffset(folded, first + term.length - 1, true)] : [first, first + term.length];
  const around = surroundings(dossier.documents.get(document)?.format ?? null, dossier.textOf(document) ?? '', start, end);
  return { document, start, end, more, ...around };
}

function sourceOffset(folded: Folded, offset: number, after: boolean): number {
  let low = 0;
  let high = folded.starts.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if (folded.starts[middle]! <= offset) low = middle; else high = middle - 1; }
  const run = folded.runs?.[low];
  if (!run) return 0;
  if (run.text.length !== run.end - run.start) return after ? run.end : run.start;
  return run.start + offset - folded.starts[low]! + (after ? 1 : 0);
}
