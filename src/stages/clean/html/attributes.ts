/** The attributes of the tag being read: places only, words on demand. */
import { decodeHTML } from 'entities';
import { isNamed } from './markup.js';

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
  return number >= 0 && isNamed(NAMES[number]!, source, start, end) ? number : -1;
}

/** The attributes of a page's tags, one tag at a time. */
export class Attributes {
  private readonly starts = new Int32Array(NAMES.length);
  private readonly ends = new Int32Array(NAMES.length);
  /** A bit for each attribute that the tag has, of those that are read. */
  present = 0;

  constructor(private readonly source: string) {}

  /** Forgets the attributes of the tag before. */
  clear(): void {
    this.present = 0;
  }

  /** An attribute named at source[start, end) with its value at [from, to), or none where `from` is -1; of two of one name the first counts. */
  add(start: number, end: number, from: number, to: number): void {
    const number = numberOf(this.source, start, end);
    if (number < 0 || (this.present & (1 << number)) !== 0) return;
    this.present |= 1 << number;
    this.starts[number] = from;
    this.ends[number] = to;
  }

  has(attribute: number): boolean {
    return (this.present & (1 << attribute)) !== 0;
  }

  /** Where the value of an attribute that it has begins in the source; -1 where it has none. */
  start(attribute: number): number {
    return this.starts[attribute]!;
  }

  /** Where the value of an attribute that it has ends. */
  stop(attribute: number): number {
    return this.ends[attribute]!;
  }

  /** The value with character references decoded, or null. */
  get(attribute: number): string | null {
    if (!this.has(attribute)) return null;
    if (this.starts[attribute]! < 0) return '';
    const raw = this.source.slice(this.starts[attribute], this.ends[attribute]);
    return raw.includes('&') ? decodeHTML(raw) : raw;
  }
}
