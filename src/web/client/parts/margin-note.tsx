/** What was found in a paragraph, in a few words in its margin. */
import type { JSX } from 'preact';
import type { FactPlace } from '../queries/marks.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords, durationInWords } from '../words/dates.js';
import { useDossier } from './context.js';
import { valueInWords } from '../words/values.js';
import { figureValue } from './figure-line.js';

export function MarginNote({
  place,
  document,
  current,
}: {
  readonly place: FactPlace;
  readonly document: string;
  readonly current: boolean;
}): JSX.Element | null {
  const text = useNote(place);
  return text === null ? null : (
    <a class={`margin-note k-${place.kind}${current ? ' open' : ''}`} href={to.fact(document, place.id)} aria-current={current ? 'true' : undefined}>
      {text}
    </a>
  );
}

/** "Livia Morcant: warns", "4,000", "13 July 2016", ... */
function useNote({ id, kind }: FactPlace): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  switch (kind) {
    case 'statement': {
      const s = dossier.statements.get(id);
      return s ? (
        <>
          <bdi>{dossier.nameOf(s.speaker) ?? words.unknown}</bdi> <em>{words.acts[s.act]}</em>
          {s.target ? (
            <>
              {' '}
              → <bdi>{dossier.nameOf(s.target)}</bdi>
            </>
          ) : null}
        </>
      ) : null;
    }
    case 'figure': {
      const f = dossier.figures.get(id);
      const measure = f?.measure ? dossier.measures.get(f.measure)?.about : null;
      return f ? (
        <>
          <b>{figureValue(f, words)}</b>
          {measure ? (
            <>
              {' '}
              <bdi>{measure}</bdi>
            </>
          ) : null}
        </>
      ) : null;
    }
    case 'date': {
      const d = dossier.dates.get(id);
      return d ? (
        <>
          {d.edtf ? dateInWords(d.edtf, words, true) : durationInWords(d.value, words)}
          {d.certain ? null : <span class="doubt"> ({words.certainty.estimated})</span>}
        </>
      ) : null;
    }
    case 'meeting': {
      const m = dossier.meetings.get(id);
      return m ? (
        <>
          {dateInWords(m.date, words, true)}, <bdi>{m.forum || words.meeting.unnamed}</bdi>
        </>
      ) : null;
    }
    case 'disagreement': {
      const d = dossier.disagreements.get(id);
      return d ? (
        <>
          {words.reader.kindOne.disagreement}:{' '}
          {d.kind === 'wording' ? words.template(d.about) : d.values.map(v => valueInWords(v.value, words)).join(' / ')}
        </>
      ) : null;
    }
    case 'actor':
      return <bdi>{dossier.nameOf(id)}</bdi>;
  }
}
