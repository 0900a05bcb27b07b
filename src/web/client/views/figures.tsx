/** Figures: the same thing counted over sources, those in dispute first; then figures reported once. */
import type { JSX } from 'preact';
import { DotPlot } from '../parts/dot-plot.js';
import { useDossier } from '../parts/context.js';
import { DisagreementFull } from '../parts/disagreement.js';
import { FigureLine } from '../parts/figure-line.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { TakeAway } from '../parts/takeaway.js';
import { measureGroups, singleFigures } from '../queries/figures.js';
import { figuresTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

/** Disagreements whose passages stand under their plot. */
const DISPUTES_SHOWN = 3;

export function FiguresView({ measure }: { readonly measure: string | null }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const all = measureGroups(dossier);
  const groups = measure ? all.filter(g => g.measure.id === measure) : all;
  const single = measure ? [] : singleFigures(dossier, all);
  const figures = [...groups.flatMap(g => g.figures), ...single];
  return (
    <Page title={words.figures.title} lead={figures.length === 0 ? words.figures.none : words.figures.note}>
      <More
        list={groups}
        step={24}
        show={g => (
          <Part
            key={g.measure.id}
            title={
              <a href={to.figures(g.measure.id)}>
                <bdi>{g.measure.about}</bdi>
              </a>
            }
            note={
              g.disagreements.length > 0
                ? g.disagreements.map(d => (
                    <a key={d.id} class="tag dispute" href={to.disagreement(d.id)}>
                      {words.figures.inDispute}
                    </a>
                  ))
                : (g.measure.unit ?? undefined)
            }>
            <DotPlot group={g} />
            {g.disagreements.slice(0, DISPUTES_SHOWN).map(d => (
              <DisagreementFull key={d.id} disagreement={d} />
            ))}
          </Part>
        )}
      />
      {single.length > 0 ? (
        <Part title={words.figures.unmeasured}>
          <div class="figure-lines">
            <More list={single} show={f => <FigureLine key={f.id} figure={f} />} />
          </div>
        </Part>
      ) : null}
      <TakeAway rows={figures.length} table={() => figuresTable(dossier, figures)} />
    </Page>
  );
}
