import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.js';
import { forEachPair } from '../../../src/stages/link/disagreements/candidates.js';
import { FigureColumns } from '../../../src/stages/link/disagreements/columns.js';
import { sharedStems, type FigureContext } from '../../../src/stages/link/disagreements/contexts.js';
import { FigureGroups } from '../../../src/stages/link/disagreements/groups.js';
import { similarWord } from '../../../src/stages/link/meetings/likeness.js';

const STEMS = ['port', 'portai', 'portiq', 'sun', 'sund', 'envoi', 'envoye', 'boat', 'crew', 'strike', 'quay'];

const context = fc.record({
  head: fc.constantFrom('docker', 'boat', null), each: fc.boolean(), sentence: fc.integer({ min: 0, max: 2 }),
  stems: fc.uniqueArray(fc.constantFrom(...STEMS), { maxLength: 6 }), qualifier: fc.constantFrom(null, null, 'port', 'strike', 'crew'),
  place: fc.constantFrom(null, null, 'sund', 'norland'), first: fc.constantFrom(null, 10, 20),
});
type Drawn = typeof context extends fc.Arbitrary<infer T> ? T : never;

function contextsOf(documents: readonly (readonly Drawn[])[]): FigureContext[][] {
  return documents.map((drawn, document) => drawn.map((c, k): FigureContext => ({
    figure: { id: `f-${document}-${k}`, document: `d${document}`, rule: 'test', start: k, end: k + 1, text: '7', min: 7, max: 7, modifier: null, unit: null, of: null, head: c.head, each: c.each, collective: false, measure: null } satisfies Figure,
    document, sentence: c.sentence, span: { first: k, end: k + 1 }, stems: c.stems, names: [], places: c.place === null ? [] : [{ word: c.place, state: true }], placed: { first: k, end: k + 1 },
    qualifier: c.qualifier, intervals: c.first === null ? [] : [{ first: c.first, last: c.first + 5 }], speaker: null,
  })));
}

/** The same rules on the contexts themselves. */
function mayBeOne(a: FigureContext, b: FigureContext): boolean {
  if (a.figure.each !== b.figure.each || (a.document === b.document && a.sentence === b.sentence)) return false;
  const [p, q] = [a.qualifier, b.qualifier];
  if (p !== null && q !== null && !similarWord(p, q) && !b.stems.some(s => similarWord(s, p)) && !a.stems.some(s => similarWord(s, q))) return false;
  if (a.intervals.length > 0 && b.intervals.length > 0 && !a.intervals.some(x => b.intervals.some(y => x.first <= y.last && y.first <= x.last))) return false;
  return a.places.length === 0 || b.places.length === 0 || a.places.some(x => b.places.some(y => similarWord(x.word, y.word)));
}

describe('figures as columns', () => {
  const drawn = fc.array(fc.array(context, { maxLength: 4 }), { maxLength: 5 });
  const columnsOf = (documents: readonly (readonly FigureContext[])[]): FigureColumns => {
    const columns = new FigureColumns();
    for (const list of documents) columns.add(list, list.map(c => c.figure));
    return columns;
  };

  it('keep apart and share what their sentences do', () => {
    fc.assert(fc.property(drawn, given => {
      const documents = contextsOf(given);
      const columns = columnsOf(documents);
      const all = documents.flat();
      all.forEach((a, i) => all.forEach((b, j) => {
        expect(columns.compatible(i, j)).toBe(mayBeOne(a, b));
        expect(columns.shared(i, j)).toBe(sharedStems(a.stems, b.stems));
      }));
    }));
  });

  it('are compared where they count one noun, share two words and came out within ten days', () => {
    fc.assert(fc.property(drawn, fc.array(fc.constantFrom(0, 3, 12, 30, Number.NaN), { minLength: 5, maxLength: 5 }), (given, days) => {
      const documents = contextsOf(given);
      const all = documents.flat();
      const found: string[] = [];
      forEachPair(columnsOf(documents), d => days[d]!, (a, b) => { found.push(`${a} ${b}`); });
      const expected = all.flatMap((a, i) => all.flatMap((b, j) => {
        const common = a.stems.reduce((n, x) => n + b.stems.filter(y => similarWord(x, y)).length, 0);
        return j > i && a.figure.head !== null && a.figure.head === b.figure.head && common >= 2 && !(Math.abs(days[a.document]! - days[b.document]!) > 10) ? [`${i} ${j}`] : [];
      }));
      expect(found).toEqual(expected);
    }));
  });

  it('stand in one group each, which only grows', () => {
    fc.assert(fc.property(drawn, given => {
      const documents = contextsOf(given);
      const columns = columnsOf(documents);
      const groups = new FigureGroups(columns);
      forEachPair(columns, () => 0, (a, b) => { if (columns.compatible(a, b)) groups.add(a, b, 9, 1); });
      const all = [...groups.all()];
      expect(all.flat().sort((x, y) => x - y)).toEqual(documents.flat().map((_, i) => i));
      for (const group of all) for (const i of group) expect([...groups.groupsWith([i])].sort()).toEqual([...group].sort());
    }));
  });
});
