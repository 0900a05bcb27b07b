/** The same counted thing put in different places: a heading that says one land and the text beneath it others. */
import type { Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import { factId } from '../../../text/identify.js';
import { similarWord } from '../meetings/likeness.js';
import { anchorOf as anchorAt, type Reading } from '../reading.js';
import { sharedStems, type FigureContext } from './contexts.js';

/** A heading is short: one word of action that it shares with the text is enough beside the same number of the same thing. */
const HEADING_SHARED = 1;
const SENTENCE_SHARED = 4;

/** A place disagreement with its anchors, made while the document is open. */
export interface PlacedFigure {
  readonly context: FigureContext;
  readonly heading: boolean;
  readonly evidence: Evidence;
  readonly value: string;
}

/** The figures of a document that name places behind them. */
export function placedFigures(reading: Reading, contexts: readonly FigureContext[]): readonly PlacedFigure[] {
  return contexts.flatMap(context => {
    if (context.places.length === 0 || context.figure.head === null) return [];
    const { role } = reading.sentences[context.sentence]!;
    const anchor = anchorAt(reading, context.placed.first, context.placed.end);
    return [{ context, heading: role === 'heading' || role === 'title' || role === 'caption' || role === 'lead', evidence: [anchor] as const, value: context.places.map(p => p.word).join(', ') }];
  });
}

/**
 * Disagreements of place within one document: the same number of the same thing, once in a heading and once in the text, acted on in the same
 * way, in lands of which none is the other. Places that are not states may hold one another, and raise no alarm.
 */
export function placeDisagreements(placed: readonly PlacedFigure[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const a of placed) for (const b of placed) {
    if (!a.heading || b.heading || a.context.document !== b.context.document) continue;
    const [x, y] = [a.context, b.context];
    if (x.figure.head !== y.figure.head || x.figure.min !== y.figure.min || x.figure.max !== y.figure.max || x.figure.each || y.figure.each) continue;
    if (x.places.some(p => y.places.some(q => similarWord(p.word, q.word)))) continue;
    if (!x.places.every(p => p.state) || !y.places.some(p => p.state)) continue;
    const words = (c: FigureContext): readonly string[] => c.stems.filter(s => !c.places.some(p => p.word.startsWith(s)));
    const shared = sharedStems(words(x), words(y));
    if (shared < (a.heading ? HEADING_SHARED : SENTENCE_SHARED)) continue;
    found.push({
      id: factId('g', 'place', x.figure.id, y.figure.id), rule: 'places-exclude', kind: 'place', about: y.figure.of?.text ?? y.figure.text,
      values: [{ value: a.value, evidence: a.evidence }, { value: b.value, evidence: b.evidence }],
      scope: ['within_document'], certain: true, note: null,
    });
    break;
  }
  return found;
}
