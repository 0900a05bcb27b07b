/** Fetches what a view of a large dossier shows, with the sources, actors and issues that it names, as a dossier of its own. */
import type { DocumentPage, RowKind } from '../../../model/api.js';
import type { RecordExport } from '../../../model/export.js';
import type { CoreSection, FactsSection, ReadingSection, ReportDocument } from '../../../model/report.js';
import { Dossier, type ActorEntry } from '../data/dossier.js';
import type { SectionReader } from '../data/load.js';
import type { Session } from '../data/session.js';
import type { Plan } from './plan.js';

/** Ids in one question: addresses have an end. */
const IDS = 150;
/** Rows that one answer has at most. */
const MOST = 1000;

type Lists = { [K in RowKind]?: readonly unknown[] };

export interface Fetched {
  readonly dossier: Dossier;
  /** Rows of the view that are fetched, and that there are. */
  readonly shown: number;
  readonly total: number;
}

/** Takes the plan of a view and how many of its rows to show. */
export async function fetchView(session: Session, plan: Plan, count: number): Promise<Fetched> {
  const lists: Lists = {};
  const main: unknown[] = [];
  let total = 0;
  while (main.length < count) {
    const page = await session.rows<unknown>(plan.main.kind, plan.main.filters, main.length, Math.min(MOST, count - main.length));
    total = page.total;
    main.push(...page.rows);
    if (page.rows.length === 0 || main.length >= total) break;
  }
  lists[plan.main.kind] = main;
  for (const { kind, filters } of plan.beside) lists[kind] = (await session.rows<unknown>(kind, filters, 0, MOST)).rows;
  if (plan.main.kind === 'meetings' && plan.main.filters['ids']) {
    const [meeting] = main as RecordExport['meetings'];
    for (const kind of ['statements', 'figures'] as const) if (meeting) lists[kind] = await byIds(session, kind, 'documents', meeting.documents);
  }
  if (lists.measures) lists.figures = await figuresOf(session, lists.measures as RecordExport['measures']);
  if (lists.positions) lists.statements = await byIds(session, 'statements', 'ids', (lists.positions as RecordExport['positions']).flatMap(p => p.statements));
  return { dossier: await dossierOf(session, lists), shown: main.length, total };
}

/** One source with all that stands in it. */
export async function fetchSource(session: Session, id: string): Promise<Dossier> {
  const page = await session.source(id);
  return dossierOf(session, { documents: [page.document], statements: page.statements, figures: page.figures }, page);
}

async function figuresOf(session: Session, measures: RecordExport['measures']): Promise<readonly unknown[]> {
  const lists: (readonly unknown[])[] = [];
  for (const m of measures.slice(0, 40)) lists.push((await session.rows<unknown>('figures', { measure: m.id }, 0, MOST)).rows);
  return lists.flat();
}

async function byIds(session: Session, kind: RowKind, filter: string, ids: readonly string[]): Promise<readonly unknown[]> {
  const wanted = [...new Set(ids)];
  const found: unknown[] = [];
  for (let k = 0; k < wanted.length; k += IDS) found.push(...(await session.rows<unknown>(kind, { [filter]: wanted.slice(k, k + IDS).join(',') }, 0, MOST)).rows);
  return found;
}

async function dossierOf(session: Session, given: Lists, page?: DocumentPage): Promise<Dossier> {
  const list = <K extends RowKind>(kind: K): RecordExport[K] => (given[kind] ?? []) as RecordExport[K];
  const [statements, figures, meetings] = [list('statements'), list('figures'), list('meetings')];
  const [disagreements, proposals, positions] = [list('disagreements'), list('proposals'), list('positions')];
  const named = {
    documents: [...statements.map(s => s.document), ...figures.map(f => f.document), ...meetings.flatMap(m => [...m.documents, ...m.mentionedIn]), ...disagreements.flatMap(d => d.values.flatMap(v => v.evidence.map(e => e.document))), ...proposals.flatMap(p => p.evidence.map(e => e.document)), ...list('notices').flatMap(n => n.document ?? [])],
    actors: [...statements.flatMap(s => [s.speaker, s.target]), ...meetings.flatMap(m => [...m.parties, ...m.participants]), ...proposals.flatMap(p => [p.by, p.to]), ...positions.map(p => p.actor), ...(page?.mentions.map(m => m.actor) ?? [])].flatMap(a => a ?? []),
    issues: [...statements.flatMap(s => s.issue ?? []), ...positions.map(p => p.issue)],
  };
  const missing = async (kind: 'documents' | 'actors' | 'issues'): Promise<readonly { readonly id: string }[]> => {
    const known = list(kind) as readonly { readonly id: string }[];
    const have = new Set(known.map(x => x.id));
    return [...known, ...((await byIds(session, kind, 'ids', named[kind].filter(id => !have.has(id)))) as readonly { readonly id: string }[])];
  };
  const documents = (await missing('documents')) as RecordExport['documents'];
  const actors = (await missing('actors')) as unknown as readonly ActorEntry[];
  const { counts } = session;
  const spoken: Record<string, number> = {};
  for (const s of statements) if (s.speaker) spoken[s.speaker] = (spoken[s.speaker] ?? 0) + 1;
  const core: CoreSection = {
    meta: { format: 'parley', version: 1, offsets: 'utf-16', generator: session.info.generator },
    documents: documents.map(({ pieces: _pieces, setAside: _setAside, ...d }): ReportDocument => ({ ...d, format: d.id === page?.document.id ? page.format : null, length: d.id === page?.document.id ? page.text.length : 0, incipit: null })),
    meetings, sequences: list('sequences'), issues: (await missing('issues')) as RecordExport['issues'], proposals, disagreements, actors, clusters: [],
    counts: { statements: await counts('statements'), utterances: await counts('utterances'), figures: await counts('figures'), dates: await counts('dates'), notices: await counts('notices') },
    totals: { documents: await counts('documents'), meetings: await counts('meetings'), disagreements: await counts('disagreements'), actors: await counts('actors') },
    spoken,
    textBlocks: documents.map(() => null),
  };
  const numbers = new Map(actors.map((a, k) => [a.id, k]));
  const facts: FactsSection = { statements, figures, measures: list('measures'), positions, utterances: [], details: Object.fromEntries(meetings.map(m => [m.id, m.details])) };
  const reading: ReadingSection = {
    dates: page?.dates ?? [], notices: list('notices'), passages: page?.passages ?? [], repeats: [],
    pieces: Object.fromEntries(documents.map(d => [d.id, d.pieces])), setAside: Object.fromEntries(documents.map(d => [d.id, d.setAside])),
    mentions: page ? { [page.document.id]: page.mentions.flatMap(m => [numbers.get(m.actor) ?? -1, m.start, m.end]) } : {},
  };
  const reader: SectionReader = { core: async () => core, facts: async () => facts, reading: async () => reading, texts: async () => ({}), ...(page ? { text: async () => page.text } : {}) };
  const dossier = new Dossier(core, reader);
  await Promise.all([dossier.load('facts'), dossier.load('reading'), ...(page ? [dossier.loadText(page.document.id)] : [])]);
  return dossier;
}
