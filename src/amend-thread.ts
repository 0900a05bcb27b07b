/** One worker thread of `amend-worker.ts`: changes a dossier for it, one request after another. */
import { parentPort } from 'node:worker_threads';
import { amendDossier, importCorrections } from './amend.js';
import { ParleyError } from './errors.js';
import type { AmendAnswer, AmendRequest } from './amend-worker.js';

parentPort?.on('message', (request: AmendRequest) => {
  let answer: AmendAnswer;
  try {
    answer = { done: request.what === 'add' ? amendDossier(request.dossier, request.input, request.now) : importCorrections(request.dossier, request.entries) };
  } catch (error) {
    answer = error instanceof ParleyError ? { message: error.message, next: error.next, exitCode: error.exitCode } : { message: error instanceof Error ? error.message : String(error), next: null, exitCode: 1 };
  }
  parentPort?.postMessage(answer);
});
