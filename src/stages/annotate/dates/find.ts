/** Finds date expressions. */
import type { LanguagePack } from '../../../model/language.js';
import type { Segmented } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';

/** Gives the date expressions of a document in order, offsets in the view; values wait for `calendar/resolve.ts`. */
export function findDates(_segmented: Segmented, _pack: LanguagePack, _notify: Notify): readonly DateMention[] {
  return [];
}
