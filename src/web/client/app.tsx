/** The client: reads the address, unpacks what its view needs, shows it in the frame. */
import type { JSX } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { Dossier, Need } from './data/dossier.js';
import type { Session } from './data/session.js';
import { DossierContext, useWork, WorkContext, type Work } from './parts/context.js';
import { Frame } from './parts/frame.js';
import { Page } from './parts/page.js';
import { address, keepLanguage, parseRoute, to, type Route } from './route.js';
import { LANGUAGES, WordsContext, preferredLanguage, useWords } from './words/chosen.js';
import { en } from './words/en.js';
import { emptyDossier, LargeView } from './large/view.js';
import { readChoice, saveChoice } from './data/choices.js';
import { keepPlaces, keptPlace } from './data/scroll.js';
import { CorrectionsView } from './views/corrections.js';
import { DisagreementView, DisagreementsView } from './views/disagreements.js';
import { FiguresView } from './views/figures.js';
import { MeetingView } from './views/meeting.js';
import { MeetingsView } from './views/meetings.js';
import { NoticesView } from './views/notices.js';
import { OverviewView } from './views/overview.js';
import { PositionsView } from './views/positions.js';
import { ReaderView } from './views/reader.js';
import { SearchView } from './views/search.js';
import { ActorsView, ActorView } from './views/actors.js';
import { BriefView } from './views/brief.js';
import { BesideView } from './views/beside.js';
import { SourcesView } from './views/sources.js';
import { StatementsView } from './views/statements.js';
import { UtteranceView } from './views/utterance.js';

interface View {
  readonly needs: readonly Need[];
  /** What it needs where a server searches for it. */
  readonly served?: readonly Need[];
  readonly show: (route: Route) => JSX.Element;
}

const VIEWS: Readonly<Record<string, View>> = {
  '': { needs: [], show: () => <OverviewView /> },
  meetings: { needs: ['facts'], show: r => (r.path[1] ? <MeetingView id={r.path[1]} /> : <MeetingsView />) },
  statements: { needs: ['facts'], show: r => <StatementsView query={r.query} /> },
  utterances: { needs: ['facts'], show: r => <UtteranceView id={r.path[1] ?? ''} /> },
  positions: { needs: ['facts'], show: r => <PositionsView query={r.query} /> },
  figures: { needs: ['facts'], show: r => <FiguresView measure={r.path[1] ?? null} /> },
  disagreements: { needs: [], show: r => (r.path[1] ? <DisagreementView id={r.path[1]} /> : <DisagreementsView />) },
  sources: { needs: ['facts', 'reading'], show: () => <SourcesView /> },
  beside: { needs: ['reading', 'texts'], show: r => <BesideView a={r.path[1] ?? ''} b={r.path[2] ?? ''} /> },
  source: { needs: ['facts', 'reading'], show: r => <ReaderView source={r.path[1] ?? ''} query={r.query} /> },
  search: { needs: ['facts', 'texts'], served: ['facts'], show: r => <SearchView q={r.query['q'] ?? ''} /> },
  actors: { needs: ['facts', 'reading'], show: r => (r.path[1] ? <ActorView id={r.path[1]} /> : <ActorsView />) },
  corrections: { needs: ['facts'], show: () => <CorrectionsView /> },
  brief: { needs: ['facts'], show: r => <BriefView query={r.query} /> },
  notices: { needs: ['reading'], show: () => <NoticesView /> },
};

/** `first` is the dossier as it was opened; corrections replace it. */
export function App({ first: opened, session }: { readonly first: Dossier; readonly session: Session | null }): JSX.Element {
  const [dossier, setDossier] = useState(opened);
  const work = useMemo<Work | null>(
    () =>
      session && {
        session,
        refresh: async revision => {
          await session.settled(revision);
          setDossier(session.info.large ? await emptyDossier(session) : await dossier.anew());
        },
      },
    [session, dossier],
  );
  const [route, setRoute] = useState(() => {
    const asked = parseRoute(location.hash);
    keepLanguage(asked.query['lang'] ?? null);
    return asked;
  });
  const [language, setLanguage] = useState(() => route.query['lang'] ?? readChoice('language') ?? preferredLanguage(navigator.languages));
  const words = LANGUAGES.find(w => w.code === language) ?? en;
  useEffect(() => {
    const read = (): void => {
      const next = parseRoute(location.hash);
      const asked = next.query['lang'];
      if (asked) {
        keepLanguage(asked);
        setLanguage(asked);
      }
      setRoute(next);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(keepPlaces, []);
  useEffect(() => {
    // A slash goes to the search, as in many readers.
    const key = (e: KeyboardEvent): void => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || (e.target instanceof Element && e.target.closest('input, select, textarea'))) return;
      document.querySelector<HTMLInputElement>('.find input')?.focus();
      e.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  useEffect(() => {
    document.documentElement.lang = words.code;
  }, [words]);
  return (
    <WordsContext.Provider value={words}>
      <DossierContext.Provider value={dossier}>
       <WorkContext.Provider value={work}>
        <Frame
          route={route}
          onLanguage={code => {
            setLanguage(code);
            keepLanguage(code);
            history.replaceState(history.state, '', address(route.path, { ...route.query, lang: code }));
            setRoute(parseRoute(location.hash));
            saveChoice('language', code);
          }}>
          {session?.info.large ? (
            <LargeView key={route.path.join('/')} route={route} session={session} empty={dossier} show={r => <Shown dossier={dossier} route={r} whole />} />
          ) : (
            <Shown key={route.path.join('/')} dossier={dossier} route={route} />
          )}
        </Frame>
       </WorkContext.Provider>
      </DossierContext.Provider>
    </WordsContext.Provider>
  );
}

/** One view, once what it needs is unpacked; `whole` where all that it shows is there already. */
function Shown({ dossier, route, whole }: { readonly dossier: Dossier; readonly route: Route; readonly whole?: boolean }): JSX.Element {
  const words = useWords();
  const view = VIEWS[route.path[0] ?? ''];
  const work = useWork();
  const missing = useMemo(() => whole ? [] : ((work && view?.served) || view?.needs || []).filter(n => !dossier.has(n)), [dossier, view]);
  const [ready, setReady] = useState(missing.length === 0);
  const [failure, setFailure] = useState<string | null>(null);
  const [broken] = useErrorBoundary();
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    Promise.all(missing.map(n => dossier.load(n))).then(
      () => {
        if (wanted) setReady(true);
      },
      (e: unknown) => {
        if (wanted) setFailure(String(e));
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => {
    if (ready) settle(words.nav.overview);
  }, [ready]);
  if (broken || failure)
    return (
      <Page title={words.broken} lead={failure ?? String(broken)}>
        <p class="prose">
          <a href={to.overview()}>{words.back}</a>
        </p>
      </Page>
    );
  if (!view)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.overview()}>{words.back}</a>
        </p>
      </Page>
    );
  if (!ready)
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  return view.show(route);
}

/** After a change of page: its heading names the window and takes the focus, so that a screen reader says where one is. */
function settle(fallback: string): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  document.title = `${heading?.textContent ?? fallback} – Parley`;
  const place = keptPlace();
  if (!heading || first) {
    first = false;
    if (place !== null) scrollTo(0, place);
    return;
  }
  if (!document.activeElement?.closest('[data-keeps-focus]')) heading.focus({ preventScroll: true });
  if (place !== null) scrollTo(0, place);
  else if (!/[?&](?:at|fact)=/.test(location.hash)) scrollTo(0, 0);
}

let first = true;
