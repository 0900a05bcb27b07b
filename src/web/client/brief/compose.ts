/** Makes a briefing of a record: no sentence of its own, only templates filled with facts that have their places. */
import type { Anchor } from '../../../model/anchor.js';
import { compareDates } from '../data/edtf.js';
import { outletOf } from '../data/citation.js';
import { dateInWords } from '../words/dates.js';
import type { Words } from '../words/words.js';
import { BRIEF_SECTIONS, type Brief, type BriefGroup, type BriefLine, type BriefPart, type BriefRecord, type BriefScope, type BriefSectionName } from './brief.js';
import { changeLines, positionGroups } from './positions-said.js';
import { onePlaceEach, scoped, type ScopedRecord } from './scope.js';
import { valueInWords } from '../words/values.js';

/** Meetings held that a briefing recalls: the latest ones. */
const MEETINGS = 5;
/** Sources named for one fact; the rest are counted. */
export const CITED = 4;
const PROPOSALS = 20;
const DISPUTES = 20;

/** Takes the record, what it should be limited to, and the words of a language. */
export function composeBrief(record: BriefRecord, scope: BriefScope, words: Words): Brief {
  const s = scoped(record, scope);
  const groups: Readonly<Record<BriefSectionName, readonly BriefGroup[]>> = {
    meetings: oneGroup(heldLines(s, words), MEETINGS),
    positions: positionGroups(s, words),
    changes: oneGroup(changeLines(s, words), DISPUTES),
    proposals: oneGroup(proposalLines(s, words), PROPOSALS),
    disputes: oneGroup(disputeLines(s, words), DISPUTES),
    planned: oneGroup(plannedLines(s, words), PROPOSALS),
  };
  const sections = BRIEF_SECTIONS.map(name => ({ name, groups: groups[name].filter(g => g.lines.length > 0) }));
  const used = new Set(sections.flatMap(x => x.groups.flatMap(g => g.lines.flatMap(l => l.parts.flatMap(p => (p.kind === 'cite' ? p.places.map(a => a.document) : []))))));
  const drawnOn = record.documents.filter(d => s.inScope(d.id) && (scope.since === null || s.isRecent(d.published)));
  const dates = drawnOn.flatMap(d => d.published ?? []).sort(compareDates);
  return {
    scope,
    sections,
    cited: record.documents.flatMap((document, k) => (used.has(document.id) ? [{ number: k + 1, document }] : [])),
    documents: drawnOn.length,
    latest: dates[dates.length - 1] ?? null,
  };
}

function oneGroup(lines: readonly BriefLine[], most: number): readonly BriefGroup[] {
  return [{ title: null, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) }];
}

const text = (t: string): BriefPart => ({ kind: 'text', text: t });
const cite = (places: readonly Anchor[]): BriefPart => ({ kind: 'cite', places: onePlaceEach(places) });

/** "9 October 2019, Council, Vaurence: Alliance, Tolmeria; 4 hours; agreed in part", the latest first. */
function heldLines(s: ScopedRecord, words: Words): readonly BriefLine[] {
  return s.meetings.filter(m => m.status === 'held').reverse().map(m => meetingLine(s, m, words, [
    ...(m.durationHours === null ? [] : [words.counts.hours(m.durationHours)]),
    ...(m.agenda.length > 0 ? [`${words.meeting.agenda}: ${m.agenda.join(', ')}`] : []),
    words.outcome[m.outcome],
  ]));
}

/** Meetings announced for a day after the last one that was held, and those put off. */
function plannedLines(s: ScopedRecord, words: Words): readonly BriefLine[] {
  const held = s.meetings.filter(m => m.status === 'held' && m.date !== null);
  const last = held[held.length - 1]?.date ?? null;
  const open = s.meetings.filter(m => m.status === 'planned' && (m.date === null || last === null || compareDates(m.date, last) > 0));
  return open.map(m => meetingLine(s, m, words, [m.outcome === 'postponed' ? words.outcome.postponed : words.status.planned]));
}

function meetingLine(s: ScopedRecord, m: ScopedRecord['meetings'][number], words: Words, facts: readonly string[]): BriefLine {
  const when = `${dateInWords(m.date, words)}${m.dateCertain || m.date === null ? '' : ` (${words.certainty.estimated})`}`;
  const parties = m.parties.flatMap(p => s.actors.get(p)?.name ?? []).join(', ');
  return {
    parts: [
      { kind: 'strong', text: [when, m.forum || words.meeting.unnamed, ...(m.venue ? [m.venue] : [])].join(', '), meeting: m.id },
      text(`${words.colon}${[...(parties ? [parties] : []), ...facts].join(words.semicolon)}. `),
      cite(m.evidence),
    ],
  };
}

/** Proposals without a yes or no, as their sources word them. */
function proposalLines(s: ScopedRecord, words: Words): readonly BriefLine[] {
  return s.record.proposals
    .filter(p => (p.response === 'none' || p.response === 'neither_accepted_nor_rejected') && (s.concerns(p.by) || s.concerns(p.to)))
    .filter(p => p.evidence.some(e => s.inScope(e.document) && s.isRecent(s.documents.get(e.document)?.published ?? null)))
    .map(p => ({
      parts: [
        { kind: 'strong', text: `${s.actors.get(p.by ?? '')?.name ?? words.unknown}${p.to ? ` → ${s.actors.get(p.to)?.name ?? words.unknown}` : ''}` },
        text(words.colon),
        { kind: 'words', text: p.what, language: s.documents.get(p.evidence[0].document)?.language ?? null, place: p.evidence[0] },
        text(`${words.semicolon}${words.response[p.response]}. `),
        cite(p.evidence),
      ],
    }));
}

/** "sailors: 3,000 [cite]; 300 [cite]", those that surely exclude each other first. */
function disputeLines(s: ScopedRecord, words: Words): readonly BriefLine[] {
  return s.record.disagreements
    .filter(d => d.kind !== 'wording' && d.values.some(v => v.evidence.some(e => s.inScope(e.document) && s.isRecent(s.documents.get(e.document)?.published ?? null))))
    .map((d, k) => ({ d, k }))
    .sort((a, b) => Number(b.d.certain) - Number(a.d.certain) || Number(b.d.kind === 'figure') - Number(a.d.kind === 'figure') || a.k - b.k)
    .map(({ d }) => ({
      parts: [
        { kind: 'strong', text: words.template(d.about), disagreement: d.id },
        text(d.certain ? words.colon : ` (${words.disagreements.possible})${words.colon}`),
        ...d.values.flatMap((v, k): readonly BriefPart[] => [text(`${k > 0 ? words.semicolon : ''}${valueInWords(v.value, words)} `), cite(v.evidence)]),
      ],
    }));
}

/** The name under which a briefing cites a source: "Outlet, 9 Oct 2019". */
export function citeName(d: BriefRecord['documents'][number], words: Words): string {
  const date = d.published === null ? words.undated : `${dateInWords(d.published.slice(0, 10), words, true)}${d.publishedCertain ? '' : ` (${words.certainty.estimated})`}`;
  return `${outletOf(d)}, ${date}`;
}
