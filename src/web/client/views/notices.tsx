/** What was left out, not merged or not understood while the record was built. */
import type { JSX } from 'preact';
import { useDossier } from '../parts/context.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { SourceRef } from '../parts/refs.js';
import { TakeAway } from '../parts/takeaway.js';
import { useWords } from '../words/chosen.js';

export function NoticesView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const { notices } = dossier.reading;
  return (
    <Page title={words.notices.title} lead={notices.length === 0 ? words.notices.none : words.notices.note}>
      <div class="measure-wide">
        <More
          list={notices}
          show={n => (
            <p class="notice" key={`${n.document ?? ''}${n.rule}${n.start ?? ''}${n.message}`}>
              <span class="note">
                {n.document ? (
                  <SourceRef
                    document={n.document}
                    place={n.start === undefined || n.end === undefined ? undefined : { start: n.start, end: n.end }}
                  />
                ) : (
                  words.notices.whole
                )}
              </span>{' '}
              <bdi lang={words.notices.say(n.message) === null ? 'en' : undefined}>{words.notices.say(n.message) ?? n.message}</bdi> <code>{n.rule}</code>
            </p>
          )}
        />
        <TakeAway
          rows={notices.length}
          table={() => ({
            name: 'notices',
            columns: ['document', 'file', 'rule', 'message', 'start', 'end'],
            rows: notices.map(n => [
              n.document,
              n.document ? (dossier.documents.get(n.document)?.path ?? null) : null,
              n.rule,
              n.message,
              n.start ?? null,
              n.end ?? null,
            ]),
          })}
        />
      </div>
    </Page>
  );
}
