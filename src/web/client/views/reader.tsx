/** The reader: a source whole, with its facts marked by kind and what was set aside greyed with its reason. */
import type { JSX } from 'preact';
import type { Span } from '../../../model/anchor.js';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { headingOf, outletOf } from '../data/citation.js';
import { selectedStretch } from '../data/selection.js';
import { Correct } from '../parts/correct.js';
import { CorrectedTag } from '../parts/corrected.js';
import { useDossier, useText } from '../parts/context.js';
import { FactPanel, type OpenPlace } from '../parts/fact-panel.js';
import { Page } from '../parts/page.js';
import { ReadingBlock } from '../parts/reading-block.js';
import { documentDate, SourceRef } from '../parts/refs.js';
import { More } from '../parts/more.js';
import { TakeAway } from '../parts/takeaway.js';
import { factsTable } from '../queries/tables.js';
import { factsIn, type FactPlace } from '../queries/marks.js';
import { blocksOf } from '../queries/reading.js';
import { linksOf } from '../queries/sources.js';
import { address, to } from '../route.js';
import { useWords } from '../words/chosen.js';
import type { FactKind } from '../words/words.js';

const KINDS: readonly FactKind[] = ['statement', 'figure', 'date', 'actor', 'meeting', 'disagreement'];
const SHOWN_FIRST: readonly FactKind[] = ['statement', 'figure', 'date', 'disagreement'];
/** Pixels under which the panel of a fact covers the foot of the page. */
const NARROW = 832;
/** UTF-16 units drawn at once; a fact further down draws as many more as it needs. */
const DRAWN = 200_000;

export function ReaderView({ source: id, query }: { readonly source: string; readonly query: Readonly<Record<string, string>> }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const text = useText(id);
  const d = dossier.documents.get(id);
  const chosen = query['show'] === undefined ? SHOWN_FIRST : KINDS.filter(k => query['show']!.split('.').includes(k));
  const linked = useMemo(() => readStretch(query['at']), [query['at']]);
  const wanted = query['fact'] ?? null;
  const everything = useMemo(() => factsIn(dossier, id, new Set(KINDS.filter(k => k !== 'actor')), null).places, [dossier, id]);
  const kinds = new Set(chosen);
  // A fact that the address names is shown, whatever kinds are.
  const named = wanted === null ? null : (everything.find(p => p.id === wanted) ?? null);
  const open: OpenPlace | null = named ?? (linked ? { id: 'linked', kind: 'linked', ...linked } : null);
  if (named) kinds.add(named.kind);
  const kindKey = [...kinds].join('.');
  const facts = useMemo(() => factsIn(dossier, id, kinds, linked), [dossier, id, kindKey, linked]);
  const blocks = useMemo(
    () =>
      text === null || !d
        ? []
        : blocksOf(
            d.format,
            text,
            {
              pieces: dossier.reading.pieces[id] ?? [],
              setAside: dossier.reading.setAside[id] ?? [],
              repeats: dossier.reading.repeats.filter(r => r.document === id),
            },
            facts.marks,
          ),
    [dossier, id, text, facts],
  );
  const body = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const read = (): void => setSelected(text === null ? null : selectedStretch(getSelection(), d?.format ?? null, text));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text, d]);
  const current = named ? facts.places.findIndex(p => p.id === named.id && p.kind === named.kind) : -1;
  // The address follows without a step back in the history for each fact.
  const show = (fact: string | null): void => {
    history.replaceState(null, '', address(['source', id], { show: query['show'], fact }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const go = (place: FactPlace | undefined): void => {
    if (place) show(place.id);
  };
  const close = (): void => show(null);

  useEffect(() => {
    const key = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey || (e.target instanceof Element && e.target.closest('input, select, textarea'))) return;
      if (e.key === 'n') go(facts.places[nextIndex(facts.places, current, linked?.start ?? -1)]);
      else if (e.key === 'p') go(facts.places[current > 0 ? current - 1 : facts.places.length - 1]);
      else if (e.key === 'Escape') close();
      else return;
      e.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [facts, current, linked]);

  useEffect(() => {
    const target = body.current?.querySelector<HTMLElement>('.current');
    if (!target) return;
    const details = target.closest('details');
    if (details) details.open = true;
    // On a telephone the panel of the fact stands over the lower half.
    target.scrollIntoView({ block: innerWidth < NARROW ? 'start' : 'center', behavior: 'auto' });
    target.focus({ preventScroll: true });
  }, [wanted, query['at'], blocks]);

  if (!d)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.sources()}>{words.sources.title}</a>
        </p>
      </Page>
    );
  const currentStart = named?.start ?? linked?.start ?? 0;
  const hidden = d.format === 'html' && text !== null ? text.length - blocks.reduce((n, b) => n + b.end - b.start, 0) : 0;
  const first = Math.max(1, blocks.filter(b => b.start < Math.max(DRAWN, currentStart + DRAWN / 4)).length);
  const toggle = (kind: FactKind): void => {
    location.hash = address(['source', id], {
      fact: wanted,
      at: query['at'],
      show: KINDS.filter(k => (k === kind ? !kinds.has(k) : kinds.has(k))).join('.') || 'nothing',
    });
  };
  return (
    <Page
      over={
        <>
          <span class="siglum">{dossier.numberOf(id)}</span> <bdi>{outletOf(d)}</bdi>
          <CorrectedTag mark={d.corrected} />
        </>
      }
      title={<bdi lang={d.language}>{headingOf(d) ?? words.sources.unnamed}</bdi>}
      lead={<ReaderLead id={id} />}>
      <Correct kind="document" id={id} />
      <div class="reader-tools" data-keeps-focus>
        <span class="note">{words.reader.show}</span>
        {KINDS.map(k => (
          <label key={k} class={`check kind-${k}`}>
            <input type="checkbox" checked={kinds.has(k)} onChange={() => toggle(k)} /> <span class={`mark k-${k}`}>{words.reader.kinds[k]}</span>
          </label>
        ))}
        {selected ? (
          <button
            type="button"
            onMouseDown={e => e.preventDefault()}
            onClick={() => {
              location.hash = to.stretch(id, selected.start, selected.end);
              getSelection()?.removeAllRanges();
            }}>
            {words.reader.select}
          </button>
        ) : null}
        <span class="steps">
          <button
            type="button"
            onClick={() => go(facts.places[current > 0 ? current - 1 : facts.places.length - 1])}
            disabled={facts.places.length === 0}
            title={words.reader.previous}
            aria-label={words.reader.previous}>
            ←
          </button>
          <span class="note">{current >= 0 ? words.reader.position(current + 1, facts.places.length) : words.number(facts.places.length)}</span>
          <button
            type="button"
            onClick={() => go(facts.places[nextIndex(facts.places, current, linked?.start ?? -1)])}
            disabled={facts.places.length === 0}
            title={words.reader.next}
            aria-label={words.reader.next}>
            →
          </button>
          <span class="note keys">{words.reader.keys}</span>
        </span>
      </div>
      {text === null && dossier.hasText(id) ? <p class="prose doubt">{words.reader.noText}</p> : null}
      <div
        class="reading"
        ref={body}
        onClick={e => {
          const hit = factAt(e, facts.places, wanted);
          if (hit) go(hit);
        }}>
        <More
          key={first}
          list={blocks}
          step={first}
          show={b => (
            <ReadingBlock
              key={b.start}
              block={b}
              document={d}
              source={text ?? ''}
              current={named ? named.id : linked ? 'linked' : null}
              places={facts.places.filter(p => p.start >= b.start && p.start < b.end)}
            />
          )}
        />
      </div>
      <TakeAway rows={facts.places.length} table={() => factsTable(d, text ?? '', facts.places)} />
      {hidden > 0 ? <p class="note">{words.reader.code(hidden)}</p> : null}
      <FactPanel
        document={d}
        place={open}
        under={open ? everything.filter(p => p.start < open.end && open.start < p.end && p.id !== open.id) : []}
        onClose={close}
      />
    </Page>
  );
}

function ReaderLead({ id }: { readonly id: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const d = dossier.documents.get(id)!;
  const partners = linksOf(dossier.reading.passages)
    .filter(l => l.a === id || l.b === id)
    .slice(0, 6);
  return (
    <>
      <span class={d.publishedCertain ? '' : 'doubt'}>{documentDate(d, words)}</span>
      {d.publishedFrom && d.publishedFrom !== 'stated' ? `, ${words.certainty[d.publishedFrom]}` : ''}
      {d.authors.length > 0 ? ` · ${words.sources.authors} ${d.authors.join(', ')}` : ''}
      {d.agencies.length > 0 ? ` · ${words.sources.agencies}: ${d.agencies.join(', ')}` : ''}
      {' · '}
      {d.language}
      {' · '}
      <span class="path">{d.path}</span>
      {d.url && /^https?:\/\//i.test(d.url) ? (
        <>
          {' '}
          ·{' '}
          <a href={d.url} rel="noreferrer noopener nofollow" target="_blank">
            {d.url}
          </a>
        </>
      ) : null}
      {partners.length > 0 ? (
        <span class="partners">
          <br />
          {words.reader.shares}{' '}
          {partners.map(l => {
            const other = l.a === id ? l.b : l.a;
            return (
              <span key={other}>
                <SourceRef document={other} /> (<a href={to.beside(id, other)}>{words.sources.beside}</a>){' '}
              </span>
            );
          })}
        </span>
      ) : null}
    </>
  );
}

function readStretch(at: string | undefined): { readonly start: number; readonly end: number } | null {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(at ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

function nextIndex(places: readonly FactPlace[], current: number, from: number): number {
  if (current >= 0) return (current + 1) % Math.max(1, places.length);
  return Math.max(
    0,
    places.findIndex(p => p.start > from),
  );
}

/** The fact under the pointer: the shortest one, or the next longer one where that is open already. */
function factAt(e: MouseEvent, places: readonly FactPlace[], open: string | null): FactPlace | null {
  if (!(e.target instanceof Element) || e.target.closest('a, button, summary') || !getSelection()?.isCollapsed) return null;
  const ids = e.target.closest<HTMLElement>('[data-facts]')?.dataset['facts']?.split(' ') ?? [];
  const under = ids.flatMap(id => places.find(p => p.id === id) ?? []).reverse();
  if (under.length === 0) return null;
  return under[(under.findIndex(p => p.id === open) + 1) % under.length] ?? null;
}
