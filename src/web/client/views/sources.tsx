/** The sources: a table in order of time with arcs between those that share passages, what is their own, and what was set aside. */
import type { JSX } from 'preact';
import type { ReportDocument } from '../../../model/report.js';
import { headingOf } from '../data/citation.js';
import { compareDates } from '../data/edtf.js';
import { ArcDiagram, ARC_ROWS } from '../parts/arcs.js';
import { useDossier } from '../parts/context.js';
import { More } from '../parts/more.js';
import { Page, Part } from '../parts/page.js';
import { documentDate, SourceRef } from '../parts/refs.js';
import { TakeAway } from '../parts/takeaway.js';
import { linksOf, sharesOf, statementCounts, type Shares } from '../queries/sources.js';
import { sourcesTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

/** Links listed under the picture. */
const LINKS_SHOWN = 30;

export function SourcesView(): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const documents = [...dossier.core.documents].sort(
    (a, b) => compareDates(a.published, b.published) || dossier.numberOf(a.id) - dossier.numberOf(b.id),
  );
  const shares = sharesOf(dossier);
  const links = linksOf(dossier.reading.passages);
  const statements = statementCounts(dossier);
  if (documents.length === 0) return <Page title={words.sources.title} lead={words.sources.none} />;
  return (
    <Page
      title={words.sources.title}
      lead={
        <>
          {words.counts.documents(dossier.totalOf('documents'))}
          {dossier.numbered ? `, ${words.counts.passages(dossier.reading.passages.length)}` : ''}
        </>
      }>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.sources.title}>
        <table class="sources">
          <thead>
            <tr>
              <th scope="col">{words.sources.outlet}</th>
              <th scope="col">{words.sources.headline}</th>
              <th scope="col">{words.sources.published}</th>
              <th scope="col" title={words.sources.ownNote}>
                {words.sources.own}
              </th>
              <th scope="col" class="num">
                {words.sources.facts}
              </th>
              <th scope="col" class="num">
                {words.sources.setAside}
              </th>
            </tr>
          </thead>
          <tbody>
            <More
              list={documents}
              step={150}
              columns={6}
              show={d => <Row key={d.id} document={d} shares={shares.get(d.id) ?? null} statements={statements.get(d.id) ?? 0} />}
            />
          </tbody>
        </table>
      </div>
      <TakeAway
        rows={documents.length}
        table={() =>
          sourcesTable(
            dossier,
            documents,
            id => {
              const s = shares.get(id);
              return s ? Math.round(s.own * 1000) / 1000 : null;
            },
            id => statements.get(id) ?? 0,
          )
        }
      />
      {links.length > 0 ? (
        <Part title={words.sources.copies} note={documents.length <= ARC_ROWS ? words.sources.copiesNote : undefined} wide>
          {documents.length <= ARC_ROWS ? <ArcDiagram documents={documents} links={links} /> : null}
          <table class="list links">
            <tbody>
              {links.slice(0, documents.length <= ARC_ROWS ? LINKS_SHOWN : LINKS_SHOWN * 5).map(l => (
                <tr key={`${l.a}${l.b}`}>
                  <td>
                    <SourceRef document={l.a} />
                  </td>
                  <td>
                    <SourceRef document={l.b} />
                  </td>
                  <td>{words.sources.passageKinds[l.kind]}</td>
                  <td class="num">{words.counts.characters(l.characters)}</td>
                  <td>
                    <a href={to.beside(l.a, l.b)}>{words.sources.beside}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      ) : null}
    </Page>
  );
}

function Row({
  document: d,
  shares,
  statements,
}: {
  readonly document: ReportDocument;
  readonly shares: Shares | null;
  readonly statements: number;
}): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const aside = dossier.reading.setAside[d.id] ?? [];
  const cluster = dossier.core.clusters.find(c => c.documents.includes(d.id));
  const characters = aside.reduce((n, s) => n + s.end - s.start, 0);
  return (
    <tr>
      <th scope="row">
        <SourceRef document={d.id} />
        {d.agencies.length > 0 ? <span class="tag">{d.agencies.join(', ')}</span> : null}
      </th>
      <td lang={d.language}>
        <a class="serif" href={to.source(d.id)}>
          <bdi>{headingOf(d) ?? words.sources.unnamed}</bdi>
        </a>
        {cluster && cluster.documents.length > 1 ? <span class="note"> {words.sources.cluster(cluster.documents.length - 1)}</span> : null}
        <span class="note path"> {d.path}</span>
      </td>
      <td class={d.publishedCertain ? '' : 'doubt'}>
        {documentDate(d, words, true)}
        {d.publishedFrom && d.publishedFrom !== 'stated' && d.publishedCertain ? <span class="note"> {words.certainty[d.publishedFrom]}</span> : null}
      </td>
      <td>{shares ? <ShareBar shares={shares} /> : <span class="doubt">{words.unknown}</span>}</td>
      <td class="num" data-label={words.sources.facts}>
        <a href={to.statements({ source: d.id })}>{words.number(statements)}</a>
      </td>
      <td class="num" data-label={words.sources.setAside} title={[...new Set(aside.map(a => words.reasons[a.reason] ?? a.reason))].join('; ')}>
        {words.number(aside.length)}
        {characters > 0 ? <span class="note"> ({words.counts.characters(characters)})</span> : null}
      </td>
    </tr>
  );
}

function ShareBar({ shares }: { readonly shares: Shares }): JSX.Element {
  const words = useWords();
  const percent = (n: number): string => `${Math.round(n * 100)} %`;
  const parts = [
    ['own', words.sources.own],
    ['quoted', words.sources.quoted],
    ['shared', words.sources.shared],
    ['copied', words.sources.copied],
  ] as const;
  const text = parts.flatMap(([key, name]) => (shares[key] >= 0.005 ? [`${name}: ${percent(shares[key])}`] : [])).join('; ');
  let at = 0;
  return (
    <span class="share" title={text}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={text}>
        {parts.map(([key]) => {
          const x = at;
          at += shares[key] * 100;
          return <rect key={key} class={key} x={x} y={0} width={shares[key] * 100} height={8} />;
        })}
      </svg>
      <span class="num">{percent(shares.own)}</span>
    </span>
  );
}
