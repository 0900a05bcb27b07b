// How far a dossier with grafted articles says of them what the same articles linked all together say.
import { join } from 'node:path';

/** Opens both dossiers; gives a line a kind of fact: those of the grafted articles that both have, as a share of what the grafted one says and of what the whole one says. */
export async function agreement(compiled, whole, grown, ids) {
  const [a, b] = await Promise.all([whole, grown].map(path => factsOf(compiled, path, new Set(ids))));
  return Object.keys(a).map(kind => {
    const [right, said] = [a[kind], b[kind]];
    const both = [...said].filter(fact => right.has(fact)).length;
    const share = (n, of) => (of === 0 ? '-' : ((100 * n) / of).toFixed(1));
    return `${kind.padEnd(36)} ${String(right.size).padStart(6)} when all are linked, ${String(said.size).padStart(6)} grafted: ${share(both, said.size)} % right, ${share(both, right.size)} % found`;
  });
}

/** What is said of the grafted articles, each fact as a text that is the same in both dossiers. */
async function factsOf(compiled, path, grafted) {
  const { openForReading } = await import(join(compiled, 'record/database.js'));
  const { readExport } = await import(join(compiled, 'record/read.js'));
  const database = openForReading(path);
  const record = readExport(database);
  database.close();
  const actors = new Map(record.actors.map(a => [a.id, a]));
  const called = id => (id === null ? '-' : actors.get(id)?.key ?? actors.get(id)?.name.toLowerCase() ?? '?');
  const mine = list => list.filter(f => grafted.has(f.document));
  /** Pairs of members of one group of which one at least is of a grafted article. */
  const pairs = (groups, documentOf) => new Set(groups.flatMap(members => members.flatMap((x, i) => members.slice(i + 1).flatMap(y => (grafted.has(documentOf(x)) || grafted.has(documentOf(y)) ? [[x, y].sort().join(' ')] : [])))));
  const documentOf = new Map([...record.statements, ...record.figures].map(f => [f.id, f.document]));
  const own = id => id;
  return {
    'publication dates': new Set(record.documents.filter(d => grafted.has(d.id)).map(d => `${d.id} ${d.published}`)),
    'values of dates': new Set(mine(record.dates).map(d => `${d.id} ${d.value} ${d.edtf}`)),
    'actors at their mentions': new Set(record.actors.flatMap(a => a.mentions.filter(m => grafted.has(m.document)).map(m => `${m.document} ${m.start} ${called(a.id)}`))),
    'mentions of one actor with others': pairs(record.actors.filter(a => a.mentions.some(m => grafted.has(m.document))).map(a => [...new Set(a.mentions.map(m => m.document))]).filter(d => d.length < 200), own),
    'speakers': new Set(mine(record.statements).map(s => `${s.id} ${called(s.speaker)}`)),
    'acts and targets': new Set(mine(record.statements).map(s => `${s.id} ${s.act} ${called(s.target)}`)),
    'issues': new Set(mine(record.statements).filter(s => s.issue !== null).map(s => `${s.id} ${s.issue}`)),
    'wordings of one utterance': pairs(record.utterances.map(u => u.statements), id => documentOf.get(id)),
    'figures of one measure': pairs(record.measures.map(m => m.figures), id => documentOf.get(id)),
    'documents of one meeting': pairs(record.meetings.map(m => [...new Set([...m.documents, ...m.mentionedIn])]), own),
    'meetings: day, venue, status, outcome': new Set(record.meetings.flatMap(m => [...m.documents, ...m.mentionedIn].filter(d => grafted.has(d)).map(d => `${d} ${m.date} ${m.venue} ${m.status} ${m.outcome}`))),
    'shared passages': new Set(record.lineage.passages.filter(p => grafted.has(p.a.document) || grafted.has(p.b.document)).map(p => `${p.id} ${p.kind}`)),
    'copies of one text': pairs(record.lineage.clusters.map(c => c.documents), own),
    'proposals': new Set(record.proposals.flatMap(p => p.evidence.filter(e => grafted.has(e.document)).map(e => `${e.document} ${e.start} ${p.response}`))),
    'disagreements': new Set(record.disagreements.flatMap(d => { const at = d.values.flatMap(v => v.evidence); return at.some(e => grafted.has(e.document)) ? at.filter(e => grafted.has(e.document)).map(e => `${e.document} ${e.start} ${d.kind} ${d.certain}`) : []; })),
  };
}
