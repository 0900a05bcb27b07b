// A planted document as link sees it: plain lines, quotation marks in pairs.

const MARKS = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/** Takes the ViewBuilder of the compiled code and a planted document; gives what link needs of an annotated document. */
export function annotated(ViewBuilder, { id, language, outlet, published, agencies, text }) {
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
  return {
    id, path: `${id}.txt`, format: 'text', url: null, outlet, title: null, titleStated: null, language, published, publishedRule: null, modified: null, agencies, authors: [],
    pieces, setAside: [], repeats: [], view: view.finish(), pieceOfLine, sentences: [], actors: [], dates: [], figures: [], statements: [],
    quoted: [...text.matchAll(MARKS)].map(m => ({ start: m.index, end: m.index + m[0].length, inner: { start: m.index + 1, end: m.index + m[0].length - 1 }, depth: 0, closed: true })),
  };
}
