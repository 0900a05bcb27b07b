// What was planted in the articles of the scale benchmark, and how much of it a dossier has.
import { join } from 'node:path';

/** What was planted, as numbers, so that a million articles fit. */
export class Truth {
  copyOf = [];
  reportOf = [];
  altered = [];
  /** The first article of the event that each is about. */
  eventOf = [];

  add({ copyOf, reportOf, altered }) {
    if (altered) this.altered.push({ line: this.copyOf.length, ...altered, of: copyOf ?? reportOf, copy: copyOf !== null });
    const before = copyOf ?? reportOf ?? null;
    this.eventOf.push(before === null ? this.copyOf.length : this.eventOf[before]);
    this.copyOf.push(copyOf ?? -1);
    this.reportOf.push(reportOf ?? -1);
  }
}

/** Opens a dossier built from the articles; gives one line: copies, contradictions and shared quotations found of those planted. */
export async function recall(compiled, dossier, truth) {
  const { openForReading } = await import(join(compiled, 'record/database.js'));
  const database = openForReading(dossier);
  const lineOf = new Map();
  for (const { id, path } of database.all('SELECT id, path FROM documents')) {
    const [file, line] = path.split('#');
    lineOf.set(id, Number(file.slice(0, 9)) + Number(line) - 1);
  }
  const copies = new Set();
  for (const { a, b } of database.all("SELECT a_json->>'document' a, b_json->>'document' b FROM passages WHERE kind IN ('copy', 'edited_copy')")) {
    const [x, y] = [lineOf.get(a), lineOf.get(b)];
    copies.add(`${Math.max(x, y)} ${Math.min(x, y)}`);
  }
  const planted = truth.copyOf.flatMap((of, line) => (of >= 0 ? [`${line} ${of}`] : []));
  const disputed = new Map();
  const sure = [];
  for (const { values_json: values, certain } of database.all("SELECT values_json, certain FROM disagreements WHERE kind <> 'wording'")) {
    if (certain === 1) sure.push(new Set(JSON.parse(values).flatMap(v => v.evidence.map(e => truth.eventOf[lineOf.get(e.document)]))));
    for (const { evidence } of JSON.parse(values)) for (const { document, start, end } of evidence) {
      const line = lineOf.get(document);
      const known = disputed.get(line);
      if (known) known.push([start, end]); else disputed.set(line, [[start, end]]);
    }
  }
  const seen = ({ line, start, end }) => (disputed.get(line) ?? []).some(([from, to]) => from < end && start < to);
  const percent = (of, all) => `${all.length === 0 ? 100 : (100 * of.length / all.length).toFixed(1)} % of ${all.length}`;
  const [inCopies, inReports] = [truth.altered.filter(a => a.copy), truth.altered.filter(a => !a.copy)];
  const sources = new Map();
  for (const { document, utterance } of database.all("SELECT document, utterance FROM statements WHERE mode <> 'indirect'")) {
    const line = lineOf.get(document);
    const known = sources.get(line);
    if (known) known.add(utterance); else sources.set(line, new Set([utterance]));
  }
  const reports = truth.reportOf.flatMap((of, line) => (of >= 0 ? [{ line, of }] : []));
  const quoted = reports.filter(({ line, of }) => [...(sources.get(line) ?? [])].some(u => sources.get(of)?.has(u)));
  database.close();
  return `found: copies ${percent(planted.filter(p => copies.has(p)), planted)}, contradictions in copies ${percent(inCopies.filter(seen), inCopies)}, in reports ${percent(inReports.filter(seen), inReports)} (of the sure disagreements one event alone: ${percent(sure.filter(events => events.size === 1), sure)}), shared quotations ${percent(quoted, reports)}`;
}
