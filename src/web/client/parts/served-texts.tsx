/** Paragraphs that the workbench found, some at a time: nothing but what is shown is fetched. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SearchHit, SearchPage } from '../../../model/api.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { useDossier, useWork } from './context.js';
import { Part } from './page.js';
import { SourceRef } from './refs.js';
import { TakeAway } from './takeaway.js';

const STEP = 30;

/** `onCount` is told how many paragraphs there are. */
export function ServedTexts({ q, onCount }: { readonly q: string; readonly onCount: (n: number) => void }): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const work = useWork();
  const [page, setPage] = useState<Pick<SearchPage, 'total' | 'rows'>>({ total: 0, rows: [] });
  const [trouble, setTrouble] = useState<string | null>(null);
  const fetchFrom = async (offset: number, before: readonly SearchHit[]): Promise<void> => {
    try {
      const next = await work!.session.search(q, offset, STEP);
      setPage({ total: next.total, rows: [...before, ...next.rows] });
      onCount(next.total);
    } catch (e) {
      setTrouble(e instanceof Error ? e.message : String(e));
    }
  };
  useEffect(() => {
    if (q !== '') void fetchFrom(0, []);
  }, [q, work]);
  if (trouble !== null) return <p class="prose trouble">{trouble}</p>;
  if (page.rows.length === 0) return null;
  return (
    <Part title={words.search.texts} note={dossier.numbered ? words.counts.paragraphs(page.total) : undefined}>
      {page.rows.map(h => h.kind === 'text' ? (
        <figure class="passage" key={`${h.id}${h.place?.start ?? ''}`}>
          <blockquote lang={dossier.documents.get(h.id)?.language}>
            <bdi>
              <Marked hit={h} />
            </bdi>
          </blockquote>
          <figcaption>
            <SourceRef document={h.id} place={h.first ?? undefined} dated />
          </figcaption>
        </figure>
      ) : (
        <p class="proposal" key={h.id}>
          <a href={h.kind === 'actor' ? to.actor(h.id) : h.kind === 'meeting' ? to.meeting(h.id) : to.statements({ issue: h.id })}>
            <bdi>{h.snippet}</bdi>
          </a>{' '}
          <span class="note">{words.correct.kinds[h.kind]}</span>
        </p>
      ))}
      {page.rows.length < page.total ? (
        <p class="more">
          <button type="button" onClick={() => void fetchFrom(page.rows.length, page.rows)}>
            {words.showMore(Math.min(STEP, page.total - page.rows.length))}
          </button>{' '}
          <span class="note">{words.statements.shown(page.rows.length, page.total)}</span>
        </p>
      ) : null}
      <TakeAway
        rows={page.rows.length}
        table={() => ({
          name: 'search-texts',
          columns: ['words', 'file', 'document', 'start', 'end'],
          rows: page.rows.map(h => [h.snippet, dossier.documents.get(h.id)?.path ?? null, h.id, h.place?.start ?? null, h.place?.end ?? null]),
        })}
      />
    </Part>
  );
}

/** The snippet with its matches marked; the first leads to its place. */
function Marked({ hit: h }: { readonly hit: SearchHit }): JSX.Element {
  let at = 0;
  const parts = h.marks.flatMap((m, k) => {
    const before = h.snippet.slice(at, m.start);
    const text = h.snippet.slice(m.start, m.end);
    at = m.end;
    return [before, k === 0 && h.first ? <a key={k} class="hit" href={to.stretch(h.id, h.first.start, h.first.end)}>{text}</a> : <mark key={k}>{text}</mark>];
  });
  return (
    <>
      {parts}
      {h.snippet.slice(at)}
    </>
  );
}
