/** The index of related documents: what is found of what was put in, in whatever way and order it came. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import { createDatabase, openForReading, type Database } from '../../src/record/database.js';
import { addNeighbours, findNeighbours, writeNeighbours } from '../../src/record/neighbours.js';
import { readPaths } from '../../src/record/read.js';
import { removeDocument, writeDocument } from '../../src/record/write.js';
import { contentId } from '../../src/text/identify.js';
import { keyOf, textHash, type KeyKind } from '../../src/text/kinded.js';
import { folderOf } from '../folder.js';
import { workLine } from '../../src/worker-line.js';
import { TALKS, TALKS_CHANGED, VOTE } from './articles.js';

const HARVEST = `Rain spoils the apple harvest\n\nQuillane, 11 October 2024. Growers around Quillane lost a third of their fruit. The cellars of the valley are half empty.\n`;

const idOf = (name: string): string => contentId(name);
const keysOf = (words: string, kind: KeyKind = 'wording'): Uint32Array => Uint32Array.from(new Set(words.split(' ').filter(Boolean).map(w => keyOf(kind, textHash(w))))).sort();

function withDossier<T>(use: (database: Database) => T): T {
  const database = createDatabase(join(folderOf({}), 'x.parley'), 'test');
  try { return use(database); } finally { database.close(); }
}

function keep(database: Database, name: string, keys: Uint32Array): void {
  const id = idOf(name);
  const head = { id, path: name, language: 'en', url: null, outlet: null, title: null, titleStated: null, published: null, agencies: [], authors: [], pieces: [], setAside: [] };
  writeDocument(database, { id, path: name, format: 'text', encoding: 'utf-8', text: name, stated: {} }, { head, annotated: new Uint8Array(), extract: new Uint8Array(), details: new Uint8Array(), keys, notices: [] }, 'test');
}

type Documents = readonly (readonly [name: string, keys: Uint32Array])[];

function builtAtOnce(documents: Documents, query: Uint32Array): unknown {
  return withDossier(database => {
    for (const [name, keys] of documents) keep(database, name, keys);
    writeNeighbours(database);
    return findNeighbours(database, query, 10);
  });
}

describe('the documents most related to one', () => {
  const documents: Documents = [['one', keysOf('a b c d')], ['two', keysOf('c d e')], ['three', keysOf('x y z')]];

  test('are those that share most with it, the most related first', () => {
    expect((builtAtOnce(documents, keysOf('b c d')) as readonly { readonly id: string }[]).map(n => n.id)).toEqual([idOf('one'), idOf('two')]);
  });

  test('are no more than asked for', () => {
    withDossier(database => {
      for (const [name, keys] of documents) keep(database, name, keys);
      writeNeighbours(database);
      expect(findNeighbours(database, keysOf('c x'), 1)).toHaveLength(1);
    });
  });

  test('are no documents that were taken out since', () => {
    withDossier(database => {
      for (const [name, keys] of documents) keep(database, name, keys);
      writeNeighbours(database);
      removeDocument(database, idOf('one'));
      expect(findNeighbours(database, keysOf('b c d'), 10).map(n => n.id)).toEqual([idOf('two')]);
    });
  });

  test('share more than what too many documents have', () => {
    const many: Documents = Array.from({ length: 230 }, (_, i) => [`n${i}`, keysOf(`everywhere own${i}`)] as const);
    expect(builtAtOnce(many, keysOf('everywhere'))).toEqual([]);
    expect(builtAtOnce(many, keysOf('everywhere own7'))).toMatchObject([{ id: idOf('n7') }]);
  });

  test('a dossier that was never linked has none', () => {
    withDossier(database => { expect(findNeighbours(database, keysOf('a'), 5)).toEqual([]); });
  });
});

describe('an index to which documents are added one by one', () => {
  const words = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }).map(list => list.map(n => `w${n}`).join(' '));
  test('gives what one gives that is built at once, in whatever order they come', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), words, fc.nat(), (texts, query, first) => {
      const documents = texts.map((text, i) => [`d${i}`, keysOf(text)] as const);
      const known = first % documents.length;
      const added = withDossier(database => {
        for (const [name, keys] of documents.slice(0, known)) keep(database, name, keys);
        writeNeighbours(database);
        for (const [name, keys] of documents.slice(known).reverse()) {
          keep(database, name, keys);
          addNeighbours(database, idOf(name), keys);
          addNeighbours(database, idOf(name), keys);
        }
        return findNeighbours(database, keysOf(query), 10);
      });
      expect(added).toEqual(builtAtOnce(documents, keysOf(query)));
    }), { numRuns: 25 });
  });

  test('grows from nothing to thousands of keys and past what too many documents have', () => {
    const documents: Documents = Array.from({ length: 260 }, (_, i) => [`d${i}`, keysOf(`everywhere ${Array.from({ length: 60 }, (_, k) => `${i % 40}-${k}`).join(' ')} ${i > 57 ? 'often' : ''}`)]);
    const query = keysOf('everywhere often 3-1 3-2 4-1');
    const [added, buckets] = withDossier(database => {
      for (const [name, keys] of documents) {
        keep(database, name, keys);
        addNeighbours(database, idOf(name), keys);
      }
      return [findNeighbours(database, query, 10), Number(database.get('SELECT COUNT(*) AS n FROM neighbours')!['n'])];
    });
    expect(added).toEqual(builtAtOnce(documents, query));
    expect(buckets).toBeGreaterThan(20);
  });
});

test('a build makes the index, of all documents that it has then, and what is of something else is not found', async () => {
  const dossier = join(folderOf({}), 'talks.parley');
  const file = (path: string, text: string): { path: string; bytes: Uint8Array } => ({ path, bytes: new TextEncoder().encode(text) });
  await buildDossier(dossier, [file('talks.txt', TALKS), file('harvest.txt', HARVEST)]);
  await buildDossier(dossier, [file('again.txt', TALKS_CHANGED)]);
  const database = openForReading(dossier);
  try {
    const paths = readPaths(database);
    const id = [...paths].find(([, path]) => path === 'again.txt')![0];
    const { keys } = database.get('SELECT keys FROM document_keys WHERE document = ?', [id]) as { readonly keys: Uint8Array };
    expect(findNeighbours(database, new Uint32Array(keys.buffer), 5).map(n => paths.get(n.id))).toEqual(['again.txt', 'talks.txt']);
  } finally {
    database.close();
  }
});

test('articles that were read elsewhere are found like those read here', async () => {
  const lines = [TALKS, VOTE, TALKS_CHANGED].map(text => JSON.stringify({ text, date: '2019-03-15' }));
  const [here, elsewhere] = ['here', 'elsewhere'].map(name => join(folderOf({}), `${name}.parley`)) as [string, string];
  await buildDossier(here, [{ path: 'a.jsonl', bytes: new TextEncoder().encode(lines.join('\n')) }]);
  await buildDossier(elsewhere, [], {}, { annotated: [{ path: 'lines', lines: lines.map((line, k) => workLine(line, `a.jsonl#${k + 1}`)) }] });
  const kept = (dossier: string): unknown => {
    const database = openForReading(dossier);
    try { return [database.all('SELECT document, keys FROM document_keys ORDER BY document'), database.all('SELECT bucket, LENGTH(postings) AS size FROM neighbours ORDER BY bucket')]; } finally { database.close(); }
  };
  expect(kept(elsewhere)).toEqual(kept(here));
});
