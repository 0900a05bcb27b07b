/** Planted copies, quotations and background in real texts are found: a small round of bench/copies.js with the bounds that it must keep. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyRound } from '../../../bench/copies/run.js';
import { realTexts } from '../../../bench/copies/texts.js';
import { LANGUAGES } from '../../../src/languages/index.js';
import { findLineage } from '../../../src/stages/link/lineage/find.js';
import { segment } from '../../../src/stages/segment/segment.js';
import { ViewBuilder, toSource } from '../../../src/text/view.js';
import { SHARED } from '../../shared.js';

describe.skipIf(!existsSync(join(SHARED, 'data/winer-fr')))('planted copies (skipped where ../shared is absent)', () => {
  it('keep the bounds of pairs, clusters, kinds, boundaries and direction', () => {
    const round = copyRound({ findLineage, ViewBuilder, toSource, segment, LANGUAGES }, realTexts(SHARED), 4, { clusters: 60, negatives: 120 });
    expect(round.pairs.f1).toBeGreaterThanOrEqual(0.985);
    expect(round.clusters).toBeGreaterThanOrEqual(0.975);
    expect(round.passages.median).toBeLessThanOrEqual(5);
    expect(round.passages.direction.right / round.passages.direction.told).toBeGreaterThanOrEqual(0.95);
    const kinds = Object.values(round.passages.kinds);
    const [right, found] = [kinds.reduce((n, k) => n + k.right, 0), kinds.reduce((n, k) => n + k.found, 0)];
    expect(right / found).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
