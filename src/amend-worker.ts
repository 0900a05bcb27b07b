/** Changes a dossier beside a program that goes on answering: in a thread of its own, one change after another. */
import { Worker } from 'node:worker_threads';
import type { Amended } from './amend.js';
import { ParleyError, type ExitCode } from './errors.js';
import type { Correction, CorrectionInput } from './model/correction.js';

export type AmendRequest =
  | { readonly what: 'add'; readonly dossier: string; readonly input: CorrectionInput; readonly now: number }
  | { readonly what: 'import'; readonly dossier: string; readonly entries: readonly Correction[] };

export type AmendAnswer = { readonly done: Correction | Amended } | { readonly message: string; readonly next: string | null; readonly exitCode: ExitCode };

export interface AmendWorker {
  /** As `amendDossier`, at the time of the call. */
  readonly add: (input: CorrectionInput) => Promise<Correction>;
  /** As `importCorrections`. */
  readonly import: (entries: readonly Correction[]) => Promise<Amended>;
  readonly close: () => Promise<void>;
}

/** The thread starts with the first change and stays, so that later ones find it warm. Needs the compiled program: threads load JavaScript. */
export function openAmendWorker(dossier: string): AmendWorker {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (request: AmendRequest): Promise<unknown> => {
    worker ??= new Worker(new URL('./amend-thread.js', import.meta.url));
    const thread = worker;
    return new Promise((done, fail) => {
      const lost = (error: Error): void => { worker = null; fail(error); };
      thread.once('error', lost);
      thread.once('message', (answer: AmendAnswer) => {
        thread.off('error', lost);
        if ('done' in answer) done(answer.done);
        else fail(answer.next === null ? new Error(answer.message) : new ParleyError(answer.message, answer.next, answer.exitCode));
      });
      thread.postMessage(request);
    });
  };
  const inTurn = <T>(request: AmendRequest): Promise<T> => {
    const mine = last.then(() => ask(request));
    last = mine.catch(() => undefined); // a change that failed does not stop the next
    return mine as Promise<T>;
  };
  return {
    add: input => inTurn({ what: 'add', dossier, input, now: Date.now() }),
    import: entries => inTurn({ what: 'import', dossier, entries }),
    close: async () => { await last; await worker?.terminate(); worker = null; },
  };
}
