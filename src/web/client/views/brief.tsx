/** The briefing for the next meeting, as a page that is read, taken away or printed. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BriefLine, BriefPart, BriefScope } from '../brief/brief.js';
import { composeBrief } from '../brief/compose.js';
import { briefMarkdown } from '../brief/markdown.js';
import { briefPage } from '../brief/page.js';
import { forumsOf } from '../brief/scope.js';
import { compareNames } from '../data/fold.js';
import { useDossier } from '../parts/context.js';
import { Field, DateField } from '../parts/fields.js';
import { Page, Part } from '../parts/page.js';
import { SourceRef } from '../parts/refs.js';
import { offerFile } from '../parts/takeaway.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function BriefView({ query }: { readonly query: Readonly<Record<string, string>> }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const scope: BriefScope = { forum: query['forum'] ?? null, since: query['since'] ?? null, party: query['party'] ?? null };
  const brief = useMemo(() => composeBrief({ ...dossier.core, ...dossier.facts }, scope, words), [dossier, dossier.facts, words, scope.forum, scope.since, scope.party]);
  const forums = useMemo(() => forumsOf(dossier.core.meetings), [dossier]);
  const parties = useMemo(
    () => [...new Set(dossier.core.meetings.flatMap(m => m.parties))].flatMap(p => dossier.nameOf(p) ?? []).sort(compareNames),
    [dossier],
  );
  const set = (change: Partial<BriefScope>): void => {
    location.hash = to.brief({ ...scope, ...change });
  };
  return (
    <Page title={words.brief.title} lead={words.brief.basis(brief)}>
      <form class="brief-scope" aria-label={words.statements.filters} data-keeps-focus onSubmit={e => e.preventDefault()}>
        <Field name={words.brief.forum} value={scope.forum ?? ''} choices={forums.map(f => [f, f])} onValue={forum => set({ forum })} />
        <Field name={words.brief.party} value={scope.party ?? ''} choices={[...new Set(parties)].map(p => [p, p])} onValue={party => set({ party })} />
        <DateField name={words.brief.since} value={scope.since ?? ''} onValue={since => set({ since })} />
        <span class="take-away">
          {words.takeAway.label}{' '}
          <button type="button" onClick={() => offerFile('briefing.md', 'text/markdown;charset=utf-8', briefMarkdown(brief, words))}>
            {words.brief.markdown}
          </button>{' '}
          <button type="button" onClick={() => offerFile('briefing.html', 'text/html;charset=utf-8', briefPage(brief, words))}>
            {words.brief.page}
          </button>{' '}
          <button type="button" onClick={() => print()}>
            {words.brief.print}
          </button>
        </span>
      </form>
      {brief.sections.map(s => (
        <Part key={s.name} title={words.brief.sections[s.name]}>
          {s.groups.length === 0 ? <p class="doubt">{words.brief.none[s.name]}</p> : null}
          {s.groups.map(g => (
            <div class="brief-group" key={g.title ?? ''}>
              {g.title === null ? null : (
                <h3>
                  <bdi>{g.title}</bdi>
                </h3>
              )}
              <ul class="plain">
                {g.lines.map((l, k) => (
                  <Line key={k} line={l} />
                ))}
                {g.more > 0 ? <li class="note">{words.brief.more(g.more)}</li> : null}
              </ul>
            </div>
          ))}
        </Part>
      ))}
    </Page>
  );
}

function Line({ line }: { readonly line: BriefLine }): JSX.Element {
  return (
    <li class="brief-line">
      {line.parts.map((p, k) => (
        <BriefText key={k} part={p} />
      ))}
    </li>
  );
}

function BriefText({ part: p }: { readonly part: BriefPart }): JSX.Element {
  switch (p.kind) {
    case 'text':
      return <>{p.text}</>;
    case 'strong': {
      const href = p.meeting ? to.meeting(p.meeting) : p.disagreement ? to.disagreement(p.disagreement) : null;
      return <strong>{href ? <a href={href}><bdi>{p.text}</bdi></a> : <bdi>{p.text}</bdi>}</strong>;
    }
    case 'words':
      return (
        <a class="content" lang={p.language ?? undefined} href={to.stretch(p.place.document, p.place.start, p.place.end)}>
          <bdi>{p.text}</bdi>
        </a>
      );
    case 'cite':
      return (
        <span class="cites">
          {p.places.map(a => (
            <SourceRef key={a.document} document={a.document} place={a} dated />
          ))}
        </span>
      );
  }
}
