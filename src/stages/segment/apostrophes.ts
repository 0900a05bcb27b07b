/** Single marks: which apostrophes of a paragraph are quotation marks. The view writes ’ as ', so only their surroundings tell. */
import { TokenKind, type Paragraph, type Tokens } from '../../model/segmented.js';

export interface SingleMark {
  readonly token: number;
  readonly role: 'open' | 'close';
  /** Two apostrophes in a row, written for a double mark; its `role` says nothing. */
  readonly doubled: boolean;
}

/** Gives the pairs of single marks in order, and doubled apostrophes. A single mark without its partner in the paragraph is an apostrophe and is left out. Linear. */
export function singleMarks(tokens: Tokens, paragraph: Paragraph): SingleMark[] {
  const { firstToken, endToken } = paragraph;
  const { lower, start, end, kind } = tokens;
  const candidates: { readonly token: number; readonly opens: boolean; readonly closes: boolean; readonly sure: boolean }[] = [];
  const marks: SingleMark[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const mark = lower[i]!;
    if (kind[i] !== TokenKind.mark || (mark !== "'" && mark !== '‘')) continue;
    if (mark === "'" && i + 1 < endToken && lower[i + 1] === "'" && start[i + 1] === end[i]) {
      marks.push({ token: i, role: 'open', doubled: true });
      i++;
      continue;
    }
    const before = i === firstToken || end[i - 1]! < start[i]!;
    const after = i + 1 >= endToken || start[i + 1]! > end[i]!;
    const year = kind[i + 1] === TokenKind.number && !after; // the '90s
    const opens = mark === '‘' ? !year : !after && !year && (before || kind[i - 1] === TokenKind.mark) && kind[i + 1] !== TokenKind.newline;
    const closes = mark === "'" && !before && (after || kind[i + 1] === TokenKind.mark);
    //  "the workers' demands and the ministers' answer"
    //              ^ may be a genitive; behind a comma, a full stop or another letter than s it is none
    const sure = closes && !(kind[i - 1] === TokenKind.word && lower[i - 1]!.endsWith('s'));
    if (opens || closes) candidates.push({ token: i, opens, closes, sure });
  }
  let open = -1;
  for (let k = 0; k < candidates.length; k++) {
    const mark = candidates[k]!;
    if (open < 0 || (mark.opens && !mark.closes)) {
      if (mark.opens) open = k;
      continue;
    }
    if (!mark.closes) continue;
    const following = candidates[k + 1];
    if (!mark.sure && following?.closes && !following.opens) continue;
    marks.push({ token: candidates[open]!.token, role: 'open', doubled: false }, { token: mark.token, role: 'close', doubled: false });
    open = -1;
  }
  return marks;
}
