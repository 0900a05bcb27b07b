/** All facts that stand in one source, as marks and as a list to go through. */
import type { Span } from '../../../model/anchor.js';
import type { Dossier } from '../data/dossier.js';
import type { FactKind } from '../words/words.js';
import type { Mark } from './reading.js';

/** One fact in this source, at its first place. */
export interface FactPlace extends Span {
  readonly id: string;
  readonly kind: FactKind;
}

export interface Facts {
  readonly marks: readonly Mark[];
  /** In the order of the text. */
  readonly places: readonly FactPlace[];
}

/** Takes a document and the kinds wanted; `linked` is a stretch that the address points to. */
export function factsIn(dossier: Dossier, document: string, kinds: ReadonlySet<FactKind>, linked: Span | null): Facts {
  const marks: Mark[] = [];
  const places: FactPlace[] = [];
  const add = (kind: FactKind, id: string, span: Span, part: Mark['part'] = 'whole'): void => {
    marks.push({ fact: id, kind, part, start: span.start, end: span.end });
  };
  if (kinds.has('statement')) {
    for (const s of dossier.facts.statements) {
      if (s.document !== document) continue;
      for (const c of s.content) add('statement', s.id, c, 'content');
      if (s.cue) add('statement', s.id, s.cue, 'cue');
      if (s.source) add('statement', s.id, s.source, 'source');
      places.push({ id: s.id, kind: 'statement', start: s.content[0].start, end: s.content[s.content.length - 1]!.end });
    }
  }
  const whole = <T extends Span & { readonly id: string; readonly document: string }>(kind: FactKind, list: readonly T[]): void => {
    if (!kinds.has(kind)) return;
    for (const f of list)
      if (f.document === document) {
        add(kind, f.id, f);
        places.push({ id: f.id, kind, start: f.start, end: f.end });
      }
  };
  whole('figure', dossier.facts.figures);
  whole('date', dossier.reading.dates);
  if (kinds.has('actor')) {
    const mentions = dossier.reading.mentions[document] ?? [];
    for (let k = 0; k + 2 < mentions.length; k += 3) {
      const actor = dossier.core.actors[mentions[k]!];
      if (actor) add('actor', actor.id, { start: mentions[k + 1]!, end: mentions[k + 2]! });
    }
  }
  const evidence = (
    kind: FactKind,
    list: readonly { readonly id: string; readonly anchors: readonly (Span & { readonly document: string })[] }[],
  ): void => {
    if (!kinds.has(kind)) return;
    for (const { id, anchors } of list) {
      const own = anchors.filter(a => a.document === document);
      for (const a of own) add(kind, id, a);
      const first = own.reduce<Span | null>((f, a) => (f === null || a.start < f.start ? a : f), null);
      if (first) places.push({ id, kind, start: first.start, end: first.end });
    }
  };
  evidence(
    'meeting',
    dossier.core.meetings.map(m => ({
      id: m.id,
      anchors: [...m.evidence, ...dossier.detailsOf(m.id).map(d => ({ document: d.document, start: d.place.start, end: d.place.end }))],
    })),
  );
  evidence(
    'disagreement',
    dossier.core.disagreements.map(d => ({ id: d.id, anchors: d.values.flatMap(v => v.evidence) })),
  );
  if (linked) marks.push({ fact: 'linked', kind: 'linked', part: 'whole', start: linked.start, end: linked.end });
  return { marks, places: places.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)) };
}
