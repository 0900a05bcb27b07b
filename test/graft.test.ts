/** New articles in a large dossier: what they add to the record as it stands, what of it they change, and when all is linked anew instead. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { amendDossier } from '../src/amend.js';
import { buildDossier } from '../src/dossier.js';
import { graftInto } from '../src/graft.js';
import type { RecordExport } from '../src/model/export.js';
import type { InputFile } from '../src/pipeline.js';
import { openForReading } from '../src/record/database.js';
import { readNews } from '../src/record/news.js';
import { readExport, readSources } from '../src/record/read.js';
import { verifyAnchors } from '../src/record/verify.js';
import { folderOf } from './folder.js';

interface Article { readonly title: string; readonly date: string; readonly outlet: string; readonly text: string }

const file = (path: string, article: Article): InputFile => ({ path, bytes: new TextEncoder().encode(JSON.stringify(article)) });

const MEETING: Article = {
  title: 'Valdoria and the Northern League meet in Bruvelle', date: '2031-03-05', outlet: 'The Corvan Post',
  text: 'The Valdoria-League Council met in Bruvelle on Wednesday 5 March 2031.\n\nForeign minister Irena Kovac led the Valdorian delegation. "We will not accept new bases on the river, and nobody should expect us to be silent about them," she said after the meeting.\n\nThe League said that 4,000 soldiers would be sent to the river in June.',
};
const PLAN: Article = {
  title: 'Norvia and Sarland to hold talks in Otte', date: '2031-03-06', outlet: 'The Sarland Herald',
  text: 'Norvia and Sarland will hold talks in Otte on 12 March 2031, the Norvian government said on Thursday.\n\nThe talks are to be about fishing rights in the northern bay.',
};
const THINGS = ['boats', 'lamps', 'drums', 'clocks', 'kites', 'carts', 'bells', 'tents', 'ropes', 'stoves', 'ladders'];
/** Small news that has nothing to do with the others, and too few words in common to be of one text. */
const others = Array.from({ length: 110 }, (_, n): Article => ({
  title: `Old ${THINGS[n % 11]!} sold at fair number ${n}`, date: `2031-02-${String(1 + (n % 27)).padStart(2, '0')}`, outlet: `The Valley Paper ${n % 7}`,
  text: `Farmer ${'abcdefghij'[n % 10]!.toUpperCase()}nsel Hal${THINGS[(n * 3) % 11]!} bought ${n + 3} ${THINGS[n % 11]!}.`,
}));

let settled = '';
beforeAll(async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  settled = join(mkdtempSync(join(tmpdir(), 'parley-test-')), 'news.parley');
  await buildDossier(settled, [file('meeting.jsonl', MEETING), file('plan.jsonl', PLAN), ...others.map((a, n) => file(`other-${n}.jsonl`, a))], {}, { threads: 1 });
  return () => import('node:fs').then(fs => { fs.rmSync(join(settled, '..'), { recursive: true, force: true }); });
}, 60_000);

/** A copy of the settled dossier for one test. */
function dossier(): string {
  const path = join(folderOf({}), 'news.parley');
  copyFileSync(settled, path);
  return path;
}

function exported(path: string): RecordExport {
  const database = openForReading(path);
  try { return readExport(database); } finally { database.close(); }
}

/** Grafts articles; gives the record before and after, and the id of the last article. */
function grafted(...articles: readonly Article[]): { readonly before: RecordExport; readonly after: RecordExport; readonly id: string; readonly path: string } {
  const path = dossier();
  const before = exported(path);
  let id = '';
  for (const [n, article] of articles.entries()) {
    const summary = graftInto(path, [file(`new-${n}.jsonl`, article)]);
    expect(summary).not.toBeNull();
    id = summary!.read[0]!;
  }
  return { before, after: exported(path), id, path };
}

const documentOf = (record: RecordExport, path: string): string => record.documents.find(d => d.path.startsWith(path))!.id;

describe('a new article', () => {
  test('that reports a meeting of the record is one more report of it, and no second meeting', () => {
    const { before, after, id } = grafted({
      title: 'League and Valdoria talk in Bruvelle', date: '2031-03-06', outlet: 'Harbour News',
      text: 'The Valdoria-League Council met in Bruvelle on 5 March 2031, and brought no agreement, diplomats said on Thursday.',
    });
    const meeting = before.meetings.find(m => m.documents.includes(documentOf(before, 'meeting')))!;
    const now = after.meetings.find(m => m.id === meeting.id)!;
    expect(now.documents).toEqual(expect.arrayContaining([documentOf(before, 'meeting'), id]));
    expect(after.meetings).toHaveLength(before.meetings.length);
    expect(now.evidence.some(e => e.document === id)).toBe(true);
  });

  test('that reports what was awaited makes it a meeting held', () => {
    const { before, after, id } = grafted({
      title: 'Norvia and Sarland meet in Otte', date: '2031-03-13', outlet: 'Harbour News',
      text: 'Norvia and Sarland held talks in Otte on 12 March 2031. The two sides agreed on fishing rights in the northern bay, the Norvian government said.',
    });
    const awaited = before.meetings.find(m => m.status === 'planned')!;
    expect(after.meetings.find(m => m.id === awaited.id)).toMatchObject({ status: 'held', documents: [id] });
  });

  test('that quotes words of the record in other words joins their utterance, with what differs', () => {
    const { before, after, id } = grafted({
      title: 'Kovac warns of bases', date: '2031-03-06', outlet: 'Harbour News',
      text: 'The foreign minister of Valdoria, Irena Kovac, was clear. "We will not accept new bases on the river, and nobody should expect us to stay silent about them," she said.',
    });
    const statement = after.statements.find(s => s.document === id && s.mode === 'direct')!;
    const utterance = after.utterances.find(u => u.id === statement.utterance)!;
    expect(utterance.statements).toHaveLength(2);
    expect(before.utterances.some(u => u.id === utterance.id)).toBe(true);
    expect(utterance.differs.map(d => [d.a, d.b])).toEqual([['be', 'stay']]);
    expect(after.disagreements.some(d => d.kind === 'wording' && d.values.some(v => v.evidence.some(e => e.document === id)))).toBe(true);
  });

  test('names the actors of the record and no doubles of them', () => {
    const { before, after, id } = grafted({
      title: 'Valdoria looks at its fleet', date: '2031-03-20', outlet: 'Harbour News',
      text: 'Valdoria will build two ships, Irena Kovac said on Thursday. "The fleet is old and the sea is wide," she said. Piotr Andel, the head of the yards, welcomed the plan.',
    });
    const kovac = before.actors.find(a => a.name === 'Irena Kovac')!;
    expect(after.actors.filter(a => a.name.includes('Kovac')).map(a => a.id)).toEqual([kovac.id]);
    expect(after.actors.find(a => a.id === kovac.id)!.mentions.some(m => m.document === id)).toBe(true);
    expect(after.actors.filter(a => a.name === 'Piotr Andel')).toHaveLength(1);
    expect(after.statements.filter(s => s.document === id && s.mode === 'direct').map(s => s.speaker)).toEqual([kovac.id]);
  });

  test('of a person with the surname of another is of another actor', () => {
    const { before, after } = grafted({ title: 'Kovac wins the race', date: '2031-03-07', outlet: 'Sport Daily', text: 'The runner Milan Kovac won the city race on Friday. "I ran for my village and for nobody else," Milan Kovac said.' });
    expect(after.actors.find(a => a.name === 'Milan Kovac')!.id).not.toBe(before.actors.find(a => a.name === 'Irena Kovac')!.id);
  });

  test('that copies one of the record is no second witness, and what it alters is said', () => {
    const { before, after, id } = grafted({ ...MEETING, outlet: 'Harbour News', date: '2031-03-06', text: MEETING.text.replace('4,000', '400') });
    expect(after.lineage.clusters.map(c => c.documents)).toContainEqual(expect.arrayContaining([documentOf(before, 'meeting'), id]));
    expect(after.disagreements.filter(d => d.kind === 'figure').map(d => d.values.map(v => v.value).sort())).toEqual([['400', '4000']]);
  });

  test('that copies a copy joins their cluster', () => {
    const { before, after } = grafted({ ...MEETING, outlet: 'Harbour News', date: '2031-03-06' }, { ...MEETING, outlet: 'Lake News', date: '2031-03-07', text: `${MEETING.text}\n\nThe weather was cold.` });
    expect(after.lineage.clusters.map(c => [c.documents.length, c.original])).toEqual([[3, documentOf(before, 'meeting')]]);
  });

  test('is told to be grafted, and is the news', () => {
    const { after, id, path } = grafted({ title: 'A fair opens', date: '2031-03-09', outlet: 'Harbour News', text: 'A fair opened in Lake Town on Sunday. About 300 people came.' });
    expect(after.notices.filter(n => n.rule === 'link.grafted').map(n => n.document)).toEqual([id]);
    const database = openForReading(path);
    expect(readNews(database)).toEqual([id]);
    database.close();
  });
});

describe('what articles add', () => {
  const NEWS: readonly Article[] = [
    { title: 'League and Valdoria talk', date: '2031-03-06', outlet: 'Harbour News', text: 'The Valdoria-League Council met in Bruvelle on 5 March 2031. Irena Kovac said that Valdoria refused new bases. About 400 soldiers will be sent to the river in June, the League said.' },
    { ...MEETING, outlet: 'Lake News', date: '2031-03-06' },
    { title: 'Norvia and Sarland meet in Otte', date: '2031-03-13', outlet: 'Harbour News', text: 'Norvia and Sarland held talks in Otte on 12 March 2031. Sarland proposed to share the northern bay, and Norvia rejected the proposal.' },
  ];

  test('stands where it says: every place holds its words', () => {
    const { after, path } = grafted(...NEWS);
    const database = openForReading(path);
    const { checked, wrong } = verifyAnchors(after, readSources(database));
    database.close();
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });

  test('leaves every older fact of a single document as it was', () => {
    const { before, after } = grafted(...NEWS);
    for (const kind of ['statements', 'dates', 'figures'] as const) expect((after[kind] as readonly { id: string }[]).slice(0, before[kind].length)).toEqual(before[kind]);
    const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(x => x.id);
    for (const kind of ['actors', 'utterances', 'measures', 'meetings', 'positions', 'proposals', 'disagreements'] as const) expect(ids(after[kind])).toEqual(expect.arrayContaining([...ids(before[kind])]));
  });

  test('names only facts that are in the record', () => {
    const { after } = grafted(...NEWS);
    const known = new Set([...after.actors, ...after.utterances, ...after.measures, ...after.meetings, ...after.issues, ...after.statements, ...after.figures, ...after.documents].map(f => f.id));
    const named = [
      ...after.statements.flatMap(s => [s.speaker, s.target, s.issue, s.utterance, s.reportedBy, s.document]), ...after.utterances.flatMap(u => [u.speaker, ...u.statements]), ...after.figures.map(f => f.measure),
      ...after.measures.flatMap(m => m.figures), ...after.meetings.flatMap(m => [...m.parties, ...m.participants, ...m.documents, ...m.mentionedIn]), ...after.proposals.flatMap(p => [p.by, p.to, p.meeting, ...p.statements]),
      ...after.positions.flatMap(p => [p.actor, p.issue, ...p.statements]), ...after.lineage.passages.flatMap(p => [p.a.document, p.b.document]), ...after.lineage.clusters.flatMap(c => [...c.documents, c.original]),
    ].filter(id => id !== null);
    expect(named.filter(id => !known.has(id))).toEqual([]);
  });

  test('is settled by the next build, which gives the record of all articles linked together', async () => {
    const { path } = grafted(...NEWS);
    await buildDossier(path, []);
    const together = join(folderOf({}), 'together.parley');
    await buildDossier(together, [file('meeting.jsonl', MEETING), file('plan.jsonl', PLAN), ...others.map((a, n) => file(`other-${n}.jsonl`, a)), ...NEWS.map((a, n) => file(`new-${n}.jsonl`, a))], {}, { threads: 1 });
    expect(exported(path)).toEqual(exported(together));
  });

  test('comes to the same by one graft of all articles, whatever their order', () => {
    const [a, b] = [[0, 1, 2], [2, 0, 1]].map(order => {
      const path = dossier();
      expect(graftInto(path, order.map(n => file(`new-${n}.jsonl`, NEWS[n]!)))).toMatchObject({ grafted: 3 });
      return exported(path);
    });
    expect(a!.meetings).toEqual(b!.meetings);
    expect(a!.disagreements).toEqual(b!.disagreements);
    expect(a!.lineage).toEqual(b!.lineage);
    expect(new Set(a!.statements)).toEqual(new Set(b!.statements));
  });

  test('does not undo what somebody corrected', () => {
    const path = dossier();
    const meeting = exported(path).meetings.find(m => m.status === 'held')!;
    amendDossier(path, { operation: 'edit', kind: 'meeting', target: meeting.id, author: 'Ana Bel', note: '', changes: { venue: 'Corvanne' } }, Date.parse('2031-05-01T10:00:00Z'));
    graftInto(path, [file('new.jsonl', NEWS[0]!)]);
    expect(exported(path).meetings.find(m => m.id === meeting.id)).toMatchObject({ venue: 'Corvanne', documents: { length: 2 } });
  });
});

describe('articles are not grafted, and nothing is changed,', () => {
  const FAIR: Article = { title: 'A fair opens', date: '2031-03-09', outlet: 'Harbour News', text: 'A fair opened in Lake Town on Sunday. About 300 people came.' };
  const unchanged = (path: string, files: readonly InputFile[]): void => {
    const before = readFileSync(path);
    expect(graftInto(path, files)).toBeNull();
    expect(readFileSync(path).equals(before)).toBe(true);
  };

  test('where a file that was read before has other bytes now', () => { unchanged(dossier(), [file('plan.jsonl', FAIR)]); });
  test('where they are many beside the record', () => { unchanged(dossier(), Array.from({ length: 20 }, (_, n) => file(`new-${n}.jsonl`, { ...FAIR, text: `${FAIR.text} Day ${n}.` }))); });
  test('where the dossier is small', async () => {
    const path = join(folderOf({}), 'small.parley');
    await buildDossier(path, [file('plan.jsonl', PLAN)]);
    unchanged(path, [file('fair.jsonl', FAIR)]);
  });
  test('where there is no dossier', () => { expect(graftInto(join(folderOf({}), 'none.parley'), [file('fair.jsonl', FAIR)])).toBeNull(); });

  test('and a build that was asked to graft links all anew then', async () => {
    const path = dossier();
    expect(await buildDossier(path, [file('plan.jsonl', FAIR)], {}, { graft: true })).toMatchObject({ read: 1, grafted: 0, documents: 112 });
    expect(await buildDossier(path, [file('other.jsonl', { ...FAIR, outlet: 'Lake News' })], {}, { graft: true })).toMatchObject({ read: 1, grafted: 1, documents: 113 });
  });

  test('while an article that is there already is not counted again', () => {
    const path = dossier();
    expect(graftInto(path, [file('plan.jsonl', PLAN)])).toMatchObject({ read: [], documents: 112 });
    expect(graftInto(path, [file('z.jsonl', PLAN)])).toMatchObject({ read: [], doubled: 1, documents: 112 });
  });
});
