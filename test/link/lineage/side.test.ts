import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Side } from '../../../src/stages/link/lineage/side.js';
import { Wordings } from '../../../src/stages/link/lineage/wordings.js';
import { toSource } from '../../../src/text/view.js';
import { scanWords, wordColumns } from '../../../src/text/words.js';
import { documentOf } from '../builder.js';

/** Texts of few letters with every kind of gap, some longer than a byte tells. */
const text = fc.array(fc.constantFrom('port', 'Sund', 'é', 'x'.repeat(300), '12', ' ', '  ', ', ', '. ', '\n', ' « ', ' » ', ' '.repeat(3) + '-'.repeat(280)), { maxLength: 60 }).map(parts => parts.join(''));

function sidesOf(texts: readonly string[]): { readonly document: ReturnType<typeof documentOf>; readonly side: Side }[] {
  const wordings = new Wordings();
  const documents = texts.map(t => documentOf(t));
  for (const d of documents) wordings.add(d);
  return documents.map((document, d) => ({ document, side: new Side(wordings, d) }));
}

describe('the wording of a document in bytes', () => {
  it('gives back the places of all words, in the view and in the source', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 4 }), texts => {
      for (const { document: { view }, side } of sidesOf(texts)) {
        const { count, start, end, hash } = scanWords(view.text, wordColumns());
        expect([...side.words]).toEqual([...hash.subarray(0, count)]);
        for (let k = 0; k < count; k++) {
          expect([side.start(k), side.end(k)]).toEqual([start[k], end[k]]);
          expect(side.inSource({ start: start[0]!, end: end[k]! })).toEqual(toSource(view, start[0]!, end[k]!));
        }
      }
    }));
  });

  it('tells whether a sentence or a clause ends between two words', () => {
    fc.assert(fc.property(text, t => {
      const [{ document: { view }, side }] = sidesOf([t]) as [ReturnType<typeof sidesOf>[number]];
      for (let k = 1; k < side.words.length; k++) {
        const between = view.text.slice(side.end(k - 1), side.start(k));
        expect(side.ends(k)).toBe(/[\n.!?…«»“”"]/.test(between));
        expect(side.breaks(k)).toBe(/[\n.!?…«»“”",;:]/.test(between));
      }
    }));
  });

  it.each([
    ['a word that begins with a capital', 'boats of Sund left', 2, 3, true],
    ['a number', 'some 40 boats left', 1, 2, true],
    ['small words', 'some boats left', 0, 3, false],
  ])('says of %s whether it may be a name or a figure', (_name, words, from, to, expected) => {
    expect(sidesOf([words])[0]!.side.tellsFact(from, to)).toBe(expected);
  });

  it('knows how much of a stretch is quoted', () => {
    const words = 'The chair said "we go on until spring" and left.';
    const { side } = sidesOf([words])[0]!;
    expect(side.quotedShare({ start: words.indexOf('"'), end: words.lastIndexOf('"') + 1 })).toBe(1);
    expect(side.quotedShare({ start: 0, end: words.indexOf('"') })).toBe(0);
  });

  it('knows the lines at the head and foot of a text', () => {
    const { side, document: { view } } = sidesOf(['Sund Daily', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Read more here'].reduce<string[]>((all, line) => [`${all[0] === undefined ? '' : `${all[0]}\n`}${line}`], []))[0]!;
    const at = (line: string): { start: number; end: number } => ({ start: view.text.indexOf(line), end: view.text.indexOf(line) + line.length });
    expect(['Sund Daily', 'Three.', 'Read more here', 'more here'].map(line => side.atEdge(at(line)))).toEqual([true, false, true, false]);
  });
});
