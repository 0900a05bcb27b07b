/** The mark on a fact that somebody corrected or confirmed, with what it was before. */
import type { JSX } from 'preact';
import type { CorrectedMark } from '../../../model/correction.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function CorrectedTag({ mark }: { readonly mark: CorrectedMark | undefined }): JSX.Element | null {
  const words = useWords();
  if (!mark) return null;
  const changed = Object.keys(mark.was).map(f => words.correct.fields[f] ?? f);
  const text = [
    changed.length > 0 || !mark.accepted ? words.correct.mark : words.correct.accepted,
    ...(changed.length > 0 ? [`(${changed.join(', ')})`] : []),
  ].join(' ');
  return (
    <a class="tag corrected" href={to.corrections()} title={[mark.by.join(', '), ...mark.notes].join(' · ')}>
      {mark.accepted ? '✓ ' : '✎ '}
      {text}
    </a>
  );
}
