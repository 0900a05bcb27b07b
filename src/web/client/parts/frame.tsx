/** What stands around every view: the running head with its pages, search, language and colours, and the foot. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readChoice, saveChoice } from '../data/choices.js';
import { headingOf, outletOf } from '../data/citation.js';
import { to, type Route } from '../route.js';
import { LANGUAGES, useWords } from '../words/chosen.js';
import { useDossier, useWork } from './context.js';
import { documentDate } from './refs.js';

type Theme = 'auto' | 'light' | 'dark';
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export function Frame({
  route,
  onLanguage,
  children,
}: {
  readonly route: Route;
  readonly onLanguage: (code: string) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const dossier = useDossier();
  const work = useWork();
  const here = route.path[0] ?? '';
  const pages: readonly (readonly [string, string, string])[] = [
    ['', to.overview(), words.nav.overview],
    ['meetings', to.meetings(), words.nav.meetings],
    ['statements', to.statements(), words.nav.statements],
    ['positions', to.positions(), words.nav.positions],
    ['disagreements', to.disagreements(), words.nav.disagreements],
    ['figures', to.figures(), words.nav.figures],
    ['actors', to.actors(), words.nav.actors],
    ['sources', to.sources(), words.nav.sources],
    ['brief', to.brief(), words.nav.brief],
    ...(work || (dossier.core.corrections?.length ?? 0) > 0 ? [['corrections', to.corrections(), words.nav.corrections] as const] : []),
  ];
  const parent: Readonly<Record<string, string>> = { utterances: 'statements', source: 'sources', beside: 'sources' };
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={e => {
          e.preventDefault();
          document.getElementById('content')?.focus();
        }}>
        {words.skip}
      </a>
      <header class="running-head">
        <a class="wordmark" href={to.overview()}>
          Parley
        </a>
        <nav aria-label={words.nav.label}>
          <ul>
            {pages.map(([key, href, name]) => (
              <li key={key}>
                <a href={href} aria-current={(parent[here] ?? here) === key ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form
          role="search"
          aria-label={words.nav.search}
          class="find"
          onSubmit={e => {
            e.preventDefault();
            location.hash = to.search(String(new FormData(e.currentTarget).get('q') ?? ''));
          }}>
          <input type="search" name="q" aria-label={words.search.label} aria-keyshortcuts="/" placeholder={words.nav.search} />
        </form>
        <div class="choices">
          <span role="group" aria-label={words.language}>
            {LANGUAGES.map(l => (
              <button
                key={l.code}
                type="button"
                lang={l.code}
                title={l.ownName}
                aria-pressed={l.code === words.code}
                onClick={() => onLanguage(l.code)}>
                {l.code}
              </button>
            ))}
          </span>
          <ThemeChoice />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SourceKey />
      <footer class="foot">
        <p>
          <a href={to.notices()} aria-current={here === 'notices' ? 'page' : undefined}>
            {words.nav.notices}
          </a>{' '}
          · {work ? words.servedFooter(dossier.core.meta.generator, work.session.info.dossier) : words.footer(dossier.core.meta.generator)}
        </p>
      </footer>
    </>
  );
}

/** Sources listed on paper at most, where numbers cannot be followed. */
const KEY_LENGTH = 80;

/** On paper only: which number stands for which source. */
function SourceKey(): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const { documents } = dossier.core;
  if (documents.length > KEY_LENGTH) return null;
  return (
    <section class="source-key">
      <h2>{words.sources.title}</h2>
      <ol>
        {documents.map(d => (
          <li key={d.id}>
            {outletOf(d)}
            {headingOf(d) ? `, ${headingOf(d)}` : ''}, {documentDate(d, words, true)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ThemeChoice(): JSX.Element {
  const words = useWords();
  const [theme, setTheme] = useState<Theme>(() => THEMES.find(t => t === readChoice('theme')) ?? 'auto');
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    saveChoice('theme', theme);
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <button
      type="button"
      class="theme"
      title={`${words.theme.label}: ${words.theme[theme]} → ${words.theme[next]}`}
      aria-label={`${words.theme.label}: ${words.theme[theme]}`}
      onClick={() => setTheme(next)}>
      {theme === 'auto' ? '◐' : theme === 'light' ? '○' : '●'}
    </button>
  );
}
