/** Takes away what is on the screen: rows as CSV or JSON, a citation to copy. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toCsv, toJson, type Table } from '../data/table.js';
import { useWords } from '../words/chosen.js';

/** Offers a file made in the page; nothing leaves this machine. */
export function offerFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([content], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Buttons for the rows of a view; `table` is called when one is pressed; `of` names the rows where a view has several kinds. */
export function TakeAway({ rows, table, of }: { readonly rows: number; readonly table: () => Table; readonly of?: string }): JSX.Element | null {
  const words = useWords();
  if (rows === 0) return null;
  const save = (kind: 'csv' | 'json'): void => {
    const made = table();
    offerFile(`${made.name}.${kind}`, kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json', kind === 'csv' ? toCsv(made) : toJson(made));
  };
  return (
    <p class="take-away">
      <span>
        {words.takeAway.label}
        {of === undefined ? '' : ` ${of}`} ({words.takeAway.rows(rows)})
      </span>{' '}
      <button type="button" onClick={() => save('csv')}>
        {words.takeAway.csv}
      </button>{' '}
      <button type="button" onClick={() => save('json')}>
        {words.takeAway.json}
      </button>
    </p>
  );
}

/** A button that copies a text, and shows the text where the browser does not allow it. */
export function CopyButton({ label, text, quiet }: { readonly label: string; readonly text: () => string; readonly quiet?: boolean }): JSX.Element {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = (): void => {
    const shown = (): void => setState('shown');
    if (navigator.clipboard) navigator.clipboard.writeText(text()).then(() => setState('copied'), shown);
    else shown();
  };
  return (
    <>
      <button type="button" class={quiet ? 'quiet' : ''} onClick={copy}>
        {state === 'copied' ? words.takeAway.copied : label}
      </button>
      <span role="status" class="visually-hidden">
        {state === 'copied' ? words.takeAway.copied : ''}
      </span>
      {state === 'shown' ? (
        <textarea class="copy-text" readOnly rows={3} aria-label={label} onFocus={e => e.currentTarget.select()}>
          {text()}
        </textarea>
      ) : null}
    </>
  );
}
