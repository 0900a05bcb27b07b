/** One field of a correction: text, date, number, one of several, an actor by name, or several lines. */
import type { JSX } from 'preact';
import { actorLabels } from '../corrections/names.js';
import type { FormField } from '../corrections/fields.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';

const LIST = 'actors-to-choose';
/** Names that a browser still offers fast. */
const OFFERED = 4000;

/** The names that actor fields offer; stands once in a form. */
export function ActorList(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  return (
    <datalist id={LIST}>
      {actorLabels(dossier, words)
        .all.slice(0, OFFERED)
        .map(l => (
          <option key={l} value={l} />
        ))}
    </datalist>
  );
}

export function FormInput({ field: f }: { readonly field: FormField }): JSX.Element {
  const words = useWords();
  const name = `field-${f.name}`;
  return (
    <label class={f.look === 'actors' || f.look === 'list' ? 'wide' : ''}>
      <span>{words.correct.fields[f.name] ?? f.name}</span>
      {f.look === 'choice' ? (
        <select name={name} defaultValue={f.value}>
          {f.choices?.map(([value, text]) => (
            <option key={value} value={value} selected={value === f.value}>
              {text}
            </option>
          ))}
        </select>
      ) : f.look === 'actors' || f.look === 'list' ? (
        <textarea name={name} rows={Math.min(5, f.value.split('\n').length + 1)} defaultValue={f.value} />
      ) : (
        <input
          type="text"
          name={name}
          defaultValue={f.value}
          list={f.look === 'actor' ? LIST : undefined}
          placeholder={f.look === 'date' ? '2016-07-13' : f.optional ? words.unknown : undefined}
          inputMode={f.look === 'number' ? 'decimal' : undefined}
          spellcheck={false}
          autocomplete="off"
        />
      )}
    </label>
  );
}
