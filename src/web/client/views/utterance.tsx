/** One utterance in all its wordings, with the words that differ marked. */
import type { JSX } from 'preact';
import { Correct } from '../parts/correct.js';
import { useDossier } from '../parts/context.js';
import { Page } from '../parts/page.js';
import { ActorName, DateText, SourceRef } from '../parts/refs.js';
import { Content, contentText } from '../parts/statement.js';
import { TakeAway } from '../parts/takeaway.js';
import { statementsTable } from '../queries/tables.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';

export function UtteranceView({ id }: { readonly id: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const utterance = dossier.utterances.get(id);
  const variants = utterance
    ? utterance.statements.flatMap(s => dossier.statements.get(s) ?? [])
    : dossier.facts.statements.filter(s => s.utterance === id);
  const first = variants[0];
  if (!first)
    return (
      <Page title={words.notFound}>
        <p class="prose">
          <a href={to.statements()}>{words.statements.title}</a>
        </p>
      </Page>
    );
  const languageOf = (document: string): string | undefined => dossier.documents.get(document)?.language;
  return (
    <Page
      over={words.statements.utterance}
      title={<ActorName id={first.speaker} />}
      lead={
        <>
          {words.counts.variants(variants.length)}. {words.statements.differs}
        </>
      }>
      <ol class="plain variants measure-wide">
        {variants.map((s, k) => (
          <li key={s.id}>
            <p class="from">
              <SourceRef document={s.document} fact={s.id} /> · <DateText edtf={s.date} short /> · {words.acts[s.act]} · {words.modes[s.mode]}
              {k === 0 ? ` · ${words.statements.first}` : ''}
            </p>
            <p class="said">
              {k === 0 || languageOf(s.document) !== languageOf(first.document) ? (
                <Content
                  statement={s}
                  against={
                    k === 0 && variants[1] && languageOf(variants[1].document) === languageOf(s.document) ? contentText(variants[1]) : undefined
                  }
                />
              ) : (
                <Content statement={s} against={contentText(first)} />
              )}
            </p>
          </li>
        ))}
      </ol>
      <div class="measure-wide">
        <Correct kind="utterance" id={id} />
        <TakeAway rows={variants.length} table={() => statementsTable(dossier, variants)} />
      </div>
    </Page>
  );
}
