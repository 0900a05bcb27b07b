/** Changes of a dossier where it stands: kept, discarded, one at a time. */
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import { openInPlace } from '../../src/record/in-place.js';
import { isHalfChanged } from '../../src/record/journal.js';
import { stampOf } from '../../src/record/stamp.js';
import { openWorkspace } from '../../src/record/workspace.js';
import { GENERATOR } from '../../src/version.js';
import { folderOf } from '../folder.js';
import { VOTE } from './articles.js';
import { beside, dossierOf, file, numbers, SPILL } from './numbered.js';

describe('a change in place', () => {
  test('is read once it is kept, and leaves nothing beside the dossier', async () => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    const { ino } = statSync(dossier);
    const changed = openInPlace(dossier);
    changed.database.exec('UPDATE "left" SET n = 7; UPDATE "right" SET n = 7');
    expect(numbers(dossier)).toEqual([0]);
    changed.keep();
    changed.discard();
    expect(numbers(dossier)).toEqual([7]);
    expect(statSync(dossier).ino).toBe(ino);
    expect(beside(folder)).toEqual(['x.parley']);
  });

  test.each([['', ''], [' also where pages were written before its end', SPILL]])('leaves the record as it was when it is discarded%s', async (_when, pragmas) => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    const [before, stamp] = [readFileSync(dossier), stampOf(dossier)];
    const changed = openInPlace(dossier);
    if (pragmas !== '') changed.database.exec(pragmas);
    changed.database.exec('UPDATE "left" SET n = 7; UPDATE "right" SET n = 7');
    expect(isHalfChanged(dossier)).toBe(pragmas !== '');
    changed.discard();
    expect(numbers(dossier)).toEqual([0]);
    expect(beside(folder)).toEqual(['x.parley']);
    // Where pages were written and taken back, the count of changes moves on, so that readers can tell.
    const after = readFileSync(dossier);
    if (pragmas === '') expect(stampOf(dossier)).toBe(stamp);
    else expect(after.readUInt32BE(24)).toBe(before.readUInt32BE(24) + 1);
    for (const bytes of [before, after]) for (const at of [24, 92]) bytes.writeUInt32BE(0, at);
    expect(after.equals(before)).toBe(true);
  });

  test('keeps out a second one and a build, with one clear line, and is kept out by them', async () => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    const first = openInPlace(dossier);
    const refused = /x\.parley: another build is writing this dossier \(process \d+\)/;
    expect(() => openInPlace(dossier)).toThrow(refused);
    expect(() => openWorkspace(dossier, GENERATOR)).toThrow(refused);
    symlinkSync(dossier, join(folder, 'other-name.parley'));
    expect(() => openInPlace(join(folder, 'other-name.parley'))).toThrow(/another build is writing/);
    first.discard();
    const build = openWorkspace(dossier, GENERATOR);
    expect(() => openInPlace(dossier)).toThrow(refused);
    build.discard();
    openInPlace(dossier).discard();
    expect(beside(folder)).toEqual(['x.parley']);
  });

  test('by another name of the file is one of the file itself', async () => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    mkdirSync(join(folder, 'links'));
    const name = join(folder, 'links', 'talks.parley');
    symlinkSync(dossier, name);
    const changed = openInPlace(name);
    changed.database.exec('UPDATE "left" SET n = 7; UPDATE "right" SET n = 7');
    changed.keep();
    expect(numbers(dossier)).toEqual([7]);
    await buildDossier(name, [file('vote.txt', `${VOTE} Port Serin.`)]);
    expect(numbers(dossier)).toEqual([7]);
    expect([beside(folder), readdirSync(join(folder, 'links'))]).toEqual([['x.parley'], ['talks.parley']]);
  });

  test('of what is no dossier is refused as a build is', () => {
    const folder = folderOf({ 'x.txt': 'hello', 'y.parley-journal': 'x' });
    expect(() => openInPlace(join(folder, 'x.txt'))).toThrow(/x\.txt: this is not a dossier: it is no SQLite file/);
    expect(() => openInPlace(join(folder, 'y.parley'))).toThrow(/y\.parley: there is no such dossier/);
    expect(readdirSync(folder).sort()).toEqual(['x.txt', 'y.parley-journal']);
  });

  test('changes the stamp of the dossier, though size and time stay', async () => {
    const dossier = await dossierOf(folderOf({}));
    const time = new Date('2031-05-04T10:00:00Z');
    utimesSync(dossier, time, time);
    const [before, { size }] = [stampOf(dossier), statSync(dossier)];
    const changed = openInPlace(dossier);
    changed.database.exec('UPDATE "left" SET n = 7; UPDATE "right" SET n = 7');
    changed.keep();
    utimesSync(dossier, time, time);
    expect(statSync(dossier)).toMatchObject({ size, mtime: time });
    expect(stampOf(dossier)).not.toBe(before);
  });
});
