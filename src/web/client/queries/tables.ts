/** Rows to take away, one function a view: what is on the screen and nothing else. */
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { Proposal } from '../../../model/meeting.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import type { ReportDocument } from '../../../model/report.js';
import type { Statement } from '../../../model/statement.js';
import { outletOf, titleOf } from '../data/citation.js';
import type { Dossier } from '../data/dossier.js';
import { readableText } from '../data/readable.js';
import type { Cell, Table } from '../data/table.js';
import type { FactPlace } from './marks.js';
import type { Found } from './search.js';

const nameOf = (dossier: Dossier, id: string | null): string | null => dossier.nameOf(id);
const pathOf = (dossier: Dossier, id: string): string => dossier.documents.get(id)?.path ?? id;

export function statementsTable(dossier: Dossier, statements: readonly Statement[]): Table {
  return {
    name: 'statements',
    columns: [
      'id',
      'speaker',
      'act',
      'target',
      'issue',
      'mode',
      'date',
      'content',
      'cue',
      'source',
      'outlet',
      'file',
      'document',
      'start',
      'end',
      'utterance',
      'reportedBy',
      'rule',
    ],
    rows: statements.map(s => {
      const d = dossier.documents.get(s.document);
      const last = s.content[s.content.length - 1]!;
      return [
        s.id,
        nameOf(dossier, s.speaker),
        s.act,
        nameOf(dossier, s.target),
        s.issue ? (dossier.issues.get(s.issue)?.name ?? null) : null,
        s.mode,
        s.date,
        s.content.map(c => c.text).join(' … '),
        s.cue?.text ?? null,
        s.source?.text ?? null,
        d ? outletOf(d) : null,
        pathOf(dossier, s.document),
        s.document,
        s.content[0].start,
        last.end,
        s.utterance,
        s.reportedBy,
        s.rule,
      ];
    }),
  };
}

export function meetingsTable(dossier: Dossier, meetings: readonly Meeting[]): Table {
  return {
    name: 'meetings',
    columns: [
      'id',
      'date',
      'dateCertain',
      'forum',
      'venue',
      'status',
      'outcome',
      'durationHours',
      'parties',
      'participants',
      'agenda',
      'reportedBy',
      'mentionedIn',
      'rule',
    ],
    rows: meetings.map(m => [
      m.id,
      m.date,
      m.dateCertain,
      m.forum,
      m.venue,
      m.status,
      m.outcome,
      m.durationHours,
      names(dossier, m.parties),
      names(dossier, m.participants),
      m.agenda.join('; '),
      paths(dossier, m.documents),
      paths(dossier, m.mentionedIn),
      m.rule,
    ]),
  };
}

export function figuresTable(dossier: Dossier, figures: readonly Figure[]): Table {
  return {
    name: 'figures',
    columns: [
      'id',
      'about',
      'text',
      'min',
      'max',
      'modifier',
      'unit',
      'of',
      'outlet',
      'published',
      'file',
      'document',
      'start',
      'end',
      'measure',
      'rule',
    ],
    rows: figures.map(f => {
      const d = dossier.documents.get(f.document);
      return [
        f.id,
        f.measure ? (dossier.measures.get(f.measure)?.about ?? null) : null,
        f.text,
        f.min,
        f.max,
        f.modifier,
        f.unit,
        f.of?.text ?? null,
        d ? outletOf(d) : null,
        d?.published ?? null,
        pathOf(dossier, f.document),
        f.document,
        f.start,
        f.end,
        f.measure,
        f.rule,
      ];
    }),
  };
}

export function disagreementsTable(dossier: Dossier, disagreements: readonly Disagreement[]): Table {
  return {
    name: 'disagreements',
    columns: ['id', 'kind', 'about', 'certain', 'scope', 'value', 'words', 'outlet', 'file', 'document', 'start', 'end', 'note', 'rule'],
    rows: disagreements.flatMap(d =>
      d.values.flatMap(v =>
        v.evidence.map(e => {
          const source = dossier.documents.get(e.document);
          return [
            d.id,
            d.kind,
            d.about,
            d.certain,
            d.scope.join(' '),
            v.value,
            e.text,
            source ? outletOf(source) : null,
            pathOf(dossier, e.document),
            e.document,
            e.start,
            e.end,
            d.note,
            d.rule,
          ];
        }),
      ),
    ),
  };
}

export function sourcesTable(
  dossier: Dossier,
  documents: readonly ReportDocument[],
  own: (id: string) => number | null,
  statements: (id: string) => number,
): Table {
  return {
    name: 'sources',
    columns: [
      'number',
      'id',
      'file',
      'outlet',
      'title',
      'language',
      'published',
      'publishedFrom',
      'publishedCertain',
      'publishedCandidates',
      'agencies',
      'authors',
      'url',
      'ownShare',
      'statements',
      'characters',
    ],
    rows: documents.map(d => [
      dossier.numberOf(d.id),
      d.id,
      d.path,
      d.outlet,
      titleOf(d),
      d.language,
      d.published,
      d.publishedFrom,
      d.publishedCertain,
      (d.publishedCandidates ?? []).join(' '),
      d.agencies.join('; '),
      d.authors.join('; '),
      d.url,
      own(d.id),
      statements(d.id),
      d.length,
    ]),
  };
}

/** The facts of one source in the order of its text. */
export function factsTable(d: ReportDocument, source: string, places: readonly FactPlace[]): Table {
  return {
    name: 'facts',
    columns: ['id', 'kind', 'words', 'file', 'document', 'start', 'end'],
    rows: places.map(p => [p.id, p.kind, readableText(d.format, source, p.start, p.end), d.path, d.id, p.start, p.end]),
  };
}

/** One row a proposal. */
export function proposalsTable(dossier: Dossier, proposals: readonly Proposal[]): Table {
  return {
    name: 'proposals',
    columns: ['id', 'by', 'to', 'what', 'response', 'meeting', 'file', 'document', 'start', 'end', 'rule'],
    rows: proposals.map(p => {
      const [first] = p.evidence;
      return [p.id, nameOf(dossier, p.by), nameOf(dossier, p.to), p.what, p.response, p.meeting, pathOf(dossier, first.document), first.document, first.start, first.end, p.rule];
    }),
  };
}

/** What each source says of one meeting: the cells of its matrix that have a place. */
export function detailsTable(dossier: Dossier, meeting: Meeting): Table {
  return {
    name: 'meeting',
    columns: ['meeting', 'field', 'value', 'words', 'outlet', 'file', 'document', 'start', 'end'],
    rows: dossier.detailsOf(meeting.id).map(d => {
      const source = dossier.documents.get(d.document);
      const value = d.field === 'party' || d.field === 'participant' ? (nameOf(dossier, d.value) ?? d.value) : d.value;
      return [meeting.id, d.field, value, d.place.text, source ? outletOf(source) : null, pathOf(dossier, d.document), d.document, d.place.start, d.place.end];
    }),
  };
}

/** Facts that a search found, of all kinds, each with its first place. */
export function foundTable(dossier: Dossier, found: Found): Table {
  const rows: Cell[][] = [];
  const add = (kind: string, id: string, text: string, place: { readonly document: string; readonly start: number; readonly end: number } | null): void => {
    rows.push([kind, id, text, place ? pathOf(dossier, place.document) : null, place?.document ?? null, place?.start ?? null, place?.end ?? null]);
  };
  for (const m of found.meetings) add('meeting', m.id, [m.date, m.forum, m.venue].filter(Boolean).join(', '), m.evidence[0]);
  for (const a of found.actors) add('actor', a.id, a.name, null);
  for (const d of found.disagreements) add('disagreement', d.id, d.about, d.values[0]?.evidence[0] ?? null);
  for (const s of found.statements) add('statement', s.id, s.content.map(c => c.text).join(' … '), { document: s.document, start: s.content[0].start, end: s.content[s.content.length - 1]!.end });
  for (const f of found.figures) add('figure', f.id, f.text, f);
  for (const h of found.texts) add('text', `${h.document}:${h.start}-${h.end}`, `${h.before}${h.words}${h.after}`, h);
  return { name: 'search', columns: ['kind', 'id', 'words', 'file', 'document', 'start', 'end'], rows };
}

function names(dossier: Dossier, ids: readonly string[]): string {
  return ids.map(id => nameOf(dossier, id) ?? id).join('; ');
}

function paths(dossier: Dossier, ids: readonly string[]): string {
  return ids.map(id => pathOf(dossier, id)).join('; ');
}
