/** One meeting: all that is known of it, each item with its sources. */
import type { ComponentChildren, JSX } from 'preact';
import type { MeetingDetail } from '../../../model/meeting.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { Correct } from '../parts/correct.js';
import { CorrectedTag } from '../parts/corrected.js';
import { useDossier } from '../parts/context.js';
import { DisagreementLine } from '../parts/disagreement.js';
import { FigureLine } from '../parts/figure-line.js';
import { Matrix } from '../parts/matrix.js';
import { Page, Part } from '../parts/page.js';
import { ActorName, Comma, DateText, SourceRef } from '../parts/refs.js';
import { StatementLine } from '../parts/statement.js';
import { TakeAway } from '../parts/takeaway.js';
import { More } from '../parts/more.js';
import { byParty, disagreementsOf, figuresOf, neighbours, proposalsOf, statementsOf } from '../queries/meetings.js';
import { statementsTable } from '../queries/tables.js';
import { overlaps, rangeOf } from '../data/edtf.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';

export function MeetingView({ id }: { readonly id: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const m = dossier.meetings.get(id);
  if (!m)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.meetings()}>{words.meeting.title}</a>
        </p>
      </Page>
    );
  const statements = statementsOf(dossier, m);
  const columns = byParty(dossier, m, statements);
  const figures = figuresOf(dossier, m);
  const proposals = proposalsOf(dossier, m);
  const disagreements = disagreementsOf(dossier, m);
  return (
    <Page
      over={
        <>
          <DateText edtf={m.date} certain={m.dateCertain || m.date === null} /> · {words.status[m.status]}
          <CorrectedTag mark={m.corrected} />
        </>
      }
      title={<bdi>{m.forum || words.meeting.unnamed}</bdi>}
      lead={m.venue ? <bdi>{m.venue}</bdi> : undefined}>
      <Part title={words.meeting.one}>
        <dl class="facts">
          <Fact name={words.meeting.date} of={m} field="date">
            <DateText edtf={m.date} certain={m.dateCertain || m.date === null} />
          </Fact>
          <Fact name={words.meeting.venue} of={m} field="venue">
            {m.venue ?? <Unknown />}
          </Fact>
          <Fact name={words.meeting.parties} of={m} field="party">
            {m.parties.length > 0 ? (
              <Comma
                list={m.parties.map(p => (
                  <ActorName key={p} id={p} />
                ))}
              />
            ) : (
              <Unknown />
            )}
          </Fact>
          <Fact name={words.meeting.participants} of={m} field="participant">
            {m.participants.length > 0 ? (
              <ul class="plain">
                {m.participants.map(p => (
                  <li key={p}>
                    <ActorName id={p} />
                    <Roles actor={p} meeting={m} />
                  </li>
                ))}
              </ul>
            ) : (
              <Unknown />
            )}
          </Fact>
          <Fact name={words.meeting.duration} of={m} field="duration">
            {m.durationHours === null ? <Unknown /> : words.counts.hours(m.durationHours)}
          </Fact>
          <Fact name={words.meeting.agenda} of={m} field="agenda">
            {m.agenda.length > 0 ? m.agenda.join('; ') : <Unknown />}
          </Fact>
          <Fact name={words.meeting.outcome} of={m} field="outcome">
            {m.outcome === 'unknown' ? <span class="doubt">{words.outcome.unknown}</span> : words.outcome[m.outcome]}
          </Fact>
          <div>
            <dt>{words.meeting.documents}</dt>
            <dd>
              {m.documents.length > 0 ? (
                <Comma
                  list={m.documents.map(d => (
                    <SourceRef key={d} document={d} />
                  ))}
                />
              ) : (
                words.none
              )}
            </dd>
          </div>
          {m.mentionedIn.length > 0 ? (
            <div>
              <dt>{words.meeting.mentionedIn}</dt>
              <dd>
                <Comma
                  list={m.mentionedIn.map(d => (
                    <SourceRef key={d} document={d} place={m.evidence.find(e => e.document === d)} />
                  ))}
                />
              </dd>
            </div>
          ) : null}
        </dl>
        <Around meeting={m} />
        <Correct kind="meeting" id={id} then={() => { if (!dossier.meetings.has(id)) location.hash = to.meetings(); }} />
      </Part>
      <Part title={words.meeting.statements} wide>
        {statements.length === 0 ? (
          <p class="prose">{words.meeting.noStatements}</p>
        ) : (
          <div class="columns" style={{ '--columns': String(Math.min(3, columns.length)) }}>
            {columns.map(c => (
              <section key={c.party ?? ''}>
                <h3>{c.party === null ? words.meeting.others : <ActorName id={c.party} />}</h3>
                {c.statements.length === 0 ? (
                  <p class="doubt">{words.none}</p>
                ) : (
                  <More list={c.statements} step={20} show={s => <StatementLine key={s.id} statement={s} />} />
                )}
              </section>
            ))}
          </div>
        )}
        <TakeAway rows={statements.length} table={() => statementsTable(dossier, statements)} />
      </Part>
      {proposals.length > 0 ? (
        <Part title={words.meeting.proposals}>
          <table class="list">
            <tbody>
              {proposals.map(p => (
                <tr key={p.id}>
                  <th scope="row">
                    <ActorName id={p.by} /> → <ActorName id={p.to} />
                  </th>
                  <td class="serif">
                    {p.what}
                    <CorrectedTag mark={p.corrected} />
                    <Correct kind="proposal" id={p.id} brief />
                  </td>
                  <td class="verdict">{words.response[p.response]}</td>
                  <td>
                    {p.evidence.map(e => (
                      <SourceRef key={`${e.document}${e.start}`} document={e.document} place={e} brief />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      ) : null}
      {disagreements.length > 0 ? (
        <Part title={words.disagreements.title}>
          <div class="disagreement-list">
            <More list={disagreements} step={6} show={d => <DisagreementLine key={d.id} disagreement={d} />} />
          </div>
        </Part>
      ) : null}
      <Matrix meeting={m} />
      {figures.length > 0 ? (
        <Part title={words.meeting.figures}>
          <div class="figure-lines">
            <More list={figures} step={30} show={f => <FigureLine key={f.id} figure={f} />} />
          </div>
        </Part>
      ) : null}
    </Page>
  );
}

/** One item with the sources that give it. */
function Fact({
  name,
  of,
  field,
  children,
}: {
  readonly name: string;
  readonly of: Meeting;
  readonly field: MeetingDetail['field'];
  readonly children: ComponentChildren;
}): JSX.Element {
  const dossier = useDossier();
  const first = new Map<string, MeetingDetail>();
  for (const d of dossier.detailsOf(of.id)) if (d.field === field && !first.has(d.document)) first.set(d.document, d);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}{' '}
        <span class="sigla">
          {[...first.values()].map(d => (
            <SourceRef key={d.document} document={d.document} place={d.place} brief />
          ))}
        </span>
      </dd>
    </div>
  );
}

function Unknown(): JSX.Element {
  const words = useWords();
  return <span class="doubt">{words.unknown}</span>;
}

/** The roles a participant had at that time, or all that are known. */
function Roles({ actor, meeting }: { readonly actor: string; readonly meeting: Meeting }): JSX.Element | null {
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

function Around({ meeting }: { readonly meeting: Meeting }): JSX.Element | null {
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
