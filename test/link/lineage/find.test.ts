import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../../../src/model/annotated.js';
import type { Lineage, Passage } from '../../../src/model/lineage.js';
import type { Notice } from '../../../src/model/stage.js';
import { findLineage } from '../../../src/stages/link/lineage/find.js';
import { documentOf } from '../builder.js';

function lineageOf(documents: readonly AnnotatedDocument[]): Lineage {
  return findLineage({ documents, packOf: () => { throw new Error('no words here'); } }, () => {});
}

/** The words of a passage on the side of a document. */
function wordsIn(passage: Passage | undefined, text: string, id: string): string {
  const end = passage?.a.document === id ? passage.a : passage?.b;
  return end === undefined ? '' : text.slice(end.start, end.end);
}

const WIRE = [
  'The council of the three ports met on Tuesday behind closed doors for the first time since the ferry strike.',
  'Envoys of Norland and the Isles spoke for nearly five hours about fishing rights, pilots and the price of coal.',
  'No text was agreed, and the chair announced another round before the winter storms close the northern channel.',
  'The quarrel began two years ago when a trawler was held in the harbour of Sund and its crew put before a court.',
  'Since then both governments have doubled the patrols in the strait, and insurers have raised their fees twice.',
];
const OWN = [
  'Shopkeepers along the quay told this paper that they had heard nothing of any progress and expected little of it.',
  'A baker who lost a third of her trade last spring said she would believe in a settlement once the ferries ran again.',
  'Our reader survey shows that four in ten households have changed the way they travel because of the long dispute.',
  'The mayor opened a new library yesterday evening and praised the volunteers who had carried nine thousand books.',
  'Rain kept most visitors away from the garden show, whose organisers now hope for a dry weekend and longer hours.',
];
const lines = (...parts: string[]): string => parts.join('\n');

describe('a copied wire', () => {
  const original = documentOf(lines('Ports talk for five hours', ...WIRE), { path: 'wire.txt', outlet: 'NPA', published: '2031-03-04T17:10' });

  it('cut from the end, with its own headline and a paragraph put in, is a copy with exact ends on both sides', () => {
    const text = lines('Nothing new from the ports', WIRE[0]!, WIRE[1]!, OWN[0]!, WIRE[2]!);
    const copy = documentOf(text, { path: 'copy.txt', published: '2031-03-04T19:30' });
    const { passages, clusters } = lineageOf([original, copy]);
    expect(passages.map(p => p.kind)).toEqual(['copy', 'copy']);
    expect(passages.map(p => wordsIn(p, text, copy.id))).toEqual([lines(WIRE[0]!, WIRE[1]!), WIRE[2]]);
    expect(passages.map(p => p.first)).toEqual(['a', 'a']);
    expect(clusters).toMatchObject([{ documents: [original.id, copy.id], original: original.id }]);
  });

  it('with words changed, left out and put in is one edited passage', () => {
    const edited = WIRE.map(l => l.replace('closed doors', 'locked doors').replace('spoke for nearly', 'spoke at length, for nearly').replace('another round', 'a further round').replace('put before a court', 'brought to court'));
    const text = lines('Ports: no deal', ...edited);
    const copy = documentOf(text, { path: 'copy.txt', published: '2031-03-05' });
    const { passages } = lineageOf([original, copy]);
    expect(passages.map(p => [p.kind, p.first])).toEqual([['edited_copy', 'a']]);
    expect(wordsIn(passages[0], text, copy.id)).toBe(lines(...edited));
  });

  it('is found whatever its quotation marks, apostrophes, case and accents', () => {
    const one = documentOf(lines('Un', ...WIRE.map(l => `L'équipe a dit : "${l}"`)), { path: 'a.txt' });
    const other = documentOf(lines('Deux', ...WIRE.map(l => `L’EQUIPE A DIT : « ${l} »`)), { path: 'b.txt' });
    expect(lineageOf([one, other]).passages.map(p => p.kind)).toEqual(['copy']);
  });

  it('makes no cluster of two stories over a digest that prints both', () => {
    const second = documentOf(lines('Library opens', ...OWN), { path: 'second.txt', published: '2031-03-04T18:00' });
    const digest = documentOf(lines('The evening in brief', ...WIRE, ...OWN), { path: 'digest.txt', published: '2031-03-04T21:00' });
    const { clusters, passages } = lineageOf([original, second, digest]);
    expect(passages).toHaveLength(2);
    expect(clusters).toEqual([]);
  });

  it('ties two copies that cut elsewhere over the text that both took', () => {
    const head = documentOf(lines('Head', WIRE[0]!, WIRE[1]!, WIRE[2]!), { path: 'head.txt', published: '2031-03-04T18:10' });
    const tail = documentOf(lines('Tail', WIRE[2]!, WIRE[3]!, WIRE[4]!), { path: 'tail.txt', published: '2031-03-04T18:40' });
    const { clusters, passages } = lineageOf([original, head, tail]);
    expect(clusters.map(c => c.documents.length)).toEqual([3]);
    expect(passages.find(p => p.a.document === head.id && p.b.document === tail.id)?.kind).toBe('copy');
  });
});

describe('what is shared but not copied', () => {
  it('one quotation in two reports is a quotation, its marks left out where they differ', () => {
    const said = 'We have put forward a calendar of meetings on pilots and fees, but our neighbours could not yet agree to it';
    const one = documentOf(lines('Calendar', ...OWN.slice(0, 2), `“${said}”, the envoy told reporters.`), { path: 'a.txt' });
    const other = documentOf(lines('Fees', `Later the envoy added: "${said}."`, ...OWN.slice(3)), { path: 'b.txt' });
    const { passages, clusters } = lineageOf([one, other]);
    expect(passages.map(p => p.kind)).toEqual(['quotation']);
    expect(wordsIn(passages[0], `${one.view.text}`, one.id)).toBe(said);
    expect(clusters).toEqual([]);
  });

  it('a paragraph of background that comes back in another week is background', () => {
    const older = documentOf(lines('Strike ends', ...OWN.slice(0, 3), WIRE[3]!), { path: 'a.txt', published: '2031-02-01' });
    const later = documentOf(lines('Library opens', ...OWN.slice(3), WIRE[3]!.replace('Sund', 'Old Sund')), { path: 'b.txt', published: '2031-03-20' });
    const { passages, clusters } = lineageOf([older, later]);
    expect(passages.map(p => [p.kind, p.first])).toEqual([['background', 'a']]);
    expect(clusters).toEqual([]);
  });

  it('the same report with most of its text, two weeks later, is no copy but background that came back', () => {
    const first = documentOf(lines('First vote', ...WIRE.slice(2), OWN[0]!), { path: 'a.txt', published: '2031-03-01' });
    const second = documentOf(lines('Second vote', ...WIRE.slice(2), OWN[1]!), { path: 'b.txt', published: '2031-03-13' });
    const { passages, clusters } = lineageOf([first, second]);
    expect(passages.map(p => p.kind)).toEqual(['background']);
    expect(clusters).toEqual([]);
  });

  it('a report of the next round in the same mould, with its own names and figures, is no copy', () => {
    const mould = (round: string, winner: string, loser: string, boats: number, city: string, next: string): string => lines(`Regatta: ${round} round`,
      `After the ${round} round of the coastal regatta, ${winner} leads the field of ${boats} boats that left the port of ${city} at noon under a light western wind.`,
      `Behind ${winner} came ${loser}, who had won the opening race and now holds second place in the overall standings of the season.`,
      `The next round will take the boats from ${city} to ${next}, a course that the organisers call the hardest of the whole summer.`);
    const first = documentOf(mould('second', 'Brune', 'Ostrow', 41, 'Sund', 'Malk'), { path: 'a.txt', published: '2031-06-02' });
    const later = documentOf(mould('third', 'Ostrow', 'Kallas', 38, 'Malk', 'Ebb'), { path: 'b.txt', published: '2031-06-04' });
    const { passages, clusters } = lineageOf([first, later]);
    expect(new Set(passages.map(p => p.kind))).toEqual(new Set(['background']));
    expect(clusters).toEqual([]);
  });

  it('a wire with a wrong figure is still a copy', () => {
    const original = documentOf(lines('Ports talk', ...WIRE, 'Some 400 boats lay idle.'), { path: 'a.txt', published: '2031-03-04' });
    const wrong = documentOf(lines('Ports talk on', ...WIRE, 'Some 4000 boats lay idle.').replace('five hours', '6 hours').replace('Sund', 'Malk'), { path: 'b.txt', published: '2031-03-05' });
    expect(lineageOf([original, wrong]).passages.map(p => p.kind)).toEqual(['edited_copy']);
  });

  it('a line under many texts of one outlet is furniture', () => {
    const line = 'Sign up for our morning letter and get the news of the three ports before your first cup of coffee.';
    const documents = OWN.map((l, i) => documentOf(lines(`Title number ${i}`, l, WIRE[i]!, line), { path: `${i}.txt`, outlet: 'Quay Post' }));
    const { passages } = lineageOf(documents);
    expect(new Set(passages.map(p => `${p.kind} ${p.first}`))).toEqual(new Set(['boilerplate null']));
    const told: Partial<Notice>[] = [];
    findLineage({ documents, packOf: () => { throw new Error('no words here'); } }, notice => { told.push(notice); });
    expect(told.map(n => [n.rule, n.document])).toEqual(documents.map(d => ['lineage.boilerplate', d.id]).sort((x, y) => (x[1]! < y[1]! ? -1 : 1)));
    const { path, id } = documents[2]!;
    const text = lines('Title number 2', OWN[2]!, WIRE[2]!, line);
    const { place } = told.find(n => n.document === id)!;
    expect([path, text.slice(place!.start, place!.end)]).toEqual(['2.txt', line]);
  });

  it('a long name with its title is no shared passage', () => {
    const name = 'the minister of foreign affairs of the united republic of the northern isles';
    const one = documentOf(lines('One', `${OWN[0]} Then ${name} left.`), { path: 'a.txt' });
    const other = documentOf(lines('Other', `${OWN[3]} Nobody saw ${name} again.`), { path: 'b.txt' });
    expect(lineageOf([one, other]).passages.filter(p => p.kind !== 'background')).toEqual([]);
  });

  it('two reports of one event by two writers share nothing', () => {
    const one = documentOf(lines('Five hours', 'Norland and the Isles ended five hours of talks on fishing rights without a text on Tuesday, the chair of the council said in the evening.'), { path: 'a.txt' });
    const other = documentOf(lines('No deal', 'On Tuesday the chair had to admit that, after five hours around the table, neither the Isles nor Norland had signed anything on fishing.'), { path: 'b.txt' });
    expect(lineageOf([one, other]).passages).toEqual([]);
  });
});

describe('direction', () => {
  const text = lines('Ports talk', ...WIRE);
  const pair = (a: Parameters<typeof documentOf>[1], b: Parameters<typeof documentOf>[1]): string | null | undefined => {
    const [one, other] = [documentOf(text, { path: 'a.txt', ...a }), documentOf(lines('Other title', ...WIRE), { path: 'b.txt', ...b })];
    return lineageOf([one, other]).passages[0]?.first;
  };

  it.each<readonly [string, Parameters<typeof documentOf>[1], Parameters<typeof documentOf>[1], 'a' | 'b' | null]>([
    ['the earlier minute is first', { published: '2031-03-04T10:00' }, { published: '2031-03-04T09:59' }, 'b'],
    ['zones are minded', { published: '2031-03-04T10:00+02:00' }, { published: '2031-03-04T09:30+01:00' }, 'a'],
    ['a day and a minute of that day do not tell', { published: '2031-03-04' }, { published: '2031-03-04T09:59' }, null],
    ['a minute without zone and one with, hours apart, do not tell', { published: '2031-03-04T10:00' }, { published: '2031-03-04T12:00Z' }, null],
    ['a month and a day of the next month tell', { published: '2031-03' }, { published: '2031-04-01' }, 'a'],
    ['without times nothing tells', {}, {}, null],
    ['the credited agency is first', { agencies: ['N.P.A.'], outlet: 'Quay Post' }, { outlet: 'n p a' }, 'b'],
  ])('%s', (_name, a, b, first) => { expect(pair(a, b)).toBe(first); });

  it('the outlet that the other names in its text is first', () => {
    const one = documentOf(lines('Ports talk', ...WIRE), { path: 'a.txt', outlet: 'Quay Post' });
    const other = documentOf(lines('Talks', ...WIRE, 'This was first told by Quay Post.'), { path: 'b.txt', outlet: 'Lake Mail' });
    expect(lineageOf([one, other]).passages[0]?.first).toBe('a');
  });
});

describe('the record of lineage', () => {
  it('keeps the repeats of every document', () => {
    const document = documentOf('One line.\nOne line.', { repeats: [{ start: 10, end: 19, of: { start: 0, end: 9 } }] });
    expect(lineageOf([document]).repeats).toEqual([{ document: document.id, start: 10, end: 19, of: { start: 0, end: 9 } }]);
  });

  it('says when a wording is too common to compare all that have it', () => {
    const notices: string[] = [];
    const documents = Array.from({ length: 60 }, (_, i) => documentOf(lines(`Number ${i}`, WIRE[0]!, `${OWN[i % 5]} ${i}`), { path: `${String(i).padStart(2, '0')}.txt` }));
    findLineage({ documents, packOf: () => { throw new Error('no words here'); } }, n => { notices.push(n.rule); });
    expect(notices).toEqual(['lineage.common']);
  });

  it('ties one text printed by a hundred papers into one cluster', () => {
    const documents = Array.from({ length: 100 }, (_, i) => documentOf(lines(`Headline ${i}`, ...WIRE.slice(0, 3 + i % 3)), { path: `${String(i).padStart(3, '0')}.txt` }));
    expect(lineageOf(documents).clusters.map(c => c.documents.length)).toEqual([100]);
  });

  it('gives places in the source where the source has other characters than the reader sees', () => {
    const source = lines('Titre', ...WIRE.slice(0, 3).map(l => l.replace(/ /g, '  ').replace('ports', 'por\u00ADts')));
    const one = documentOf(source, { path: 'a.txt' });
    const plain = lines('Other', ...WIRE.slice(0, 3));
    const { passages } = lineageOf([one, documentOf(plain, { path: 'b.txt' })]);
    expect(passages).toHaveLength(1);
    expect(wordsIn(passages[0], source, one.id)).toBe(source.slice('Titre\n'.length));
  });
});
