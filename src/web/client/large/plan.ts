/** Which rows of a large dossier a view needs, by its address. */
import type { RowKind } from '../../../model/api.js';
import type { Route } from '../route.js';

export interface Wanted {
  readonly kind: RowKind;
  readonly filters: Readonly<Record<string, string>>;
}

export interface Plan {
  /** The rows that the view lists: fetched some at a time. */
  readonly main: Wanted;
  /** Rows that stand beside them, all at once up to what one answer holds. */
  readonly beside: readonly Wanted[];
}

/** Filters of the address as the server names them. */
const STATEMENT_FILTERS: Readonly<Record<string, string>> = { speaker: 'speaker', act: 'act', target: 'target', issue: 'issue', mode: 'mode', language: 'language', source: 'document', from: 'from', until: 'to' };

/** Null for views that need everything at once. */
export function planOf(route: Route): Plan | null {
  const [view = '', id] = route.path;
  const all = (kind: RowKind, filters: Readonly<Record<string, string>> = {}, beside: readonly Wanted[] = []): Plan => ({ main: { kind, filters }, beside });
  switch (view) {
    case '':
      return all('meetings', { status: 'held' }, [{ kind: 'disagreements', filters: { certain: '1' } }]);
    case 'meetings':
      return id ? all('meetings', { ids: id }, [{ kind: 'proposals', filters: { meeting: id } }, { kind: 'sequences', filters: { meeting: id } }]) : all('meetings');
    case 'statements':
      return all('statements', Object.fromEntries(Object.entries(STATEMENT_FILTERS).flatMap(([ours, theirs]) => (route.query[ours] && route.query[ours] !== 'unknown' ? [[theirs, route.query[ours]]] : []))));
    case 'utterances':
      return all('statements', { utterance: id ?? '' });
    case 'positions':
      return all('positions', { changed: '1' });
    case 'figures':
      return id ? all('figures', { measure: id }) : all('measures', { figures: '2' });
    case 'disagreements':
      return id ? all('disagreements', { ids: id }) : all('disagreements');
    case 'actors':
      return id ? all('actors', { ids: id }, [{ kind: 'statements', filters: { speaker: id } }, { kind: 'meetings', filters: { party: id } }]) : all('actors');
    case 'sources':
      return all('documents');
    case 'notices':
      return all('notices');
    default:
      return null;
  }
}
