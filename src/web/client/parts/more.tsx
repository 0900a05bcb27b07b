/** A long list, some at a time, so that a large dossier stays light; with `columns` its items are rows of a table. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words/chosen.js';

const STEP = 60;

export function More<T>({
  list,
  show,
  step = STEP,
  columns,
}: {
  readonly columns?: number;
  readonly list: readonly T[];
  readonly show: (item: T) => JSX.Element;
  readonly step?: number;
}): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState(step);
  const rest =
    list.length > shown ? (
      <>
        <button type="button" onClick={() => setShown(n => n + step * 2)}>
          {words.showMore(Math.min(step * 2, list.length - shown))}
        </button>{' '}
        <span class="note">{words.statements.shown(shown, list.length)}</span>
      </>
    ) : null;
  return (
    <>
      {list.slice(0, shown).map(show)}
      {rest === null ? null : columns === undefined ? (
        <p class="more">{rest}</p>
      ) : (
        <tr>
          <td colSpan={columns} class="more">
            {rest}
          </td>
        </tr>
      )}
    </>
  );
}
