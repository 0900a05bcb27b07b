/** What the page and the workbench on this machine say to each other; absent in the offline report. */
import type { ApiError, CorrectionList, CorrectionResult, DocumentPage, ImportResult, Page, RowKind, SearchPage, ServerInfo, SourceText } from '../../../model/api.js';
import type { CorrectionInput } from '../../../model/correction.js';
import type { CoreSection, FactsSection, ReadingSection, TextSection } from '../../../model/report.js';
import type { SectionReader } from './load.js';

/** The header that carries the token of requests that write. */
const TOKEN_HEADER = 'x-parley-token';
const KEPT = 'parley-token';
/** Milliseconds between two questions whether the record is made anew, and how often it is asked. */
const ASK_AGAIN = 400;
const ASKED_MOST = 300;

/** What the workbench refused, in its words. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    message: string,
    /** What to do next. */
    readonly next: string,
  ) {
    super(message);
  }
}

export interface Session {
  readonly info: ServerInfo;
  readonly reader: SectionReader;
  readonly correct: (input: CorrectionInput) => Promise<CorrectionResult>;
  readonly undo: (id: string, author: string) => Promise<CorrectionResult>;
  readonly corrections: () => Promise<CorrectionList>;
  /** The list as JSON Lines. */
  readonly file: () => Promise<string>;
  readonly importFile: (text: string) => Promise<ImportResult>;
  /** Paragraphs of sources in which the words stand; in a large dossier names first. */
  readonly search: (q: string, offset: number, limit: number) => Promise<SearchPage>;
  /** Some rows of a list by filters; for dossiers too large for sections. */
  readonly rows: <T>(kind: RowKind, filters: Readonly<Record<string, string>>, offset: number, limit: number) => Promise<Page<T>>;
  /** How many rows a list has; asked once. */
  readonly counts: (kind: RowKind) => Promise<number>;
  /** Where all rows that fit are to be had as a file. */
  readonly fileOf: (kind: RowKind, filters: Readonly<Record<string, string>>, format: 'csv' | 'json') => string;
  readonly source: (id: string) => Promise<DocumentPage>;
  /** Ends when the record has the revision, or gives up: the record is then read as it is. */
  readonly settled: (revision: string) => Promise<void>;
}

/** Takes the token out of the address ("#token=...") and keeps it for this tab. */
export function takeToken(): string | null {
  const match = /^#\/?\??token=([^&]+)/.exec(location.hash);
  try {
    if (match) sessionStorage.setItem(KEPT, decodeURIComponent(match[1]!));
  } catch {
    // A browser without storage keeps it for this page only.
  }
  if (match) history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  if (match) return decodeURIComponent(match[1]!);
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** Opens the workbench that served this page. Throws Refused where it does not answer. */
export async function openSession(token: string | null): Promise<Session> {
  const ask = async <T>(path: string, body?: { readonly type: string; readonly text: string }): Promise<T> => {
    const answer = await request(path, token, body);
    return (await answer.json()) as T;
  };
  const send = <T>(path: string, value: unknown): Promise<T> => ask(path, { type: 'application/json', text: JSON.stringify(value) });
  const info = await ask<ServerInfo>('info');
  const rows = <T>(kind: RowKind, filters: Readonly<Record<string, string>>, offset: number, limit: number): Promise<Page<T>> =>
    ask(`rows/${kind}?${new URLSearchParams({ ...filters, offset: String(offset), limit: String(limit) }).toString()}`);
  const known = new Map<RowKind, Promise<number>>();
  return {
    info,
    reader: {
      core: () => ask<CoreSection>('sections/core'),
      facts: () => ask<FactsSection>('sections/facts'),
      reading: () => ask<ReadingSection>('sections/reading'),
      texts: block => ask<TextSection>(`sections/texts/${block}`),
      text: async document => (await ask<SourceText>(`documents/${encodeURIComponent(document)}/text`)).text,
    },
    correct: input => send('corrections', input),
    undo: (id, author) => send(`corrections/${encodeURIComponent(id)}/undo`, { author }),
    corrections: () => ask('corrections'),
    file: async () => (await request('corrections/file', token)).text(),
    importFile: text => ask('corrections/file', { type: 'text/plain; charset=utf-8', text }),
    search: (q, offset, limit) => ask(`search?${new URLSearchParams({ q: withBeginnings(q), ...(info.large ? {} : { kind: 'text' }), offset: String(offset), limit: String(limit) }).toString()}`),
    rows,
    counts: kind => {
      const asked = known.get(kind) ?? rows<unknown>(kind, {}, 0, 1).then(p => p.total);
      known.set(kind, asked);
      return asked;
    },
    fileOf: (kind, filters, format) => `api/rows/${kind}.${format}?${new URLSearchParams(filters).toString()}`,
    source: id => ask(`documents/${encodeURIComponent(id)}`),
    settled: async revision => {
      known.clear();
      for (let k = 0; k < ASKED_MOST; k++) {
        if ((await ask<ServerInfo>('info')).revision === revision) return;
        await new Promise(done => setTimeout(done, ASK_AGAIN));
      }
    },
  };
}

/** Nobody types more. */
const LONGEST_QUERY = 500;

/** Bare words match as beginnings of words, as the page's own search does; words in quotation marks as they stand. */
function withBeginnings(q: string): string {
  return q.slice(0, LONGEST_QUERY).replace(/["“«][^"“”«»]*["”»]|[\p{L}\p{N}]{3,}(?![\p{L}\p{N}*’'-])/gu, part => (/^[\p{L}\p{N}]/u.test(part) ? `${part}*` : part));
}

async function request(path: string, token: string | null, body?: { readonly type: string; readonly text: string }): Promise<Response> {
  const headers: Record<string, string> = { ...(token === null ? {} : { [TOKEN_HEADER]: token }), ...(body ? { 'content-type': body.type } : {}) };
  const answer = await fetch(`api/${path}`, { method: body ? 'POST' : 'GET', headers, ...(body ? { body: body.text } : {}), cache: 'no-cache' });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => null)) as ApiError | null;
  throw new Refused(said?.error ?? `${answer.status} ${answer.statusText}`, said?.next ?? '');
}
