/** A stretch of a source in its surroundings, with its source under it. */
import type { JSX } from 'preact';
import type { Anchor } from '../../../model/anchor.js';
import { citation } from '../data/citation.js';
import { differences } from '../data/differences.js';
import { surroundings } from '../data/surroundings.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { useDossier, useText } from './context.js';
import { documentDate, SourceRef } from './refs.js';
import { CopyButton } from './takeaway.js';

/** With `against`, the words that differ from that wording are marked. */
export function Passage({ anchor, fact, against }: { readonly anchor: Anchor; readonly fact?: string; readonly against?: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const text = useText(anchor.document);
  const d = dossier.documents.get(anchor.document);
  const around = text === null ? { before: '', words: anchor.text, after: '' } : surroundings(d?.format ?? null, text, anchor.start, anchor.end);
  const href = fact ? to.fact(anchor.document, fact) : to.stretch(anchor.document, anchor.start, anchor.end);
  return (
    <figure class={against === undefined ? 'passage' : 'passage differing'}>
      <blockquote lang={d?.language}>
        <bdi>
          {around.before}
          <a class="hit" href={href}>
            {against === undefined ? around.words : differences(around.words, against).a.map((p, k) => (p.same ? p.text : <ins key={k}>{p.text}</ins>))}
          </a>
          {around.after}
        </bdi>
      </blockquote>
      <figcaption>
        <SourceRef document={anchor.document} place={anchor} />
        {d ? <>, {documentDate(d, words, true)}</> : null}{' '}
        {d ? <CopyButton label={words.reader.cite} text={() => citation(d, anchor, words.citation)} /> : null}
      </figcaption>
    </figure>
  );
}
