/** What parley clean does: the readable text of each source, why each part stands or was set aside, or all of it as JSON lines. */
import type { CleanDocument, Source } from '../model/document.js';
import { cleanSource, readFile } from '../pipeline.js';
import { expandInputs, readFiles, requireSome } from './inputs.js';
import { safe, safeJson } from './terminal.js';

export interface CleanOptions {
  /** The whole source with each decision. */
  readonly why?: boolean;
  /** One JSON line a source. */
  readonly json?: boolean;
}

/** Where lines go, and where words about inputs that cannot be read go. */
export interface CleanOutput {
  readonly line: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Notices about a file that was read all the same; any other says that it was not, or not all of it. */
const DOUBTS: ReadonlySet<string> = new Set(['encoding', 'characters_replaced']);

/** Cleans inputs (files, folders, globs, -) one by one. Gives the exit code: 0, or 2 where an input could not be read (the others were). Throws ParleyError where no input is left. */
export async function cleanCommand(inputs: readonly string[], options: CleanOptions, out: CleanOutput): Promise<number> {
  let problems = 0;
  const refused = (path: string, cause: string, next: string): void => { problems++; out.warn(`${safe(path)}: ${safe(cause)}. ${safe(next)}`); };
  const paths = await expandInputs(inputs, refused);
  requireSome(paths);
  let cleaned = 0;
  for (const file of readFiles(paths, refused)) {
    for (const source of readFile(file, notice => { if (!DOUBTS.has(notice.rule)) problems++; out.warn(safe(notice.message)); })) {
      const { document, text } = cleanSource(source);
      if (options.json) out.line(safeJson(jsonRow(document, text)));
      else {
        if (cleaned > 0) out.line('');
        if (options.why) for (const line of whyLines(source, document)) out.line(line);
        else { if (document.title) { out.line(safe(document.title.text)); out.line(''); } out.line(text.split('\n').map(safe).join('\n')); }
      }
      for (const notice of document.notices) out.warn(`${safe(source.path)}: ${safe(notice.message)}`);
      cleaned++;
    }
  }
  return problems > 0 ? 2 : 0;
}

/** The row of `--json`: what was read, its text, and every decision with its place in the source. */
function jsonRow(d: CleanDocument, text: string): object {
  return {
    path: d.path, url: d.url, title: d.title?.text ?? d.titleStated, published: d.published, modified: d.modified, authors: d.authors, outlet: d.outlet,
    language: d.language, agencies: d.agencies, text, pieces: d.pieces, setAside: d.setAside,
  };
}

/** The source from begin to end, one line a decision: what it is, its place, its words. */
function* whyLines(source: Source, d: CleanDocument): Generator<string> {
  yield `${safe(d.path)}  language ${d.language}  published ${d.published ?? 'unknown'}${d.publishedRule ? ` (${d.publishedRule})` : ''}  agencies ${d.agencies.join(', ') || 'none'}  authors ${safe(d.authors.join(', ')) || 'none'}`;
  const rows = [
    ...d.pieces.map(p => ({ start: p.start, end: p.end, mark: p.role, reason: '' })),
    ...d.setAside.map(a => ({ start: a.start, end: a.end, mark: `- ${a.rule}`, reason: a.reason })),
  ].sort((a, b) => a.start - b.start);
  for (const row of rows) {
    if (row.mark === '- markup') continue;
    yield `${row.mark.padEnd(14)} ${String(row.start).padStart(7)}-${String(row.end).padEnd(7)} ${safe(source.text.slice(row.start, row.end))}${row.reason ? `   (${row.reason})` : ''}`;
  }
}
