/** The act of a neutral statement by the grammar of its content: what must be done is demanded. */
import type { Act } from '../../../model/statement.js';
import type { Draft } from './draft.js';
import { isListed, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';

/** Duty only counts where it is the main verb: among the first words of a content. */
const MAIN_VERB_REACH = 9;

/** Takes a draft; gives its act, changed where it is `declare` and the content itself says more, or where a question only asks. */
export function actOf(r: Reading, draft: Draft): Act {
  const end = draft.content[draft.content.length - 1]!.end;
  if (r.tokens.lower[end - 1] === '?' && draft.mode === 'direct') return draft.act === 'demand' ? 'declare' : draft.act;
  if (draft.act !== 'declare' || draft.rule === 'according to') return draft.act;
  const first = draft.content[0]!;
  for (let i = first.first; i < first.end && i < first.first + MAIN_VERB_REACH; i++) {
    if (isListed(r, i, Listed.duty)) return 'demand';
  }
  return 'declare';
}
