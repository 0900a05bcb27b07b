/** Addresses of views: everything that a view shows is in the part of the URL after "#". */

export interface Route {
  /** Parts of the path: ["source", "ab12"]. Empty for the overview. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Reads "#/statements?act=deny". */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  const path = (mark < 0 ? text : text.slice(0, mark)).split('/').filter(p => p !== '').map(decode);
  const query: Record<string, string> = {};
  const search = mark < 0 ? '' : text.slice(mark + 1);
  for (const [key, value] of new URLSearchParams(search)) query[key] = value;
  const selector = /selector\(type=TextPositionSelector,start=(\d{1,12}),end=(\d{1,12})\)/.exec(decode(search));
  if (selector) query['at'] = `${selector[1]}-${selector[2]}`;
  return { path, query };
}

/** The language that the address asks for is kept in every further one. */
let kept: string | null = null;

export function keepLanguage(code: string | null): void {
  kept = code;
}

/** Writes an address; empty values are left out. */
export function address(path: readonly string[], query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) params.set(key, value);
  if (kept !== null && !params.has('lang')) params.set('lang', kept);
  const text = params.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

function decode(part: string): string {
  try { return decodeURIComponent(part); } catch { return part; }
}

/** Where a stretch of a source is, as a W3C Web Annotation TextPositionSelector writes it in a fragment (Selectors and States, section 7). */
export function selectorOf(start: number, end: number): string {
  return `selector(type=TextPositionSelector,start=${start},end=${end})`;
}

export const to = {
  overview: (): string => address([]),
  meetings: (): string => address(['meetings']),
  meeting: (id: string): string => address(['meetings', id]),
  statements: (query: Readonly<Record<string, string | null | undefined>> = {}): string => address(['statements'], query),
  utterance: (id: string): string => address(['utterances', id]),
  positions: (): string => address(['positions']),
  figures: (measure?: string): string => address(measure ? ['figures', measure] : ['figures']),
  disagreements: (): string => address(['disagreements']),
  disagreement: (id: string): string => address(['disagreements', id]),
  sources: (): string => address(['sources']),
  beside: (a: string, b: string): string => address(['beside', a, b]),
  /** The same as `stretch`, in the form that other programs read. */
  selector: (document: string, start: number, end: number): string => `#/source/${encodeURIComponent(document)}?${selectorOf(start, end)}`,
  fact: (document: string, id: string): string => address(['source', document], { fact: id }),
  stretch: (document: string, start: number, end: number): string => address(['source', document], { at: `${start}-${end}` }),
  source: (document: string): string => address(['source', document]),
  search: (q?: string): string => address(['search'], { q }),
  actors: (): string => address(['actors']),
  actor: (id: string): string => address(['actors', id]),
  corrections: (): string => address(['corrections']),
  brief: (query: Readonly<Record<string, string | null | undefined>> = {}): string => address(['brief'], query),
  notices: (): string => address(['notices']),
};
