/** What a page on a meeting says of it: items with their sources, roles of participants, what came before and after. */
import type { ComponentChildren, JSX } from 'preact';
import type { MeetingDetail } from '../../../model/meeting.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { overlaps, rangeOf } from '../data/edtf.js';
import { fold } from '../data/fold.js';
import { neighbours } from '../queries/meetings.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';
import { useDossier } from './context.js';
import { SourceRef } from './refs.js';

/** One item with the sources that give it; `apart` where each of its values has its own. */
export function Fact({
  name,
  of,
  field,
  apart,
  children,
}: {
  readonly name: string;
  readonly of: Meeting;
  readonly field: MeetingDetail['field'];
  readonly apart?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} {apart ? null : <Sigla of={of} field={field} />}
      </dd>
    </div>
  );
}

/** The sources that say this of a meeting, each at its first place; with `value`, those that say just that. */
export function Sigla({ of, field, value }: { readonly of: Meeting; readonly field: MeetingDetail['field']; readonly value?: string }): JSX.Element | null {
  const dossier = useDossier();
  const first = new Map<string, MeetingDetail>();
  const wanted = value === undefined ? null : new Set([value, dossier.nameOf(value)].flatMap(v => (v ? [fold(v)] : [])));
  for (const d of dossier.detailsOf(of.id)) if (d.field === field && (wanted === null || wanted.has(fold(d.value))) && !first.has(d.document)) first.set(d.document, d);
  return first.size === 0 ? null : (
    <span class="sigla">
      {[...first.values()].map(d => (
        <SourceRef key={d.document} document={d.document} place={d.place} brief />
      ))}
    </span>
  );
}

export function Unknown(): JSX.Element {
  const words = useWords();
  return <span class="doubt">{words.unknown}</span>;
}

/** The roles a participant had at that time, or all that are known. */
export function Roles({ actor, meeting }: { readonly actor: string; readonly meeting: Meeting }): JSX.Element | null {
  const dossier = useDossier();
  const roles = dossier.actors.get(actor)?.roles ?? [];
  const day = rangeOf(meeting.date);
  const then = roles.filter(r => {
    const from = rangeOf(r.from);
    const until = rangeOf(r.to);
    return overlaps(day, { start: from.start, end: until.end ?? from.end });
  });
  const shown = then.length > 0 ? then : roles;
  return shown.length === 0 ? null : (
    <span class="role">
      ,{' '}
      {shown
        .slice(0, 2)
        .map(r => (r.of ? `${r.role} (${r.of})` : r.role))
        .join('; ')}
    </span>
  );
}

export function Around({ meeting }: { readonly meeting: Meeting }): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const { before, after, sequence } = neighbours(dossier, meeting);
  if (!before && !after) return null;
  const link = (m: Meeting): JSX.Element => (
    <a href={to.meeting(m.id)}>
      {dateInWords(m.date, words)}, {m.venue ?? (m.forum || words.meeting.unnamed)}
    </a>
  );
  return (
    <nav class="around" aria-label={sequence ? words.meeting.sequence : words.meeting.sameForum}>
      <span class="note">{sequence ? words.meeting.sequence : words.meeting.sameForum}</span>
      {before ? (
        <span>
          ← {words.meeting.before}: {link(before)}
        </span>
      ) : null}
      {after ? (
        <span>
          {words.meeting.after}: {link(after)} →
        </span>
      ) : null}
    </nav>
  );
}
