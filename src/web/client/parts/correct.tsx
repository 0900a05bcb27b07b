/** Puts a fact right: accept, reject, change, merge, split, note. Only where the workbench takes corrections. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectableKind, CorrectionAction, CorrectionInput } from '../../../model/correction.js';
import { changesFrom, fieldsOf } from '../corrections/fields.js';
import { isMergeable } from '../corrections/parts.js';
import { readChoice, saveChoice } from '../data/choices.js';
import { Refused } from '../data/session.js';
import { useWords } from '../words/chosen.js';
import { useDossier, useWork } from './context.js';
import { ActorList, FormInput } from './form-input.js';
import { MergeOrSplit } from './merge-split.js';

/** `then` is called where the fact may be gone (rejected, merged). */
export function Correct({ kind, id, brief, then }: { readonly kind: CorrectableKind; readonly id: string; readonly brief?: boolean; readonly then?: () => void }): JSX.Element | null {
  const work = useWork();
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (!work?.session.info.writable) return null;
  return (
    <div class={open ? 'correct open' : 'correct'}>
      <button type="button" class={brief ? 'quiet' : ''} aria-expanded={open} onClick={() => setOpen(!open)}>
        {brief ? <span aria-hidden="true">✎ </span> : null}
        {words.correct.open}
      </button>
      {open ? <Form key={id} kind={kind} id={id} onDone={() => { setOpen(false); then?.(); }} /> : null}
    </div>
  );
}

function Form({ kind, id, onDone }: { readonly kind: CorrectableKind; readonly id: string; readonly onDone: () => void }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const work = useWork();
  const fields = fieldsOf(dossier, kind, id, words);
  const [state, setState] = useState<'idle' | 'busy'>('idle');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [author, setAuthor] = useState(readChoice('author') ?? '');
  const [note, setNote] = useState('');
  const send = async (action: CorrectionAction): Promise<void> => {
    if (!work) return;
    if (author.trim() === '') {
      setTrouble(words.correct.needsAuthor);
      return;
    }
    saveChoice('author', author.trim());
    setState('busy');
    setTrouble(null);
    try {
      const input: CorrectionInput = { ...action, author: author.trim(), note: note.trim() === '' ? null : note.trim() };
      const { correction, revision } = await work.session.correct(input);
      await work.refresh(revision);
      if (correction.outcome.state === 'does_not_fit') {
        setState('idle');
        setTrouble(`${words.correct.states.does_not_fit}${words.colon}${correction.outcome.why}`);
      } else onDone();
    } catch (e) {
      setState('idle');
      setTrouble(e instanceof Refused ? `${e.message}. ${e.next}` : String(e));
    }
  };
  const change = (form: HTMLFormElement): void => {
    const filled = new Map([...new FormData(form)].map(([k, v]) => [k.replace(/^field-/, ''), String(v)]));
    const read = changesFrom(dossier, fields, filled, words);
    if ('wrong' in read) setTrouble(words.correct.wrong(words.correct.fields[read.wrong] ?? read.wrong));
    else if (Object.keys(read.changes).length === 0) setTrouble(words.correct.unchanged);
    else void send({ operation: 'edit', kind, target: id, changes: read.changes } as CorrectionAction);
  };
  return (
    <form
      class="correction"
      aria-label={words.correct.title}
      aria-busy={state === 'busy'}
      onKeyDown={e => {
        if (e.key === 'Escape') { e.stopPropagation(); onDone(); }
      }}
      onSubmit={e => {
        e.preventDefault();
        change(e.currentTarget);
      }}>
      {fields.some(f => f.look === 'actor') ? <ActorList /> : null}
      {fields.map(f => (
        <FormInput key={f.name} field={f} />
      ))}
      <label class="wide">
        <span>{words.correct.note}</span>
        <input type="text" value={note} onInput={e => setNote(e.currentTarget.value)} />
      </label>
      <label>
        <span>{words.correct.author}</span>
        <input type="text" autocomplete="name" value={author} onInput={e => setAuthor(e.currentTarget.value)} />
      </label>
      <p class="actions">
        {fields.length > 0 ? (
          <button type="submit" class="main" disabled={state === 'busy'}>
            {words.correct.save}
          </button>
        ) : null}
        <button type="button" disabled={state === 'busy'} onClick={() => void send({ operation: 'accept', kind, target: id })}>
          {words.correct.accept}
        </button>
        <button type="button" disabled={state === 'busy'} onClick={() => void send({ operation: 'reject', kind, target: id })}>
          {words.correct.reject}
        </button>
        <button type="button" disabled={state === 'busy'} onClick={() => (note.trim() === '' ? setTrouble(words.correct.needsNote) : void send({ operation: 'note', kind, target: id }))}>
          {words.correct.noteOnly}
        </button>
        <button type="button" onClick={onDone}>
          {words.correct.cancel}
        </button>
      </p>
      {isMergeable(kind) ? <MergeOrSplit kind={kind} id={id} busy={state === 'busy'} onAction={a => void send(a)} /> : null}
      <p class="status" role="status">
        {state === 'busy' ? words.correct.saving : trouble === null ? '' : <span class="trouble">{trouble}</span>}
      </p>
    </form>
  );
}
