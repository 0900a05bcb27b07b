/** Annotate: the finders in their order, and every span they give brought back to the source. */
import type { Span, TextSpan } from '../../model/anchor.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Source } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { Segmented } from '../../model/segmented.js';
import type { Notify } from '../../model/stage.js';
import { readable, toSource } from '../../text/view.js';
import { findDates } from './dates/find.js';
import { findStampDates } from './dates/stamps.js';
import { findFigures } from './figures/find.js';
import { findActors } from './mentions/find.js';
import { findStatements } from './statements/find.js';

/** Takes a segmented document with its source and language; gives plain data whose offsets all count in the source. */
export function annotate(segmented: Segmented, source: Source, pack: LanguagePack, notify: Notify): AnnotatedDocument {
  const { view } = segmented.document;
  const dates = findDates(segmented, pack, notify);
  const figures = findFigures(segmented, dates, pack, notify);
  const seen = findActors(segmented, pack, notify);
  const found = findStatements(segmented, seen, dates, pack, notify);
  // For plain text the words are the source's own stretch; for HTML what a reader sees of it.
  const wordsOf = (place: Span, start: number, end: number): string => (source.format === 'html' ? readable(view, source.text, start, end) : source.text.slice(place.start, place.end));
  const span = ({ start, end }: Span): TextSpan => {
    const place = toSource(view, start, end);
    return { start: place.start, end: place.end, text: wordsOf(place, start, end) };
  };
  const { notices: _notices, ...document } = segmented.document;
  return {
    ...document,
    sentences: segmented.sentences.map(({ start, end, paragraph }) => {
      const place = toSource(view, start, end);
      return { start: place.start, end: place.end, role: segmented.paragraphs[paragraph]!.role, paragraph, text: readable(view, source.text, start, end) };
    }),
    quoted: segmented.quotes.map(q => {
      const place = toSource(view, q.start, q.end);
      return { start: place.start, end: place.end, inner: toSource(view, q.innerStart, q.innerEnd), depth: q.depth, closed: q.closed };
    }),
    actors: found.actors.map(a => ({
      ...a,
      mentions: a.mentions.map(m => {
        const { start, end, text } = span(m);
        return { start, end, text, rule: m.rule, form: m.form };
      }),
      roles: a.roles.map(r => ({ role: r.role, of: r.of, place: span(r.place) })),
    })),
    dates: [...dates.map(d => {
      const { start, end, text } = span(d);
      return { start, end, text, rule: d.rule, type: d.type, expression: d.expression };
    }), ...findStampDates(source, segmented.document.setAside, pack, notify)],
    figures: figures.map(f => {
      const { start, end, text } = span(f);
      return { start, end, text, rule: f.rule, min: f.min, max: f.max, modifier: f.modifier, unit: f.unit, of: f.of && span(f.of), head: f.head, each: f.each, collective: f.collective };
    }),
    statements: found.statements.map(s => ({
      ...s,
      content: s.content.map(span) as unknown as typeof s.content,
      cue: s.cue && span(s.cue),
      source: s.source && span(s.source),
    })),
  };
}
