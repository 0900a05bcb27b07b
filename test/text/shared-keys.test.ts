import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachCandidate } from '../../src/text/candidates.js';
import { radixOrder } from '../../src/text/radix.js';
import { findSharedKeys } from '../../src/text/shared-keys.js';

const ITSELF = { span: 1, keyAt: (item: Uint32Array, at: number): number => item[at] ?? 0 };
const item = fc.array(fc.integer({ min: 0, max: 12 }).map(n => n * 0x1234567 >>> 0), { maxLength: 9 }).map(a => Uint32Array.from(a));

describe('keys that several items share', () => {
  it('are the same that a comparison of all with all finds', () => {
    fc.assert(fc.property(fc.array(item, { maxLength: 8 }), items => {
      const shared = findSharedKeys(items, ITSELF);
      items.forEach((own, d) => {
        const expected = [...own].flatMap((key, at) => items.some((other, e) => e !== d && other.includes(key)) ? [at] : []);
        const entries = Array.from({ length: shared.firstOf[d + 1]! - shared.firstOf[d]! }, (_, k) => shared.firstOf[d]! + k);
        expect(entries.map(e => shared.position[e])).toEqual(expected);
        for (const e of entries) {
          const g = shared.group[e]!;
          const holders = [...shared.postings.subarray(shared.postingOf[g], shared.postingOf[g + 1])];
          expect(holders).toEqual(items.flatMap((other, k) => other.includes(own[shared.position[e]!]!) ? [k] : []));
        }
      });
    }));
  });

  it('are the same when they are sorted part by part', () => {
    const wide = fc.array(fc.integer({ min: 0, max: 12 }).map(n => Math.imul(n, 0x9e3779b1) >>> 0), { maxLength: 9 }).map(a => Uint32Array.from(a));
    fc.assert(fc.property(fc.array(wide, { maxLength: 8 }), items => {
      const holders = ({ firstOf, position, group, postingOf, postings }: ReturnType<typeof findSharedKeys>): unknown =>
        [[...firstOf], [...position], [...group].map(g => [...postings.subarray(postingOf[g], postingOf[g + 1])])];
      expect(holders(findSharedKeys(items, ITSELF, 1))).toEqual(holders(findSharedKeys(items, ITSELF)));
    }));
  });

  it('give as candidates all pairs with enough of them', () => {
    fc.assert(fc.property(fc.array(item, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (items, least) => {
      const found: string[] = [];
      forEachCandidate(items.length, findSharedKeys(items, ITSELF), { minRun: 99, minShared: least, maxFrequency: 99 }, (a, others) => { for (const b of others) found.push(`${a} ${b}`); });
      const expected: string[] = [];
      items.forEach((a, i) => items.forEach((b, j) => { if (j > i && [...new Set(a)].filter(k => b.includes(k)).length >= least) expected.push(`${i} ${j}`); }));
      expect(found).toEqual(expected);
    }));
  });

  it('give a pair with a run of neighbours even where they are few', () => {
    const items = [[1, 2, 3, 9], [7, 1, 2, 3], [1, 8, 2, 8, 3]].map(a => Uint32Array.from(a));
    const found: string[] = [];
    forEachCandidate(3, findSharedKeys(items, ITSELF), { minRun: 3, minShared: 99, maxFrequency: 99 }, (a, others) => { for (const b of others) found.push(`${a} ${b}`); });
    expect(found).toContain('0 1');
  });

  it('chain the items of a key that too many have', () => {
    const items = Array.from({ length: 40 }, () => Uint32Array.of(5));
    const found: string[] = [];
    forEachCandidate(40, findSharedKeys(items, ITSELF), { minRun: 1, minShared: 1, maxFrequency: 10 }, (a, others) => { for (const b of others) found.push(`${a} ${b}`); });
    expect(found.slice(0, 4)).toEqual(['0 1', '0 2', '1 2', '1 3']);
    expect(found).toHaveLength(77);
  });
});

describe('radix order', () => {
  it('is the stable order of the keys', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 0xffffffff }))), list => {
      const { order, sorted } = radixOrder(Uint32Array.from(list), list.length);
      const expected = list.map((_, k) => k).sort((a, b) => list[a]! - list[b]! || a - b);
      expect([...order]).toEqual(expected);
      expect([...sorted]).toEqual(expected.map(k => list[k]));
    }));
  });
});
