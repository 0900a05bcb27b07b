/** What stands between two words: its letters, and whether a sentence or a clause ends there. */
import { WordNumbers } from '../../../text/numbers.js';

const ENDS = new Set('\n.!?…«»“”"');
const BREAKS = new Set([...ENDS, ',', ';', ':']);

/** Marks that open and close what stands between them. */
const OPENING_MARKS = '«“„"([';
const CLOSING_MARKS = '.!?…»”")]';

/** The number of a single space, which stands between most words. */
export const SPACE = 0;

/** All that stands between words anywhere, each once: texts have few thousand different ones. */
export class Gaps {
  private readonly texts = new WordNumbers();
  /** 2 where a sentence or a quotation ends in a gap, 1 where only a clause does, else 0. */
  private readonly strength: number[] = [];

  constructor() {
    this.numberOf(' ');
  }

  /** The number of a gap. */
  numberOf(text: string): number {
    const number = this.texts.of(text);
    if (number === this.strength.length) this.strength.push(holds(text, ENDS) ? 2 : holds(text, BREAKS) ? 1 : 0);
    return number;
  }

  length(gap: number): number {
    return this.texts.words[gap]!.length;
  }

  /** Whether a sentence, a clause or a quotation ends there. */
  breaks(gap: number): boolean {
    return this.strength[gap]! > 0;
  }

  /** Whether a sentence or a quotation ends there. */
  ends(gap: number): boolean {
    return this.strength[gap] === 2;
  }

  /** How many closing marks both gaps begin with: a full stop, a closing quotation mark. */
  closing(a: number, b: number): number {
    const [one, other] = [this.texts.words[a]!, this.texts.words[b]!];
    let n = 0;
    while (n < one.length && n < other.length && one[n] === other[n] && CLOSING_MARKS.includes(one[n]!)) n++;
    return n;
  }

  /** How many opening marks both gaps end with. */
  opening(a: number, b: number): number {
    const [one, other] = [this.texts.words[a]!, this.texts.words[b]!];
    let n = 0;
    while (n < one.length && n < other.length && one[one.length - 1 - n] === other[other.length - 1 - n] && OPENING_MARKS.includes(one[one.length - 1 - n]!)) n++;
    return n;
  }
}

function holds(text: string, marks: ReadonlySet<string>): boolean {
  for (let i = 0; i < text.length; i++) if (marks.has(text[i]!)) return true;
  return false;
}
