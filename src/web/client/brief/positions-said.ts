/** What each party last said on each issue, and where an actor's acts on an issue changed. */
import type { Position } from '../../../model/meeting.js';
import type { Statement } from '../../../model/statement.js';
import { compareDates } from '../data/edtf.js';
import { compareNames } from '../data/fold.js';
import { dateInWords } from '../words/dates.js';
import type { Words } from '../words/words.js';
import type { BriefGroup, BriefLine, BriefPart } from './brief.js';
import { partyFinder } from './parties.js';
import { onePlaceEach, placeOf, type ScopedRecord } from './scope.js';

/** Issues listed for one party, those with most statements first. */
const ISSUES = 10;
/** Lines of speakers who speak for none of the parties. */
const OTHERS = 6;
/** Latest statements on no known issue, after those on issues. */
const LATEST = 3;

/** One group a party, then speakers of none; the last statement on each issue, in the words of its source. */
export function positionGroups(s: ScopedRecord, words: Words): readonly BriefGroup[] {
  const issues = new Map(s.record.issues.map(i => [i.id, i.name]));
  const partyOf = partyFinder(s.actors, s.parties);
  const groups = new Map<string | null, Statement[]>(s.parties.map(p => [p, []]));
  for (const st of s.record.statements) {
    if (st.speaker === null || !s.inScope(st.document) || !s.isRecent(st.date)) continue;
    const party = partyOf(st.speaker, st.date);
    const group = groups.get(party);
    if (group) group.push(st);
    else groups.set(party, [st]);
  }
  return [...groups]
    .filter(([party]) => party !== null || s.concerns(null))
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || compareNames(s.actors.get(a ?? '')?.name ?? '', s.actors.get(b ?? '')?.name ?? ''))
    .map(([party, list]) => {
      const byIssue = new Map<string, Statement[]>();
      for (const st of list) {
        if (st.issue === null) continue;
        const said = byIssue.get(st.issue);
        if (said) said.push(st);
        else byIssue.set(st.issue, [st]);
      }
      const ranked = [...byIssue].sort((a, b) => b[1].length - a[1].length || compareNames(issues.get(a[0]) ?? '', issues.get(b[0]) ?? ''));
      const most = party === null ? OTHERS : ISSUES;
      const lines = ranked.slice(0, most).map(([issue, said]) => saidLine(s, latest(said), party, issues.get(issue) ?? null, words));
      const plain = party === null ? [] : latestOf(list).map(st => saidLine(s, st, party, null, words));
      return { title: party === null ? words.meeting.others : (s.actors.get(party)?.name ?? words.unknown), lines: [...lines, ...plain], more: Math.max(0, ranked.length - most) };
    });
}

/** The latest statements on no issue, one an utterance; of one day those that do more than declare come first. */
function latestOf(list: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return list
    .filter(st => st.issue === null && st.date !== null && !st.earlier && !seen.has(st.utterance) && seen.add(st.utterance))
    .sort((a, b) => compareDates(b.date, a.date) || Number(a.act === 'declare') - Number(b.act === 'declare'))
    .slice(0, LATEST);
}

/** The last by date; undated ones come before dated ones. */
function latest(list: readonly Statement[]): Statement {
  return list.reduce((best, st) => (st.date !== null && (best.date === null || compareDates(st.date, best.date) >= 0) ? st : best));
}

/** "escorts: demands (Ansel Morcant, 17 November 2021) “...”" */
function saidLine(s: ScopedRecord, st: Statement, party: string | null, issue: string | null, words: Words): BriefLine {
  const place = placeOf(st);
  const speaker = st.speaker === party ? null : (s.actors.get(st.speaker ?? '')?.name ?? null);
  const target = st.target === null ? '' : ` → ${s.actors.get(st.target)?.name ?? words.unknown}`;
  const who = [...(speaker ? [speaker] : []), dateInWords(st.date, words)].join(', ');
  const [open, close] = st.mode === 'direct' ? words.quotes : ['', ''];
  return {
    parts: [
      ...(issue === null ? [] : [{ kind: 'strong', text: issue } as const, { kind: 'text', text: words.colon } as const]),
      { kind: 'text', text: `${words.acts[st.act]}${target} (${who})${words.colon}${open}` },
      { kind: 'words', text: place.text, language: s.documents.get(st.document)?.language ?? null, place },
      { kind: 'text', text: `${close}. ` },
      { kind: 'cite', places: [place] },
    ],
  };
}

/** "Tolmeria, telephone line: refuses (14 March 2019) → accepts (9 October 2019)", each step with its place. */
export function changeLines(s: ScopedRecord, words: Words): readonly BriefLine[] {
  const issues = new Map(s.record.issues.map(i => [i.id, i.name]));
  const partyOf = partyFinder(s.actors, s.parties);
  const statements = new Map(s.record.statements.map(st => [st.id, st]));
  return s.record.positions
    .filter(p => p.changed && (s.concerns(p.actor) || s.concerns(partyOf(p.actor, null))))
    .map(p => ({ p, steps: stepsOf(p, statements) }))
    .filter(({ steps }) => steps.length > 1 && steps.some(st => s.inScope(st.document)) && s.isRecent(steps[steps.length - 1]!.date))
    .sort((a, b) => compareDates(b.steps[b.steps.length - 1]!.date, a.steps[a.steps.length - 1]!.date) || (a.p.id < b.p.id ? -1 : 1))
    .map(({ p, steps }) => ({
      parts: [
        { kind: 'strong', text: `${s.actors.get(p.actor)?.name ?? words.unknown}, ${issues.get(p.issue) ?? ''}` },
        { kind: 'text', text: words.colon },
        ...steps.flatMap((st, k): readonly BriefPart[] => [
          { kind: 'text', text: `${k > 0 ? ' → ' : ''}${words.acts[st.act]} (${dateInWords(st.date, words)}) ` },
          { kind: 'cite', places: onePlaceEach([placeOf(st)]) },
        ]),
      ],
    }));
}

/** One statement for each run of one act, in order of time. */
function stepsOf(p: Position, statements: ReadonlyMap<string, Statement>): readonly Statement[] {
  const list = p.statements.flatMap(id => statements.get(id) ?? []).filter(st => st.date !== null).sort((a, b) => compareDates(a.date, b.date));
  return list.filter((st, k) => k === 0 || list[k - 1]!.act !== st.act);
}
