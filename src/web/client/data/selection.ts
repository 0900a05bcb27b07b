/** The stretch of a source that a reader has selected on the page. */
import type { Span } from '../../../model/anchor.js';
import type { SourceFormat } from '../../../model/document.js';
import { readableRuns, type Run } from './readable.js';

/** Takes the selection and the source; a paragraph of the page has `data-start` and `data-end`. Null where nothing or no paragraph is selected. */
export function selectedStretch(selection: Selection | null, format: SourceFormat | null, source: string): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, format, source, false);
  const end = offsetOf(range.endContainer, range.endOffset, format, source, true);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

function offsetOf(node: Node, offset: number, format: SourceFormat | null, source: string, isEnd: boolean): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return sourceOffset(readableRuns(format, source, Number(paragraph.dataset['start']), Number(paragraph.dataset['end'])), before.toString().length, isEnd);
}

/** The source offset of a character of the readable text made of `runs`; a run that maps as a whole is taken whole. */
export function sourceOffset(runs: readonly Run[], at: number, isEnd: boolean): number | null {
  let seen = 0;
  for (const run of runs) {
    const into = at - seen;
    if (isEnd ? into <= run.text.length : into < run.text.length) {
      if (run.text.length === run.end - run.start) return run.start + into;
      return isEnd && into > 0 ? run.end : run.start;
    }
    seen += run.text.length;
  }
  return runs[runs.length - 1]?.end ?? null;
}
