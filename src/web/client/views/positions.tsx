/** Positions: actors by issues, over time, with changes marked. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useDossier } from '../parts/context.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { ActorName } from '../parts/refs.js';
import { TakeAway } from '../parts/takeaway.js';
import { contentText } from '../parts/statement.js';
import { actRuns, positionTable, type PositionCell } from '../queries/positions.js';
import { address, to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';

/** Issues that stand beside each other at first, and so many more each time. */
const ISSUES = 20;
/** Runs of acts written out in a cell: the latest ones. */
const RUNS_SHOWN = 4;

export function PositionsView({ query }: { readonly query: Readonly<Record<string, string>> }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const onlyChanged = query['changed'] === 'yes';
  const most = Math.max(ISSUES, Number(query['issues']) || 0);
  const table = useMemo(() => positionTable(dossier, onlyChanged, most), [dossier, dossier.facts, onlyChanged, most]);
  const cells = table.rows.flatMap(r => r.cells.flatMap(c => c ?? []));
  return (
    <Page title={words.positions.title} lead={dossier.facts.positions.length === 0 ? words.positions.none : words.positions.note}>
      <p data-keeps-focus>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={e => {
              location.hash = address(['positions'], { changed: e.currentTarget.checked ? 'yes' : null });
            }}
          />{' '}
          {words.positions.onlyChanged}
        </label>
      </p>
      {table.rows.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={words.positions.title}>
          <table class="positions">
            <thead>
              <tr>
                <th scope="col">{words.positions.actor}</th>
                {table.issues.map(i => (
                  <th key={i} scope="col">
                    <a href={to.statements({ issue: i })}>
                      <bdi>{dossier.issues.get(i)?.name ?? i}</bdi>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <More list={table.rows} columns={table.issues.length + 1} show={r => (
                <tr key={r.actor}>
                  <th scope="row">
                    <ActorName id={r.actor} />
                    {r.party ? (
                      <span class="note party">
                        <bdi>{dossier.nameOf(r.party)}</bdi>
                      </span>
                    ) : null}
                  </th>
                  {r.cells.map((c, k) => (
                    <td key={table.issues[k]} data-issue={dossier.issues.get(table.issues[k]!)?.name} class={c ? '' : 'empty'}>
                      {c ? <Cell cell={c} /> : null}
                    </td>
                  ))}
                </tr>
              )} />
            </tbody>
          </table>
        </div>
      )}
      {table.more > 0 ? (
        <p class="more">
          <a href={address(['positions'], { changed: query['changed'], issues: String(most + ISSUES) })}>{words.positions.moreIssues(table.more)}</a>
        </p>
      ) : null}
      <TakeAway
        rows={cells.length}
        table={() => ({
          name: 'positions',
          columns: ['id', 'actor', 'issue', 'changed', 'statements', 'acts', 'last', 'lastContent', 'rule'],
          rows: cells.map(({ position: p, statements }) => [
            p.id,
            dossier.nameOf(p.actor),
            dossier.issues.get(p.issue)?.name ?? p.issue,
            p.changed,
            p.statements.length,
            statements.map(s => s.act).join(' '),
            statements[statements.length - 1]?.date ?? null,
            contentOf(statements),
            p.rule,
          ]),
        })}
      />
    </Page>
  );
}

function contentOf(statements: PositionCell['statements']): string | null {
  const last = statements[statements.length - 1];
  return last ? contentText(last) : null;
}

function Cell({ cell: { position, statements } }: { readonly cell: PositionCell }): JSX.Element {
  const words = useWords();
  const runs = actRuns(statements);
  const last = statements[statements.length - 1];
  return (
    <a class="cell" href={to.statements({ speaker: position.actor, issue: position.issue })} title={last ? contentText(last) : undefined}>
      {runs.length > RUNS_SHOWN ? <span class="note">… </span> : null}
      {runs.slice(-RUNS_SHOWN).map((r, k) => (
        <span class="run" key={k}>
          {k > 0 ? (
            <span class="arrow" aria-hidden="true">
              {' '}
              →{' '}
            </span>
          ) : null}
          <span class={`act act-${r.act}`}>{words.acts[r.act]}</span>
          {runs.length > 1 && r.date ? <span class="note"> {dateInWords(r.date, words, true)}</span> : null}
          {r.count > 1 ? <span class="times"> ×{r.count}</span> : null}
        </span>
      ))}
      <span class="note when">
        {runs.length === 1 && last?.date ? dateInWords(last.date, words, true) : ''}
        {position.changed ? <strong class="changed"> {words.positions.changed}</strong> : null}
      </span>
    </a>
  );
}
