/** The timeline: meetings on a line of time, and under it the days on which each outlet wrote. */
import type { JSX } from 'preact';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { outletOf } from '../data/citation.js';
import { fromDayNumber, rangeOf } from '../data/edtf.js';
import { timeScale } from '../data/timescale.js';
import { inOrder } from '../queries/meetings.js';
import { LABEL_WIDTH, outletLines, placeLabels, thin, type Placed, type Written } from '../queries/timeline.js';
import { to } from '../route.js';
import { useWords } from '../words/chosen.js';
import { dateInWords } from '../words/dates.js';
import type { Words } from '../words/words.js';
import { useDossier } from './context.js';
import { Picture } from './picture.js';

/** Room for names left of the lines; under NARROW they stand above them. */
const WIDE_MARGIN = 184;
const NARROW = 640;
const LANE = 17;
/** Dots of one outlet that can still be told apart and followed one by one. */
const DOTS = 60;
/** Mean width of a letter under the line. */
const LETTER = 6.4;

export function Timeline(): JSX.Element | null {
  const dossier = useDossier();
  const words = useWords();
  const meetings = inOrder(dossier.core.meetings).flatMap(m => {
    const range = rangeOf(m.date);
    const day = range.start ?? range.end;
    return day === null ? [] : [{ meeting: m, day, end: range.end ?? day + 1 }];
  });
  const written = dossier.core.documents.flatMap(d => {
    const day = rangeOf(d.published).start;
    return day === null ? [] : [{ outlet: outletOf(d), day, id: d.id }];
  });
  if (meetings.length === 0 && written.length === 0) return null;
  return (
    <Picture
      name="timeline"
      label={words.overview.timeline}
      least={520}
      most={1240}
      draw={width => <Drawing width={width} meetings={meetings} written={written} />}
    />
  );
}

function Drawing({
  width,
  meetings,
  written,
}: {
  readonly width: number;
  readonly meetings: readonly Placed[];
  readonly written: readonly Written[];
}): JSX.Element {
  const words = useWords();
  const right = width - 8;
  const narrow = width < NARROW;
  const margin = narrow ? 8 : WIDE_MARGIN;
  const rowHeight = narrow ? LANE * 1.8 : LANE;
  const scale = timeScale([...meetings.map(m => m.day), ...written.map(w => w.day)], margin, width - LABEL_WIDTH + 10);
  const shown = thin(meetings, m => scale.x(m.day));
  const labels = placeLabels(shown.map(m => ({ x: scale.x(m.day), strong: m.meeting.status === 'held' })));
  const lanes = Math.max(1, ...labels.map(l => (l === null ? 0 : l + 1)));
  const lineY = 6 + lanes * LANE * 2 + 10;
  const outlets = outletLines(written, scale.x);
  const height = lineY + 44 + outlets.length * rowHeight;
  const ticks = scale.ticks.map(t => ({ ...t, label: tickLabel(t.day, t.grain, words) }));
  return (
    <svg
      class="timeline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${words.overview.timeline}: ${words.counts.meetings(meetings.length)}, ${words.counts.documents(written.length)}`}>
      {ticks.map((t, k) => (
        <g class="tick">
          <line x1={t.x} x2={t.x} y1={lineY} y2={height - 4} />
          {(ticks[k + 1]?.x ?? Infinity) - t.x < t.label.length * LETTER + 6 ? null : (
            <text x={t.x + 3} y={lineY + 18}>
              {t.label}
            </text>
          )}
        </g>
      ))}
      {scale.breaks.map(x => (
        <g class="break">
          <title>{words.overview.break}</title>
          <path d={`M${x - 5} ${lineY + 5}l4 -10M${x + 1} ${lineY + 5}l4 -10`} />
        </g>
      ))}
      <Axis y={lineY} breaks={scale.breaks} left={margin} right={right} />
      {narrow ? null : (
        <text class="row-label" x={margin - 12} y={lineY + 4}>
          {words.overview.meetingsRow}
        </text>
      )}
      {shown.map((m, k) => (
        <Mark
          meeting={m.meeting}
          x={scale.x(m.day)}
          end={Math.min(scale.x(m.end - 1), scale.endOf(m.day))}
          y={lineY}
          lane={labels[k] ?? null}
          words={words}
        />
      ))}
      {outlets.map((o, row) => {
        const y = lineY + 44 + (narrow ? LANE * 0.8 : 0) + row * rowHeight;
        return (
          <g class="outlet">
            <line x1={margin} x2={right} y1={y} y2={y} />
            <text class={narrow ? 'row-label above' : 'row-label'} x={narrow ? margin : margin - 12} y={narrow ? y - 7 : y + 4}>
              {shorten(o.outlet ?? words.overview.otherOutlets(o.others), 24)}
            </text>
            {o.days.length > DOTS ? (
              <path class="dense" d={o.days.map(p => `M${scale.x(p.day)} ${y}h0.1`).join('')} />
            ) : (
              o.days.map(p => (
                <Dot
                  key={p.day}
                  x={scale.x(p.day)}
                  y={y}
                  count={p.n}
                  href={to.source(p.id)}
                  name={`${o.outlet ?? ''} ${dateInWords(iso(p.day), words)}${p.n > 1 ? ` (${p.n})` : ''}`}
                />
              ))
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A day on which an outlet wrote; larger where it wrote more than once. */
function Dot({
  x,
  y,
  count,
  href,
  name,
}: {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly href: string;
  readonly name: string;
}): JSX.Element {
  return (
    <a href={href} aria-label={name}>
      <title>{name}</title>
      <circle cx={x} cy={y} r={count > 1 ? 5.5 : 4} />
    </a>
  );
}

function Axis({ y, breaks, left, right }: { readonly y: number; readonly breaks: readonly number[]; readonly left: number; readonly right: number }): JSX.Element {
  const ends = [left, ...breaks.flatMap(b => [b - 5, b + 5]), right];
  return <g class="axis">{ends.flatMap((x, k) => (k % 2 === 0 ? [<line x1={x} x2={ends[k + 1] ?? x} y1={y} y2={y} />] : []))}</g>;
}

function Mark({
  meeting,
  x,
  end,
  y,
  lane,
  words,
}: {
  readonly meeting: Meeting;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly lane: number | null;
  readonly words: Words;
}): JSX.Element {
  const name = `${dateInWords(meeting.date, words)}: ${meeting.forum || words.meeting.unnamed}${meeting.venue ? `, ${meeting.venue}` : ''} (${words.status[meeting.status]})`;
  const top = lane === null ? y : y - 26 - lane * LANE * 2;
  return (
    <a href={to.meeting(meeting.id)} class={`event ${meeting.status}`} aria-label={lane === null ? name : undefined}>
      <title>{name}</title>
      {lane === null ? null : <line class="leader" x1={x} x2={x} y1={top - 12} y2={y} />}
      {end > x + 6 ? <line class="span" x1={x} x2={end} y1={y} y2={y} /> : null}
      {meeting.status === 'mentioned' ? <circle cx={x} cy={y} r={3} /> : <circle cx={x} cy={y} r={6} />}
      {lane === null ? null : (
        <text x={x + 5} y={top - 2}>
          <tspan class="label-date">{dateInWords(meeting.date, words, true)}</tspan>
          <tspan x={x + 5} dy={LANE - 2}>
            {shorten(meeting.venue ?? (meeting.forum || words.meeting.unnamed), 20)}
          </tspan>
        </text>
      )}
    </a>
  );
}

function tickLabel(day: number, grain: 'year' | 'month' | 'day', words: Words): string {
  const [y, m] = fromDayNumber(day);
  return grain === 'year' ? String(y) : grain === 'month' ? words.date.month(words.monthsShort[m - 1] ?? '', y) : dateInWords(iso(day), words, true);
}

function iso(day: number): string {
  const [y, m, d] = fromDayNumber(day);
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
