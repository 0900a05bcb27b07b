/** A record as a page that a person can read and review: the form of the goldens. */
import type { Anchor } from '../../src/model/anchor.js';
import type { RecordExport } from '../../src/model/export.js';

/** Takes an export; gives text, one fact a line, sources by their path. */
export function printRecord(record: RecordExport): string {
  const path = new Map(record.documents.map(d => [d.id, d.path]));
  const name = new Map(record.actors.map(a => [a.id, a.name]));
  const who = (id: string | null): string => (id === null ? 'unknown' : name.get(id) ?? id);
  const where = (evidence: readonly Anchor[]): string => [...new Set(evidence.map(e => path.get(e.document) ?? e.document))].join(', ');
  const lines: string[] = [];
  const heading = (text: string): void => { lines.push('', `## ${text}`, ''); };

  lines.push('# What Parley finds in the samples', '', 'Made by the test beside it; a change of it is read by a person before it is kept.');
  heading('Sources');
  for (const d of record.documents) {
    const estimated = d.publishedCertain ? '' : ` (estimated${d.publishedCandidates ? `: ${d.publishedCandidates.join(', ')}` : ''})`;
    lines.push(`${d.path}: ${d.language}, ${d.published ?? 'no date'} ${d.publishedFrom ?? ''}${estimated}${d.outlet ? `, ${d.outlet}` : ''}${d.agencies.length > 0 ? `, agency ${d.agencies.join(', ')}` : ''}`);
    lines.push(`    title: ${d.title?.text ?? d.titleStated ?? 'none'}`, `    set aside: ${[...new Set(d.setAside.map(s => s.rule))].sort().join(', ') || 'nothing'}`);
  }
  heading('Meetings');
  for (const m of record.meetings) {
    lines.push(`${m.date ?? 'no date'}${m.dateCertain ? '' : ' (estimated)'} ${m.status}: ${m.forum}${m.venue ? `, ${m.venue}` : ''}: ${m.outcome}${m.durationHours === null ? '' : `, ${m.durationHours} hours`}`);
    lines.push(`    parties: ${m.parties.map(who).join('; ') || 'unknown'}`, `    participants: ${m.participants.map(who).join('; ') || 'unknown'}`);
    if (m.agenda.length > 0) lines.push(`    agenda: ${m.agenda.join('; ')}`);
    lines.push(`    reported by: ${m.documents.map(d => path.get(d)).join(', ') || 'none'}${m.mentionedIn.length > 0 ? `; mentioned in: ${m.mentionedIn.map(d => path.get(d)).join(', ')}` : ''}`);
  }
  for (const s of record.sequences) lines.push(`in sequence: ${s.meetings.map(id => record.meetings.find(m => m.id === id)).map(m => `${m?.date} ${m?.venue ?? m?.forum}`).join(' -> ')}`);
  heading('Statements');
  for (const d of record.documents) {
    lines.push(`${d.path}`);
    for (const s of record.statements.filter(x => x.document === d.id)) {
      lines.push(`    ${who(s.speaker)} ${s.act}${s.target ? ` -> ${who(s.target)}` : ''} (${s.mode}${s.date ? `, ${s.date}` : ''}): ${s.content.map(c => oneLine(c.text)).join(' // ')}`);
    }
  }
  heading('One utterance in several sources');
  for (const u of record.utterances.filter(x => x.statements.length > 1)) {
    const variants = u.statements.map(id => record.statements.find(s => s.id === id)!);
    lines.push(`${who(u.speaker)}: ${oneLine(variants[0]!.content.map(c => c.text).join(' '))}`, `    in ${[...new Set(variants.map(v => path.get(v.document)))].join(', ')}`);
    if (u.differs.length > 0) lines.push(`    differs: ${u.differs.map(x => `${x.a || '-'} / ${x.b || '-'}`).join('; ')}`);
  }
  heading('Proposals');
  for (const p of record.proposals) lines.push(`${who(p.by)} -> ${who(p.to)}: ${oneLine(p.what)}: ${p.response} (${where(p.evidence)})`);
  heading('Figures');
  for (const d of record.documents) {
    const figures = record.figures.filter(f => f.document === d.id).map(f => `${oneLine(f.text)} = ${f.min ?? '..'}${f.max === f.min ? '' : `-${f.max ?? '..'}`}${f.unit ? ` ${f.unit}` : ''}${f.each ? ' each' : ''}`);
    if (figures.length > 0) lines.push(`${d.path}`, ...figures.map(f => `    ${f}`));
  }
  heading('Dates');
  for (const d of record.documents) {
    const dates = record.dates.filter(x => x.document === d.id).map(x => `${oneLine(x.text)} = ${x.edtf ?? x.value}${x.certain ? '' : '?'}`);
    if (dates.length > 0) lines.push(`${d.path}: ${dates.join('; ')}`);
  }
  heading('Disagreements');
  for (const x of record.disagreements) lines.push(`${x.certain ? 'certain' : 'doubtful'} ${x.kind}: ${oneLine(x.about)}`, ...x.values.map(v => `    ${oneLine(v.value)} (${where(v.evidence)})`), ...(x.note ? [`    note: ${x.note}`] : []));
  heading('Copies');
  for (const c of record.lineage.clusters) lines.push(`${c.documents.map(d => path.get(d)).join(', ')}${c.original ? `; first: ${path.get(c.original)}` : ''}`);
  for (const p of record.lineage.passages) lines.push(`${p.kind}: ${path.get(p.a.document)} and ${path.get(p.b.document)}, ${p.a.end - p.a.start} characters${p.first === null ? '' : `, first ${path.get(p[p.first].document)}`}`);
  for (const r of record.lineage.repeats) lines.push(`repeats itself: ${path.get(r.document)}, ${r.end - r.start} characters`);
  return `${lines.join('\n').trim()}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
