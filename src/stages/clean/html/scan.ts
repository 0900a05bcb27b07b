/** One pass over a page with htmlparser2's tokenizer: elements, blocks of text with their places, and what the head says. */
import { decodeHTML } from 'entities';
import { Tokenizer } from 'htmlparser2';
import { makeLine, type Line } from '../line.js';
import { Hint, hintsOf, type HintIndex } from './hints.js';
import type { Elements, Mark, MetaField, Page, TimeField } from './page.js';
import { ATTRIBUTES, BLOCK, ENDS, FENCES, HEAD, SILENT, VOID } from './tags.js';

/** Elements deeper than this are taken as if they stood at this depth: no page that a person made is deeper. */
const MAX_DEPTH = 400;
/** A table cell longer than this is text of its own, not a field of a row. */
const MAX_CELL = 80;
/** Marks beyond this are no names and days but boxes; in characters of markup. */
const MAX_MARK = 1200;
const MAX_MARKS = 400;
/** Addresses of the pages that outlets give their authors. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|journalistes?|contributors?|redakteure?|redaction|staff|columnists?|byline)\/[^/?#]{3,60}\/?(?:[?#].*)?$/i;
/** JSON-LD beyond this is data, not metadata. */
const MAX_LINKED_DATA = 500_000;
const SENTENCE_END = /[.!?…:»”"]\s*$/;

/** Reads a page. Takes its raw text and the class words; never throws on broken markup. */
export function scanPage(source: string, hints: HintIndex): Page {
  const elements: Elements = { parent: [-1], tag: ['#root'], hints: [0], prop: [''] };
  const lines: Line[] = [];
  const metas: MetaField[] = [];
  const times: TimeField[] = [];
  const linkedData: string[] = [];
  const marks: Mark[] = [];
  const openMarks: { element: number; kind: Mark['kind']; start: number; line: number }[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;

  const stack: number[] = [0];
  const open = new Map<string, number>();
  let silent = 0;
  let foreign = 0;
  let links = 0;
  let strongs = 0;
  let runs: number[] = [];
  let chars = 0;
  let linkChars = 0;
  let strongChars = 0;
  let breaks = 0;
  let cell = -1;

  // The tag being read.
  let tag = '';
  let attribute = '';
  let valueStart = -1;
  let valueEnd = -1;
  let attributes: Map<string, string> | null = null;
  let titleStart = -1;
  let scriptStart = -1;

  const flush = (): void => {
    if (chars > 0) {
      const element = stack[stack.length - 1]!;
      const block = blockOf(element);
      const line = makeLine(source, runs, true, true, { element, tag: elements.tag[block]!, linked: Math.min(1, linkChars / chars), strong: strongChars >= chars * 0.9 });
      if (line) lines.push(line);
    }
    if (runs.length) runs = [];
    chars = linkChars = strongChars = breaks = 0;
    cell = -1;
  };
  const blockOf = (element: number): number => {
    let at = element;
    while (at > 0 && !BLOCK.has(elements.tag[at]!) && elements.tag[at] !== 'td' && elements.tag[at] !== 'th') at = elements.parent[at]!;
    return at;
  };
  const pop = (at: number): void => {
    const element = stack.pop()!;
    while (openMarks.length && openMarks[openMarks.length - 1]!.element === element) {
      const { kind, start, line } = openMarks.pop()!;
      if (at > start && at - start <= MAX_MARK && marks.length < MAX_MARKS) marks.push({ kind, start, end: at, element, line });
    }
    const name = elements.tag[element]!;
    open.set(name, (open.get(name) ?? 1) - 1);
    if (name === 'svg' || name === 'math') foreign--;
    if (SILENT.has(name)) silent--;
    else if (name === 'a') links--;
    else if (name === 'b' || name === 'strong') strongs--;
    else if (BLOCK.has(name)) return;
  };
  const boundary = (name: string, at: number): void => {
    if (silent > 0) return;
    if (BLOCK.has(name)) flush();
    else if (name === 'td' || name === 'th') {
      // Short cells of a row stand in one line; long ones are blocks.
      if (chars > MAX_CELL || (cell >= 0 && chars - cell > MAX_CELL)) flush();
      else if (chars > 0) { runs.push(at, at); cell = chars; }
    }
  };
  const closeUntil = (depth: number, at: number): void => {
    while (stack.length > depth) { boundary(elements.tag[stack[stack.length - 1]!]!, at); pop(at); }
  };
  /** A tag of HTML in a drawing that was never closed ends the drawing, as browsers do. */
  const leaveForeign = (at: number): void => {
    while (foreign > 0) closeUntil(stack.length - 1, at);
  };
  const closeImplied = (name: string, at: number): void => {
    if (BLOCK.has(name) && (open.get('p') ?? 0) > 0) {
      for (let d = stack.length - 1; d > 0; d--) {
        const t = elements.tag[stack[d]!]!;
        if (t === 'p') { closeUntil(d, at); break; }
        if (BLOCK.has(t) || t === 'td' || t === 'th') break;
      }
    }
    const group = ENDS[name];
    if (!group) return;
    for (let d = stack.length - 1; d > 0; d--) {
      const t = elements.tag[stack[d]!]!;
      if (group.has(t)) { closeUntil(d, at); if (name !== 'tr' && name !== 'tbody') return; continue; }
      if (FENCES.has(t) || (t === 'div' && name !== 'tr')) return;
    }
  };

  const openElement = (name: string, at: number): void => {
    const a = attributes;
    if (name === 'meta') { if (a) readMeta(a); return; }
    if (name === 'link') { if (a && a.get('rel') === 'canonical' && canonical === null) canonical = a.get('href') ?? null; else if (a?.has('itemprop')) readMeta(a); return; }
    if (name === 'html') { language ??= a?.get('lang') ?? null; }
    if (name === 'br') {
      if (silent === 0 && chars > 0) { breaks++; runs.push(at, at); if (breaks > 1) flush(); else breakAt(at); }
      return;
    }
    if (foreign > 0 && BREAKOUT.has(name) && (open.get('foreignobject') ?? 0) <= 0) leaveForeign(at);
    // A page may leave out the end of its head: the first tag of a body ends it.
    if (silent === 1 && !HEAD.has(name) && elements.tag[stack[stack.length - 1]!] === 'head') closeUntil(stack.length - 1, at);
    boundary(name, at);
    if (VOID.has(name)) return;
    closeImplied(name, at);
    // Deeper than any page that a person made: the text is kept, the elements are not.
    if (stack.length > MAX_DEPTH) return;
    const parent = stack[stack.length - 1]!;
    const number = elements.parent.length;
    elements.parent.push(parent);
    elements.tag.push(name);
    elements.hints.push(a ? attributeHints(a) : 0);
    const prop = (a?.get('itemprop') ?? schemaProperty(a?.get('property')))?.toLowerCase() ?? '';
    elements.prop.push(prop);
    if (a && (name === 'time' || prop.startsWith('date')) && (a.has('datetime') || a.has('content'))) times.push({ value: a.get('datetime') ?? a.get('content') ?? '', element: number, prop, line: lines.length + (chars > 0 ? 1 : 0) });
    else if (a && prop !== '' && a.has('content')) readMeta(a);
    const kind = markOf(name, a, prop, elements.hints[number]!);
    if (kind !== null && silent === 0) openMarks.push({ element: number, kind, start: at + 1, line: lines.length + (chars > 0 ? 1 : 0) });
    stack.push(number);
    open.set(name, (open.get(name) ?? 0) + 1);
    if (name === 'svg' || name === 'math') foreign++;
    if (SILENT.has(name)) silent++;
    else if (name === 'a') links++;
    else if (name === 'b' || name === 'strong') strongs++;
    if (name === 'script' && a?.get('type') === 'application/ld+json') scriptStart = -2;
    if (name === 'title' && title === null) titleStart = -2;
  };
  /** A single <br> after the end of a sentence parts paragraphs; within one it is a space. */
  const breakAt = (at: number): void => {
    for (let k = runs.length - 2; k >= 0; k -= 2) {
      const text = source.slice(Math.max(runs[k]!, runs[k + 1]! - 12), runs[k + 1]!).trim();
      if (text === '') continue;
      if (SENTENCE_END.test(text) && chars > 60) flush();
      return;
    }
    void at;
  };
  const markOf = (name: string, a: ReadonlyMap<string, string> | null, prop: string, bits: number): Mark['kind'] | null => {
    if (a?.get('rel')?.includes('author') || prop === 'author') return 'author';
    if (name === 'a' && AUTHOR_PAGE.test(a?.get('href') ?? '')) return 'author';
    if ((bits & Hint.date) !== 0 || name === 'time' || prop.startsWith('date')) return 'date';
    return (bits & Hint.byline) !== 0 && name !== 'body' ? 'byline' : null;
  };
  const readMeta = (a: ReadonlyMap<string, string>): void => {
    const name = a.get('property') ?? a.get('name') ?? (a.has('itemprop') ? `itemprop:${a.get('itemprop')!}` : a.get('http-equiv'));
    const content = a.get('content') ?? a.get('href');
    if (name && content) metas.push({ name: name.trim().toLowerCase(), content: content.trim() });
  };
  const attributeHints = (a: ReadonlyMap<string, string>): number => {
    let bits = 0;
    for (const key of ['class', 'id', 'role', 'data-component', 'data-testid']) { const value = a.get(key); if (value) bits |= hintsOf(value, hints); }
    if (a.get('itemprop')?.toLowerCase() === 'articlebody') bits |= Hint.body;
    if (a.has('hidden') || a.get('aria-hidden') === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(a.get('style') ?? '')) bits |= Hint.hidden;
    return bits;
  };

  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, {
    onopentagname(start, end) { tag = source.slice(start, end).toLowerCase(); attributes = null; },
    onattribname(start, end) {
      const n = end - start;
      attribute = n >= 2 && n <= 14 ? source.slice(start, end).toLowerCase() : '';
      if (!ATTRIBUTES.has(attribute)) attribute = '';
      valueStart = valueEnd = -1;
    },
    onattribdata(start, end) { if (valueStart < 0) valueStart = start; valueEnd = end; },
    onattribentity() { /* entities are not decoded here */ },
    onattribend() {
      if (attribute === '') return;
      attributes ??= new Map();
      if (!attributes.has(attribute)) {
        const raw = valueStart < 0 ? '' : source.slice(valueStart, valueEnd);
        attributes.set(attribute, raw.includes('&') ? decodeHTML(raw) : raw);
      }
    },
    onopentagend(end) { openElement(tag, end); },
    onselfclosingtag(end) { openElement(tag, end); if (!VOID.has(tag) && tag !== 'meta' && tag !== 'link' && SELF_CLOSED.has(tag)) closeElement(tag, end); },
    onclosetag(start, end) { closeElement(source.slice(start, end).toLowerCase(), start); },
    ontext(start, end) { addText(start, end); },
    ontextentity() { /* entities are not decoded here */ },
    oncdata(start, end) { if (silent === 0) addText(start, end); },
    oncomment() { /* no text */ },
    ondeclaration() { /* no text */ },
    onprocessinginstruction() { /* no text */ },
    isInForeignContext() { return foreign > 0; },
    onend() { closeUntil(1, source.length); flush(); },
  });

  const closeElement = (name: string, at: number): void => {
    if (name === 'br' || name === 'p' && (open.get('p') ?? 0) === 0) { boundary('p', at); return; }
    if ((open.get(name) ?? 0) <= 0) { boundary(name, at); return; }
    const inline = !BLOCK.has(name) && name !== 'td' && name !== 'th' && !SILENT.has(name);
    for (let d = stack.length - 1; d > 0; d--) {
      const t = elements.tag[stack[d]!]!;
      if (t === name) { closeUntil(d, at); return; }
      // A stray end tag of a phrase does not end the block around it.
      if (inline && (BLOCK.has(t) || t === 'td' || t === 'th')) return;
      if (silent > 0 && SILENT.has(t)) return;
    }
  };
  const addText = (start: number, end: number): void => {
    if (silent > 0) {
      if (scriptStart === -2) { if (linkedData.length < 20 && end - start < MAX_LINKED_DATA) linkedData.push(source.slice(start, end)); scriptStart = -1; }
      if (titleStart === -2) { title = decodeHTML(source.slice(start, end)).replace(/\s+/g, ' ').trim() || null; titleStart = -1; }
      return;
    }
    const last = runs.length - 1;
    if (last >= 0 && runs[last] === start && runs[last - 1] !== runs[last]) runs[last] = end; else runs.push(start, end);
    let count = 0;
    for (let k = start; k < end; k++) if (source.charCodeAt(k) > 32) count++;
    if (count === 0) return;
    breaks = 0;
    chars += count;
    if (links > 0) linkChars += count;
    if (strongs > 0) strongChars += count;
  };

  tokenizer.write(source);
  tokenizer.end();
  return { elements, lines, metas, times, marks, linkedData, title, canonical, language };
}

/** Tags of HTML that no drawing holds. */
const BREAKOUT = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote', 'body', 'pre', 'section', 'article', 'span', 'img', 'br', 'b', 'strong', 'em', 'i', 'hr', 'nav', 'header', 'footer', 'main']);

/** "schema:dateCreated" in RDFa is what itemprop="dateCreated" is in microdata. */
function schemaProperty(property: string | undefined): string | undefined {
  return property?.startsWith('schema:') ? property.slice(7) : undefined;
}

/** Tags that authors close in the tag itself and mean it. */
const SELF_CLOSED = new Set(['path', 'circle', 'rect', 'use', 'g', 'span', 'a', 'i', 'iframe', 'script', 'svg', 'video', 'audio', 'source', 'polygon', 'line', 'ellipse']);
