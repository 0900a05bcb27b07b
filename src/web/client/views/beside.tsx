/** Two sources side by side, their shared passages joined by number and colour. */
import type { JSX } from 'preact';
import type { Passage } from '../../../model/lineage.js';
import type { ReportDocument } from '../../../model/report.js';
import { headingOf, outletOf } from '../data/citation.js';
import { useDossier, useText } from '../parts/context.js';
import { Joins } from '../parts/joins.js';
import { Page } from '../parts/page.js';
import { documentDate, SourceRef } from '../parts/refs.js';
import { TakeAway } from '../parts/takeaway.js';
import { readableText } from '../data/readable.js';
import { blocksOf, type Mark } from '../queries/reading.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function BesideView({ a, b }: { readonly a: string; readonly b: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const [left, right] = [dossier.documents.get(a), dossier.documents.get(b)];
  if (!left || !right)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.sources()}>{words.sources.title}</a>
        </p>
      </Page>
    );
  const passages = dossier.reading.passages
    .filter(p => (p.a.document === a && p.b.document === b) || (p.a.document === b && p.b.document === a))
    .sort((x, y) => endIn(x, a).start - endIn(y, a).start);
  return (
    <Page
      over={<a href={to.sources()}>{words.sources.title}</a>}
      title={words.sources.besideTitle}
      lead={passages.length === 0 ? words.sources.noPassages : words.counts.passages(passages.length)}>
      {passages.length > 0 ? (
        <ol class="passage-list">
          {passages.map((p, k) => (
            <li key={p.id}>
              <a
                href={`#${anchorName(0, k)}`}
                onClick={e => {
                  e.preventDefault();
                  jump(anchorName(0, k));
                }}>
                {words.sources.passageKinds[p.kind]}
              </a>
              , {words.counts.characters(endIn(p, a).end - endIn(p, a).start)}
              {p.first ? (
                <span class="note">
                  {' '}
                  {words.sources.first}: {dossier.numberOf(p[p.first].document)}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      <div class="two-sources">
        <Joins count={passages.length} ready={dossier.hasText(a) && dossier.hasText(b)} />
        {[left, right].map((d, side) => (
          <Side key={d.id} document={d} side={side} passages={passages} />
        ))}
      </div>
      <TakeAway
        rows={passages.length}
        table={() => ({
          name: 'passages',
          columns: ['id', 'kind', 'first', 'aFile', 'aStart', 'aEnd', 'bFile', 'bStart', 'bEnd', 'rule'],
          rows: passages.map(p => [
            p.id,
            p.kind,
            p.first ? p[p.first].document : null,
            dossier.documents.get(p.a.document)?.path ?? null,
            p.a.start,
            p.a.end,
            dossier.documents.get(p.b.document)?.path ?? null,
            p.b.start,
            p.b.end,
            p.rule,
          ]),
        })}
      />
    </Page>
  );
}

function endIn(p: Passage, document: string): Passage['a'] {
  return p.a.document === document ? p.a : p.b;
}

function anchorName(side: number, passage: number): string {
  return `passage-${side}-${passage}`;
}

function jump(name: string): void {
  const target = document.getElementById(name);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function Side({
  document: d,
  side,
  passages,
}: {
  readonly document: ReportDocument;
  readonly side: number;
  readonly passages: readonly Passage[];
}): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const text = useText(d.id);
  const marks: Mark[] = passages.map((p, k) => ({
    fact: String(k),
    kind: 'linked',
    part: 'whole',
    start: endIn(p, d.id).start,
    end: endIn(p, d.id).end,
  }));
  const blocks =
    text === null
      ? []
      : blocksOf(d.format, text, { pieces: dossier.reading.pieces[d.id] ?? [], setAside: dossier.reading.setAside[d.id] ?? [], repeats: [] }, marks);
  const begun = new Set<string>();
  return (
    <section class="side" aria-label={outletOf(d)}>
      <header>
        <h2>
          <SourceRef document={d.id} />
        </h2>
        <p class="note">{documentDate(d, words)}</p>
        <p class="serif" lang={d.language}>
          <bdi>{headingOf(d)}</bdi>
        </p>
      </header>
      {text === null ? (
        <p class="doubt">{words.reader.noText}</p>
      ) : (
        blocks.map(b =>
          b.kind === 'aside' ? (
            <p key={b.start} class="aside-line" title={words.reasons[b.reason] ?? b.reason}>
              {readableText(d.format, text, b.start, Math.min(b.end, b.start + 80))
                .trim()
                .slice(0, 60) || words.reader.setAside}
              …
            </p>
          ) : (
            <p key={b.start} lang={d.language} class={`side-text role-${b.role}`}>
              <bdi>
                {b.segments.map(s => {
                  if (s.marks.length === 0) return s.text;
                  const k = Number(s.marks[s.marks.length - 1]!.fact);
                  const isFirst = !begun.has(String(k));
                  begun.add(String(k));
                  return (
                    <span
                      key={s.start}
                      class={`shared hue-${k % 6}`}
                      data-passage={`${side}-${k}`}
                      id={isFirst ? anchorName(side, k) : undefined}
                      tabIndex={isFirst ? -1 : undefined}>
                      {isFirst ? (
                        <button
                          type="button"
                          class="join"
                          title={words.sources.passageKinds[passages[k]!.kind]}
                          aria-label={`${words.sources.passageKinds[passages[k]!.kind]} ${k + 1}`}
                          onClick={() => jump(anchorName(1 - side, k))}>
                          {k + 1}
                        </button>
                      ) : null}
                      {s.text}
                    </span>
                  );
                })}
              </bdi>
            </p>
          ),
        )
      )}
    </section>
  );
}
