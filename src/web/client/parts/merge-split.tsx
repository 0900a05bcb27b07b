/** Says that two facts are one, or that one is two. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectionAction } from '../../../model/correction.js';
import { mergeChoices, splitChoices, type Mergeable } from '../corrections/parts.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';

export function MergeOrSplit({
  kind,
  id,
  busy,
  onAction,
}: {
  readonly kind: Mergeable;
  readonly id: string;
  readonly busy: boolean;
  readonly onAction: (action: CorrectionAction) => void;
}): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const [other, setOther] = useState('');
  const [parts, setParts] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const others = mergeChoices(dossier, kind, id, words);
  const pieces = splitChoices(dossier, kind, id);
  const split = (): void => {
    const [first, ...rest] = parts;
    if (first !== undefined) onAction({ operation: 'split', kind, target: id, parts: [first, ...rest], name: name.trim() === '' ? null : name.trim() });
  };
  return (
    <>
      {others.length > 0 ? (
        <fieldset>
          <legend>{words.correct.mergeWith}</legend>
          <select aria-label={words.correct.mergeWith} value={other} onChange={e => setOther(e.currentTarget.value)}>
            <option value="">–</option>
            {others.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>{' '}
          <button type="button" disabled={busy || other === ''} onClick={() => onAction({ operation: 'merge', kind, target: id, others: [other] })}>
            {words.correct.merge}
          </button>
        </fieldset>
      ) : null}
      {pieces.length > 1 ? (
        <fieldset>
          <legend>{words.correct.splitNote[kind]}</legend>
          {pieces.map(([value, text]) => (
            <label key={value} class="check">
              <input type="checkbox" checked={parts.includes(value)} onChange={e => setParts(e.currentTarget.checked ? [...parts, value] : parts.filter(p => p !== value))} />{' '}
              {text}
            </label>
          ))}
          {kind === 'utterance' ? null : (
            <label>
              <span>{words.correct.newName}</span>
              <input type="text" value={name} onInput={e => setName(e.currentTarget.value)} />
            </label>
          )}
          <button type="button" disabled={busy || parts.length === 0 || parts.length === pieces.length} onClick={split}>
            {words.correct.split}
          </button>
        </fieldset>
      ) : null}
    </>
  );
}
