/** The figures of all documents as columns of numbers: what keeps two of them apart, and the words that they share. */
import type { Figure } from '../../../model/figure.js';
import { Numbers, WordNumbers } from '../../../text/numbers.js';
import { similarWord, WORD_BEGINNING } from '../meetings/likeness.js';
import type { FigureContext } from './contexts.js';

/** What a figure has, as bits: only where two have the same can they be kept apart by it. */
const EACH = 1;
const QUALIFIED = 2;
const DATED = 4;
const PLACED = 8;

/** What stands for the open ends of intervals. */
const FIRST_DAY = -(2 ** 31);
const LAST_DAY = 2 ** 31 - 1;

/**
 * One entry a figure that stands in a sentence, in the order of documents. Stems are kept as the numbers of their beginnings: they have six letters
 * at most, so that two of them are alike just where they begin alike.
 */
export class FigureColumns {
  /** The figures of document number d are entries firstOf.list[d] up to firstOf.list[d + 1]. */
  readonly firstOf = new Numbers();
  readonly document = new Numbers();
  /** Number of the figure among all figures of its document. */
  readonly figure = new Numbers();
  /** Number of what is counted, by noun and unit; -1 where neither is known. */
  readonly noun = new Numbers();
  /** The words of entry i are entries wordsOf.list[i] up to wordsOf.list[i + 1] of `words`, ascending; one comes as often as stems begin with it. */
  readonly wordsOf = new Numbers();
  readonly words = new Numbers();

  private readonly sentence = new Numbers();
  private readonly speaker = new Numbers();
  private readonly traits = new Numbers();
  private readonly qualifier = new Numbers();
  private readonly namesOf = new Numbers();
  private readonly names = new Numbers();
  private readonly placesOf = new Numbers();
  private readonly places = new Numbers();
  private readonly intervalsOf = new Numbers();
  /** First and last day of each in turn. */
  private readonly intervals = new Numbers();

  private readonly nouns = new WordNumbers();
  private readonly beginnings = new WordNumbers();
  private readonly stems = new Map<string, number>();
  private readonly placeNames = new WordNumbers();
  private readonly speakers = new WordNumbers();

  constructor() {
    this.firstOf.push(0);
    for (const list of [this.wordsOf, this.namesOf, this.placesOf, this.intervalsOf]) list.push(0);
  }

  get count(): number {
    return this.document.count;
  }

  /** How many beginnings of words there are: `words` holds numbers below it. */
  get vocabulary(): number {
    return this.beginnings.words.length;
  }

  /** Adds the next document: its figures in sentences, and all its figures. */
  add(contexts: readonly FigureContext[], figures: readonly Figure[]): void {
    const document = this.firstOf.count - 1;
    for (const c of contexts) {
      const { head, unit, each } = c.figure;
      this.document.push(document);
      this.figure.push(figures.indexOf(c.figure));
      this.noun.push(head === null && unit === null ? -1 : this.nouns.of(`${head ?? ''} ${unit ?? ''}`));
      this.sentence.push(c.sentence);
      this.speaker.push(c.speaker === null ? -1 : this.speakers.of(c.speaker));
      this.traits.push((each ? EACH : 0) | (c.qualifier ? QUALIFIED : 0) | (c.intervals.length > 0 ? DATED : 0) | (c.places.length > 0 ? PLACED : 0));
      this.qualifier.push(c.qualifier ? this.beginning(c.qualifier) : -1);
      for (const stem of c.stems) this.words.push(this.beginning(stem));
      this.words.list.subarray(this.wordsOf.list[this.wordsOf.count - 1], this.words.count).sort();
      this.wordsOf.push(this.words.count);
      for (const name of c.names) this.names.push(this.beginning(name));
      this.namesOf.push(this.names.count);
      for (const { word } of c.places) this.places.push(this.placeNames.of(word));
      this.placesOf.push(this.places.count);
      for (const { first, last } of c.intervals) { this.intervals.push(Math.max(first, FIRST_DAY)); this.intervals.push(Math.min(last, LAST_DAY)); }
      this.intervalsOf.push(this.intervals.count);
    }
    this.firstOf.push(this.document.count);
  }

  /** Whether a document has a figure that holds for each of several. */
  hasEach(document: number): boolean {
    for (let i = this.firstOf.list[document]!; i < this.firstOf.list[document + 1]!; i++) if ((this.traits.list[i]! & EACH) !== 0) return true;
    return false;
  }

  /** Who says a figure, or null. */
  speakerOf(i: number): string | null {
    return this.speakers.words[this.speaker.list[i]!] ?? null;
  }

  private beginning(stem: string): number {
    const known = this.stems.get(stem);
    if (known !== undefined) return known;
    const number = this.beginnings.of(stem.slice(0, WORD_BEGINNING));
    this.stems.set(stem, number);
    return number;
  }

  /** Whether two figures of one noun can count the same thing, whatever the words around: nothing that both tell keeps them apart. */
  compatible(i: number, j: number): boolean {
    const [p, q] = [this.traits.list[i]!, this.traits.list[j]!];
    if (((p ^ q) & EACH) !== 0) return false;
    if (this.document.list[i] === this.document.list[j] && this.sentence.list[i] === this.sentence.list[j]) return false;
    const both = p & q;
    if (both === 0 || both === EACH) return true;
    return ((both & QUALIFIED) === 0 || this.qualifiersMeet(i, j)) && ((both & DATED) === 0 || this.intervalsMeet(i, j)) && ((both & PLACED) === 0 || this.placesMeet(i, j));
  }

  /** "soldats supplémentaires" and "soldats de l'Alliance" may be the same ones, "soldats de Norvie" and "soldats de Sarlande" are not. */
  private qualifiersMeet(i: number, j: number): boolean {
    const [p, q] = [this.qualifier.list[i]!, this.qualifier.list[j]!];
    if (p !== q && this.hasName(i, p) && this.hasName(j, q)) return false;
    return p === q || has(this.words.list, this.wordsOf.list[j]!, this.wordsOf.list[j + 1]!, p) || has(this.words.list, this.wordsOf.list[i]!, this.wordsOf.list[i + 1]!, q);
  }

  private hasName(i: number, word: number): boolean {
    return has(this.names.list, this.namesOf.list[i]!, this.namesOf.list[i + 1]!, word);
  }

  private intervalsMeet(i: number, j: number): boolean {
    const { list } = this.intervals;
    for (let k = this.intervalsOf.list[i]!; k < this.intervalsOf.list[i + 1]!; k += 2) {
      for (let l = this.intervalsOf.list[j]!; l < this.intervalsOf.list[j + 1]!; l += 2) if (list[k]! <= list[l + 1]! && list[l]! <= list[k + 1]!) return true;
    }
    return false;
  }

  /** "en Pologne" and "en Lituanie" count two things. */
  private placesMeet(i: number, j: number): boolean {
    const names = this.placeNames.words;
    for (let k = this.placesOf.list[i]!; k < this.placesOf.list[i + 1]!; k++) {
      for (let l = this.placesOf.list[j]!; l < this.placesOf.list[j + 1]!; l++) if (similarWord(names[this.places.list[k]!]!, names[this.places.list[l]!]!)) return true;
    }
    return false;
  }

  /** How many of the stems around figure i stand around figure j too, softly: "envoi" and "envoyer" are one. */
  shared(i: number, j: number): number {
    const { list } = this.words;
    let k = this.wordsOf.list[i]!;
    let l = this.wordsOf.list[j]!;
    const [endK, endL] = [this.wordsOf.list[i + 1]!, this.wordsOf.list[j + 1]!];
    let count = 0;
    while (k < endK && l < endL) {
      const [x, y] = [list[k]!, list[l]!];
      if (x < y) k++;
      else if (x > y) l++;
      // The word of j stays: another stem of i may begin with it too.
      else { count++; k++; }
    }
    return count;
  }

  /** So many shared stems as a share of those of the figure that has fewer. */
  shareOf(shared: number, i: number, j: number): number {
    return shared / Math.max(1, Math.min(this.wordsOf.list[i + 1]! - this.wordsOf.list[i]!, this.wordsOf.list[j + 1]! - this.wordsOf.list[j]!));
  }

  /** How many names stand around figures i and j, where that is less, and how many of those of i around j. */
  namesOfBoth(i: number, j: number): { readonly fewer: number; readonly shared: number } {
    const { list } = this.names;
    const [from, to] = [this.namesOf.list[j]!, this.namesOf.list[j + 1]!];
    let shared = 0;
    for (let k = this.namesOf.list[i]!; k < this.namesOf.list[i + 1]!; k++) if (has(list, from, to, list[k]!)) shared++;
    return { fewer: Math.min(this.namesOf.list[i + 1]! - this.namesOf.list[i]!, to - from), shared };
  }
}

function has(list: Int32Array, from: number, to: number, value: number): boolean {
  for (let k = from; k < to; k++) if (list[k] === value) return true;
  return false;
}
