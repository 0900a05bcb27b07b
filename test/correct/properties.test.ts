/** What holds for every list of corrections: undone it leaves no trace, its order in a file does not count, nor does the order of the sources. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/model/statement.js';
import type { Correction, CorrectionInput } from '../../src/model/correction.js';
import { entry, factsOf, recordOf, sampleDocuments } from './corrected.js';

const documents = sampleDocuments();
const plain = recordOf(documents);

const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const pair = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> => fc.uniqueArray(pick(list), { minLength: 2, maxLength: 2 });

/** One correction of the samples, of any kind that they have facts for. */
const anyCorrection: fc.Arbitrary<CorrectionInput> = fc.oneof(
  fc.record({ operation: fc.constantFrom('accept', 'reject', 'note'), kind: fc.constant('statement'), target: pick(plain.statements.map(s => s.id)) }),
  fc.record({ operation: fc.constant('reject'), kind: fc.constant('figure'), target: pick(plain.figures.map(f => f.id)) }),
  fc.record({ operation: fc.constant('reject'), kind: fc.constant('meeting'), target: pick(plain.meetings.map(m => m.id)) }),
  fc.record({ operation: fc.constant('reject'), kind: fc.constant('date'), target: pick(plain.dates.map(d => d.id)) }),
  fc.record({ operation: fc.constant('edit'), kind: fc.constant('statement'), target: pick(plain.statements.map(s => s.id)), changes: fc.record({ act: pick(ACTS), speaker: fc.option(pick(plain.actors.map(a => a.id))) }) }),
  fc.record({ operation: fc.constant('edit'), kind: fc.constant('figure'), target: pick(plain.figures.map(f => f.id)), changes: fc.record({ min: fc.nat(9000) }) }),
  fc.record({ operation: fc.constant('edit'), kind: fc.constant('document'), target: pick(plain.documents.map(d => d.id)), changes: fc.record({ published: fc.constantFrom('2031-01-02', null), outlet: fc.constantFrom('The Herald', null) }) }),
  fc.record({ operation: fc.constant('edit'), kind: fc.constant('meeting'), target: pick(plain.meetings.map(m => m.id)), changes: fc.record({ venue: fc.constantFrom('Lauran', null) }) }),
  pair(plain.actors.map(a => a.id)).map(([a, b]) => ({ operation: 'merge', kind: 'actor', target: a!, others: [b!] })),
  pair(plain.meetings.map(m => m.id)).map(([a, b]) => ({ operation: 'merge', kind: 'meeting', target: a!, others: [b!] })),
  pair(plain.utterances.map(u => u.id)).map(([a, b]) => ({ operation: 'merge', kind: 'utterance', target: a!, others: [b!] })),
  fc.record({ operation: fc.constant('split'), kind: fc.constantFrom('actor'), target: pick(plain.actors.map(a => a.id)), parts: fc.uniqueArray(pick(plain.documents.map(d => d.id)), { minLength: 1, maxLength: 3 }) }),
).map(action => ({ ...action, author: 'Mara' }) as unknown as CorrectionInput);

const someCorrections = fc.array(anyCorrection, { minLength: 1, maxLength: 6 }).map(inputs => {
  const list: Correction[] = [];
  for (const input of inputs) list.push(entry(plain, input, list.length, list));
  return list;
});

function undoAll(list: readonly Correction[]): readonly Correction[] {
  const all = [...list];
  for (const c of list) all.push(entry(plain, { operation: 'undo', target: c.id, author: 'Odo' }, all.length, all));
  return all;
}

const RUNS = { numRuns: 15 };

describe('any list of corrections', () => {
  test('undone leaves the record as it was', () => {
    fc.assert(fc.property(someCorrections, list => { expect(factsOf(recordOf(documents, undoAll(list)))).toEqual(factsOf(plain)); }), RUNS);
  });

  test('gives one record whatever the order of its lines and of the sources', () => {
    fc.assert(fc.property(someCorrections.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.shuffledSubarray([...documents], { minLength: documents.length }))), ([list, shuffled, sources]) => {
      expect(recordOf(sources, shuffled)).toEqual(recordOf(documents, list));
    }), RUNS);
  });

  test('leaves no id behind that the record does not have', () => {
    fc.assert(fc.property(someCorrections, list => {
      const record = recordOf(documents, list);
      const actors = new Set<string | null>([null, ...record.actors.map(a => a.id)]);
      const statements = new Set(record.statements.map(s => s.id));
      const utterances = new Map(record.utterances.map(u => [u.id, u]));
      const meetings = new Set<string | null>([null, ...record.meetings.map(m => m.id)]);
      const issues = new Set<string | null>([null, ...record.issues.map(i => i.id)]);
      for (const s of record.statements) {
        expect(actors).toContain(s.speaker);
        expect(actors).toContain(s.target);
        expect(issues).toContain(s.issue);
        expect(utterances.get(s.utterance)!.statements).toContain(s.id);
      }
      expect(record.utterances.flatMap(u => u.statements).sort()).toEqual([...statements].sort());
      for (const m of record.meetings) for (const id of [...m.parties, ...m.participants]) expect(actors).toContain(id);
      for (const p of record.positions) for (const id of p.statements) expect(statements).toContain(id);
      for (const p of record.proposals) expect(meetings).toContain(p.meeting);
      for (const q of record.sequences) for (const id of q.meetings) expect(meetings).toContain(id);
      expect(record.corrections!.every(c => ['applied', 'does_not_fit'].includes(c.outcome.state))).toBe(true);
    }), RUNS);
  });

  test('two that have nothing to do with one another may come in either order', () => {
    const speaker = plain.statements.find(s => s.speaker !== null)!;
    const figure = plain.figures[0]!;
    const one = { operation: 'edit', kind: 'statement', target: speaker.id, changes: { act: 'warn' }, author: 'Mara' } as const;
    const two = { operation: 'edit', kind: 'figure', target: figure.id, changes: { min: 7, max: 7 }, author: 'Mara' } as const;
    expect(factsOf(recordOf(documents, [entry(plain, one, 1), entry(plain, two, 2)]))).toEqual(factsOf(recordOf(documents, [entry(plain, one, 2), entry(plain, two, 1)])));
  });
});
