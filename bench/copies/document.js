// A planted document as link sees it: plain lines, its quotations found as in any document.

/** Takes the compiled code and a planted document; gives what link needs of an annotated document. */
export function annotated({ ViewBuilder, toSource, segment, LANGUAGES }, { id, language, outlet, published, agencies, text }) {
  const view = new ViewBuilder(text);
  const pieces = [];
  const pieceOfLine = [];
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    view.append(start, end);
    if (view.line()) { pieceOfLine.push(pieces.length); pieces.push({ start, end, role: pieces.length ? 'body' : 'title' }); }
    start = end + 1;
  }
  const document = {
    id, path: `${id}.txt`, format: 'text', url: null, outlet, title: null, titleStated: null, language, published, publishedRule: null, modified: null, agencies, authors: [],
    pieces, setAside: [], repeats: [], view: view.finish(), pieceOfLine, sentences: [], actors: [], dates: [], figures: [], statements: [],
  };
  const { quotes } = segment(document, LANGUAGES.find(p => p.code === language), () => {});
  const quoted = quotes.map(q => ({ ...toSource(document.view, q.start, q.end), inner: toSource(document.view, q.innerStart, q.innerEnd), depth: q.depth, closed: q.closed }));
  return { ...document, quoted };
}
