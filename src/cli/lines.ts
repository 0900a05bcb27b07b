/** The lines of a stream of UTF-8, ended by "\n" alone: JSON may hold U+2028, at which Node's readline of some versions cuts. */

/** Gives the lines one by one, without their ends; holds no more than one of them and a chunk. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      open.push(text.slice(start, end));
      yield withoutReturn(open.length === 1 ? open[0]! : open.join(''));
      open = [];
      start = end + 1;
    }
    if (start < text.length) open.push(start === 0 ? text : text.slice(start));
  }
  const last = open.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
