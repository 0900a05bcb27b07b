/** A figure in one line: its words, its value, its source. */
import type { JSX } from 'preact';
import type { Figure } from '../../../model/figure.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import type { Words } from '../words/words.js';
import { useDossier } from './context.js';
import { SourceRef } from './refs.js';

export function FigureLine({ figure: f }: { readonly figure: Figure }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  return (
    <p class="figure-line">
      <span class="figure-value">{figureValue(f, words)}</span>{' '}
      <a class="serif" lang={dossier.documents.get(f.document)?.language} href={to.fact(f.document, f.id)}><bdi>{f.text}</bdi></a>{' '}
      <SourceRef document={f.document} fact={f.id} />
    </p>
  );
}

/** "4,000", "600–1,000", "≤ 4,000", "about 40 %". */
export function figureValue(f: Pick<Figure, 'min' | 'max' | 'modifier' | 'unit' | 'each'>, words: Words): string {
  const unit = f.unit ? ` ${f.unit}` : '';
  const each = f.each ? ` (${words.figures.each})` : '';
  if (f.min !== null && f.max !== null) {
    if (f.min !== f.max) return `${words.number(f.min)}–${words.number(f.max)}${unit}${each}`;
    const hedge = f.modifier === 'about' || f.modifier === 'almost' ? '≈ ' : '';
    return `${hedge}${words.number(f.min)}${unit}${each}`;
  }
  if (f.min !== null) return `${f.modifier === 'more_than' ? '>' : '≥'} ${words.number(f.min)}${unit}${each}`;
  if (f.max !== null) return `${f.modifier === 'less_than' ? '<' : '≤'} ${words.number(f.max)}${unit}${each}`;
  return '';
}
