/** Keys of 32 bits that tell by their first bits what kind of thing they stand for: things of two kinds never have the same key. */

/** What keys stand for; the wording of texts has half of all keys, since it gives most of them. */
export type KeyKind = 'wording' | 'name' | 'recent' | 'gathering' | 'figure';

/** First bits of the kinds that share the upper half, an eighth of all keys each. */
const UPPER: readonly Exclude<KeyKind, 'wording'>[] = ['name', 'recent', 'gathering', 'figure'];
const KIND_SHIFT = 29;
const REST = (1 << KIND_SHIFT) - 1;

/** The key of a thing of a kind. Takes a hash of 32 bits whose bits are mixed well. */
export function keyOf(kind: KeyKind, hash: number): number {
  if (kind === 'wording') return hash >>> 1;
  return (((4 | UPPER.indexOf(kind)) << KIND_SHIFT) | (hash & REST)) >>> 0;
}

/** What a key stands for. */
export function kindOf(key: number): KeyKind {
  return key < 0x80000000 ? 'wording' : UPPER[(key >>> KIND_SHIFT) & 3]!;
}

/** A hash of 32 bits of all characters of a text (FNV-1a, and the last mixing of MurmurHash3, so that each bit depends on all). */
export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
