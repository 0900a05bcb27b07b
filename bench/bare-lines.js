// Text as the finders of dates and figures read it, with nothing else found in it: for timing them alone.

/** Takes text, its language pack, and `ViewBuilder` and `tokenize` of the compiled program; gives a segmented document of bare lines. */
export function bareLines(text, pack, { ViewBuilder, tokenize }) {
  const view = new ViewBuilder(text);
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    view.append(start, end);
    view.line();
    start = end;
  }
  const finished = view.finish();
  return { document: { view: finished }, tokens: tokenize(finished.text, pack.tokens), paragraphs: [], sentences: [], quotes: [] };
}
