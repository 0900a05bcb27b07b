/** Disagreements: all, the certain ones first; and one with its passages beside each other. */
import type { JSX } from 'preact';
import { useDossier } from '../parts/context.js';
import { DisagreementFull } from '../parts/disagreement.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { TakeAway } from '../parts/takeaway.js';
import { strongest } from '../queries/disagreements.js';
import { disagreementsTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function DisagreementsView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const list = strongest(dossier.core.disagreements);
  return (
    <Page title={words.disagreements.title} lead={list.length === 0 ? words.disagreements.none : words.disagreements.note}>
      <More
        list={list}
        step={20}
        show={d => (
          <Part
            key={d.id}
            title={
              <a href={to.disagreement(d.id)}>
                <bdi>{words.template(d.about)}</bdi>
              </a>
            }
            wide>
            <DisagreementFull disagreement={d} />
          </Part>
        )}
      />
      <TakeAway
        rows={list.reduce((n, d) => n + d.values.reduce((k, v) => k + v.evidence.length, 0), 0)}
        table={() => disagreementsTable(dossier, list)}
      />
    </Page>
  );
}

export function DisagreementView({ id }: { readonly id: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const d = dossier.disagreements.get(id);
  if (!d)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.disagreements()}>{words.disagreements.all}</a>
        </p>
      </Page>
    );
  return (
    <Page over={<a href={to.disagreements()}>{words.disagreements.all}</a>} title={<bdi>{words.template(d.about)}</bdi>}>
      <DisagreementFull disagreement={d} alone />
      <TakeAway rows={d.values.reduce((n, v) => n + v.evidence.length, 0)} table={() => disagreementsTable(dossier, [d])} />
    </Page>
  );
}
