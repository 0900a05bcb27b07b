import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/stages/clean/html/markup.js';
import { knownTag, knownTagAt } from '../../../src/stages/clean/html/tags.js';

/** What `readMarkup` tells of a page, one line a call. */
function told(source: string, shift = 0): string[] {
  const calls: string[] = [];
  const cut = (start: number, end: number): string => source.slice(start - shift, end - shift);
  readMarkup<string>(source, {
    tag(start, end) { const name = cut(start, end).toLowerCase(); expect(knownTagAt(source, start - shift, end - shift)).toBe(knownTag(name)); return name; },
    isForeign: () => false, attributes() { calls.push('tag'); },
    attribute(start, end, from, to) { calls.push(`attribute ${cut(start, end)} ${from < 0 ? 'none' : cut(from, to)}`); },
    open(tag, at, closed) { calls.push(`open ${tag} ${at - shift} ${closed}`); },
    close(tag, at) { calls.push(`close ${tag} ${at - shift}`); },
    text(start, end) { calls.push(`text ${start - shift} ${end - shift}`); },
    data(start, end) { calls.push(`data ${cut(start, end)}`); },
  }, shift);
  return calls;
}

const pieces = fc.constantFrom('<', '>', '/', '</', '<!', '<!--', '-->', '--!>', '-', '!', '<![CDATA[', ']]>', ']', '<?', '"', "'", '=', ' ', '\n', 'p', 'Script', '<script', '</script', '<p>', '</p>', '<TITLE>', '</title ', '<style>', '</style>', '<a href=', '<br/>', 'class="a b"', ' id=x', ' hidden', 'words of a text that is longer than others are', 'é', '&amp;', '<plaintext>', '<textarea>', '<!doctype html>', '<iframe', '<x-y z>');

describe('markup is read', () => {
  it('to its end, whatever is broken in it: texts, tags and attributes stand in order and in the markup', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 24 }), parts => {
      const source = `${parts.join('')}>.`;
      let last = 0;
      for (const call of told(source)) {
        const [what, start, end] = call.split(' ');
        if (what !== 'text') continue;
        expect(Number(start)).toBeGreaterThanOrEqual(last);
        expect(Number(end)).toBeGreaterThan(Number(start));
        last = Number(end);
      }
      expect(last).toBeLessThanOrEqual(source.length);
    }), { numRuns: 1000 });
  });
  it('from any place on: the places are shifted', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(1000), (parts, shift) => {
      expect(told(parts.join(''), shift)).toEqual(told(parts.join('')));
    }));
  });
  for (const [what, source, calls] of [
    ['a script that speaks of its own end', '<script>a = "</scripted>"</SCRIPT >b', ['tag', 'open script 7 false', 'text 8 25', 'close script 27', 'text 35 36']],
    ['a value without its second quotation mark', '<p>a<b title="c>d</b>', ['tag', 'open p 2 false', 'text 3 4', 'tag']],
    ['less-than signs in a text', 'a < b <3', ['text 0 2', 'text 2 6', 'text 6 8']],
    ['a tag that the end cuts off', 'a<p b="c', ['text 0 1', 'tag']],
    ['comments that hold tags or end early', '<!--<p>--><!--->a<!-- --!>b', ['text 16 17', 'text 26 27']],
    ['the first of two values and one without any', "<a href='x' href=y hidden>", ['tag', 'attribute href x', 'attribute href y', 'attribute hidden none', 'open a 25 false']],
  ] as const) it(`rightly: ${what}`, () => { expect(told(source)).toEqual(calls); });

  for (const [what, source] of [
    ['ends of tags', '</'.repeat(100_000)], ['comments that never end', '<!--'.repeat(100_000)], ['quotation marks', '<a b="'.repeat(100_000)], ['scripts that never end', '<script></s'.repeat(50_000)], ['less-than signs', '<'.repeat(200_000)], ['slashes in a tag', `<a ${'/ '.repeat(100_000)}`],
  ] as const) it(`in time that grows with its length: ${what}`, () => {
    const before = process.cpuUsage();
    told(source);
    // Processor time: on a busy machine the clock says nothing.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});
