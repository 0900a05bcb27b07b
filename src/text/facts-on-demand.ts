/** Facts of words that are worked out when they are first asked for: for what is asked of few words and costs more than a look-up. */
import type { Tokens } from '../model/segmented.js';

const FIRST_FORMS = 1 << 12;
/** Set in what is known, so that no facts at all are not asked for again. */
const KNOWN = 1 << 30;

/** What is known of word forms, as bits below `1 << 30`. `begin` with the tokens of a text, then ask `of` for its forms. */
export class FactsOnDemand {
  private list: readonly string[] | null = null;
  private facts = new Int32Array(FIRST_FORMS);

  /** `workOut` takes a lower-case word. */
  constructor(private readonly workOut: (lower: string) => number) {}

  begin({ forms }: Pick<Tokens, 'forms'>): void {
    const sameList = forms === this.list;
    if (!sameList) {
      this.list = forms;
      // A text of very many words is no reason to keep its table for ever.
      if (this.facts.length > forms.length * 8) this.facts = new Int32Array(FIRST_FORMS); else this.facts.fill(0);
    }
    if (forms.length > this.facts.length) {
      const more = new Int32Array(Math.max(this.facts.length * 2, forms.length));
      if (sameList) more.set(this.facts);
      this.facts = more;
    }
    this.facts[0] = KNOWN;
  }

  /** The facts of a form by its number (`Tokens.form`); none for 0. */
  of(form: number): number {
    const known = this.facts[form]!;
    return known !== 0 ? known : this.ask(form);
  }

  private ask(form: number): number {
    const found = this.workOut(this.list![form]!) | KNOWN;
    this.facts[form] = found;
    return found;
  }
}
