/** Where the sources of one meeting exclude each other: how long it lasted, and whether it brought an agreement. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { Meeting, MeetingDetail } from '../../../model/meeting.js';
import { factId } from '../../../text/identify.js';
import { exclude, quantityText } from './quantities.js';

/** Takes a meeting and the figures of all documents by document id; gives its disagreements of duration and outcome. */
export function meetingDisagreements(meeting: Meeting, figuresOf: ReadonlyMap<string, readonly Figure[]>): readonly Disagreement[] {
  return [...durations(meeting, figuresOf), ...outcomes(meeting)];
}

function durations(meeting: Meeting, figuresOf: ReadonlyMap<string, readonly Figure[]>): readonly Disagreement[] {
  const told = meeting.details.filter(d => d.field === 'duration' && meeting.documents.includes(d.document))
    .flatMap(d => (figuresOf.get(d.document) ?? []).filter(f => f.unit !== null && f.start < d.place.end && d.place.start < f.end).map(figure => ({ d, figure })));
  if (!told.some(a => told.some(b => exclude(a.figure, b.figure)))) return [];
  const values = new Map<string, [Anchor, ...Anchor[]]>();
  for (const { d, figure } of told) {
    const value = `${quantityText(figure)} ${figure.unit ?? ''}`.trim();
    const known = values.get(value);
    if (known) known.push(anchor(d)); else values.set(value, [anchor(d)]);
  }
  return [{
    id: factId('g', 'duration', meeting.id), rule: 'durations-exclude', kind: 'figure', about: `${meeting.forum}: duration`,
    values: [...values].map(([value, evidence]) => ({ value, evidence: evidence as Evidence })),
    scope: new Set(told.map(t => t.d.document)).size > 1 ? ['across_documents'] : ['within_document'], certain: false, note: null,
  }];
}

/** One source tells an agreement and only that, another none and only that. */
function outcomes(meeting: Meeting): readonly Disagreement[] {
  const byDocument = new Map<string, MeetingDetail[]>();
  for (const d of meeting.details) if (d.field === 'outcome' && meeting.documents.includes(d.document)) byDocument.set(d.document, [...(byDocument.get(d.document) ?? []), d]);
  const only = (value: string): MeetingDetail[] => [...byDocument.values()].filter(list => list.every(d => d.value === value)).map(list => list[0]!);
  const [agreed, none] = [only('agreed'), only('no_agreement')];
  if (agreed.length === 0 || none.length === 0) return [];
  return [{
    id: factId('g', 'outcome', meeting.id), rule: 'outcomes-exclude', kind: 'outcome', about: `${meeting.forum}: outcome`,
    values: [{ value: 'agreed', evidence: agreed.map(anchor) as unknown as Evidence }, { value: 'no_agreement', evidence: none.map(anchor) as unknown as Evidence }],
    scope: ['across_documents'], certain: false, note: null,
  }];
}

function anchor({ document, place: { start, end, text } }: MeetingDetail): Anchor {
  return { document, start, end, text };
}
