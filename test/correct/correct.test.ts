/** What each correction does to the record, and that everything that leans on a corrected fact follows. */
import { describe, expect, test } from 'vitest';
import type { RecordExport } from '../../src/model/export.js';
import { annotated, ARTICLES, factsOf, outcomeOf, recordOf, session } from './corrected.js';

const documents = annotated(ARTICLES);
const plain = recordOf(documents);
const documentOf = (path: string): string => plain.documents.find(d => d.path === path)!.id;
const said = (record: RecordExport, words: string): RecordExport['statements'][number] => record.statements.find(s => s.content.some(c => c.text.includes(words)))!;
const actor = (record: RecordExport, name: string): RecordExport['actors'][number] => record.actors.find(a => a.name === name)!;
const nameOf = (record: RecordExport, id: string | null): string | null => record.actors.find(a => a.id === id)?.name ?? null;

describe('a statement', () => {
  test('gets another speaker and act: its positions follow, and the values before stay in sight', () => {
    const s = session(documents);
    const target = said(plain, 'This law protects');
    const made = s.add({ operation: 'edit', kind: 'statement', target: target.id, changes: { speaker: actor(plain, 'Livia Morcant').id, act: 'assure' }, note: 'the caption says so' });
    const record = s.now();
    expect(said(record, 'This law protects')).toMatchObject({ id: target.id, act: 'assure', corrected: { by: ['Mara'], corrections: [made.id], accepted: false, was: { act: 'declare', speaker: target.speaker }, notes: ['the caption says so'] } });
    expect(nameOf(record, said(record, 'This law protects').speaker)).toBe('Livia Morcant');
    expect(record.positions.find(p => p.actor === actor(record, 'Livia Morcant').id)!.statements).toContain(target.id);
    expect(record.positions.some(p => p.actor === target.speaker)).toBe(false);
    expect(outcomeOf(record, made)).toMatchObject({ state: 'applied', fact: target.id, found: 'id' });
  });

  test('gets no speaker: unknown is an answer', () => {
    const s = session(documents);
    s.add({ operation: 'edit', kind: 'statement', target: said(plain, 'This law protects').id, changes: { speaker: null } });
    expect(said(s.now(), 'This law protects').speaker).toBeNull();
  });

  test('is rejected: it leaves the record, and the list keeps it', () => {
    const s = session(documents);
    const target = said(plain, 'to comment');
    const made = s.add({ operation: 'reject', kind: 'statement', target: target.id });
    const record = s.now();
    expect(record.statements).toHaveLength(plain.statements.length - 1);
    expect(record.utterances).toHaveLength(plain.utterances.length - 1);
    expect(outcomeOf(record, made)).toMatchObject({ state: 'applied', was: { id: target.id, act: 'refuse' } });
  });

  test('moves to no issue, and its position goes', () => {
    const s = session(documents);
    s.add({ operation: 'edit', kind: 'statement', target: said(plain, 'This law protects').id, changes: { issue: null, date: '2019-03-21' } });
    const record = s.now();
    expect(said(record, 'This law protects')).toMatchObject({ issue: null, date: '2019-03-21', corrected: { was: { date: '2019-03-22', issue: plain.issues[0]!.id } } });
    expect(record.positions).toHaveLength(plain.positions.length - 1);
  });
});

describe('a figure', () => {
  test('gets another value, and keeps what the source says beside it', () => {
    const s = session(documents);
    const target = plain.figures.find(f => f.text === '300 marins')!;
    s.add({ operation: 'edit', kind: 'figure', target: target.id, changes: { min: 3000, max: 3000 } });
    expect(s.now().figures.find(f => f.id === target.id)).toMatchObject({ min: 3000, max: 3000, text: '300 marins', corrected: { was: { min: 300, max: 300 } } });
  });
});

describe('a date', () => {
  test('is dated again, and statements that lean on it follow', () => {
    const day = annotated({ 'x.txt': 'Lauran, 14 March 2019. On Monday, Pia Lestrane, the port director, said: "The port stays open to all boats."' });
    const before = recordOf(day);
    const monday = before.dates.find(d => d.text.includes('Monday'))!;
    const s = session(day);
    s.add({ operation: 'edit', kind: 'date', target: monday.id, changes: { edtf: '2019-03-04' } });
    const record = s.now();
    expect(record.dates.find(d => d.id === monday.id)).toMatchObject({ edtf: '2019-03-04', value: '2019-03-04', certain: true, corrected: { was: { edtf: monday.edtf } } });
    expect(record.statements.map(x => x.date)).toEqual(before.statements.map(x => (x.date === monday.edtf ? '2019-03-04' : x.date)));
    expect(before.statements.some(x => x.date === monday.edtf)).toBe(true);
  });

  test('is rejected: it is no date, and nothing is dated by it', () => {
    const s = session(documents);
    const target = plain.dates.find(d => d.text === 'quatre heures')!;
    s.add({ operation: 'reject', kind: 'date', target: target.id });
    expect(s.now().dates.map(d => d.text)).not.toContain('quatre heures');
  });
});

describe('a source', () => {
  test('gets its true publication date, and every weekday in it counts from there', () => {
    const s = session(annotated({ 'x.txt': ARTICLES['b-harbour.txt']!.replace('Vaurence, March 14, 2019. ', '') }));
    const before = s.now();
    const source = before.documents[0]!;
    expect(source.published).toBeNull();
    s.add({ operation: 'edit', kind: 'document', target: source.id, changes: { published: '2019-03-15' } });
    const record = s.now();
    expect(record.documents[0]).toMatchObject({ published: '2019-03-15', corrected: { was: { published: null } } });
    expect(record.dates.find(d => d.text === 'Thursday')!.edtf).toBe('2019-03-14');
    expect(record.meetings.map(m => m.date)).toEqual(['2019-03-14']);
  });

  test('gets an outlet and a title that its text does not print', () => {
    const s = session(documents);
    const source = documentOf('b-harbour.txt');
    s.add({ operation: 'edit', kind: 'document', target: source, changes: { outlet: 'The Harbour', title: 'A council meets' } });
    expect(s.now().documents.find(d => d.id === source)).toMatchObject({ outlet: 'The Harbour', title: null, titleStated: 'A council meets', corrected: { was: { outlet: null } } });
  });
});

describe('actors', () => {
  test('that are one are merged: what both said is of one speaker, on one position', () => {
    const s = session(documents);
    const [one, other] = [actor(plain, 'Ansel Tirvault'), actor(plain, 'Tirvault')];
    s.add({ operation: 'merge', kind: 'actor', target: one.id, others: [other.id] });
    const record = s.now();
    expect(record.actors).toHaveLength(plain.actors.length - 1);
    const merged = actor(record, 'Ansel Tirvault');
    expect(merged.aliases).toContain('Tirvault');
    expect(merged.mentions).toHaveLength(one.mentions.length + other.mentions.length);
    expect(said(record, 'to comment').speaker).toBe(one.id);
    expect(record.positions.filter(p => p.actor === one.id).map(p => p.statements.length)).toEqual([2]);
    expect(JSON.stringify({ ...record, corrections: [] })).not.toContain(other.id);
  });

  test('that are two are split by source: each keeps its own words', () => {
    const s = session(documents);
    const one = actor(plain, 'Livia Morcant');
    s.add({ operation: 'split', kind: 'actor', target: one.id, parts: [documentOf('b-harbour.txt')], name: 'Livia Morcant (Tolmeria)' });
    const record = s.now();
    expect(nameOf(record, said(record, 'We will never').speaker)).toBe('Livia Morcant (Tolmeria)');
    expect(said(record, 'Nous n’accepterons') ?? said(record, "Nous n'accepterons")).toMatchObject({ speaker: one.id });
    expect(actor(record, 'Livia Morcant').mentions.every(m => m.document !== documentOf('b-harbour.txt'))).toBe(true);
  });

  test('split and merged again give the counts of before', () => {
    const s = session(documents);
    const one = actor(plain, 'Livia Morcant');
    s.add({ operation: 'split', kind: 'actor', target: one.id, parts: [documentOf('b-harbour.txt')], name: null });
    const second = s.now().actors.find(a => a.rule === 'correction')!;
    s.add({ operation: 'merge', kind: 'actor', target: one.id, others: [second.id] });
    const record = s.now();
    expect(record.actors.map(a => a.id).sort()).toEqual(plain.actors.map(a => a.id).sort());
    expect(record.statements.map(x => x.speaker)).toEqual(plain.statements.map(x => x.speaker));
  });

  test('get another name; the old one stays an alias', () => {
    const s = session(documents);
    s.add({ operation: 'edit', kind: 'actor', target: actor(plain, 'Tolmerian').id, changes: { name: 'Tolmeria', kind: 'state' } });
    expect(actor(s.now(), 'Tolmeria')).toMatchObject({ kind: 'state', corrected: { was: { name: 'Tolmerian', kind: 'organisation' } } });
    expect(actor(s.now(), 'Tolmeria').aliases).toContain('Tolmerian');
  });

  test('that are none leave the record, and their words are of an unknown speaker', () => {
    const s = session(documents);
    const gone = actor(plain, 'Tirvault').id;
    s.add({ operation: 'reject', kind: 'actor', target: gone });
    const record = s.now();
    expect(said(record, 'to comment').speaker).toBeNull();
    expect(JSON.stringify({ ...record, corrections: [] })).not.toContain(gone);
  });
});

describe('meetings', () => {
  test('are edited', () => {
    const s = session(documents);
    const target = plain.meetings[0]!;
    s.add({ operation: 'edit', kind: 'meeting', target: target.id, changes: { venue: 'Lauran', outcome: 'no_agreement', date: '2019-03-15', participants: [actor(plain, 'Livia Morcant').id] } });
    expect(s.now().meetings[0]).toMatchObject({ id: target.id, venue: 'Lauran', outcome: 'no_agreement', date: '2019-03-15', participants: [actor(plain, 'Livia Morcant').id], corrected: { was: { venue: 'Vaurence', date: '2019-03-14' } } });
  });

  test('are split by source and merged again', () => {
    const s = session(documents);
    const target = plain.meetings[0]!;
    s.add({ operation: 'split', kind: 'meeting', target: target.id, parts: [documentOf('b-harbour.txt')], name: 'Council of the Strait' });
    const apart = s.now();
    expect(apart.meetings.map(m => [m.forum, m.documents])).toEqual(expect.arrayContaining([['Conseil du Détroit', [documentOf('a-phare.txt')]], ['Council of the Strait', [documentOf('b-harbour.txt')]]]));
    s.add({ operation: 'merge', kind: 'meeting', target: target.id, others: [apart.meetings.find(m => m.forum === 'Council of the Strait')!.id] });
    const again = s.now();
    expect(again.meetings).toHaveLength(1);
    expect(again.meetings[0]!.documents).toEqual(target.documents);
    expect(again.meetings[0]!.evidence).toHaveLength(target.evidence.length);
  });

  test('are rejected, and proposals put there are of no meeting', () => {
    const s = session(documents);
    s.add({ operation: 'reject', kind: 'meeting', target: plain.meetings[0]!.id });
    const record = s.now();
    expect(record.meetings).toEqual([]);
    expect(record.proposals.map(p => p.meeting)).toEqual([null]);
  });
});

describe('utterances', () => {
  test('in two languages are said to be one, and parted again', () => {
    const s = session(documents);
    const [french, english] = [said(plain, "Nous n'accepterons"), said(plain, 'We will never')];
    s.add({ operation: 'merge', kind: 'utterance', target: french.utterance, others: [english.utterance] });
    const one = s.now();
    expect(one.utterances).toHaveLength(plain.utterances.length - 1);
    expect(said(one, 'We will never').utterance).toBe(said(one, "Nous n'accepterons").utterance);
    s.add({ operation: 'split', kind: 'utterance', target: said(one, 'We will never').utterance, parts: [english.id] });
    expect((factsOf(s.now()) as RecordExport).utterances.map(u => [u.id, u.statements])).toEqual(plain.utterances.map(u => [u.id, u.statements]));
  });
});

describe('the list', () => {
  test('accepts, notes and renames without changing anything else', () => {
    const s = session(documents);
    s.add({ operation: 'accept', kind: 'statement', target: said(plain, 'to comment').id });
    s.add({ operation: 'note', kind: 'proposal', target: plain.proposals[0]!.id, note: 'ask the secretariat' });
    expect(factsOf(s.now())).toEqual(factsOf(plain));
    expect(said(s.now(), 'to comment').corrected).toMatchObject({ accepted: true, was: {} });
    expect(s.now().proposals[0]!.corrected).toMatchObject({ accepted: false, notes: ['ask the secretariat'] });
  });

  test('an undo takes back, and an undo of it gives again', () => {
    const s = session(documents);
    const first = s.add({ operation: 'reject', kind: 'statement', target: said(plain, 'to comment').id });
    const undo = s.add({ operation: 'undo', target: first.id });
    expect(factsOf(s.now())).toEqual(factsOf(plain));
    expect(outcomeOf(s.now(), first)).toEqual({ state: 'undone', by: undo.id });
    s.add({ operation: 'undo', target: undo.id });
    expect(said(s.now(), 'to comment')).toBeUndefined();
    expect(outcomeOf(s.now(), first)).toMatchObject({ state: 'applied' });
  });

  test('says in words what it cannot take', () => {
    expect(() => session(documents).add({ operation: 'reject', kind: 'statement', target: 's-none' })).toThrow('the record has no statement s-none');
    expect(() => session(documents).add({ operation: 'undo', target: 'c-none' })).toThrow('the list has no correction c-none');
  });

  test('a later correction sees what an earlier one did: a speaker that was merged away is the one it became', () => {
    const s = session(documents);
    const [one, other] = [actor(plain, 'Ansel Tirvault'), actor(plain, 'Tirvault')];
    s.add({ operation: 'edit', kind: 'statement', target: said(plain, 'This law protects').id, changes: { speaker: other.id } });
    s.add({ operation: 'merge', kind: 'actor', target: one.id, others: [other.id] });
    expect(said(s.now(), 'This law protects').speaker).toBe(one.id);
  });

  test('what no longer fits is listed with its reason, and fits again when its source is back', () => {
    const s = session(documents);
    const made = s.add({ operation: 'edit', kind: 'statement', target: said(plain, 'This law protects').id, changes: { act: 'warn' } });
    const without = recordOf(documents.filter(d => d.path !== 'c-vote.txt'), s.list);
    expect(outcomeOf(without, made)).toEqual({ state: 'does_not_fit', why: 'its source is not in the dossier: "This law protects the port of Lauran,"' });
    expect(outcomeOf(s.now(), made)).toMatchObject({ state: 'applied' });
  });

  test('a fact that a newer Parley gives another id is found by its place', () => {
    const s = session(documents);
    s.add({ operation: 'edit', kind: 'statement', target: said(plain, 'This law protects').id, changes: { speaker: actor(plain, 'Livia Morcant').id } });
    s.add({ operation: 'edit', kind: 'figure', target: plain.figures[1]!.id, changes: { min: 1, max: 1 } });
    s.add({ operation: 'edit', kind: 'meeting', target: plain.meetings[0]!.id, changes: { venue: 'Lauran' } });
    s.add({ operation: 'merge', kind: 'actor', target: actor(plain, 'Ansel Tirvault').id, others: [actor(plain, 'Tirvault').id] });
    // As if every id had been made by other rules.
    const older = s.list.map(c => JSON.parse(JSON.stringify(c).replaceAll(/"([sfma])-/g, '"$1-old-')) as typeof c);
    const record = recordOf(documents, older);
    expect(record.corrections!.map(c => c.outcome)).toEqual(older.map(() => expect.objectContaining({ state: 'applied', found: 'place' })));
    expect(factsOf(record)).toEqual(factsOf(s.now()));
  });

  test('corrections stay when more sources come', () => {
    const s = session(annotated({ 'a-phare.txt': ARTICLES['a-phare.txt']! }));
    const first = s.now();
    s.add({ operation: 'edit', kind: 'meeting', target: first.meetings[0]!.id, changes: { venue: 'Lauran' } });
    const record = recordOf(documents, s.list);
    expect(record.meetings[0]!.id).not.toBe(first.meetings[0]!.id);
    expect(record.meetings[0]!.venue).toBe('Lauran');
  });
});
