/** A figure in one line: its words, its value, its source. */
import type { JSX } from 'preact';
import type { Figure } from '../../../model/figure.js';
import { citation } from '../data/citation.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import type { Words } from '../words/words.js';
import { CorrectedTag } from './corrected.js';
import { useDossier } from './context.js';
import { SourceRef } from './refs.js';
import { CopyButton } from './takeaway.js';

export function FigureLine({ figure: f }: { readonly figure: Figure }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const d = dossier.documents.get(f.document);
  return (
    <p class="figure-line">
      <span class="figure-value">{figureValue(f, words)}</span>{' '}
      <a class="serif" lang={d?.language} href={to.fact(f.document, f.id)}>
        <bdi>{f.text}</bdi>
      </a>
      <span>

        <SourceRef document={f.document} fact={f.id} />{' '}
        <CorrectedTag mark={f.corrected} />
        {d ? <CopyButton quiet label={words.reader.cite} text={() => citation(d, f, words.citation)} /> : null}
      </span>
    </p>
  );
}

/** "4,000", "600–1,000", "≤ 4,000", "about 40 %". */
export function figureValue(f: Pick<Figure, 'min' | 'max' | 'modifier' | 'unit' | 'each'>, words: Words): string {
  const ofUnit = (n: number): string => {
    const named = f.unit ? words.units[f.unit] : undefined;
    return named ? named(n) : `${words.number(n)}${f.unit ? `\u00a0${f.unit}` : ''}`;
  };
  const each = f.each ? ` (${words.figures.each})` : '';
  if (f.min !== null && f.max !== null) {
    if (f.min !== f.max) return `${words.number(f.min)}–${ofUnit(f.max)}${each}`;
    const hedge = f.modifier === 'about' || f.modifier === 'almost' ? '≈ ' : '';
    return `${hedge}${ofUnit(f.min)}${each}`;
  }
  if (f.min !== null) return `${f.modifier === 'more_than' ? '>' : '≥'} ${ofUnit(f.min)}${each}`;
  if (f.max !== null) return `${f.modifier === 'less_than' ? '<' : '≤'} ${ofUnit(f.max)}${each}`;
  return '';
}
