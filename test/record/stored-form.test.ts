/** What the left half found comes back from its stored form as it was. */
import { describe, expect, test } from 'vitest';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import { processSource, readFile } from '../../src/pipeline.js';
import { readStored, storedForm } from '../../src/record/stored-form.js';

function documentOf(path: string, text: string): AnnotatedDocument {
  return processSource([...readFile({ path, bytes: new TextEncoder().encode(text) }, () => undefined)][0]!).document;
}

const PLAIN = `Toll talks end in Sarne

Sarne, 4 May 2021 - Ministers of Valdoria and Norvia met on Monday for three hours. "We proposed two bridges," said Lena Marsk, the foreign minister of Valdoria. "They are not enough," Norvia and Valdoria's carriers said.
About 1,200 lorries crossed the river last week, from 900 to 1,000 of them at night.
`;

describe('the stored form of a document', () => {
  test.each([
    ['a plain text', 'a.txt', PLAIN],
    ['words wrapped over lines, with soft hyphens and odd spaces', 'b.txt', `Le péage\n\nSarne, le 4 mai 2021 – « Nous n’avons pas signé »,\u00a0a déclaré la mi\u00adnistre Léna\nMarsk. L’accord est prêt.\n`],
    ['a page with references', 'c.html', '<!doctype html><html lang="en"><body><article><h1>Talks &amp; tolls</h1><p>Lena Mar&shy;sk&nbsp;said: &ldquo;The council&rsquo;s <b>Mon</b>day is ours.&rdquo; Norvia has &#52;00 lorries.</p></article></body></html>'],
    ['a text of nothing', 'd.txt', 'Hm.\n'],
    ['letters beyond the Latin ones and pairs of surrogates', 'e.txt', 'Sarne 🚚 news\n\n"🚚🚚 crossed," said Lena Marsk (Лена Марск) on Monday, 4 May 2021.\n'],
  ])('%s comes back as it was', (_, path, text) => {
    const document = documentOf(path, text);
    expect(readStored(storedForm(document))).toEqual(document);
  });

  test('names of a joint speaker and cities of an actor come back, and only where they were', () => {
    const document = documentOf('a.txt', PLAIN);
    const [first, ...others] = document.actors;
    const odd = { ...document, actors: [{ ...first!, capitals: ['Sarne'] }, { ...first!, members: ['Norvia', 'Valdoria'] }, { ...first!, capitals: ['Otte'], members: [] }, ...others] };
    const back = readStored(storedForm(odd));
    expect(back).toEqual(odd);
    expect('capitals' in back.actors[1]!).toBe(false);
  });

  test('it takes less than two thirds of the plain JSON', () => {
    const document = documentOf('a.txt', PLAIN);
    expect(storedForm(document).length).toBeLessThan(JSON.stringify(document).length * 2 / 3);
  });
});
