/** Statements with filters that stand in the address. */
import type { JSX } from 'preact';
import type { Statement } from '../../../model/statement.js';
import { ACT_ORDER } from '../data/acts.js';
import { outletOf } from '../data/citation.js';
import { Correct } from '../parts/correct.js';
import { useDossier } from '../parts/context.js';
import { DateField } from '../parts/fields.js';
import { More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { StatementLine } from '../parts/statement.js';
import { TakeAway } from '../parts/takeaway.js';
import { choicesFor, FILTERS, filterStatements, UNKNOWN, type Filter, type Filters } from '../queries/statements.js';
import { statementsTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function StatementsView({ query }: { readonly query: Readonly<Record<string, string>> }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const filters: Filters = Object.fromEntries(FILTERS.flatMap(f => (query[f] ? [[f, query[f]]] : [])));
  const grouped = query['group'] === 'yes';
  const passing = filterStatements(dossier, filters);
  const found = grouped ? firstOfEach(passing) : passing;
  const set = (filter: Filter, value: string): void => {
    location.hash = to.statements({ ...filters, group: query['group'], [filter]: value });
  };
  const nameOf = (filter: Filter, value: string): string => {
    if (value === UNKNOWN && filter !== 'mode') return words.unknown;
    switch (filter) {
      case 'speaker':
      case 'target':
        return dossier.nameOf(value) ?? value;
      case 'issue':
        return dossier.issues.get(value)?.name ?? value;
      case 'act':
        return (words.acts as Readonly<Record<string, string>>)[value] ?? value;
      case 'mode':
        return (words.modes as Readonly<Record<string, string>>)[value] ?? value;
      case 'source': {
        const d = dossier.documents.get(value);
        return d ? `${dossier.numberOf(value)} ${outletOf(d)}` : value;
      }
      default:
        return value;
    }
  };
  const choices = choicesFor(dossier, filters, nameOf);
  const active = FILTERS.filter(f => filters[f]);
  return (
    <Page title={words.statements.title} lead={<span role="status">{words.statements.shown(found.length, dossier.core.counts.statements)}</span>}>
      <div class="with-margin">
        <form class="filters" aria-label={words.statements.filters} data-keeps-focus onSubmit={e => e.preventDefault()}>
          {FILTERS.map(f =>
            f === 'from' || f === 'until' ? (
              <DateField key={f} name={words.statements[f]} value={filters[f] ?? ''} onValue={v => set(f, v)} />
            ) : (
              <label key={f}>
                <span>{words.statements[f]}</span>
                <select value={filters[f] ?? ''} onChange={e => set(f, e.currentTarget.value)}>
                  <option value="">{words.all}</option>
                  {ordered(f, choices[f]).map(c => (
                    <option key={c.value} value={c.value}>
                      {c.name} ({c.count})
                    </option>
                  ))}
                </select>
              </label>
            ),
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={grouped}
              onChange={e => {
                location.hash = to.statements({ ...filters, group: e.currentTarget.checked ? 'yes' : null });
              }}
            />{' '}
            {words.statements.group}
          </label>
          {active.length > 0 ? (
            <button
              type="button"
              onClick={() => {
                location.hash = to.statements();
              }}>
              {words.statements.clear}
            </button>
          ) : null}
          {filters.issue && filters.issue !== UNKNOWN ? <Correct kind="issue" id={filters.issue} brief /> : null}
          <TakeAway rows={found.length} table={() => statementsTable(dossier, found)} />
        </form>
        <div class="statements" key={JSON.stringify([filters, grouped])}>
          {found.length === 0 ? (
            <p class="prose">{words.statements.none}</p>
          ) : (
            <More list={found} show={s => <StatementLine key={s.id} statement={s} />} />
          )}
        </div>
      </div>
    </Page>
  );
}

/** One statement for each utterance, the first. */
function firstOfEach(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter(s => !seen.has(s.utterance) && seen.add(s.utterance));
}

/** Acts stand in their own order, from plain to hostile and back; the rest by name. */
function ordered<T extends { readonly value: string }>(filter: Filter, choices: readonly T[]): readonly T[] {
  return filter === 'act' ? [...choices].sort((a, b) => ACT_ORDER.indexOf(a.value) - ACT_ORDER.indexOf(b.value)) : choices;
}
