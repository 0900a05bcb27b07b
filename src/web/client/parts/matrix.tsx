/** Sources by facts of one meeting: who reports, who omits, who says otherwise. */
import type { JSX } from 'preact';
import type { MeetingDetail } from '../../../model/meeting.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { outletOf } from '../data/citation.js';
import { matrixOf } from '../queries/meetings.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';
import type { Words } from '../words/words.js';
import { useDossier } from './context.js';
import { Part } from './page.js';

/** Sources with a column of their own. */
const COLUMNS = 24;

export function Matrix({ meeting }: { readonly meeting: Meeting }): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const documents = [...meeting.documents, ...meeting.mentionedIn].slice(0, COLUMNS);
  const rows = matrixOf(meeting, dossier.detailsOf(meeting.id), documents);
  if (rows.length === 0 || documents.length === 0) return null;
  return (
    <Part title={words.meeting.matrix} note={words.meeting.matrixNote} wide>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.meeting.matrix}>
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {documents.map((d, k) => {
                const source = dossier.documents.get(d);
                return (
                  <th key={d} scope="col" class={k >= meeting.documents.length ? 'recalls' : ''}>
                    <a href={to.source(d)} title={k >= meeting.documents.length ? words.meeting.onlyRecalls : undefined}>
                      <span class="siglum">{dossier.numberOf(d)}</span> <bdi>{source ? outletOf(source) : ''}</bdi>
                    </a>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((r, at) => (
              <tr key={`${r.field}${r.value}`}>
                <th scope="row">
                  <span class="note">{rows[at - 1]?.field === r.field ? '' : fieldName(r.field, words)}</span>{' '}
                  <bdi>{valueName(r.field, r.value, words, id => dossier.nameOf(id))}</bdi>
                </th>
                {r.cells.map((c, k) => {
                  const name =
                    c.kind === 'otherwise' || c.kind === 'wording'
                      ? `${words.meeting[c.kind]}: ${valueName(r.field, c.value ?? '', words, id => dossier.nameOf(id))}`
                      : words.meeting[c.kind];
                  const sign = { reports: '●', wording: '◐', otherwise: '✕', omits: '○' }[c.kind];
                  return (
                    <td key={documents[k]} class={c.kind}>
                      {c.place ? (
                        <a href={to.stretch(documents[k]!, c.place.start, c.place.end)} title={name} aria-label={name}>
                          {sign}
                          {c.kind === 'otherwise' || c.kind === 'wording' ? (
                            <span class="other"> {valueName(r.field, c.value ?? '', words, id => dossier.nameOf(id))}</span>
                          ) : null}
                        </a>
                      ) : (
                        <span role="img" aria-label={name} title={name}>
                          {sign}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function fieldName(field: MeetingDetail['field'], words: Words): string {
  return {
    date: words.meeting.date,
    venue: words.meeting.venue,
    duration: words.meeting.duration,
    outcome: words.meeting.outcome,
    agenda: words.meeting.agenda,
    participant: words.meeting.participants,
    party: words.meeting.parties,
    forum: words.meeting.forum,
    status: words.meeting.status,
  }[field];
}

/** A value as a reader reads it: dates and outcomes in words, actors by name. */
function valueName(field: MeetingDetail['field'], value: string, words: Words, nameOf: (id: string) => string | null): string {
  if (field === 'date') return dateInWords(value, words, true);
  if (field === 'outcome') return (words.outcome as Readonly<Record<string, string>>)[value] ?? value;
  if (field === 'status') return (words.status as Readonly<Record<string, string>>)[value] ?? value;
  if (field === 'duration' && /^\d+(?:\.\d+)?(?: h)?$/.test(value)) return words.counts.hours(Number.parseFloat(value));
  if (field === 'party' || field === 'participant') return nameOf(value) ?? value;
  return value;
}
