/** The attributes of the tag being read: places only, words on demand. */
import { decodeHTML } from 'entities';

const NAMES = ['class', 'id', 'role', 'itemprop', 'name', 'property', 'content', 'datetime', 'href', 'rel', 'lang', 'type', 'hidden', 'style', 'aria-hidden', 'data-testid', 'data-component', 'http-equiv', 'shadowrootmode'] as const;
export type AttributeName = (typeof NAMES)[number];

/** Numbers of the attributes that are read; the others are passed over. */
export const Attribute = Object.fromEntries(NAMES.map((name, k) => [name, k])) as Readonly<Record<AttributeName, number>>;

const NUMBERS = new Map<string, number>(NAMES.map((name, k) => [name, k]));
const SHORTEST = Math.min(...NAMES.map(n => n.length));
const LONGEST = Math.max(...NAMES.map(n => n.length));
/** First letters of the names, small and capital: most attributes of a page fail here. */
const FIRST = new Uint8Array(128);
for (const name of NAMES) { FIRST[name.charCodeAt(0)] = 1; FIRST[name.charCodeAt(0) - 32] = 1; }

export interface Attributes {
  /** Forgets the attributes of the tag before. */
  clear(): void;
  /** An attribute's name stands at source[start, end). */
  name(start: number, end: number): void;
  /** A part of its value stands there. */
  value(start: number, end: number): void;
  /** Its value has ended; of two of one name the first counts. */
  end(): void;
  /** Whether the tag has any attribute that is read. */
  any(): boolean;
  has(attribute: number): boolean;
  /** The value with character references decoded, or null. */
  get(attribute: number): string | null;
}

/** The attributes of a page's tags, one tag at a time. */
export function attributesOf(source: string): Attributes {
  const starts = new Int32Array(NAMES.length);
  const ends = new Int32Array(NAMES.length);
  const tags = new Int32Array(NAMES.length).fill(-1);
  let tag = 0;
  let count = 0;
  let current = -1;
  let from = -1;
  let to = -1;
  const number = (start: number, end: number): number => {
    const first = source.charCodeAt(start);
    if (end - start < SHORTEST || end - start > LONGEST || first > 127 || FIRST[first] === 0) return -1;
    const name = source.slice(start, end);
    return NUMBERS.get(name) ?? NUMBERS.get(name.toLowerCase()) ?? -1;
  };
  return {
    clear() { tag++; count = 0; },
    name(start, end) { current = number(start, end); from = to = -1; },
    value(start, end) { if (from < 0) from = start; to = end; },
    end() {
      if (current < 0 || tags[current] === tag) return;
      tags[current] = tag;
      starts[current] = from;
      ends[current] = to;
      count++;
    },
    any() { return count > 0; },
    has(attribute) { return tags[attribute] === tag; },
    get(attribute) {
      if (tags[attribute] !== tag) return null;
      if (starts[attribute]! < 0) return '';
      const raw = source.slice(starts[attribute], ends[attribute]);
      return raw.includes('&') ? decodeHTML(raw) : raw;
    },
  };
}
