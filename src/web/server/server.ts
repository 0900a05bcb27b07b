/** The workbench server: the page, the record by questions, and corrections; on this machine only. */
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { ParleyError, systemCause } from '../../errors.js';
import type { ApiError, ServerInfo } from '../../model/api.js';
import { readExportedCorrections } from '../../record/corrections.js';
import { missing } from './answers.js';
import { addCorrections, type Amend } from './corrections.js';
import { guard, hasToken, newToken, protect } from './guard.js';
import { openapi } from './openapi.js';
import { addPage, servedPage } from './page.js';
import { addRows } from './rows.js';
import { addSearch } from './search.js';
import { addSections } from './sections.js';
import { LARGE, once, openStore, type Store } from './store.js';

export type { Amend } from './corrections.js';

/** The only address it listens on. */
const LOOPBACK = '127.0.0.1';

export interface WorkbenchOptions {
  readonly dossier: string;
  /** The built client (`loadTemplate`). */
  readonly template: string;
  readonly amend: Amend;
  readonly version: string;
  /** 0, the default: any free one. */
  readonly port?: number;
}

export interface Workbench {
  /** "http://127.0.0.1:4117" */
  readonly origin: string;
  /** The address for the person who may write, with the token in its fragment. */
  readonly address: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** The app without a socket, as tests ask it. `hosts` are the allowed values of Host. */
export function workbenchApp(store: Store, template: string, amend: Amend, version: string, token: string, hosts: () => ReadonlySet<string>): Hono {
  const app = new Hono();
  app.use(protect());
  app.use(guard(hosts, token));
  app.get('/api/info', c => store.answer(opened => {
    const corrections = once(opened, 'corrections', () => { const list = readExportedCorrections(opened.database); return { count: list.length, unfitting: list.filter(k => k.outcome.state === 'does_not_fit').length }; });
    return c.json({ dossier: store.name, generator: opened.generator, revision: opened.revision, documents: opened.documents, large: opened.documents > LARGE, writable: hasToken(c, token), corrections } satisfies ServerInfo);
  }));
  addSections(app, store);
  addRows(app, store);
  addSearch(app, store);
  addCorrections(app, store, amend);
  const description = JSON.stringify(openapi(version));
  app.get('/api/openapi.json', c => c.body(description, 200, { 'content-type': 'application/json; charset=utf-8' }));
  addPage(app, servedPage(template));
  app.notFound(c => missing(c, 'there is nothing at this address', 'The addresses are in /api/openapi.json.'));
  app.onError((error, c) => {
    const answer: ApiError = error instanceof ParleyError ? { error: error.message, next: error.next } : { error: `a failure of ours: ${systemCause(error)}`, next: 'Please report it with what you did.' };
    return c.json(answer, 500);
  });
  return app;
}

/** Opens a dossier for a browser. Throws ParleyError where the dossier cannot be read or the port is taken. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const store = openStore(options.dossier);
  store.now(); // says what is wrong with it before anything listens
  const token = newToken();
  let hosts: ReadonlySet<string> = new Set();
  const app = workbenchApp(store, options.template, options.amend, options.version, token, () => hosts);
  const { server, port } = await listen(app, options.port ?? 0);
  hosts = new Set([`${LOOPBACK}:${port}`, `localhost:${port}`]);
  const origin = `http://${LOOPBACK}:${port}`;
  return {
    origin, token, address: `${origin}/#token=${token}`,
    close: () => new Promise(done => { server.close(() => { store.close(); done(); }); if ('closeAllConnections' in server) server.closeAllConnections(); }),
  };
}

function listen(app: Hono, port: number): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname: LOOPBACK }, info => { done({ server, port: info.port }); });
    server.on('error', (error: NodeJS.ErrnoException) => {
      fail(new ParleyError(error.code === 'EADDRINUSE' ? `port ${port} is taken` : `port ${port} cannot be listened on (${systemCause(error)})`, 'Give another one with --port, or none to get any that is free.'));
    });
  });
}
