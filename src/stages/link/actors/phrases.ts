/** The phrases that name actors, each read once in a language: its words without article, folded, and numbers for them. */
import type { LanguagePack } from '../../../model/language.js';
import { foldForComparison } from '../../../text/fold.js';
import { withoutArticle } from './offices.js';

/** Names and what mentions are called, by numbers: the same few words come again in most documents. */
export class Phrases {
  /** As written, for each phrase. */
  readonly text: string[] = [];
  /** As written, without article. */
  readonly bare: string[] = [];
  /** The number of its words: the same for "the League" and "League", in whatever language. */
  readonly words: number[] = [];
  /** Number of its language. */
  readonly language: number[] = [];
  /** The languages in the order in which they were met. */
  readonly packs: LanguagePack[] = [];
  /** For each number of words the folded words, and these in one. */
  readonly wordsOf: (readonly string[])[] = [];
  readonly folded: string[] = [];
  private readonly numbers = new Map<LanguagePack, Map<string, number>>();
  private readonly wordsNumbers = new Map<string, number>();

  /** Gives the numbers of the phrases of a language. */
  of(pack: LanguagePack): (text: string) => number {
    const known = this.numbers.get(pack) ?? new Map<string, number>();
    if (!this.numbers.has(pack)) { this.numbers.set(pack, known); this.packs.push(pack); }
    const language = this.packs.indexOf(pack);
    return text => {
      let number = known.get(text);
      if (number === undefined) {
        number = this.text.length;
        known.set(text, number);
        const bare = withoutArticle(text, pack);
        this.text.push(text);
        this.bare.push(bare);
        this.words.push(this.wordsNumber(foldForComparison(bare)));
        this.language.push(language);
      }
      return number;
    };
  }

  /** The number of folded words that one space parts. */
  wordsNumber(folded: string): number {
    let number = this.wordsNumbers.get(folded);
    if (number === undefined) {
      number = this.folded.length;
      this.wordsNumbers.set(folded, number);
      this.folded.push(folded);
      this.wordsOf.push(folded === '' ? [] : folded.split(' '));
    }
    return number;
  }
}
