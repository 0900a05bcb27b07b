/** Actors: all who speak, meet or are named; and one with its names, roles and the sources that name it. */
import type { JSX } from 'preact';
import { documentsOfActor } from '../corrections/parts.js';
import type { ActorEntry } from '../data/dossier.js';
import { compareNames } from '../data/fold.js';
import type { Table } from '../data/table.js';
import { Correct } from '../parts/correct.js';
import { CorrectedTag } from '../parts/corrected.js';
import { useDossier } from '../parts/context.js';
import { MeetingLine } from '../parts/meeting-line.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { Comma, DateText, SourceRef } from '../parts/refs.js';
import { StatementLine } from '../parts/statement.js';
import { TakeAway } from '../parts/takeaway.js';
import { inOrder } from '../queries/meetings.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function ActorsView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const spoken = dossier.core.spoken;
  const list = [...dossier.core.actors].sort((a, b) => (spoken[b.id] ?? 0) - (spoken[a.id] ?? 0) || compareNames(a.name, b.name));
  return (
    <Page title={words.actors.title} lead={list.length === 0 ? words.actors.none : words.counts.actors(dossier.totalOf('actors'))}>
      <table class="list">
        <tbody>
          <More
            list={list}
            columns={3}
            show={a => (
              <tr key={a.id}>
                <th scope="row">
                  <a href={to.actor(a.id)}>
                    <bdi>{a.name}</bdi>
                  </a>
                  <CorrectedTag mark={a.corrected} />
                </th>
                <td>{rolesText(a) || words.kinds[a.kind]}</td>
                <td class="num">
                  {spoken[a.id] ? <a href={to.statements({ speaker: a.id })}>{words.counts.statements(spoken[a.id] ?? 0)}</a> : null}
                </td>
              </tr>
            )}
          />
        </tbody>
      </table>
      <TakeAway rows={list.length} table={() => actorsTable(list, spoken)} />
    </Page>
  );
}

function rolesText(a: ActorEntry): string {
  return a.roles
    .slice(0, 2)
    .map(r => (r.of ? `${r.role} (${r.of})` : r.role))
    .join('; ');
}

function actorsTable(list: readonly ActorEntry[], spoken: Readonly<Record<string, number>>): Table {
  return {
    name: 'actors',
    columns: ['id', 'name', 'kind', 'key', 'aliases', 'roles', 'statements', 'rule'],
    rows: list.map(a => [a.id, a.name, a.kind, a.key, a.aliases.join('; '), a.roles.map(r => (r.of ? `${r.role} (${r.of})` : r.role)).join('; '), spoken[a.id] ?? 0, a.rule]),
  };
}

export function ActorView({ id }: { readonly id: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const a = dossier.actors.get(id);
  if (!a)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.actors()}>{words.actors.title}</a>
        </p>
      </Page>
    );
  const documents = documentsOfActor(dossier, id);
  const statements = dossier.facts.statements.filter(s => s.speaker === id);
  const meetings = inOrder(dossier.core.meetings.filter(m => m.parties.includes(id) || m.participants.includes(id)));
  return (
    <Page
      over={<a href={to.actors()}>{words.actors.title}</a>}
      title={<bdi>{a.name}</bdi>}
      lead={
        <>
          {words.kinds[a.kind]}
          <CorrectedTag mark={a.corrected} />
        </>
      }>
      <Correct kind="actor" id={id} then={() => { if (!dossier.actors.has(id)) location.hash = to.actors(); }} />
      <Part title={words.actors.roles}>
        {a.aliases.length > 0 ? (
          <p class="prose">
            <span class="note">{words.actors.aliases}</span> <bdi>{a.aliases.join(', ')}</bdi>
          </p>
        ) : null}
        {a.key ? (
          <p class="prose">
            <span class="note">{words.actors.key}</span> <code>{a.key}</code>
          </p>
        ) : null}
        <ul class="plain">
          {a.roles.map((r, k) => (
            <li key={k} class="role-line">
              <bdi class="serif">{r.of ? `${r.role} (${r.of})` : r.role}</bdi> {r.from ? <DateText edtf={r.from === r.to || !r.to ? r.from : `${r.from}/${r.to}`} short /> : null}{' '}
              {r.evidence.slice(0, 6).map(e => (
                <SourceRef key={`${e.document}${e.start}`} document={e.document} place={e} brief />
              ))}
            </li>
          ))}
        </ul>
      </Part>
      {meetings.length > 0 ? (
        <Part title={words.actors.meetings}>
          <More list={meetings} step={12} show={m => <MeetingLine key={m.id} meeting={m} />} />
        </Part>
      ) : null}
      {statements.length > 0 ? (
        <Part
          title={words.actors.said}
          note={<a href={to.statements({ speaker: id })}>{words.counts.statements(statements.length)}</a>}>
          <More list={statements} step={12} show={s => <StatementLine key={s.id} statement={s} withoutSpeaker />} />
        </Part>
      ) : null}
      {documents.length > 0 ? (
        <Part title={words.actors.sources}>
          <Comma
            list={documents.map(d => (
              <SourceRef key={d} document={d} />
            ))}
          />
        </Part>
      ) : null}
    </Page>
  );
}
