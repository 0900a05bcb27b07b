/** All that is known of the fact under one's eyes, with its place, rule, citation and link. */
import type { ComponentChildren, JSX } from 'preact';
import type { ReportDocument } from '../../../model/report.js';
import { citation } from '../data/citation.js';
import { readableText } from '../data/readable.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { candidatesInWords, dateInWords, durationInWords } from '../words/dates.js';
import type { FactKind } from '../words/words.js';
import { Correct } from './correct.js';
import { useDossier, useText } from './context.js';
import { valueInWords } from '../words/values.js';
import { figureValue } from './figure-line.js';
import type { FactPlace } from '../queries/marks.js';
import { MarginNote } from './margin-note.js';
import { ActorName, DateText } from './refs.js';
import { CopyButton } from './takeaway.js';

/** Other facts named in the panel. */
const UNDER = 6;

export interface OpenPlace {
  readonly id: string;
  readonly kind: FactKind | 'linked';
  readonly start: number;
  readonly end: number;
}

/** `under` are the facts that share words with the place. */
export function FactPanel({
  document: d,
  place,
  under,
  onClose,
}: {
  readonly document: ReportDocument;
  readonly place: OpenPlace | null;
  readonly under: readonly FactPlace[];
  readonly onClose: () => void;
}): JSX.Element | null {
  const words = useWords();
  const text = useText(d.id);
  const details = useDetails(place);
  if (!place) return null;
  const link = place.kind === 'linked' ? to.selector(d.id, place.start, place.end) : to.fact(d.id, place.id);
  const shown = (): string => (text === null ? '' : readableText(d.format, text, place.start, place.end));
  return (
    <aside class={`fact-panel k-${place.kind}`} aria-live="polite">
      <header>
        <h2>{place.kind === 'linked' ? words.reader.linked : words.reader.kindOne[place.kind]}</h2>
        <button type="button" onClick={onClose} aria-label={words.reader.close}>
          ×
        </button>
      </header>
      <dl>
        {details.rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words.reader.place}</dt>
          <dd class="mono">
            {place.start}–{place.end}
          </dd>
        </div>
        {place.kind === 'linked' ? null : (
          <div>
            <dt>{words.reader.id}</dt>
            <dd class="mono">
              {place.id}
              {details.rule ? ` · ${details.rule}` : ''}
            </dd>
          </div>
        )}
      </dl>
      {under.length > 0 ? (
        <div class="under">
          {under.slice(0, UNDER).map(p => (
            <MarginNote key={`${p.kind}${p.id}`} place={p} document={d.id} current={false} />
          ))}
        </div>
      ) : null}
      <p class="actions">
        {details.open}
        <CopyButton
          key={`c${place.id}${place.start}`}
          label={words.reader.cite}
          text={() => citation(d, { start: place.start, end: place.end, text: shown() }, words.citation)}
        />
        <CopyButton key={`l${place.id}${place.start}`} label={words.reader.link} text={() => `${location.href.split('#')[0]}${link}`} />
      </p>
      {place.kind === 'linked' ? null : <Correct kind={place.kind} id={place.id} />}
    </aside>
  );
}

interface Details {
  readonly rows: readonly (readonly [string, ComponentChildren])[];
  readonly rule: string | null;
  readonly open: ComponentChildren;
}

function useDetails(place: OpenPlace | null): Details {
  const dossier = useDossier();
  const words = useWords();
  const nothing: Details = { rows: [], rule: null, open: null };
  switch (place?.kind) {
    case 'statement': {
      const s = dossier.statements.get(place.id);
      if (!s) return nothing;
      const variants = dossier.utterances.get(s.utterance)?.statements.length ?? 1;
      return {
        rule: s.rule,
        rows: [
          [words.statements.speaker, <ActorName id={s.speaker} />],
          [words.statements.act, words.acts[s.act]],
          ...(s.target ? [[words.statements.target, <ActorName id={s.target} />] as const] : []),
          ...(s.issue
            ? [[words.statements.issue, <a href={to.statements({ issue: s.issue })}>{dossier.issues.get(s.issue)?.name}</a>] as const]
            : []),
          [words.statements.mode, words.modes[s.mode]],
          [
            words.meeting.date,
            <>
              <DateText edtf={s.date} />
              {s.earlier ? ` (${words.statements.earlier})` : ''}
            </>,
          ],
        ],
        open: variants > 1 ? <a href={to.utterance(s.utterance)}>{words.counts.variants(variants)}</a> : null,
      };
    }
    case 'figure': {
      const f = dossier.figures.get(place.id);
      if (!f) return nothing;
      const measure = f.measure ? dossier.measures.get(f.measure) : undefined;
      return {
        rule: f.rule,
        rows: [
          [
            words.figures.value,
            <b>
              {f.modifier ? `${words.figures.modifiers[f.modifier]} ` : ''}
              {figureValue(f, words)}
            </b>,
          ],
          ...(f.of ? [[words.figures.about, <bdi>{f.of.text}</bdi>] as const] : []),
        ],
        open: measure && measure.figures.length > 1 ? <a href={to.figures(measure.id)}>{words.counts.figures(measure.figures.length)}</a> : null,
      };
    }
    case 'date': {
      const d = dossier.dates.get(place.id);
      if (!d) return nothing;
      return {
        rule: d.rule,
        rows: [
          [words.meeting.date, d.edtf ? dateInWords(d.edtf, words) : durationInWords(d.value, words)],
          [
            'TIMEX3',
            <span class="mono">
              {d.value}
              {d.mod ? ` ${d.mod}` : ''}
            </span>,
          ],
          ...(d.certain
            ? []
            : [[words.certainty.estimated, d.candidates ? candidatesInWords(d.candidates, words) : words.certainty.worked] as const]),
        ],
        open: null,
      };
    }
    case 'meeting': {
      const m = dossier.meetings.get(place.id);
      return m
        ? {
            rule: m.rule,
            rows: [
              [words.meeting.forum, m.forum || words.meeting.unnamed],
              [words.meeting.date, <DateText edtf={m.date} certain={m.dateCertain || m.date === null} />],
              [words.meeting.outcome, words.outcome[m.outcome]],
            ],
            open: <a href={to.meeting(m.id)}>{words.reader.open}</a>,
          }
        : nothing;
    }
    case 'disagreement': {
      const d = dossier.disagreements.get(place.id);
      return d
        ? {
            rule: d.rule,
            rows: [
              [words.figures.about, d.about],
              [words.figures.value, d.values.map(v => valueInWords(v.value, words)).join(' / ')],
            ],
            open: <a href={to.disagreement(d.id)}>{words.reader.open}</a>,
          }
        : nothing;
    }
    case 'actor': {
      const a = dossier.actors.get(place.id);
      return a
        ? {
            rule: a.rule,
            rows: [
              [words.positions.actor, <ActorName id={a.id} />],
              ['', words.kinds[a.kind]],
            ],
            open: null,
          }
        : nothing;
    }
    default:
      return nothing;
  }
}
