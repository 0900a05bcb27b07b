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
  for (const [key, value] of new URLSearchParams(mark < 0 ? '' : text.slice(mark + 1))) query[key] = value;
  return { path, query };
}

/** Writes an address; empty values are left out. */
export function address(path: readonly string[], query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) params.set(key, value);
  const text = params.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

function decode(part: string): string {
  try { return decodeURIComponent(part); } catch { return part; }
}

export const to = {
  overview: (): string => '#/',
  meetings: (): string => '#/meetings',
  meeting: (id: string): string => address(['meetings', id]),
  statements: (query: Readonly<Record<string, string | null | undefined>> = {}): string => address(['statements'], query),
  utterance: (id: string): string => address(['utterances', id]),
  positions: (): string => '#/positions',
  figures: (measure?: string): string => (measure ? address(['figures', measure]) : '#/figures'),
  disagreements: (): string => '#/disagreements',
  disagreement: (id: string): string => address(['disagreements', id]),
  sources: (): string => '#/sources',
  beside: (a: string, b: string): string => address(['beside', a, b]),
  fact: (document: string, id: string): string => address(['source', document], { fact: id }),
  stretch: (document: string, start: number, end: number): string => address(['source', document], { at: `${start}-${end}` }),
  source: (document: string): string => address(['source', document]),
  search: (q?: string): string => address(['search'], { q }),
  actors: (): string => '#/actors',
  actor: (id: string): string => address(['actors', id]),
  corrections: (): string => '#/corrections',
  brief: (query: Readonly<Record<string, string | null | undefined>> = {}): string => address(['brief'], query),
  notices: (): string => '#/notices',
};
