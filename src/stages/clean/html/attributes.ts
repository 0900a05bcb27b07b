/** The attributes of the tag being read: places only, words on demand. */
import { decodeHTML } from 'entities';

const NAMES = ['class', 'id', 'role', 'itemprop', 'name', 'property', 'content', 'datetime', 'href', 'rel', 'lang', 'type', 'hidden', 'style', 'aria-hidden', 'data-testid', 'data-component', 'http-equiv', 'shadowrootmode'] as const;
export type AttributeName = (typeof NAMES)[number];

/** Numbers of the attributes that are read; the others are passed over. */
export const Attribute = Object.fromEntries(NAMES.map((name, k) => [name, k])) as Readonly<Record<AttributeName, number>>;

/** Numbers by length, first and last letter, which tell the names apart; -1: no name has these. */
const KEYS = 1024;
const NUMBERS = new Int8Array(KEYS).fill(-1);
NAMES.forEach((name, k) => { NUMBERS[keyOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))] = k; });

function keyOf(length: number, first: number, last: number): number {
  return (length * 53 + (first | 32) * 31 + (last | 32) * 7) & (KEYS - 1);
}

/** The number of the attribute whose name is source[start, end) in small or capital letters, or -1. */
function numberOf(source: string, start: number, end: number): number {
  const number = NUMBERS[keyOf(end - start, source.charCodeAt(start), source.charCodeAt(end - 1))]!;
  if (number < 0) return -1;
  const name = NAMES[number]!;
  if (name.length !== end - start) return -1;
  for (let k = 0; k < name.length; k++) {
    const code = source.charCodeAt(start + k);
    if (code !== name.charCodeAt(k) && (code < 65 || code > 90 || code + 32 !== name.charCodeAt(k))) return -1;
  }
  return number;
}

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
  /** Where the value of an attribute that it has begins and ends in the source. */
  start(attribute: number): number;
  stop(attribute: number): number;
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
  return {
    clear() { tag++; count = 0; },
    name(start, end) { current = numberOf(source, start, end); from = to = -1; },
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
    start(attribute) { return starts[attribute]!; },
    stop(attribute) { return ends[attribute]!; },
    get(attribute) {
      if (tags[attribute] !== tag) return null;
      if (starts[attribute]! < 0) return '';
      const raw = source.slice(starts[attribute], ends[attribute]);
      return raw.includes('&') ? decodeHTML(raw) : raw;
    },
  };
}
