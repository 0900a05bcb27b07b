/** The command line as a user meets it: what it prints, and how it ends. Runs the built program. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/main.js';
import { TALKS, VOTE } from '../record/articles.js';
import { folderOf } from '../folder.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/parley.js', import.meta.url));
const parley = (cwd: string, args: readonly string[], input?: string | Uint8Array) => spawnSync(process.execPath, [PROGRAM, ...args], { cwd, input, encoding: 'utf8', timeout: 60_000 });

describe.skipIf(!existsSync(PROGRAM))('parley (skipped where dist/ is not built)', () => {
  test('build, verify, export, explain and report work on a folder of articles', () => {
    const folder = folderOf({ 'articles/talks.txt': TALKS, 'articles/vote.txt': VOTE, 'articles/notes.docx': 'x' });
    const built = parley(folder, ['build', 'articles', '-o', 'talks.parley']);
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    expect(built.stdout).toMatch(/documents +2 \(2 read, 0 unchanged\)/);
    expect(parley(folder, ['verify', 'talks.parley']).stdout).toMatch(/\d+ anchors checked, 0 wrong/);
    const record = JSON.parse(parley(folder, ['export', 'talks.parley', '--format', 'json']).stdout) as { meta: unknown; statements: { id: string }[] };
    expect(record.meta).toMatchObject({ format: 'parley', version: 1, offsets: 'utf-16' });
    const explained = parley(folder, ['explain', 'talks.parley', record.statements[0]!.id]);
    expect(explained.stdout).toContain('rule');
    expect(explained.stdout).toMatch(/articles\/\w+\.txt, line \d+, \d+-\d+/);
    expect(parley(folder, ['report', 'talks.parley', '-o', 'talks.html']).status).toBe(0);
    expect(readFileSync(`${folder}/talks.html`, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('an article on standard input is read', () => {
    const folder = folderOf({});
    expect(parley(folder, ['build', '-', '-o', 'x.parley'], TALKS).stdout).toMatch(/documents +1 /);
  });

  test('a glob is read, and the same input in another order gives the same bytes', () => {
    const folder = folderOf({ 'a/talks.txt': TALKS, 'a/vote.txt': VOTE });
    parley(folder, ['build', 'a/*.txt', '-o', '1.parley']);
    parley(folder, ['build', 'a/vote.txt', 'a/talks.txt', '-o', '2.parley']);
    const one = parley(folder, ['export', '1.parley']).stdout;
    expect(one).toBe(parley(folder, ['export', '2.parley']).stdout);
    expect(one.length).toBeGreaterThan(1000);
  });

  const bad: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a missing folder', ['build', 'nowhere', '-o', 'x.parley'], /^parley: nowhere: it does not exist\. .+\nparley: There is nothing to read/],
    ['a file of an unknown kind', ['build', 'notes.docx', '-o', 'x.parley'], /^parley: notes\.docx: its kind \(\.docx\) is not known\. Kinds that are read: /],
    ['no output', ['build', 'talks.txt'], /^parley: required option '-o, --output <dossier>' not specified/],
    ['an unknown command', ['make', 'talks.txt'], /^parley: unknown command 'make'/],
    ['a dossier that is none', ['export', 'talks.txt'], /^parley: talks\.txt: this is not a dossier: it is no SQLite file\. /],
    ['a dossier that is missing', ['report', 'x.parley', '-o', 'x.html'], /^parley: x\.parley: there is no such dossier\. Make one with: parley build/],
    ['an unknown format', ['export', 'talks.txt', '--format', 'docx'], /^parley: option '-f, --format <format>' argument 'docx' is invalid\. Allowed choices are json/],
  ];
  test.each(bad)('%s ends with 2 and one clear line', (_what, args, line) => {
    const folder = folderOf({ 'talks.txt': TALKS, 'notes.docx': 'x' });
    const run = parley(folder, args);
    expect(run.stderr).toMatch(line);
    expect(run.stderr).not.toMatch(/at .*\.js:\d+/);
    expect(run.status).toBe(2);
  });

  const unreadable: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty.txt', ''],
    ['blank.txt', ' \n \n'],
    ['binary.txt', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['broken.jsonl', '{"text": "cut'],
  ];
  test.each(unreadable)('%s is named with its cause, and the other articles are read', (name, content) => {
    const folder = folderOf({ [`a/${name}`]: content, 'a/talks.txt': TALKS });
    const run = parley(folder, ['build', 'a', '-o', 'x.parley']);
    expect(run.stderr).toContain(`a/${name}`);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stdout).toMatch(/documents +1 /);
  });

  test('escape sequences in a source do nothing in a terminal', () => {
    const folder = folderOf({ 'a/x.txt': TALKS.replaceAll('300 marins', '\u001b[2J\u001b]0;title\u0007 300 marins') });
    parley(folder, ['build', 'a', '-o', 'x.parley']);
    const record = JSON.parse(parley(folder, ['export', 'x.parley']).stdout) as { statements: { id: string }[] };
    for (const { id } of record.statements) expect(parley(folder, ['explain', 'x.parley', id]).stdout).not.toContain('\u001b');
  });
});

test('every command has a description and an example', () => {
  for (const command of createProgram().commands) {
    let text = '';
    command.configureOutput({ writeOut: part => { text += part; } }).outputHelp();
    expect(command.description(), command.name()).not.toBe('');
    expect(text, command.name()).toContain('Example:');
  }
});

describe.skipIf(!existsSync(PROGRAM))('parley worker (skipped where dist/ is not built)', () => {
  test('what it writes for the lines of a file links to the same record as the file itself', () => {
    const lines = [JSON.stringify({ text: TALKS }), 'not an article', JSON.stringify({ text: VOTE })].join('\n');
    const folder = folderOf({ 'all.jsonl': `${lines}\n` });
    const worked = parley(folder, ['worker', '--path', 'all.jsonl'], `${lines}\n`);
    expect(worked.stdout.trim().split('\n')).toHaveLength(3);
    expect(worked.stdout).toContain('unreadable-line');
    const annotated = folderOf({ 'annotated.jsonl': worked.stdout });
    parley(annotated, ['build', '--annotated', 'annotated.jsonl', '-o', 'x.parley']);
    parley(folder, ['build', 'all.jsonl', '-o', 'x.parley']);
    const [a, b] = [annotated, folder].map(f => ({ ...(JSON.parse(parley(f, ['export', 'x.parley']).stdout) as object), notices: [] }));
    expect(a).toEqual(b);
    expect(JSON.stringify(a)).toContain('all.jsonl#3');
  });

  test('a file that no worker wrote is named', () => {
    const folder = folderOf({ 'all.jsonl': '{"text":"x"}\n' });
    expect(parley(folder, ['build', '--annotated', 'all.jsonl', '-o', 'x.parley']).stderr).toMatch(/^parley: all\.jsonl, line 1: not a line of parley worker/);
  });
});
