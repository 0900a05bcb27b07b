/** Where each kind of fact stands, and what it is called: by this a correction finds its fact again. */
import type { Actor } from '../../model/actor.js';
import type { Anchor } from '../../model/anchor.js';
import type { CorrectableKind, FactRef } from '../../model/correction.js';
import type { Disagreement } from '../../model/disagreement.js';
import type { ExportDocument, RecordExport } from '../../model/export.js';
import type { Figure, Measure } from '../../model/figure.js';
import type { Issue, Meeting, Position, Proposal } from '../../model/meeting.js';
import type { Statement, Utterance } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import type { Findable } from './find.js';

/** Characters of a label: enough to know a fact by. */
const LABEL = 120;

type Documents = readonly Pick<ExportDocument, 'id' | 'path'>[];
/** The lists of the record that findables are made of. */
export type Facts = Pick<RecordExport, 'statements' | 'utterances' | 'dates' | 'figures' | 'measures' | 'actors' | 'meetings' | 'issues' | 'positions' | 'proposals' | 'disagreements'> & { readonly documents: Documents };

function label(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= LABEL ? plain : plain.slice(0, LABEL).toWellFormed();
}

export const documentFindable = ({ id, path }: Documents[number]): Findable => ({ id, places: [], label: path });
export const dateFindable = (d: DatedMention): Findable => ({ id: d.id, places: [anchor(d)], label: label(d.text) });
export const figureFindable = (f: Figure): Findable => ({ id: f.id, places: [anchor(f)], label: label(f.of ? `${f.text} … ${f.of.text}` : f.text) });
export const actorFindable = (a: Actor): Findable => ({ id: a.id, places: a.mentions, label: label(a.name) });
export const meetingFindable = (m: Meeting): Findable => ({ id: m.id, places: m.evidence, label: label(m.date === null ? m.forum : `${m.forum}, ${m.date}`) });
export const issueFindable = (i: Issue): Findable => ({ id: i.id, places: [], label: label(i.name) });
export const proposalFindable = (p: Proposal): Findable => ({ id: p.id, places: p.evidence, label: label(p.what) });
export const disagreementFindable = (d: Disagreement): Findable => ({ id: d.id, places: d.values.flatMap(v => v.evidence), label: label(d.about) });

/** A statement stands from the first character of its content to the last. */
export function statementFindable(s: Statement): Findable {
  const last = s.content[s.content.length - 1]!;
  const text = s.content.map(c => c.text).join(' … ');
  return { id: s.id, places: [{ document: s.document, start: s.content[0].start, end: last.end, text }], label: label(text) };
}

/** An utterance stands where its wordings stand. */
export function utteranceFindable(u: Utterance, statement: (id: string) => Statement | undefined): Findable {
  const wordings = u.statements.flatMap(id => { const s = statement(id); return s ? [statementFindable(s)] : []; });
  return { id: u.id, places: wordings.flatMap(w => w.places), label: wordings[0]?.label ?? u.id };
}

function measureFindable(m: Measure, figure: (id: string) => Figure | undefined): Findable {
  return { id: m.id, places: m.figures.flatMap(id => { const f = figure(id); return f ? [anchor(f)] : []; }), label: label(m.about) };
}

/** A position is known by who holds it on what. */
function positionFindable(p: Position, name: (id: string) => string): Findable {
  return { id: p.id, places: [], label: label(`${name(p.actor)}: ${name(p.issue)}`) };
}

function anchor({ document, start, end, text }: DatedMention | Figure): Anchor {
  return { document, start, end, text };
}

/** All facts of one kind as they can be found. */
export function findables(kind: CorrectableKind, facts: Facts): readonly Findable[] {
  switch (kind) {
    case 'document': return facts.documents.map(documentFindable);
    case 'statement': return facts.statements.map(statementFindable);
    case 'utterance': { const byId = new Map(facts.statements.map(s => [s.id, s])); return facts.utterances.map(u => utteranceFindable(u, id => byId.get(id))); }
    case 'date': return facts.dates.map(dateFindable);
    case 'figure': return facts.figures.map(figureFindable);
    case 'measure': { const byId = new Map(facts.figures.map(f => [f.id, f])); return facts.measures.map(m => measureFindable(m, id => byId.get(id))); }
    case 'actor': return facts.actors.map(actorFindable);
    case 'meeting': return facts.meetings.map(meetingFindable);
    case 'issue': return facts.issues.map(issueFindable);
    case 'position': { const names = new Map<string, string>([...facts.actors, ...facts.issues].map(f => [f.id, f.name])); return facts.positions.map(p => positionFindable(p, id => names.get(id) ?? id)); }
    case 'proposal': return facts.proposals.map(proposalFindable);
    case 'disagreement': return facts.disagreements.map(disagreementFindable);
  }
}

/** What a new correction keeps of a fact, so that it is found in every later record. */
export function factRef(kind: CorrectableKind, fact: Findable): FactRef {
  const place = fact.places[0];
  return { kind, id: fact.id, place: place ? { document: place.document, start: place.start, end: place.end, text: label(place.text) } : null, label: fact.label };
}
