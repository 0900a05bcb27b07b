import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { compilePhrases, findPhrases, tellingWords } from '../../src/text/phrases.js';
import { tokenize } from '../../src/text/tokens.js';

const WORDS = { elisions: new Set(["l'", "d'"]), clitics: [], whole: new Set<string>(), suffixes: ["'s"] };

/** The stretches of a text that a phrase matches. */
function matches(phrase: string, text: string): string[] {
  const tokens = tokenize(text, WORDS as never);
  return findPhrases(compilePhrases([[phrase, true]]), tokens, 0, tokens.count).map(m => text.slice(tokens.start[m.start], tokens.end[m.end - 1]));
}

describe('phrases', () => {
  it.each([
    ['a plain phrase stands as written', 'met again', 'The two met again on Monday.', ['met again']],
    ['a word may be one of several', 'was|were held', 'Talks were held and a vote was held.', ['were held', 'was held']],
    ['a word may be absent', 'take no? part', 'They take part; others take no part.', ['take part', 'take no part']],
    ['a gap holds a few words', 'has … met', 'The board has only this week met.', ['has only this week met']],
    ['a gap holds no more than four words', 'has … met', 'The board has on many other sunny days met.', []],
    ['a gap ends with the sentence', 'has … met', 'Nobody has. They met.', []],
    ['of two readings the longer stands', 'held talks? again?', 'They held talks again.', ['held talks again']],
  ] as const)('%s', (_, phrase, text, expected) => { expect(matches(phrase, text)).toEqual(expected); });

  it('a phrase cannot begin with a gap', () => { expect(() => compilePhrases([['… met', true]])).toThrow(/begin with a word/); });

  it('a hundred thousand first words without a second take linear time', () => {
    const began = performance.now();
    expect(matches('has … … met', 'has '.repeat(100_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('every match holds one of the telling words, of which common words are few', () => {
    const table = compilePhrases([['was|were … held', 1], ['was to', 2], ['held', 3]]);
    const telling = tellingWords(table, word => (['was', 'were', 'to'].includes(word) ? 10 : 1));
    expect([...telling].sort()).toEqual(['held', 'was']);
    const words = fc.array(fc.constantFrom('was', 'were', 'to', 'held', 'talks', '.', 'again'), { maxLength: 12 });
    fc.assert(fc.property(words, list => {
      const tokens = tokenize(list.join(' '), WORDS as never);
      for (const m of findPhrases(table, tokens, 0, tokens.count)) expect(tokens.lower.slice(m.start, m.end).some(w => telling.has(w))).toBe(true);
    }));
  });

  it('every phrase of every language compiles', () => {
    const phrases = (value: unknown): string[] => (Array.isArray(value) ? value.filter(v => typeof v === 'string') : []);
    for (const { meetings: m } of LANGUAGES) {
      const lists = [m.during, m.after, m.dayAfter, m.before, m.since, m.present, m.notMeetings, ...Object.values(m.convene), ...Object.values(m.outcomes), ...Object.values(m.agenda), ...Object.values(m.proposals)];
      for (const phrase of lists.flatMap(phrases)) expect(() => compilePhrases([[phrase, true]]), phrase).not.toThrow();
    }
  });

  it('the languages give the same meeting words', () => {
    const [first, ...others] = LANGUAGES;
    for (const other of others) {
      expect(Object.keys(other.meetings).sort()).toEqual(Object.keys(first!.meetings).sort());
      expect([...new Set(other.meetings.concepts.values())].sort()).toEqual([...new Set(first!.meetings.concepts.values())].sort());
    }
  });
});
