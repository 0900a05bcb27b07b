/** What parley open does: serves the dossier, prints its address, opens the browser, and ends with Ctrl+C. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openAmendWorker } from '../amend-worker.js';
import { VERSION } from '../version.js';
import { loadTemplate } from '../web/report.js';
import { openWorkbench } from '../web/server/server.js';
import type { OpenFlags } from './open.js';

/** Ends when the person ends it. Throws ParleyError where the dossier cannot be read or the port is taken. */
export async function runOpen(dossier: string, flags: OpenFlags): Promise<void> {
  const amend = openAmendWorker(dossier);
  const workbench = await openWorkbench({ dossier, port: flags.port, version: VERSION, template: await loadTemplate(), amend });
  process.stdout.write(`open           ${workbench.address}\nend with       Ctrl+C\n`);
  const forget = flags.browser ? openBrowser(workbench.address) : () => undefined;
  await new Promise<void>(done => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { done(); }); });
  forget();
  await workbench.close();
  await amend.close();
}

/**
 * Opens the browser by way of a file that only this user may read: the address has the token in it, and what stands on a command line can be
 * read by every user of the machine. Gives what removes the file. Where there is no browser the printed address remains.
 */
function openBrowser(address: string): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parley-open-'));
  const file = join(folder, 'open.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Parley</title><a href="${address}">Parley</a>\n`, { mode: 0o600 });
  const url = pathToFileURL(file).href;
  const [command, args] = process.platform === 'darwin' ? ['open', [url]] as const : process.platform === 'win32' ? ['cmd', ['/c', 'start', '""', url]] as const : ['xdg-open', [url]] as const;
  const child = spawn(command, [...args], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
