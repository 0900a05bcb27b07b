/** Characters cut off the ends of a text by one walk: a pattern anchored at the end would try every place before it. */

/** `text` without the characters at its begin that `begin` matches and those at its end that `end` matches; each pattern tells one character (code point). Linear. */
export function withoutEnds(text: string, begin: RegExp, end: RegExp): string {
  let from = 0;
  while (from < text.length) {
    const character = String.fromCodePoint(text.codePointAt(from)!);
    if (!begin.test(character)) break;
    from += character.length;
  }
  let to = text.length;
  while (to > from) {
    const pair = to - from > 1 && text.codePointAt(to - 2)! > 0xffff;
    if (!end.test(text.slice(pair ? to - 2 : to - 1, to))) break;
    to -= pair ? 2 : 1;
  }
  return text.slice(from, to);
}
