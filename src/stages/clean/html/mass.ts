/** How much prose a block holds. */
import type { Part } from '../verdict.js';

const MIN_LENGTH = 25;
const MAX_LENGTH = 700;
const LINKED = 0.5;

/** Readable characters that count as prose: long sentences in full, labels and links little or nothing. */
export function proseMass(part: Part): number {
  const { shape, line, verdict } = part;
  if (shape.length < MIN_LENGTH || line.origin!.linked > LINKED || verdict?.kind === 'aside') return 0;
  const weight = shape.endsSentence || shape.innerStops > 0 ? 1 : shape.length >= 120 ? 0.5 : 0.25;
  return Math.min(shape.length, MAX_LENGTH) * weight * (1 - line.origin!.linked);
}
