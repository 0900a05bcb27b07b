/** Annotate: the finders in their order, and every span they give brought back to the source. */
import type { TextSpan } from '../../model/anchor.js';
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
  const span = <T extends TextSpan>(at: T): T => {
    const place = toSource(view, at.start, at.end);
    const text = source.format === 'html' ? readable(view, source.text, at.start, at.end) : source.text.slice(place.start, place.end);
    return { ...at, ...place, text };
  };
  const { notices: _notices, ...document } = segmented.document;
  return {
    ...document,
    sentences: segmented.sentences.map(s => ({ ...toSource(view, s.start, s.end), role: segmented.paragraphs[s.paragraph]!.role, paragraph: s.paragraph, text: readable(view, source.text, s.start, s.end) })),
    quoted: segmented.quotes.map(q => ({ ...toSource(view, q.start, q.end), inner: toSource(view, q.innerStart, q.innerEnd), depth: q.depth, closed: q.closed })),
    actors: found.actors.map(a => ({ ...a, mentions: a.mentions.map(span), roles: a.roles.map(r => ({ ...r, place: span(r.place) })) })),
    dates: [...dates.map(span), ...findStampDates(source, segmented.document.setAside, pack, notify)],
    figures: figures.map(f => ({ ...span(f), of: f.of && span(f.of) })),
    statements: found.statements.map(s => ({
      ...s,
      content: s.content.map(span) as unknown as typeof s.content,
      cue: s.cue && span(s.cue),
      source: s.source && span(s.source),
    })),
  };
}
