/** Weights for unknown names: English has none yet, its rules decide alone. */
import type { NameModel } from '../../model/words/name-model.js';

export const nameModel: NameModel = { buckets: 0, weights: '', source: '' };
