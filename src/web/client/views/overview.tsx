/** The overview: what this dossier holds, on one screen. */
import type { JSX } from 'preact';
import type { Proposal } from '../../../model/meeting.js';
import { rangeOf, compareDates } from '../data/edtf.js';
import { headingOf } from '../data/citation.js';
import { compareNames } from '../data/fold.js';
import type { Dossier } from '../data/dossier.js';
import { Correct } from '../parts/correct.js';
import { useDossier } from '../parts/context.js';
import { DisagreementLine } from '../parts/disagreement.js';
import { MeetingLine } from '../parts/meeting-line.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { ActorName, SourceRef } from '../parts/refs.js';
import { TakeAway } from '../parts/takeaway.js';
import { Timeline } from '../parts/timeline.js';
import { strongest } from '../queries/disagreements.js';
import { inOrder } from '../queries/meetings.js';
import { meetingsTable, proposalsTable } from '../queries/tables.js';
import { to } from '../route.js';
import { dateInWords, joined } from '../words/dates.js';
import { useWords } from '../words/chosen.js';
import type { Words } from '../words/words.js';

const DISAGREEMENTS_SHOWN = 6;
const SPEAKERS_SHOWN = 14;
const MEETINGS_SHOWN = 40;
const PROPOSALS_SHOWN = 12;

export function OverviewView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const { core } = dossier;
  if (core.documents.length === 0) return <Page title={words.overview.title} lead={words.overview.empty} />;
  const disagreements = strongest(core.disagreements).slice(0, DISAGREEMENTS_SHOWN);
  const meetings = inOrder(core.meetings);
  return (
    <Page title={headline(dossier, words)} lead={<Holdings dossier={dossier} words={words} />}>
      <Part title={words.overview.timeline} wide>
        <Timeline />
      </Part>
      {core.news && core.news.length > 0 ? (
        <Part title={words.overview.news} note={words.overview.newSince(core.news.length)}>
          <More
            list={core.news.flatMap(id => dossier.documents.get(id) ?? [])}
            step={12}
            show={d => (
              <p key={d.id} class="proposal">
                <SourceRef document={d.id} dated />{' '}
                <a class="serif" lang={d.language} href={to.source(d.id)}>
                  <bdi>{headingOf(d) ?? words.sources.unnamed}</bdi>
                </a>
              </p>
            )}
          />
        </Part>
      ) : null}
      <Part title={words.overview.disagreements}>
        {disagreements.length === 0 ? (
          <p class="prose">{words.overview.noDisagreements}</p>
        ) : (
          <div class="disagreement-list">
            {disagreements.map(d => (
              <DisagreementLine key={d.id} disagreement={d} />
            ))}
          </div>
        )}
        {core.disagreements.length > disagreements.length ? (
          <p>
            <a href={to.disagreements()}>
              {words.disagreements.all} ({words.number(core.disagreements.length)})
            </a>
          </p>
        ) : null}
      </Part>
      <Part title={words.overview.chronicle}>
        {meetings.length === 0 ? (
          <p class="prose">{words.overview.none}</p>
        ) : (
          <ol class="plain chronicle">
            {meetings.slice(0, MEETINGS_SHOWN).map(m => (
              <li key={m.id}>
                <MeetingLine meeting={m} />
              </li>
            ))}
          </ol>
        )}
        <TakeAway rows={meetings.length} table={() => meetingsTable(dossier, meetings)} />
        {meetings.length > MEETINGS_SHOWN ? (
          <p>
            <a href={to.meetings()}>{words.showMore(meetings.length - MEETINGS_SHOWN)}</a>
          </p>
        ) : null}
      </Part>
      <Part title={words.overview.parties}>
        <Speakers dossier={dossier} words={words} />
      </Part>
      {core.proposals.length === 0 ? null : (
        <Part title={words.overview.proposals}>
          <More list={core.proposals} step={PROPOSALS_SHOWN} show={p => <ProposalLine key={p.id} proposal={p} />} />
          <TakeAway rows={core.proposals.length} table={() => proposalsTable(dossier, core.proposals)} />
        </Part>
      )}
    </Page>
  );
}

function ProposalLine({ proposal: p }: { readonly proposal: Proposal }): JSX.Element {
  const words = useWords();
  const [first] = p.evidence;
  return (
    <div class="proposal">
      <ActorName id={p.by} /> → <ActorName id={p.to} />:{' '}
      <a href={p.meeting ? to.meeting(p.meeting) : to.stretch(first.document, first.start, first.end)} class="serif">
        <bdi>{p.what}</bdi>
      </a>{' '}
      <span class="verdict">{words.response[p.response]}</span>{' '}
      {p.evidence.map(e => (
        <SourceRef key={`${e.document}${e.start}`} document={e.document} place={e} brief />
      ))}
      <Correct kind="proposal" id={p.id} brief />
    </div>
  );
}

/** The forum that most meetings share names the dossier; otherwise it is "the record". */
function headline(dossier: Dossier, words: Words): string {
  const counts = new Map<string, number>();
  for (const m of dossier.core.meetings) if (m.forum && m.status === 'held') counts.set(m.forum, (counts.get(m.forum) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]))[0];
  return best?.[0] ?? words.overview.title;
}

function Holdings({ dossier, words }: { readonly dossier: Dossier; readonly words: Words }): JSX.Element {
  const { core } = dossier;
  const dates = core.documents.flatMap(d => (rangeOf(d.published).start === null ? [] : [d.published!.slice(0, 10)])).sort(compareDates);
  const languages = [...new Set(core.documents.map(d => d.language))].sort();
  const status = (['held', 'planned', 'mentioned'] as const).flatMap(s => {
    const n = core.meetings.filter(m => m.status === s).length;
    return n > 0 ? [`${words.number(n)} ${(n > 1 ? words.statusMany : words.status)[s]}`] : [];
  });
  return (
    <>
      <a href={to.sources()}>{words.counts.documents(dossier.totalOf('documents'))}</a>
      {dossier.numbered ? ` (${languages.join(', ')})` : ''}
      {dossier.numbered && dates.length > 0 ? `, ${words.overview.between(dateInWords(dates[0]!, words), dateInWords(dates[dates.length - 1]!, words))}` : ''}
      {'; '}
      <a href={to.meetings()}>{words.counts.meetings(dossier.totalOf('meetings'))}</a>
      {dossier.numbered && status.length > 0 ? ` (${joined(status, words.and)})` : ''}, <a href={to.statements()}>{words.counts.statements(core.counts.statements)}</a>,{' '}
      <a href={to.figures()}>{words.counts.figures(core.counts.figures)}</a>,{' '}
      <a href={to.disagreements()}>{words.counts.disagreements(dossier.totalOf('disagreements'))}</a>.
    </>
  );
}

function Speakers({ dossier, words }: { readonly dossier: Dossier; readonly words: Words }): JSX.Element {
  const parties = new Set(dossier.core.meetings.flatMap(m => m.parties));
  const spoken = dossier.core.spoken;
  const people = dossier.core.actors
    .filter(a => parties.has(a.id) || (spoken[a.id] ?? 0) > 0)
    .sort(
      (a, b) => (spoken[b.id] ?? 0) - (spoken[a.id] ?? 0) || Number(parties.has(b.id)) - Number(parties.has(a.id)) || compareNames(a.name, b.name),
    );
  if (people.length === 0) return <p class="prose">{words.none}</p>;
  return (
    <table class="list">
      <tbody>
        {people.slice(0, SPEAKERS_SHOWN).map(a => (
          <tr key={a.id}>
            <th scope="row">
              <ActorName id={a.id} />
              {parties.has(a.id) ? <span class="tag">{words.meeting.party}</span> : null}
            </th>
            <td>
              {a.roles.slice(0, 2).map((r, k) => (
                <span key={k}>
                  {k > 0 ? '; ' : ''}
                  {r.role}
                  {r.of ? ` (${r.of})` : ''}
                </span>
              ))}
              {a.roles.length === 0 ? words.kinds[a.kind] : null}
            </td>
            <td class="num">{words.counts.statements(spoken[a.id] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
