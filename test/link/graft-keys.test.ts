/** What a document is found by: texts that tell the same share keys, others do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processForRecord, readFile } from '../../src/pipeline.js';
import { neighbourKeys } from '../../src/stages/link/graft/keys.js';
import { kindOf, type KeyKind } from '../../src/text/kinded.js';
import { documentOf } from './builder.js';

/** Keys of an article as a build reads it. */
function keysOf(text: string, published: string | null = null): Uint32Array {
  const bytes = new TextEncoder().encode(JSON.stringify(published === null ? { text } : { text, date: published }));
  return processForRecord([...readFile({ path: 'a.jsonl', bytes }, () => undefined)][0]!).keys;
}

/** Keys of the wording of a text alone. */
const wordingOf = (text: string): Uint32Array => neighbourKeys(documentOf(text), [], null);

function shared(a: Uint32Array, b: Uint32Array): Readonly<Record<KeyKind, number>> {
  const count: Record<KeyKind, number> = { wording: 0, name: 0, recent: 0, gathering: 0, figure: 0 };
  const known = new Set(a);
  for (const key of b) if (known.has(key)) count[kindOf(key)]++;
  return count;
}

const PARAGRAPH = 'The harbour of Otte will stay closed to ships of both countries until the drifting mines have been cleared, the joint office said in a note that was handed out in the evening.';

const MEETING_A = `Ministers sit down in Sarne

Sarne, 4 May 2021 - Ministers of Valdoria and Norvia met on Monday in Sarne. Lena Marsk, who leads the Valdorian team, left the hall without a word.`;
const MEETING_B = `No deal over the bridges

Otte, 5 May 2021. In Sarne, talks between Valdoria and Norvia were held on Monday, with Ivo Terrent as chairman. Nobody expects the river to be crossed before autumn.`;
const WEATHER = `Rain spoils the apple harvest

Quillane, 11 October 2024. Growers around Quillane lost a third of their fruit. The cellars of the valley are half empty, said the head of the growers, Hannah Pell.`;

describe('the wording of two texts shares a key', () => {
  const word = fc.constantFrom(...'a bank calls day each fish goes high ice joins king long more north of plan quick rain so the under very with yes zone été œuvre l’accord'.split(' '));
  const words = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.array(word, { minLength, maxLength }).map(list => list.join(' '));

  test('wherever twelve words in a row are the same', () => {
    fc.assert(fc.property(words(12, 12), words(0, 40), words(0, 40), words(0, 40), words(0, 40), (run, a, b, c, d) => {
      expect(shared(wordingOf(`${a} ${run} ${b}`), wordingOf(`${c} ${run} ${d}`)).wording).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });

  test('wherever seven words in quotation marks are the same', () => {
    fc.assert(fc.property(words(7, 7), words(0, 20), words(0, 20), words(0, 40), words(0, 40), (run, a, b, c, d) => {
      expect(shared(wordingOf(`${c}, « ${a} ${run} ${b} », ${d}`), wordingOf(`${d} : « ${run} » ${c}`)).wording).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });

  test('where the twelve words are quoted in one and not in the other', () => {
    fc.assert(fc.property(words(12, 12), words(0, 30), words(0, 30), (run, a, b) => {
      expect(shared(wordingOf(`${a} “${run}” ${b}`), wordingOf(`${b} ${run} ${a}`)).wording).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });

  test('and is made of fewer than a third of the places of a plain text', () => {
    const text = Array.from({ length: 600 }, (_, i) => `w${i}x`).join(' ');
    const { length } = wordingOf(text);
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThan(180);
  });
});

describe('two articles share', () => {
  test('several keys of the paragraph that one copied', () => {
    expect(shared(keysOf(`${MEETING_A}\n\n${PARAGRAPH}`), keysOf(`${WEATHER}\n\n${PARAGRAPH}`)).wording).toBeGreaterThan(4);
  });

  test('the keys of a gathering that both report in words of their own, with its place and both parties', () => {
    const { wording, gathering } = shared(keysOf(MEETING_A), keysOf(MEETING_B));
    expect(wording).toBe(0);
    expect(gathering).toBeGreaterThan(2);
  });

  test('names in the same weeks where they came out a few days apart, and not a year later', () => {
    const [now, soon, later] = ['2021-05-04', '2021-05-10', '2022-05-10'].map(day => keysOf('Lena Marsk is back in Sarne, aides say. Mrs Marsk would not talk of bridges.', day)) as [Uint32Array, Uint32Array, Uint32Array];
    expect(shared(now, soon).recent).toBeGreaterThan(0);
    expect(shared(now, later).recent).toBe(0);
    expect(shared(now, later).name).toBeGreaterThan(0);
  });

  test('a figure with what it counts', () => {
    expect(shared(keysOf('Rescuers counted 347 sailors on the quay.'), keysOf('Some say that 347 sailors were freed.')).figure).toBe(1);
  });

  test('nothing where they have nothing to do with one another', () => {
    expect(Object.values(shared(keysOf(MEETING_A), keysOf(WEATHER)))).toEqual([0, 0, 0, 0, 0]);
  });
});

test('keys ascend, each once, and are the same each time', () => {
  const keys = keysOf(`${MEETING_A}\n\n${PARAGRAPH}\n\n${PARAGRAPH}`);
  expect([...keys]).toEqual([...new Set(keys)].sort((a, b) => a - b));
  expect(keysOf(`${MEETING_A}\n\n${PARAGRAPH}\n\n${PARAGRAPH}`)).toEqual(keys);
});

test('a very long text has no more keys than a few articles, and two that share much still share many', () => {
  const pages = (from: number): string => Array.from({ length: 60_000 }, (_, i) => `w${from + i}x`).join(' ');
  const [one, other] = [wordingOf(pages(0)), wordingOf(pages(30_000))];
  expect(one.length).toBeLessThan(5000);
  expect(shared(one, other).wording).toBeGreaterThan(500);
});

test('a text without words has no keys', () => {
  expect(wordingOf('')).toHaveLength(0);
});
