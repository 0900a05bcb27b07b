/** References: to a source, to a place in it, to an actor; and dates with their doubts. */
import type { ComponentChildren, JSX } from 'preact';
import type { Anchor } from '../../../model/anchor.js';
import type { ReportDocument } from '../../../model/report.js';
import { outletOf } from '../data/citation.js';
import { to } from '../route.js';
import { candidatesInWords, dateInWords } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import type { Words } from '../words/words.js';
import { useDossier } from './context.js';

/** A source by its number and outlet, linked to a place in it where one is given. */
export function SourceRef({
  document,
  place,
  fact,
  brief,
  dated,
}: {
  readonly document: string;
  readonly place?: { readonly start: number; readonly end: number };
  readonly fact?: string;
  readonly brief?: boolean;
  readonly dated?: boolean;
}): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const d = dossier.documents.get(document);
  if (!d) return <span class="source-ref">{words.unknown}</span>;
  const href = fact ? to.fact(document, fact) : place ? to.stretch(document, place.start, place.end) : to.source(document);
  return (
    <a class={brief ? 'source-ref brief' : 'source-ref'} href={href} title={`${outletOf(d)}, ${documentDate(d, words)}`}>
      {dossier.numbered ? <span class="siglum">{dossier.numberOf(document)}</span> : null}
      {brief && dossier.numbered ? null : (
        <>
          {' '}
          <bdi>{outletOf(d)}</bdi>
          {dated ? `, ${citeDate(d, words)}` : ''}
        </>
      )}
    </a>
  );
}

/** The day of a source in a citation: short, and said where it is an estimate. */
function citeDate(d: ReportDocument, words: Words): string {
  if (d.published === null) return words.undated;
  return `${dateInWords(d.published.slice(0, 10), words, true)}${d.publishedCertain ? '' : ` (${words.certainty.estimated})`}`;
}

/** The day a source was published, in words, with its candidates where it was worked out. */
export function documentDate(d: ReportDocument, words: Words, short = false): string {
  if (d.published === null) return words.undated;
  if (d.publishedCertain) return dateInWords(d.published, words, short);
  if (d.publishedCandidates && d.publishedCandidates.length > 1) return words.certainty.mayBe(candidatesInWords(d.publishedCandidates, words));
  return `${dateInWords(d.published, words, short)} (${words.certainty.estimated})`;
}

/** A date with a mark where it was worked out and not said. */
export function DateText({
  edtf,
  certain = true,
  short = false,
}: {
  readonly edtf: string | null;
  readonly certain?: boolean;
  readonly short?: boolean;
}): JSX.Element {
  const words = useWords();
  if (edtf === null) return <span class="doubt">{words.undated}</span>;
  const text = dateInWords(edtf, words, short);
  return certain ? (
    <span class="date">{text}</span>
  ) : (
    <span class="date">
      {text}{' '}
      <span class="doubt" title={words.certainty.worked}>
        ({words.certainty.estimated})
      </span>
    </span>
  );
}

/** An actor's name, linked to its page; "unknown" for null. */
export function ActorName({ id, plain }: { readonly id: string | null; readonly plain?: boolean }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const name = dossier.nameOf(id);
  if (id === null || name === null) return <span class="doubt">{words.unknown}</span>;
  return plain ? (
    <bdi>{name}</bdi>
  ) : (
    <a class="actor" href={to.actor(id)}>
      <bdi>{name}</bdi>
    </a>
  );
}

/** Words of a source, between the quotation marks of the interface, linked to their place. */
export function Words({ anchor, children }: { readonly anchor: Anchor; readonly children?: ComponentChildren }): JSX.Element {
  const dossier = useDossier();
  const language = dossier.documents.get(anchor.document)?.language;
  return (
    <a class="words" lang={language} href={to.stretch(anchor.document, anchor.start, anchor.end)}>
      {children ?? anchor.text}
    </a>
  );
}

/** A list of short parts with commas between. */
export function Comma({ list }: { readonly list: readonly ComponentChildren[] }): JSX.Element {
  return (
    <>
      {list.map((part, k) => (
        <>
          {k > 0 ? ', ' : null}
          {part}
        </>
      ))}
    </>
  );
}
