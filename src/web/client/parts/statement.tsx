/** A statement: its words as a quotation, and beside it who, what act, towards whom, when, and where it stands. */
import type { JSX } from 'preact';
import type { Statement } from '../../../model/statement.js';
import { placeOf } from '../brief/scope.js';
import { citation } from '../data/citation.js';
import { differences, type WordPiece } from '../data/differences.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { Correct } from './correct.js';
import { CorrectedTag } from './corrected.js';
import { useDossier } from './context.js';
import { ActorName, DateText, SourceRef } from './refs.js';
import { CopyButton } from './takeaway.js';

/** The words of a statement in one line, its stretches joined with "…". */
export function contentText(s: Statement): string {
  return s.content.map(c => c.text).join(' … ');
}

/** The words themselves, linked to their place; with `against`, those that differ from that wording are marked. */
export function Content({ statement: s, against }: { readonly statement: Statement; readonly against?: string }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const text = contentText(s);
  const pieces: readonly WordPiece[] = against === undefined ? [{ text, same: true }] : differences(text, against).a;
  const [open, close] = s.mode === 'direct' ? words.quotes : ['', ''];
  return (
    <a class={`content ${s.mode}`} lang={dossier.documents.get(s.document)?.language} href={to.fact(s.document, s.id)}>
      <bdi>
        {open}
        {pieces.map((p, k) => (p.same ? p.text : <ins key={k}>{p.text}</ins>))}
        {close}
      </bdi>
    </a>
  );
}

export function StatementLine({ statement: s, withoutSpeaker }: { readonly statement: Statement; readonly withoutSpeaker?: boolean }): JSX.Element {
  const dossier = useDossier();
  const words = useWords();
  const utterance = dossier.utterances.get(s.utterance);
  const variants = utterance?.statements.length ?? 1;
  const d = dossier.documents.get(s.document);
  const reporter = s.reportedBy ? dossier.statements.get(s.reportedBy) : undefined;
  return (
    <div class={`statement act-${s.act}`}>
      <p class="by">
        {withoutSpeaker ? null : <ActorName id={s.speaker} />} <span class="act">{words.acts[s.act]}</span>
        {s.target ? (
          <span class="target">
            {' '}
            → <ActorName id={s.target} plain />
          </span>
        ) : null}
      </p>
      <p class="said">
        <Content statement={s} />
      </p>
      <div class="line-end">
      <p class="from">
        <DateText edtf={s.date} short />
        {s.earlier ? <span class="tag">{words.statements.earlier}</span> : null}
        {' · '}
        <SourceRef document={s.document} fact={s.id} />
        {s.mode === 'direct' ? null : <span class="tag">{words.modes[s.mode]}</span>}
        {s.issue ? (
          <a class="tag" href={to.statements({ issue: s.issue })}>
            {dossier.issues.get(s.issue)?.name}
          </a>
        ) : null}
        {reporter ? (
          <span>
            {' '}
            {words.statements.reported} <ActorName id={reporter.speaker} plain />
          </span>
        ) : null}
        {variants > 1 ? (
          <>
            {' '}
            · <a href={to.utterance(s.utterance)}>{words.counts.variants(variants)}</a>
          </>
        ) : null}
        <CorrectedTag mark={s.corrected} />
      </p>
        {d ? <CopyButton quiet label={words.reader.cite} text={() => citation(d, placeOf(s), words.citation)} /> : null}
        <Correct kind="statement" id={s.id} brief />
      </div>
    </div>
  );
}
