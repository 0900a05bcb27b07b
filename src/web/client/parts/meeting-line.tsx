/** A meeting in one line of a chronicle. */
import type { JSX } from 'preact';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { useDossier } from './context.js';
import { ActorName, Comma, DateText, SourceRef } from './refs.js';

/** Sources named in the line; the rest are counted. */
const SOURCES_SHOWN = 12;

export function MeetingLine({ meeting: m }: { readonly meeting: Meeting }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const sources = m.documents.length > 0 ? m.documents : m.mentionedIn;
  return (
    <div class={`meeting-line ${m.status}`}>
      <span class="when">
        <DateText edtf={m.date} certain={m.dateCertain || m.date === null} />
      </span>
      <span class="what">
        <a href={to.meeting(m.id)}>
          <bdi>{m.forum || words.meeting.unnamed}</bdi>
        </a>
        {m.venue ? (
          <>
            , <bdi>{m.venue}</bdi>
          </>
        ) : null}
        {m.parties.length > 0 ? (
          <span class="parties">
            {' '}
            <Comma
              list={m.parties.map(p => (
                <ActorName key={p} id={p} plain />
              ))}
            />
          </span>
        ) : null}
      </span>
      <span class="verdict">
        {m.status === 'held' ? words.outcome[m.outcome] : m.outcome === 'postponed' ? words.outcome.postponed : words.status[m.status]}
      </span>
      <span class="sigla">
        {dossier.numbered
          ? sources.slice(0, SOURCES_SHOWN).map(d => <SourceRef key={d} document={d} brief />)
          : words.counts.documents(sources.length)}
        {dossier.numbered && sources.length > SOURCES_SHOWN ? ` +${words.number(sources.length - SOURCES_SHOWN)}` : null}
      </span>
    </div>
  );
}
