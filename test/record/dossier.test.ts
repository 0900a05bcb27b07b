/** Building a dossier: what is kept, skipped, replaced, and that nothing is lost. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendDossier } from '../../src/amend.js';
import { buildDossier } from '../../src/dossier.js';
import type { RecordExport } from '../../src/model/export.js';
import type { NoticeDraft } from '../../src/model/stage.js';
import { linkDocuments, processSource, readFile, type InputFile } from '../../src/pipeline.js';
import { createDatabase, openForReading } from '../../src/record/database.js';
import { toExport } from '../../src/record/export/json.js';
import { readExport, readSources } from '../../src/record/read.js';
import { verifyAnchors } from '../../src/record/verify.js';
import { GENERATOR } from '../../src/version.js';
import { folderOf } from '../folder.js';
import { TALKS, TALKS_CHANGED, VOTE } from './articles.js';

const file = (path: string, text: string): InputFile => ({ path, bytes: new TextEncoder().encode(text) });
const line = (text: string): string => JSON.stringify({ text, outlet: 'Le Phare de Corvanne' });

function exported(dossier: string): RecordExport {
  const database = openForReading(dossier);
  try { return readExport(database); } finally { database.close(); }
}

describe('a build', () => {
  test('keeps two articles, and says how much they hold', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    const summary = await buildDossier(dossier, [file('talks.txt', TALKS), file('vote.txt', VOTE)]);
    expect(summary).toMatchObject({ read: 2, unchanged: 0, doubled: 0, documents: 2 });
    expect(exported(dossier).documents.map(d => d.path)).toEqual(['talks.txt', 'vote.txt']);
  });

  test('skips a file that is in the dossier already', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    await buildDossier(dossier, [file('talks.txt', TALKS)]);
    const before = exported(dossier);
    expect(await buildDossier(dossier, [file('talks.txt', TALKS)])).toMatchObject({ read: 0, unchanged: 1, documents: 1 });
    expect(exported(dossier)).toEqual(before);
  });

  test('links again only where something has changed: a source, its place or a correction', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    const linked = async (...files: InputFile[]): Promise<boolean> => {
      let begun = false;
      await buildDossier(dossier, files, { linking: () => { begun = true; } });
      return begun;
    };
    expect(await linked(file('talks.txt', TALKS))).toBe(true);
    const before = exported(dossier);
    expect(await linked(file('talks.txt', TALKS))).toBe(false);
    expect(exported(dossier)).toEqual(before);
    expect(await linked(file('a/talks.txt', TALKS))).toBe(true);
    expect(await linked(file('a/talks.txt', TALKS), file('vote.txt', VOTE))).toBe(true);
    expect(await linked(file('vote.txt', VOTE))).toBe(false);
    const { statements } = exported(dossier);
    amendDossier(dossier, { operation: 'edit', kind: 'statement', target: statements[0]!.id, author: 'Ana Bel', note: '', changes: { act: 'deny' } }, Date.parse('2031-05-01T10:00:00Z'));
    expect(exported(dossier).statements.find(s => s.id === statements[0]!.id)!.act).toBe('deny');
    expect(await linked(file('vote.txt', VOTE))).toBe(false);
    expect(exported(dossier).statements.find(s => s.id === statements[0]!.id)!.act).toBe('deny');
  });

  test('puts a changed file in the place of its old version', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    await buildDossier(dossier, [file('talks.txt', TALKS)]);
    expect(await buildDossier(dossier, [file('talks.txt', TALKS_CHANGED)])).toMatchObject({ read: 1, documents: 1 });
    const database = openForReading(dossier);
    expect(readSources(database).map(s => s.text)).toEqual([TALKS_CHANGED]);
    database.close();
  });

  test('counts the same bytes under two names once, under the name that comes first, whichever was read first', async () => {
    const folder = folderOf({});
    for (const [name, first, second] of [['a', 'b.txt', 'a.txt'], ['b', 'a.txt', 'b.txt']] as const) {
      const dossier = join(folder, name);
      await buildDossier(dossier, [file(first, TALKS)]);
      expect(await buildDossier(dossier, [file(second, TALKS)])).toMatchObject({ doubled: 1, documents: 1 });
      expect(exported(dossier).documents.map(d => d.path)).toEqual(['a.txt']);
    }
  });

  test('follows the lines of a JSON Lines file that moved, and drops those that went', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    await buildDossier(dossier, [file('all.jsonl', `${line(TALKS)}\n${line(VOTE)}\n`)]);
    expect(exported(dossier).documents.map(d => d.path)).toEqual(['all.jsonl#1', 'all.jsonl#2']);
    await buildDossier(dossier, [file('all.jsonl', `${line(VOTE)}\n`)]);
    const { documents } = exported(dossier);
    expect(documents.map(d => [d.path, d.language])).toEqual([['all.jsonl#1', 'en']]);
  });

  test('gives the same export whatever the order of the files, and whether in one build or in several', async () => {
    const folder = folderOf({});
    const files = [file('talks.txt', TALKS), file('talks2.txt', TALKS_CHANGED), file('vote.txt', VOTE)];
    await buildDossier(join(folder, 'reference'), files);
    const reference = JSON.stringify(exported(join(folder, 'reference')));
    expect(exported(join(folder, 'reference')).documents).toHaveLength(3);
    let n = 0;
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(files, { minLength: 3 }), fc.nat(3), async (order, cut) => {
      const dossier = join(folder, `order-${n++}`);
      if (cut > 0) await buildDossier(dossier, order.slice(0, cut));
      await buildDossier(dossier, order);
      expect(JSON.stringify(exported(dossier))).toBe(reference);
    }), { numRuns: 12 });
  });

  test('keeps in the dossier exactly what the stages gave', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    const files = [file('talks.txt', TALKS), file('vote.txt', VOTE)];
    await buildDossier(dossier, files);
    const done = files.flatMap(f => [...readFile(f, () => undefined)].map(processSource));
    const documents = done.map(d => d.document);
    const notices = done.flatMap(d => d.notices.map(n => ({ ...n, document: d.source.id })));
    expect(exported(dossier)).toEqual(JSON.parse(JSON.stringify(toExport(documents, linkDocuments(documents), notices, GENERATOR))));
  });

  test('anchors every fact to its exact characters', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    await buildDossier(dossier, [file('talks.txt', TALKS), file('vote.txt', VOTE)]);
    const database = openForReading(dossier);
    const { checked, wrong } = verifyAnchors(readExport(database), readSources(database));
    database.close();
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });

  test('shows characters that no text may hold as U+FFFD, and says so', async () => {
    const dossier = join(folderOf({}), 'talks.parley');
    const notices: NoticeDraft[] = [];
    await buildDossier(dossier, [file('odd.jsonl', '{"text":"Une phrase \\u0000 avec \\ud800 des signes perdus."}\n')], { notice: (_path, notice) => { notices.push(notice); } });
    expect(notices.map(n => n.rule)).toContain('characters_replaced');
    const database = openForReading(dossier);
    expect(readSources(database)[0]?.text).toBe('Une phrase \ufffd avec \ufffd des signes perdus.');
    database.close();
  });
});

describe('a dossier is never left worse than it was', () => {
  test('when the files stop coming halfway', async () => {
    const folder = folderOf({});
    const dossier = join(folder, 'talks.parley');
    await buildDossier(dossier, [file('talks.txt', TALKS)]);
    const before = readFileSync(dossier);
    function* breaking(): Generator<InputFile> {
      yield file('vote.txt', VOTE);
      throw new Error('the disk went away');
    }
    await expect(buildDossier(dossier, breaking())).rejects.toThrow('the disk went away');
    expect(readFileSync(dossier).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['talks.parley']);
  });

  test('when another build holds it', async () => {
    const folder = folderOf({ 'talks.parley.lock-build': String(process.pid) });
    await expect(buildDossier(join(folder, 'talks.parley'), [file('talks.txt', TALKS)])).rejects.toThrow(/another build/);
  });

  test('and the lock and the copy of a build that was killed do not stand in the way', async () => {
    const folder = folderOf({ 'talks.parley.lock-build': '999999999', 'talks.parley.building': 'half' });
    expect(await buildDossier(join(folder, 'talks.parley'), [file('talks.txt', TALKS)])).toMatchObject({ documents: 1 });
    expect(readdirSync(folder)).toEqual(['talks.parley']);
    expect(statSync(join(folder, 'talks.parley')).mode & 0o400).toBe(0o400);
  });
});

describe('a file that is no dossier is named, with what to do', () => {
  test('one that is text', () => {
    expect(() => openForReading(join(folderOf({ x: 'hello' }), 'x'))).toThrow(/x: this is not a dossier: it is no SQLite file/);
  });
  test('one that is missing', () => {
    expect(() => openForReading('/nowhere/x.parley')).toThrow(/there is no such dossier/);
  });
  test('one whose folder is missing, for a new dossier', async () => {
    await expect(buildDossier('/nowhere/x.parley', [file('talks.txt', TALKS)])).rejects.toThrow(/its folder does not exist/);
  });
  test('one that is a folder', () => {
    expect(() => openForReading(folderOf({}))).toThrow(/it is a folder/);
  });
  test('one that was cut short', async () => {
    const folder = folderOf({});
    const dossier = join(folder, 'talks.parley');
    await buildDossier(dossier, [file('talks.txt', TALKS)]);
    const whole = readFileSync(dossier);
    for (const length of [10, 2000, 5000, Math.floor(whole.length / 2), whole.length - 1]) {
      writeFileSync(dossier, whole.subarray(0, length));
      expect(() => openForReading(dossier)).toThrow(length < 16 ? /no SQLite file/ : /cut short/);
      await expect(buildDossier(dossier, [file('vote.txt', VOTE)])).rejects.toThrow(/cut short|no SQLite file/);
      expect(readFileSync(dossier)).toHaveLength(length);
    }
  });
  test('one of a newer version', () => {
    const dossier = join(folderOf({}), 'new.parley');
    const database = createDatabase(dossier, 'parley 99');
    database.run("UPDATE dossier SET value = '99' WHERE key = 'version'");
    database.close();
    expect(() => openForReading(dossier)).toThrow(/newer Parley/);
  });
});
