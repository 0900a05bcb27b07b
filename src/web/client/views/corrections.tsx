/** The list of corrections: who said what of the record, what became of it; taken back, brought in and taken away. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExportedCorrection } from '../../../model/correction.js';
import { sentenceOf, tableOf } from '../corrections/sentence.js';
import { readChoice, saveChoice } from '../data/choices.js';
import { Refused } from '../data/session.js';
import { useDossier, useWork } from '../parts/context.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { offerFile, TakeAway } from '../parts/takeaway.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';

export function CorrectionsView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const work = useWork();
  const [list, setList] = useState<readonly ExportedCorrection[]>(dossier.core.corrections ?? []);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [author, setAuthor] = useState(readChoice('author') ?? '');
  const fail = (e: unknown): void => setSaid(e instanceof Refused ? `${e.message}. ${e.next}` : String(e));
  useEffect(() => {
    work?.session.corrections().then(l => setList(l.corrections), fail);
  }, [work, dossier]);
  const act = (task: () => Promise<{ readonly revision: string; readonly said: string | null }>): void => {
    setBusy(true);
    setSaid(words.correct.saving);
    task()
      .then(async ({ revision, said: text }) => {
        await work?.refresh(revision);
        setSaid(text);
      }, fail)
      .finally(() => setBusy(false));
  };
  const undo = (c: ExportedCorrection): void => {
    if (author.trim() === '') setSaid(words.correct.needsAuthor);
    else {
      saveChoice('author', author.trim());
      act(async () => ({ revision: (await work!.session.undo(c.id, author.trim())).revision, said: null }));
    }
  };
  const bringIn = (file: File | undefined): void => {
    if (!file) return;
    act(async () => {
      const r = await work!.session.importFile(await file.text());
      return { revision: r.revision, said: words.correct.imported(r.added, r.known, r.refused.length, r.unfitting.length) };
    });
  };
  const latest = [...list].reverse();
  const unfitting = latest.filter(c => c.outcome.state === 'does_not_fit');
  const shown = [...unfitting, ...latest.filter(c => c.outcome.state !== 'does_not_fit')];
  const writable = work?.session.info.writable === true;
  return (
    <Page title={words.correct.list} lead={list.length === 0 ? words.correct.none : words.correct.listNote}>
      {work && !writable ? <p class="prose doubt">{words.correct.readOnly}</p> : null}
      {work ? (
        <div class="brief-scope">
          {writable ? (
            <label>
              <span>{words.correct.author}</span>
              <input type="text" autocomplete="name" value={author} onInput={e => setAuthor(e.currentTarget.value)} />
            </label>
          ) : null}
          {writable ? (
            <label>
              <span>{words.correct.import}</span>
              <input
                type="file"
                accept=".jsonl,.json,application/jsonl"
                disabled={busy}
                onChange={e => {
                  bringIn(e.currentTarget.files?.[0]);
                  e.currentTarget.value = '';
                }}
              />
            </label>
          ) : null}
          {list.length > 0 ? (
            <button type="button" onClick={() => void work.session.file().then(text => offerFile('corrections.jsonl', 'application/jsonl', text), fail)}>
              {words.correct.export}
            </button>
          ) : null}
        </div>
      ) : null}
      <p class="status" role="status">
        {said}
      </p>
      <div class="measure-wide">
        <More
          list={shown}
          show={c => (
            <article key={c.id} class={`correction-line ${c.outcome.state}`}>
              <p class="from">
                <time dateTime={c.time}>{dateInWords(c.time.slice(0, 16), words)}</time> · <bdi>{c.author}</bdi>
              </p>
              <p class="said">
                {sentenceOf(c, list, dossier, words)} <Place correction={c} />
              </p>
              {c.note ? (
                <p class="serif">
                  <bdi>{c.note}</bdi>
                </p>
              ) : null}
              <p class="from">
                <span class="verdict">{words.correct.states[c.outcome.state]}</span>
                {c.outcome.state === 'does_not_fit' ? (
                  <>
                    {words.colon}
                    <bdi lang="en">{c.outcome.why}</bdi>
                  </>
                ) : null}{' '}
                {writable && c.outcome.state !== 'undone' ? (
                  <button type="button" class="quiet" disabled={busy} onClick={() => undo(c)}>
                    {words.correct.undo}
                  </button>
                ) : null}
              </p>
            </article>
          )}
        />
        <TakeAway rows={shown.length} table={() => tableOf(shown)} />
      </div>
    </Page>
  );
}

/** Where the fact stood, for a reader to see. */
function Place({ correction: c }: { readonly correction: ExportedCorrection }): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const place = c.facts[0]?.place;
  return place && dossier.documents.has(place.document) ? (
    <a class="note" href={to.stretch(place.document, place.start, place.end)}>
      {words.reader.place}
    </a>
  ) : null;
}
