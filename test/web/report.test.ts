import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataElement, escapeForScript } from '../../src/web/embed.js';
import { renderReport } from '../../src/web/report.js';
import { cutSections } from '../../src/web/sections.js';
import { smallReport } from './dossier.js';

/** What a browser reads back from a data element. */
function readBack(element: string): unknown {
  const match = /^<script type="application\/json" id="parley-[a-z0-9-]+"( data-packed="deflate-raw")?>([^<]*)<\/script>$/.exec(element)!;
  return JSON.parse(match[1] ? inflateRawSync(Buffer.from(match[2]!, 'base64')).toString('utf8') : match[2]!);
}

describe('data in the page', () => {
  test.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['a comment that swallows the page', '<!-- <script>'],
    ['line ends of JavaScript', 'one\u2028two\u2029three'],
    ['references', '&lt;b&gt; &amp; &#60;'],
    ['replacement patterns', "$& $' $` $1"],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('%s in a text cannot leave its element', (_name, text) => {
    const element = dataElement('core', { text });
    expect(element.slice(1, -1)).not.toMatch(/<(?!\/script)/);
    expect(readBack(element)).toEqual({ text });
  });

  test('any text comes back as it went in, packed or not', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 40 }), list => {
      expect(readBack(dataElement('texts', [list, 'x'.repeat(list.length * 300)]))).toEqual([list, 'x'.repeat(list.length * 300)]);
    }), { numRuns: 60 });
  });

  test('escaped JSON is still the same JSON', () => {
    fc.assert(fc.property(fc.json(), json => { expect(JSON.parse(escapeForScript(json))).toEqual(JSON.parse(json)); }));
  });
});

describe('the report', () => {
  test('stands where the template has its place and changes nothing else', () => {
    const page = renderReport('before<!--parley-data-->after $&', smallReport());
    expect(page.startsWith('before<script type="application/json" id="parley-core"')).toBe(true);
    expect(page.endsWith('after $&')).toBe(true);
  });

  test('a template without a place for data is our failure and says what to do', () => {
    expect(() => renderReport('<html></html>', smallReport())).toThrow(/template/);
  });

  test('two runs give the same bytes', () => {
    expect(renderReport('<!--parley-data-->', smallReport())).toBe(renderReport('<!--parley-data-->', smallReport()));
  });

  test('sections hold everything once', () => {
    const data = smallReport();
    const { core, facts, reading, texts } = cutSections(data);
    expect(core.documents.map(d => d.id)).toEqual(data.export.documents.map(d => d.id));
    expect(facts.statements).toHaveLength(data.export.statements.length);
    expect(facts.utterances.map(u => u.id)).toEqual(['u-rive']);
    expect(Object.values(reading.mentions).flat()).toHaveLength(3 * data.export.actors.flatMap(a => a.mentions).length);
    expect(Object.assign({}, ...texts)).toEqual(Object.fromEntries(data.sources.map(s => [s.id, s.text])));
  });

  test('a source without its text is listed without a place for it', () => {
    const data = { ...smallReport(), sources: [] };
    expect(cutSections(data).core.textBlocks).toEqual([null, null]);
  });
});
