/** Corrections over the workbench: the list, one more, one taken back, the list as a file and a file into the list. */
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ParleyError } from '../../errors.js';
import type { CorrectionResult, ImportResult } from '../../model/api.js';
import type { Correction, CorrectionInput, ExportedCorrection } from '../../model/correction.js';
import { correctionInput } from '../../record/correction-schema.js';
import { correctionLines, readCorrectionLines } from '../../record/correction-lines.js';
import { readExportedCorrections } from '../../record/corrections.js';
import { conflict, missing, wrong } from './answers.js';
import { problem, undoInput } from './schemas.js';
import type { Store } from './store.js';

/** What the workbench needs to change a dossier; it itself only reads. Both reject with ParleyError where that cannot be. */
export interface Amend {
  readonly add: (input: CorrectionInput) => Promise<Correction>;
  readonly import: (entries: readonly Correction[]) => Promise<{ readonly added: readonly string[] }>;
}

/** Bytes of one correction, and of a file of them. */
const LARGEST_BODY = 1 << 20;
const LARGEST_FILE = 64 << 20;

export function addCorrections(app: Hono, store: Store, amend: Amend): void {
  const small = bodyLimit({ maxSize: LARGEST_BODY, onError: c => wrong(c, 'the correction is too long') });
  const large = bodyLimit({ maxSize: LARGEST_FILE, onError: c => wrong(c, 'the file is too long', 'Import it with "parley correct".') });

  app.get('/api/corrections', c => { const { revision, list } = listOf(store); return c.json({ revision, corrections: list }); });
  app.get('/api/corrections/file', c => c.body(correctionLines(listOf(store).list), 200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': 'attachment; filename="corrections.jsonl"' }));

  app.post('/api/corrections', small, async c => {
    const input = correctionInput.safeParse(await c.req.json().catch(() => null));
    return input.success ? added(c, store, amend, input.data) : wrong(c, problem(input.error));
  });
  app.post('/api/corrections/:id{c-[0-9a-f]{12}}/undo', small, async c => {
    const input = undoInput.safeParse(await c.req.json().catch(() => null));
    if (!input.success) return wrong(c, problem(input.error));
    const target = c.req.param('id');
    if (!listOf(store).list.some(k => k.id === target)) return missing(c, `the list has no correction ${target}`);
    return added(c, store, amend, { operation: 'undo', target, ...input.data });
  });
  app.post('/api/corrections/file', large, async c => {
    const { entries, refused } = readCorrectionLines(await c.req.text());
    return guarded(c, async () => {
      const { added: ids } = entries.length > 0 ? await amend.import(entries) : { added: [] };
      const { revision, list } = listOf(store);
      const unfitting = list.filter(k => k.outcome.state === 'does_not_fit' && ids.includes(k.id)).map(k => k.id);
      return c.json({ revision, added: ids.length, known: entries.length - ids.length, refused, unfitting } satisfies ImportResult);
    });
  });
}

function listOf(store: Store): { readonly revision: string; readonly list: readonly ExportedCorrection[] } {
  return store.answer(({ database, revision }) => ({ revision, list: readExportedCorrections(database) }));
}

function added(c: Context, store: Store, amend: Amend, input: CorrectionInput): Promise<Response> {
  return guarded(c, async () => {
    const { id } = await amend.add(input);
    const { revision, list } = listOf(store);
    const correction = list.find(k => k.id === id)!;
    return c.json({ correction, revision } satisfies CorrectionResult, 201);
  });
}

/** A correction that the record does not allow, or a dossier that another build is writing, is no failure of the server. */
async function guarded(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ParleyError && error.exitCode === 2) return conflict(c, error.message, error.next);
    throw error;
  }
}

