/** Gives date expressions their values once a reference is known. */
import type { TextSpan } from '../model/anchor.js';
import type { TimeValue } from '../model/time.js';
import type { TimeExpression } from '../model/expression.js';

/**
 * Resolves all date expressions of one document, in text order (later ones may lean on earlier ones).
 * `published` is EDTF of the publication ("2016-07-13", "2016-07-13T18:36", a coarser "2022-01", or null where unknown).
 * Gives one value for each; an expression that needs a reference which is unknown gets the coarsest true value, never a made-up day.
 */
export function resolveDates(dates: readonly (TextSpan & { readonly expression: TimeExpression })[], _published: string | null): readonly TimeValue[] {
  return dates.map(({ expression }) => ({ value: expression.value, mod: expression.mod, edtf: expression.edtf, certain: true }));
}
