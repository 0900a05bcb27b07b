/** One meeting: all that is known of it, each item with its sources. */
import { Fragment, type JSX } from 'preact';
import { Correct } from '../parts/correct.js';
import { CorrectedTag } from '../parts/corrected.js';
import { useDossier } from '../parts/context.js';
import { DisagreementLine } from '../parts/disagreement.js';
import { FigureLine } from '../parts/figure-line.js';
import { Matrix } from '../parts/matrix.js';
import { Around, Fact, Roles, Sigla, Unknown } from '../parts/meeting-facts.js';
import { Page, Part } from '../parts/page.js';
import { ActorName, Comma, DateText, SourceRef } from '../parts/refs.js';
import { StatementLine } from '../parts/statement.js';
import { TakeAway } from '../parts/takeaway.js';
import { More } from '../parts/more.js';
import { byParty, disagreementsOf, figuresOf, proposalsOf, statementsOf } from '../queries/meetings.js';
import { detailsTable, disagreementsTable, figuresTable, proposalsTable, statementsTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

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
          <Fact name={words.meeting.parties} of={m} field="party" apart>
            {m.parties.length > 0 ? (
              <Comma
                list={m.parties.map(p => (
                  <Fragment key={p}>
                    <ActorName id={p} />
                    <Sigla of={m} field="party" value={p} />
                  </Fragment>
                ))}
              />
            ) : (
              <Unknown />
            )}
          </Fact>
          <Fact name={words.meeting.participants} of={m} field="participant" apart>
            {m.participants.length > 0 ? (
              <ul class="plain">
                {m.participants.map(p => (
                  <li key={p}>
                    <ActorName id={p} />
                    <Roles actor={p} meeting={m} /> <Sigla of={m} field="participant" value={p} />
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
          <Fact name={words.meeting.agenda} of={m} field="agenda" apart>
            {m.agenda.length > 0 ? (
              <ul class="plain">
                {m.agenda.map(a => (
                  <li key={a}>
                    <bdi>{a}</bdi> <Sigla of={m} field="agenda" value={a} />
                  </li>
                ))}
              </ul>
            ) : (
              <Unknown />
            )}
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
          <TakeAway rows={proposals.length} table={() => proposalsTable(dossier, proposals)} of={words.takeAway.proposals} />
        </Part>
      ) : null}
      {disagreements.length > 0 ? (
        <Part title={words.disagreements.title}>
          <div class="disagreement-list">
            <More list={disagreements} step={6} show={d => <DisagreementLine key={d.id} disagreement={d} />} />
          </div>
          <TakeAway
            rows={disagreements.reduce((n, d) => n + d.values.reduce((k, v) => k + v.evidence.length, 0), 0)}
            table={() => disagreementsTable(dossier, disagreements)}
            of={words.takeAway.disagreements}
          />
        </Part>
      ) : null}
      <Matrix meeting={m} />
      <TakeAway rows={dossier.detailsOf(id).length} table={() => detailsTable(dossier, m)} of={words.takeAway.matrix} />
      {figures.length > 0 ? (
        <Part title={words.meeting.figures}>
          <div class="figure-lines">
            <More list={figures} step={30} show={f => <FigureLine key={f.id} figure={f} />} />
          </div>
          <TakeAway rows={figures.length} table={() => figuresTable(dossier, figures)} of={words.takeAway.figures} />
        </Part>
      ) : null}
    </Page>
  );
}
