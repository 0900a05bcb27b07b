/** One paragraph of a source: its words with facts marked, and beside it what was found there. */
import type { JSX } from 'preact';
import type { ReportDocument } from '../../../model/report.js';
import type { FactPlace } from '../queries/marks.js';
import type { Block, Segment } from '../queries/reading.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { MarginNote } from './margin-note.js';

/** Characters of set-aside text that stand open; longer ones are folded away. */
const ASIDE_OPEN = 240;
/** Notes beside one paragraph; the rest is reached with n and p. */
const NOTES = 14;

export function ReadingBlock({
  block,
  document: d,
  current,
  places,
}: {
  readonly block: Block;
  readonly document: ReportDocument;
  readonly source: string;
  readonly current: string | null;
  readonly places: readonly FactPlace[];
}): JSX.Element {
  const words = useWords();
  if (block.kind === 'aside') {
    const text = <Segments list={block.segments} current={current} />;
    const isOpen = block.segments.reduce((n, s) => n + s.text.length, 0) <= ASIDE_OPEN;
    return (
      <div class="block aside">
        <div class="block-text">
          {isOpen ? (
            <p lang={d.language}>
              <bdi>{text}</bdi>
            </p>
          ) : (
            <details>
              <summary>{words.counts.characters(block.length)}</summary>
              <p lang={d.language}>
                <bdi>{text}</bdi>
              </p>
            </details>
          )}
        </div>
        <div class="block-notes">
          <p class="reason">
            <span class="note">{words.reader.setAside}</span> {words.reasons[block.reason] ?? block.reason} <code>{block.rule}</code>
          </p>
        </div>
      </div>
    );
  }
  return (
    <div class={`block role-${block.role}${block.repeats ? ' repeats' : ''}`}>
      <div class="block-text">
        <p lang={d.language} data-start={block.start} data-end={block.end}>
          <bdi>
            <Segments list={block.segments} current={current} />
          </bdi>
        </p>
      </div>
      <div class="block-notes">
        {block.role === 'body' ? null : <p class="role-name note">{words.reader.roles[block.role]}</p>}
        {block.repeats ? (
          <p class="reason">
            <a href={to.stretch(d.id, block.repeats.start, block.repeats.end)}>{words.reader.repeats}</a>
          </p>
        ) : null}
        {places.slice(0, NOTES).map(p => (
          <MarginNote key={`${p.kind}${p.id}`} place={p} document={d.id} current={p.id === current} />
        ))}
      </div>
    </div>
  );
}

function Segments({ list, current }: { readonly list: readonly Segment[]; readonly current: string | null }): JSX.Element {
  return <>{list.map(s => (s.marks.length === 0 ? s.text : <Marked key={s.start} segment={s} current={current} />))}</>;
}

function Marked({ segment, current }: { readonly segment: Segment; readonly current: string | null }): JSX.Element {
  const classes = new Set(segment.marks.map(m => (m.kind === 'statement' ? `k-statement in-${m.part}` : `k-${m.kind}`)));
  const isCurrent = current !== null && segment.marks.some(m => m.fact === current);
  return (
    <span
      class={`mark ${[...classes].join(' ')}${isCurrent ? ' current' : ''}`}
      data-facts={[...new Set(segment.marks.map(m => m.fact))].join(' ')}
      tabIndex={isCurrent ? -1 : undefined}>
      {segment.text}
    </span>
  );
}
