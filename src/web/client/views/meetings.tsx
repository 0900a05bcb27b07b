/** All meetings in order of time. */
import type { JSX } from 'preact';
import { useDossier } from '../parts/context.js';
import { MeetingLine } from '../parts/meeting-line.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { TakeAway } from '../parts/takeaway.js';
import { inOrder } from '../queries/meetings.js';
import { meetingsTable } from '../queries/tables.js';
import { useWords } from '../words/chosen.js';

export function MeetingsView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const meetings = inOrder(dossier.core.meetings);
  return (
    <Page title={words.meeting.title} lead={meetings.length === 0 ? words.meeting.none : words.counts.meetings(dossier.totalOf('meetings'))}>
      <div class="measure-wide">
        <More list={meetings} show={m => <MeetingLine key={m.id} meeting={m} />} />
        <TakeAway rows={meetings.length} table={() => meetingsTable(dossier, meetings)} />
      </div>
    </Page>
  );
}
