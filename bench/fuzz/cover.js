// Whether pieces and what is set aside cover a source: the promise that nothing is lost.

/** What is wrong with the cover, or null. */
export function coverOf({ pieces, setAside }, text) {
  let at = 0;
  for (const { start, end } of [...pieces, ...setAside].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end <= start) return `overlap or nothing at ${start}`;
    if (/\S/.test(text.slice(at, start))) return `not covered: ${JSON.stringify(text.slice(at, start).slice(0, 40))}`;
    at = end;
  }
  return /\S/.test(text.slice(at)) ? `not covered at the end: ${JSON.stringify(text.slice(at).slice(0, 40))}` : null;
}
