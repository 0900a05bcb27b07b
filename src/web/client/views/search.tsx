/** Search over everything the report holds. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useDossier, useWork } from '../parts/context.js';
import { MeetingLine } from '../parts/meeting-line.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { ActorName, SourceRef } from '../parts/refs.js';
import { ServedTexts } from '../parts/served-texts.js';
import { StatementLine } from '../parts/statement.js';
import { FigureLine } from '../parts/figure-line.js';
import { DisagreementLine } from '../parts/disagreement.js';
import { TakeAway } from '../parts/takeaway.js';
import { foundTable } from '../queries/tables.js';
import { search } from '../queries/search.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function SearchView({ q }: { readonly q: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  const work = useWork();
  const [served, setServed] = useState(0);
  const found = useMemo(() => search(dossier, q, work === null), [dossier, q, work]);
  const total =
    found.meetings.length + found.actors.length + found.disagreements.length + found.statements.length + found.figures.length + found.texts.length;
  const all = total + (work ? served : 0);
  return (
    <Page
      title={words.search.title}
      lead={q === '' ? words.search.type : <span role="status">{all === 0 ? words.search.none : words.counts.results(all)}</span>}>
      <form
        class="big-search"
        role="search"
        aria-label={words.search.label}
        data-keeps-focus
        onSubmit={e => {
          e.preventDefault();
          location.hash = to.search(text);
        }}>
        <input type="search" value={text} aria-label={words.search.label} onInput={e => setText(e.currentTarget.value)} />
        <button type="submit">{words.search.go}</button>
        <p class="note">{words.search.hint}</p>
      </form>
      <div key={q}>
        {found.meetings.length > 0 ? (
          <Part title={words.search.meetings}>
            <More list={found.meetings} step={12} show={m => <MeetingLine key={m.id} meeting={m} />} />
          </Part>
        ) : null}
        {found.actors.length > 0 ? (
          <Part title={words.search.actors}>
            <More
              list={found.actors}
              step={20}
              show={a => (
                <p key={a.id}>
                  <ActorName id={a.id} />{' '}
                  <span class="note">
                    {words.kinds[a.kind]}, {words.counts.statements(dossier.core.spoken[a.id] ?? 0)}
                  </span>
                </p>
              )}
            />
          </Part>
        ) : null}
        {found.disagreements.length > 0 ? (
          <Part title={words.search.disagreements}>
            <More list={found.disagreements} step={12} show={d => <DisagreementLine key={d.id} disagreement={d} />} />
          </Part>
        ) : null}
        {found.statements.length > 0 ? (
          <Part title={words.search.statements}>
            <More list={found.statements} step={12} show={s => <StatementLine key={s.id} statement={s} />} />
          </Part>
        ) : null}
        {found.figures.length > 0 ? (
          <Part title={words.search.figures}>
            <More list={found.figures} step={12} show={f => <FigureLine key={f.id} figure={f} />} />
          </Part>
        ) : null}
        {found.texts.length > 0 ? (
          <Part title={words.search.texts}>
            <More
              list={found.texts}
              step={20}
              show={h => (
                <figure class="passage" key={`${h.document}${h.start}`}>
                  <blockquote lang={dossier.documents.get(h.document)?.language}>
                    <bdi>
                      {h.before}
                      <a class="hit" href={to.stretch(h.document, h.start, h.end)}>
                        {h.words}
                      </a>
                      {h.after}
                    </bdi>
                  </blockquote>
                  <figcaption>
                    <SourceRef document={h.document} place={h} />
                    {h.more > 0 ? <span class="note"> +{words.number(h.more)}</span> : null}
                  </figcaption>
                </figure>
              )}
            />
          </Part>
        ) : null}
        {work ? <ServedTexts q={q} onCount={setServed} /> : null}
        <TakeAway rows={total} table={() => foundTable(dossier, found)} />
      </div>
    </Page>
  );
}
