/** A view of a dossier too large to send whole: its rows are fetched some at a time, and how many there are is said above them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../data/dossier.js';
import type { Session } from '../data/session.js';
import { DossierContext } from '../parts/context.js';
import { Page } from '../parts/page.js';
import { to, type Route } from '../route.js';
import { useWords } from '../words/chosen.js';
import { fetchSource, fetchView, type Fetched } from './fetch.js';
import { planOf } from './plan.js';

const STEP = 100;

/** `show` draws the view from the dossier in context. */
export function LargeView({ route, session, empty, show }: { readonly route: Route; readonly session: Session; readonly empty: Dossier; readonly show: (route: Route) => JSX.Element }): JSX.Element {
  const words = useWords();
  const [view = '', id] = route.path;
  const plan = planOf(route);
  const [count, setCount] = useState(STEP);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const alone = view === 'search' || view === 'corrections';
  useEffect(() => {
    if (alone) return;
    let wanted = true;
    const task = view === 'source' && id ? fetchSource(session, id).then(dossier => ({ dossier, shown: 1, total: 1 })) : plan ? fetchView(session, plan, count) : null;
    task?.then(
      f => {
        if (wanted) setFetched(f);
      },
      (e: unknown) => {
        if (wanted) setTrouble(e instanceof Error ? e.message : String(e));
      },
    );
    return () => {
      wanted = false;
    };
    // A correction gives a new empty dossier: what is shown is fetched again.
  }, [session, empty, JSON.stringify(plan), view === 'source' ? id : null, count]);
  if (alone) return <DossierContext.Provider value={empty}>{show(route)}</DossierContext.Provider>;
  if (!plan && view !== 'source') return <Page title={words.large.title} lead={view === 'brief' ? words.large.brief : words.large.none} />;
  if (trouble !== null)
    return (
      <Page title={words.broken} lead={trouble}>
        <p class="prose">
          <a href={to.overview()}>{words.back}</a>
        </p>
      </Page>
    );
  if (!fetched)
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  return (
    <DossierContext.Provider value={fetched.dossier}>
      {plan && fetched.total > fetched.shown ? (
        <p class="large-note" role="status">
          {words.large.part(fetched.shown, fetched.total)}{' '}
          <button type="button" onClick={() => setCount(count + STEP * 2)}>
            {words.showMore(Math.min(STEP * 2, fetched.total - fetched.shown))}
          </button>{' '}
          <a href={session.fileOf(plan.main.kind, plan.main.filters, 'csv')}>CSV</a> <a href={session.fileOf(plan.main.kind, plan.main.filters, 'json')}>JSON</a>
        </p>
      ) : null}
      {show(route)}
    </DossierContext.Provider>
  );
}

/** What the frame shows before any row is fetched. */
export async function emptyDossier(session: Session): Promise<Dossier> {
  return (await fetchView(session, { main: { kind: 'sequences', filters: {} }, beside: [] }, 1)).dossier;
}
