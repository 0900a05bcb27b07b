/** A document reads the same with the tokens that the left half has and with its text alone; what is stored of it settles to what was read. */
import { describe, expect, test } from 'vitest';
import { processForRecord, processSource, readFile } from '../../src/pipeline.js';
import { LANGUAGES } from '../../src/languages/index.js';
import type { Source } from '../../src/model/document.js';
import { readAlone } from '../../src/stages/link/alone.js';
import { settleDetails, settleExtract } from '../../src/stages/link/stored.js';

function sourceOf(path: string, text: string): Source {
  return [...readFile({ path, bytes: new TextEncoder().encode(text) }, () => undefined)][0]!;
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['a plain English report of talks', `Valdoria and Norvia resume talks

Sarne, 4 May 2021 - Ministers of Valdoria and Norvia met on Monday in Sarne for three hours. "We proposed to open two bridges," said Lena Marsk, the Valdorian foreign minister.
Norvia rejected the proposal. Some 1,200 people crossed the river in Sarne last week, up from 900 in April. The next meeting is planned for 12 May in Otte.
`],
  ['a French report with typographic apostrophes, thin spaces and soft hyphens', `La Valdorie et la Norvie renouent le dialogue

Sarne, le 4 mai 2021 – Les ministres se sont réunis lundi à Sarne pendant trois heures. « Nous avons proposé d’ouvrir deux ponts », a déclaré la ministre valdorienne Léna Marsk.
La Norvie a rejeté cette proposi­tion. Quelque 1 200 personnes ont traversé le fleuve à Sarne la semaine dernière, contre 900 en avril.
`],
  ['a page with character references and inline marks', `<!doctype html><html lang="en"><head><title>Talks &amp; tolls</title></head><body><article><h1>Talks &amp; tolls</h1>
<p>The council of Valdoria &amp; Norvia met on <b>Mon</b>day, 4 May 2021 in Sarne&nbsp;&mdash; for the third time.</p>
<p>&ldquo;We counted <i>400</i>&nbsp;trucks,&rdquo; said Lena Mar&shy;sk, the minister&rsquo;s envoy. The envoy of Norvia spoke of 500 trucks &#8211; &amp; left.</p></article></body></html>`],
  ['a text without a gathering', 'Rain over Sarne\n\nIt rained for four days in Sarne and in the hills of Otte. Farmers lost 300 sheep.\n'],
];

describe('a document read alone', () => {
  test.each(TEXTS)('%s is read the same with its tokens at hand and without', (name, text) => {
    const source = sourceOf(text.startsWith('<') ? 'page.html' : 'report.txt', text);
    const { document } = processSource(source);
    const pack = LANGUAGES.find(p => p.code === document.language)!;
    const { reading, keys } = processForRecord(source);
    expect({ ...reading, keys }, name).toEqual(readAlone(document, pack));
  });

  test('what is stored names the words of the source, by the numbers of its figures', () => {
    const source = sourceOf('report.txt', TEXTS[0]![1]);
    const { reading, head } = processForRecord(source);
    const { document } = processSource(source);
    const figures = document.figures.map((f, i) => ({ ...f, id: `f${i}`, document: head.id, measure: null }));
    const extract = settleExtract(reading.extract, 7, head.id, figures, (of, local) => `${of}/${local}`);
    expect(extract.reports.length).toBeGreaterThan(0);
    for (const c of extract.contexts) expect(figures).toContain(c.figure);
    for (const r of extract.reports) {
      expect(r.document).toBe(7);
      for (const party of r.parties) expect(party).toMatch(/^7\/\d+$/);
      for (const { start, end, text } of r.evidence) expect(source.text.slice(start, end)).toBe(text);
    }
    const details = settleDetails(reading.details, head.id, figures);
    expect(details.map(d => d.kind)).toContain('place');
    for (const { anchor } of details) expect(source.text.slice(anchor.start, anchor.end)).toBe(anchor.text);
  });
});
