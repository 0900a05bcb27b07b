import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/model/disagreement.js';
import { Dossier } from '../../src/web/client/data/dossier.js';
import { strongest } from '../../src/web/client/queries/disagreements.js';
import { measureGroups, singleFigures } from '../../src/web/client/queries/figures.js';
import { factsIn } from '../../src/web/client/queries/marks.js';
import { byParty, disagreementsOf, matrixOf, neighbours, statementsOf } from '../../src/web/client/queries/meetings.js';
import { actRuns, positionTable } from '../../src/web/client/queries/positions.js';
import { search } from '../../src/web/client/queries/search.js';
import { linksOf, sharesOf } from '../../src/web/client/queries/sources.js';
import { choicesFor, FILTERS, filterStatements, type Filters } from '../../src/web/client/queries/statements.js';
import { LABEL_WIDTH, placeLabels } from '../../src/web/client/queries/timeline.js';
import { cutSections } from '../../src/web/sections.js';
import { smallReport, SOURCES } from './dossier.js';

/** The small record as the client has it when all is unpacked. */
async function opened(): Promise<Dossier> {
  const sections = cutSections(smallReport());
  const dossier = new Dossier(sections.core, { core: async () => sections.core, facts: async () => sections.facts, reading: async () => sections.reading, texts: async k => sections.texts[k]! });
  await Promise.all([dossier.load('facts'), dossier.load('reading'), dossier.load('texts')]);
  return dossier;
}

describe('questions that views ask', () => {
  let dossier: Dossier;
  beforeAll(async () => { dossier = await opened(); });

  test('a section is unpacked once, however often it is asked for', async () => {
    let asked = 0;
    const sections = cutSections(smallReport());
    const lazy = new Dossier(sections.core, { core: async () => sections.core, facts: async () => { asked++; return sections.facts; }, reading: async () => sections.reading, texts: async k => sections.texts[k]! });
    expect(lazy.has('facts')).toBe(false);
    await Promise.all([lazy.load('facts'), lazy.load('facts')]);
    await lazy.load('facts');
    expect([asked, lazy.has('facts')]).toEqual([1, true]);
  });

  test('statements of a meeting are those of its day in its coverage, by party, one utterance once', () => {
    const meeting = dossier.meetings.get('g-mai')!;
    const statements = statementsOf(dossier, meeting);
    expect(statements.map(s => s.id)).toContain('s-gaz');
    expect(byParty(dossier, meeting, statements).map(c => [c.party, c.statements.map(s => s.utterance)])).toEqual([['a-norval', ['u-rive']], ['a-ostre', []], [null, ['u-port']]]);
  });

  test('a source that gives the month agrees with one that gives the day; another outcome is another version', () => {
    const meeting = dossier.meetings.get('g-mai')!;
    const rows = matrixOf(meeting, dossier.detailsOf('g-mai'), meeting.documents);
    expect(rows.map(r => [r.field, ...r.cells.map(c => c.kind)])).toEqual([['date', 'reports', 'reports'], ['venue', 'reports', 'omits'], ['outcome', 'reports', 'otherwise']]);
  });

  test('a meeting knows what comes after it in its sequence, and the disagreements of its coverage', () => {
    expect(neighbours(dossier, dossier.meetings.get('g-mai')!)).toMatchObject({ before: null, after: { id: 'g-juin' }, sequence: 'q-1' });
    expect(disagreementsOf(dossier, dossier.meetings.get('g-mai')!).map(d => d.id)).toEqual(['x-1']);
    expect(disagreementsOf(dossier, dossier.meetings.get('g-juin')!)).toEqual([]);
  });

  test('each choice of a filter leads to as many statements as it says', () => {
    const sets: readonly Filters[] = [{}, { act: 'demand' }, { speaker: 'a-serre', language: 'fr' }, { issue: 'unknown' }, { from: '2021-05', until: '2021-05' }];
    for (const filters of sets) {
      const choices = choicesFor(dossier, filters, (_f, v) => v);
      for (const filter of FILTERS) {
        if (filter === 'from' || filter === 'until') continue;
        for (const c of choices[filter]) expect(filterStatements(dossier, { ...filters, [filter]: c.value }), `${filter} ${c.value}`).toHaveLength(c.count);
      }
    }
  });

  test('undated statements fall out of a filter by date and stand last without one', () => {
    expect(filterStatements(dossier, { from: '2021-05-04' }).map(s => s.id)).toEqual(['s-gaz', 's-her']);
    expect(filterStatements(dossier, { until: '2020' })).toEqual([]);
    expect(filterStatements(dossier, {}).at(-1)?.id).toBe('s-none');
  });

  test('positions hold one line for each utterance; runs of one act are one', () => {
    const table = positionTable(dossier, true);
    expect(table.rows.map(r => [r.actor, r.cells.map(c => c?.statements.length ?? 0)])).toEqual([['a-serre', [1]]]);
    const [a, b] = dossier.facts.statements;
    expect(actRuns([a!, a!, b!, a!]).map(r => [r.act, r.count])).toEqual([['declare', 2], ['demand', 1], ['declare', 1]]);
  });

  test('a measure in dispute comes with its disagreement; its figures do not stand alone', () => {
    const groups = measureGroups(dossier);
    expect(groups.map(g => [g.measure.id, g.figures.length, g.disagreements.map(d => d.id)])).toEqual([['m-bateliers', 3, ['x-1']]]);
    expect(singleFigures(dossier, groups)).toEqual([]);
  });

  test('shares of a source add up to one', () => {
    for (const s of sharesOf(dossier).values()) expect(s.own + s.copied + s.shared + s.quoted).toBeCloseTo(1);
    expect(linksOf(dossier.reading.passages).map(l => [l.a, l.b, l.kind])).toEqual([['aaaa000000000001', 'bbbb000000000002', 'quotation']]);
  });

  test('search finds names, facts and texts, and the place of each hit holds its words', () => {
    const found = search(dossier, 'SERRE');
    expect([found.actors.map(a => a.id), found.meetings.map(m => m.id)]).toEqual([['a-serre'], ['g-mai']]);
    for (const h of found.texts) expect(SOURCES.find(s => s.id === h.document)!.text.slice(h.start, h.end)).toBe('Serre');
    expect(search(dossier, '«rester ouverte» norval').texts.map(h => h.document)).toEqual(['aaaa000000000001']);
    expect(search(dossier, 'never read').texts).toEqual([]);
    expect(search(dossier, '   ').texts).toEqual([]);
  });

  test('the facts of a source stand in the order of its text', () => {
    const { places } = factsIn(dossier, 'aaaa000000000001', new Set(['statement', 'figure', 'date', 'disagreement'] as const), null);
    expect(places.map(p => p.id)).toEqual(['s-gaz', 'd-mardi', 'f-400', 'x-1', 's-none', 'f-4000']);
  });
});

test('certain disagreements come first, facts before wordings, those of more sources before others', () => {
  const make = (id: string, kind: Disagreement['kind'], certain: boolean, documents: readonly string[]): Disagreement => ({ id, rule: 't', kind, about: id, certain, scope: [], note: null, values: documents.map(document => ({ value: document, evidence: [{ document, start: 0, end: 1, text: 'x' }] })) });
  const list = [make('unsure', 'figure', false, ['a', 'b', 'c']), make('words', 'wording', true, ['a', 'b', 'c']), make('two', 'date', true, ['a', 'b']), make('three', 'place', true, ['a', 'b', 'c'])];
  expect(strongest(list).map(d => d.id)).toEqual(['three', 'two', 'words', 'unsure']);
});

test('no label of the timeline covers another, and no leader crosses a label', () => {
  fc.assert(fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), strong: fc.boolean() }), { maxLength: 40 }), marks => {
    const lanes = placeLabels(marks);
    marks.forEach((a, i) => marks.forEach((b, k) => {
      const [la, lb] = [lanes[i] ?? null, lanes[k] ?? null];
      if (i === k || la === null || lb === null) return;
      if (la === lb) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(LABEL_WIDTH);
      // The leader of a higher label runs down past the lower ones.
      if (la > lb) expect(a.x <= b.x - 4 || a.x >= b.x + LABEL_WIDTH).toBe(true);
    }));
  }));
});
