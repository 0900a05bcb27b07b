/** Fields of forms: one of several values, and a date that may be a year or a month. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words/chosen.js';

/** `choices` are values with their names; the empty value asks for all. */
export function Field({
  name,
  value,
  choices,
  onValue,
}: {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}): JSX.Element {
  const words = useWords();
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={e => onValue(e.currentTarget.value)}>
        <option value="">{words.all}</option>
        {value !== '' && choices.every(([v]) => v !== value) ? <option value={value}>{value}</option> : null}
        {choices.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** A day, month or year; taken when it is complete. */
export function DateField({ name, value, onValue }: { readonly name: string; readonly value: string; readonly onValue: (value: string) => void }): JSX.Element {
  const [bad, setBad] = useState(false);
  const take = (text: string): void => {
    const good = text === '' || DATE.test(text);
    setBad(!good);
    if (good && text !== value) onValue(text);
  };
  return (
    <label>
      <span>{name}</span>
      <input type="text" inputMode="numeric" placeholder="2016-07-13" value={value} aria-invalid={bad} onChange={e => take(e.currentTarget.value.trim())} />
    </label>
  );
}
