/** A disagreement: in one line with its values and sources, or in full with the passages beside each other. */
import type { JSX } from 'preact';
import type { Disagreement } from '../../../model/disagreement.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { Passage } from './passage.js';
import { SourceRef } from './refs.js';

export function DisagreementLine({ disagreement: d }: { readonly disagreement: Disagreement }): JSX.Element {
  const words = useWords();
  return (
    <div class="disagreement-line">
      <a class="about" href={to.disagreement(d.id)}>{d.about}</a>{' '}
      <span class="tag">{words.disagreements.kinds[d.kind]}</span>{d.certain ? null : <span class="tag doubt">{words.disagreements.possible}</span>}
      <ul class="values">
        {d.values.map(v => <li key={v.value}><a class="value" href={to.disagreement(d.id)}>{valueText(v.value, words.number)}</a> {v.evidence.map(e => <SourceRef key={`${e.document}${e.start}`} document={e.document} place={e} brief />)}</li>)}
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
        <span class="tag">{words.disagreements.kinds[d.kind]}</span> <span class={d.certain ? 'certain' : 'doubt'}>{d.certain ? words.disagreements.certain : words.disagreements.possible}</span>, {d.scope.map(s => (s === 'within_document' ? words.disagreements.within : words.disagreements.across)).join(', ')}
      </p>
      {d.note ? <p class="prose note-line">{d.note}</p> : null}
      <div class="beside" style={{ '--columns': String(Math.min(d.values.length, 4)) }}>
        {d.values.map(v => (
          <section key={v.value} class="version">
            {alone ? <h2 class="value">{valueText(v.value, words.number)}</h2> : <h3 class="value">{valueText(v.value, words.number)}</h3>}
            {v.evidence.map(e => <Passage key={`${e.document}${e.start}`} anchor={e} />)}
          </section>
        ))}
      </div>
    </div>
  );
}

/** Plain numbers with their thousands apart; all else as it stands. */
export function valueText(value: string, number: (n: number) => string): string {
  return /^\d{4,15}$/.test(value) ? number(Number(value)) : value;
}
