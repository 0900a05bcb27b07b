/** A workbench over a small dossier, asked without a socket. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Hono } from 'hono';
import { amendDossier, importCorrections } from '../../../src/amend.js';
import { buildDossier } from '../../../src/dossier.js';
import { openStore, type Store } from '../../../src/web/server/store.js';
import { workbenchApp } from '../../../src/web/server/server.js';
import { folderOf } from '../../folder.js';
import { ARTICLES } from '../../correct/corrected.js';

export const HOST = '127.0.0.1:4117';
export const TOKEN = 'token-of-this-start';
/** As the built client looks: its own policy, style and script, and a place for data. */
export const TEMPLATE = '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><style>a{}</style><style>b{}</style></head><body><!--parley-data--><script type="module">run("$&")</script></body></html>';

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as plain data, to be held against what a test expects. */
  readonly json: () => any;
}

export interface Bench {
  readonly dossier: string;
  readonly app: Hono;
  readonly store: Store;
  readonly ask: (path: string, options?: { readonly headers?: Readonly<Record<string, string>>; readonly method?: string; readonly body?: string }) => Promise<Asked>;
  /** Posts JSON with the token. */
  readonly post: (path: string, body: unknown, type?: string) => Promise<Asked>;
}

export async function benchOf(files: Readonly<Record<string, string>> = ARTICLES): Promise<Bench> {
  const dossier = join(folderOf({}), 'talks.parley');
  await buildDossier(dossier, Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
  const store = openStore(dossier);
  onTestFinished(() => { store.close(); });
  let clock = Date.UTC(2031, 4, 4);
  const app = workbenchApp(store, TEMPLATE, { add: async input => amendDossier(dossier, input, clock += 1000), import: async entries => importCorrections(dossier, entries) }, 'test', TOKEN, () => new Set([HOST]));
  const ask: Bench['ask'] = async (path, { headers = {}, method = 'GET', body } = {}) => {
    const answer = await app.request(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers }, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) as unknown };
  };
  return { dossier, app, store, ask, post: (path, body, type = 'application/json') => ask(path, { method: 'POST', headers: { 'x-parley-token': TOKEN, 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) }) };
}
