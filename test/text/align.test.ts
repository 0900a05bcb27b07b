import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Alignment } from '../../src/text/align.js';
import { alignWordings, differences, type Wording } from '../../src/text/similarity.js';
import { findSharedKeys } from '../../src/text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../src/text/shingles.js';
import { scanWords, wordColumns } from '../../src/text/words.js';

function hashes(text: string): Uint32Array {
  const columns = scanWords(text, wordColumns());
  return columns.hash.slice(0, columns.count);
}

/** Alignments of two texts, with the words of the second that they cover. */
function aligned(a: string, b: string): (Alignment & { readonly words: string })[] {
  const [x, y] = [hashes(a), hashes(b)];
  const shared = findSharedKeys([x, y], { span: SHINGLE_WORDS, keyAt: shingleAt });
  const seeds: number[] = [];
  for (let e = shared.firstOf[1]!; e < shared.firstOf[2]!; e++) {
    for (let f = shared.firstOf[0]!; f < shared.firstOf[1]!; f++) if (shared.group[f] === shared.group[e]) seeds.push(shared.position[f]!, shared.position[e]!);
  }
  return align(x, y, Int32Array.from(seeds), seeds.length / 2, SHINGLE_WORDS).map(found => ({ ...found, words: b.split(' ').slice(found.bStart, found.bEnd).join(' ') }));
}

const PASSAGE = 'the envoys of both coasts met in the old customs house and spoke for five hours about pilots fees and coal';

describe('alignment of two texts', () => {
  it('gives a passage within other words with its exact ends', () => {
    expect(aligned(`rain fell while ${PASSAGE} before supper`, `later that week ${PASSAGE} again`).map(f => [f.words, f.matched])).toEqual([[PASSAGE, 21]]);
  });

  it('bridges words changed, put in and left out', () => {
    const edited = PASSAGE.replace('old customs house', 'former house').replace('five hours', 'nearly five long hours');
    expect(aligned(PASSAGE, edited).map(f => f.words)).toEqual([edited]);
  });

  it('cuts where a sentence of another text was put in', () => {
    const inserted = 'readers of this paper may recall that the council of bakers once settled a like quarrel in a single afternoon';
    const found = aligned(`${PASSAGE} ${PASSAGE.split(' ').reverse().join(' ')}`, `${PASSAGE} ${inserted} ${PASSAGE.split(' ').reverse().join(' ')}`);
    expect(found).toHaveLength(2);
  });

  it('finds passages that changed their order', () => {
    const other = 'four in ten households have changed the way they travel since the ferries stopped last spring';
    expect(aligned(`${PASSAGE} ${other}`, `${other} ${PASSAGE}`)).toHaveLength(2);
  });

  it('lies within both texts, matches no more words than it has, and never overlaps itself, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('port', 'de', 'la', 'pilots', 'coal', 'fee'), { maxLength: 60 }).map(w => w.join(' '));
    fc.assert(fc.property(text, text, (a, b) => {
      const found = aligned(a, b);
      const [n, m] = [hashes(a).length, hashes(b).length];
      for (const f of found) {
        expect(f.aStart).toBeGreaterThanOrEqual(0);
        expect(f.bStart).toBeGreaterThanOrEqual(0);
        expect(f.aEnd).toBeLessThanOrEqual(n);
        expect(f.bEnd).toBeLessThanOrEqual(m);
        expect(f.matched).toBeLessThanOrEqual(Math.min(f.aEnd - f.aStart, f.bEnd - f.bStart));
      }
    }), { numRuns: 300 });
  });

  it('takes no longer for a text that repeats itself endlessly', () => {
    const begun = performance.now();
    aligned('un deux trois quatre cinq six sept '.repeat(60), 'un deux trois quatre cinq six sept huit '.repeat(60));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('alignment of two wordings', () => {
  const wording = (text: string): Wording => {
    const hash = [...hashes(text)];
    return { count: hash.length, hash, stem: text.split(' ').map(w => w.slice(0, 5).length * 31 + w.charCodeAt(0) * 7 + (w.charCodeAt(4) || 0)), weight: hash.map(() => 1) };
  };

  it('is whole where one stands in the other', () => {
    expect(alignWordings(wording('clear positions'), wording('we need clear positions now'), false)).toMatchObject({ contained: 1, longWords: 2, longestRun: 2, inB: [2, 4] });
  });

  it('tells what differs within what both say, not what one of them cut', () => {
    const found = alignWordings(wording('then the risk of war is real today'), wording('the risk of war is very real'), false);
    expect(found && differences(found)).toEqual([{ a: [6, 6], b: [5, 6] }]);
  });

  it('is nothing for wordings without a common word', () => {
    expect(alignWordings(wording('one thing'), wording('other matters'), false)).toBeNull();
  });
});
