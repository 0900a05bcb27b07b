/** A disagreement: in one line with its values and sources, or in full with the passages beside each other. */
import type { JSX } from 'preact';
import type { Disagreement } from '../../../model/disagreement.js';
import { differences } from '../data/differences.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { valueInWords } from '../words/values.js';
import { Correct } from './correct.js';
import { CorrectedTag } from './corrected.js';
import { Passage } from './passage.js';
import { SourceRef } from './refs.js';

export function DisagreementLine({ disagreement: d }: { readonly disagreement: Disagreement }): JSX.Element {
  const words = useWords();
  return (
    <div class="disagreement-line">
      <a class="about" href={to.disagreement(d.id)}>
        <bdi>{words.template(d.about)}</bdi>
      </a>{' '}
      <span class="tag">{words.disagreements.kinds[d.kind]}</span>
      {d.certain ? null : <span class="tag doubt">{words.disagreements.possible}</span>}
      <ul class="values">
        {d.values.map((v, k) => (
          <li key={v.value}>
            <a class={d.kind === 'wording' ? 'wording' : `value of-${d.kind}`} href={to.disagreement(d.id)}>
              <ValueOf disagreement={d} at={k} />
            </a>{' '}
            {v.evidence
              .filter((e, n) => v.evidence.findIndex(x => x.document === e.document) === n)
              .map(e => (
                <SourceRef key={e.document} document={e.document} place={e} brief />
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `alone` where no heading but the page's stands over it. */
export function DisagreementFull({ disagreement: d, alone }: { readonly disagreement: Disagreement; readonly alone?: boolean }): JSX.Element {
  const words = useWords();
  return (
    <div class="disagreement">
      <p class="facts-line">
        <span class="tag">{words.disagreements.kinds[d.kind]}</span>{' '}
        <span class={d.certain ? 'certain' : 'doubt'}>{d.certain ? words.disagreements.certain : words.disagreements.possible}</span>,{' '}
        {d.scope.map(s => (s === 'within_document' ? words.disagreements.within : words.disagreements.across)).join(', ')}
        <CorrectedTag mark={d.corrected} />
      </p>
      {d.note && d.kind !== 'wording' ? <p class="prose note-line">{words.template(d.note)}</p> : null}
      <div class="beside" style={{ '--columns': String(Math.min(d.values.length, 4)) }}>
        {d.values.map((v, k) => {
          const name = <ValueOf disagreement={d} at={k} />;
          const look = d.kind === 'wording' ? 'wording' : `value of-${d.kind}`;
          return (
            <section key={v.value} class="version">
              {d.kind === 'wording' ? null : alone ? <h2 class={look}>{name}</h2> : <h3 class={look}>{name}</h3>}
              {v.evidence.map(e => (
                <Passage key={`${e.document}${e.start}`} anchor={e} against={d.kind === 'wording' ? d.values[k === 0 ? 1 : 0]?.value : undefined} />
              ))}
            </section>
          );
        })}
      </div>
      <Correct kind="disagreement" id={d.id} brief />
    </div>
  );
}

/** A value for a reader: of two wordings the words that differ are marked. */
function ValueOf({ disagreement: d, at }: { readonly disagreement: Disagreement; readonly at: number }): JSX.Element {
  const words = useWords();
  const value = d.values[at]?.value ?? '';
  const other = d.values[at === 0 ? 1 : 0]?.value;
  if (d.kind !== 'wording' || other === undefined) return <bdi>{valueInWords(value, words)}</bdi>;
  return <bdi>{differences(value, other).a.map((p, k) => (p.same ? p.text : <ins key={k}>{p.text}</ins>))}</bdi>;
}
