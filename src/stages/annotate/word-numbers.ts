/** Numbers for the words of a language's lists, from 1: what is known of a word stands in tables by its number. */
export class WordNumbers {
  readonly numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }

  /** The numbers of the words of a phrase, which stand with one space between. */
  numbersOf(phrase: string): number[] {
    const numbers: number[] = [];
    let from = 0;
    for (let to = phrase.indexOf(' '); to >= 0; to = phrase.indexOf(' ', from)) {
      if (to > from) numbers.push(this.numberOf(phrase.slice(from, to)));
      from = to + 1;
    }
    if (from < phrase.length) numbers.push(this.numberOf(from === 0 ? phrase : phrase.slice(from)));
    return numbers;
  }
}
