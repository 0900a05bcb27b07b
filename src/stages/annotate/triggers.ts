/** One look at every token for the finders of dates and of figures: where something of theirs may begin, so that they parse nowhere else. */
import type { LanguagePack } from '../../model/language.js';
import { TokenKind, type Tokens } from '../../model/segmented.js';
import { lexiconOf as numberLexiconOf } from './figures/lexicon.js';
import { isFigureMark, isFigureWord } from './figures/trigger.js';

/** What a token may be, as bits. `dates`: it may end the core of a date expression; `opens`: some date phrase begins with it; `figures`: a figure may begin with it; `address`: it may stand in a web or mail address. */
export const Trigger = { dates: 1, opens: 2, figures: 4, address: 8 } as const;

/** So many word forms are remembered for each language; then it starts anew. */
const MOST_FORMS = 50_000;
/** The triggers of the texts at hand: both finders read the same ones. */
const known = new WeakMap<Tokens, { readonly pack: LanguagePack; readonly bits: Uint8Array }>();
const forms = new WeakMap<LanguagePack, Map<string, number>>();

/** The trigger bits of each token; worked out once for the tokens of a document, one lookup a word. */
export function triggersOf(tokens: Tokens, pack: LanguagePack): Uint8Array {
  const seen = known.get(tokens);
  if (seen?.pack === pack) return seen.bits;
  let bitsOf = forms.get(pack);
  if (!bitsOf) forms.set(pack, (bitsOf = new Map()));
  const { count, kind, lower } = tokens;
  const bits = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.word) {
      const word = lower[i]!;
      let found = bitsOf.get(word);
      if (found === undefined) {
        if (bitsOf.size >= MOST_FORMS) bitsOf.clear();
        bitsOf.set(word, (found = wordBits(word, pack)));
      }
      bits[i] = found;
    } else if (kind[i] === TokenKind.number) bits[i] = Trigger.dates | Trigger.figures;
    else if (kind[i] === TokenKind.mark) {
      const mark = lower[i]!;
      bits[i] = (isFigureMark(mark) && (mark > '\u00a0' || kind[i + 1] === TokenKind.number) ? Trigger.figures : 0) | (mark === ':' || mark === '@' ? Trigger.address : 0);
    }
  }
  known.set(tokens, { pack, bits });
  return bits;
}

function wordBits(word: string, pack: LanguagePack): number {
  return (isFigureWord(word, numberLexiconOf(pack.numbers)) ? Trigger.figures : 0) | (word === 'www' ? Trigger.address : 0);
}
