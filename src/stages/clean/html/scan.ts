/** One pass over a page with htmlparser2's tokenizer: elements, blocks of text with their places, and what the head says. */
import { decodeHTML } from 'entities';
import type { Line } from '../line.js';
import { Attribute, Attributes } from './attributes.js';
import { blockLine } from './block-line.js';
import { Hint, HintReader, type HintIndex } from './hints.js';
import { readMarkup } from './markup.js';
import type { Elements, Mark, MetaField, Page, TimeField } from './page.js';
import { fieldOf, marksAuthor, propertyOf } from './tag-fields.js';
import { KNOWN_TAGS, knownTag, knownTagAt, makeTag, SHOWN_NOSCRIPT, SHOWN_TEMPLATE, type Tag } from './tags.js';

/** Elements deeper than this are taken as if they stood at this depth: no page that a person made is deeper. */
const MAX_DEPTH = 400;
/** A table cell longer than this is text of its own, not a field of a row. */
const MAX_CELL = 80;
/** Marks beyond this are no names and days but boxes; in characters of markup. */
const MAX_MARK = 1200;
const MAX_MARKS = 400;
/** JSON-LD beyond this is data, not metadata. */
const MAX_LINKED_DATA = 500_000;
const MAX_SCRIPTS = 20;
/** Markup in scripts in the markup of scripts: deeper is a trap. */
const MAX_WITHIN = 2;
const SENTENCE_END = /[.!?…:»”"]\s*$/;
/** Words of a sentence before a line break, at least. */
const MIN_SENTENCE = 60;
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HINTED = [Attribute.class, Attribute.id, Attribute.role, Attribute['data-component'], Attribute['data-testid']];
const ROOT = makeTag('#root', KNOWN_TAGS);
const P = knownTag('p')!;
const A = knownTag('a')!;
const B = knownTag('b')!;
const STRONG = knownTag('strong')!;
const BR = knownTag('br')!;
const META = knownTag('meta')!;
const LINK = knownTag('link')!;
const HTML = knownTag('html')!;
const HEAD = knownTag('head')!;
const TITLE = knownTag('title')!;
const SCRIPT = knownTag('script')!;

/** Scripts that hold markup for a program to show: <script type="text/template">. */
const TEMPLATE_TYPE = /^text\/(?:x-|ng-|html)?(?:template|handlebars(?:-template)?|tmpl|mustache|underscore)?$/i;

/**
 * Reads a page. Takes its raw text and the class words; with `hidden` also what browsers show only to some or after a program has run: templates and the
 * words for readers without scripts. Never throws on broken markup.
 */
export function scanPage(source: string, hints: HintIndex, hidden = false): Page {
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
  const tags: Tag[] = [ROOT];
  const ownTags = new Map<string, Tag>();
  const open: number[] = Array.from({ length: KNOWN_TAGS + 1 }, () => 0);
  let silent = 0;
  let within = 0;
  let foreign = 0;
  let links = 0;
  let strongs = 0;
  let runs: number[] = [];
  let chars = 0;
  let linkChars = 0;
  let strongChars = 0;
  let breaks = 0;
  let cell = -1;
  const attributes = new Attributes(source);
  const reader = new HintReader(source, hints);
  /** What the words of the element that was just opened are: a title, linked data, or nothing to keep. */
  let wanted: 'title' | 'data' | 'markup' | null = null;

  const tagAt = (start: number, end: number): Tag => {
    const known = knownTagAt(source, start, end);
    if (known) return known;
    const name = source.slice(start, end).toLowerCase();
    const found = knownTag(name) ?? ownTags.get(name);
    if (found) return found;
    const made = makeTag(name, KNOWN_TAGS + 1 + ownTags.size);
    ownTags.set(name, made);
    open.push(0);
    return made;
  };
  const flush = (): void => {
    if (chars > 0) {
      let block = tags.length - 1;
      while (block > 0 && !tags[block]!.block && !tags[block]!.cell) block--;
      const line = blockLine(source, runs, { element: stack[stack.length - 1]!, tag: tags[block]!.name, linked: Math.min(1, linkChars / chars), strong: strongChars >= chars * 0.9 });
      if (line) lines.push(line);
    }
    if (runs.length) runs = [];
    chars = linkChars = strongChars = breaks = 0;
    cell = -1;
  };
  const linesBefore = (): number => lines.length + (chars > 0 ? 1 : 0);
  const pop = (at: number): void => {
    const element = stack.pop()!;
    const closed = tags.pop()!;
    while (openMarks.length && openMarks[openMarks.length - 1]!.element === element) {
      const { kind, start, line } = openMarks.pop()!;
      if (at > start && at - start <= MAX_MARK && marks.length < MAX_MARKS) marks.push({ kind, start, end: at, element, line });
    }
    open[closed.id]!--;
    if (closed.foreign) foreign--;
    if (closed.silent) silent--;
    else if (closed === A) links--;
    else if (closed === B || closed === STRONG) strongs--;
  };
  const boundary = (of: Tag, at: number): void => {
    if (silent > 0) return;
    if (of.block) flush();
    else if (of.cell) {
      // Short cells of a row stand in one line; long ones are blocks.
      if (chars > MAX_CELL || (cell >= 0 && chars - cell > MAX_CELL)) flush();
      else if (chars > 0) { runs.push(at, at); cell = chars; }
    }
  };
  const closeUntil = (depth: number, at: number): void => {
    while (stack.length > depth) {
      const closed = tags[tags.length - 1]!;
      boundary(closed, at);
      if (closed.custom && silent === 0 && endsSentence()) flush();
      pop(at);
    }
  };
  /** A tag of HTML in a drawing that was never closed ends the drawing, as browsers do. */
  const leaveForeign = (at: number): void => {
    while (foreign > 0) closeUntil(stack.length - 1, at);
  };
  const closeImplied = (opened: Tag, at: number): void => {
    if (opened.block && open[P.id]! > 0) {
      for (let d = stack.length - 1; d > 0; d--) {
        if (tags[d] === P) { closeUntil(d, at); break; }
        if (tags[d]!.block || tags[d]!.cell) break;
      }
    }
    const group = opened.ends;
    if (!group) return;
    for (let d = stack.length - 1; d > 0; d--) {
      const { name, fence } = tags[d]!;
      if (group.has(name)) { closeUntil(d, at); if (opened.name !== 'tr' && opened.name !== 'tbody') return; continue; }
      if (fence || (name === 'div' && opened.name !== 'tr')) return;
    }
  };

  const openElement = (opened: Tag, at: number): void => {
    const { name } = opened;
    if (opened === META) { readMeta(); return; }
    if (opened === LINK) { if (attributes.get(Attribute.rel) === 'canonical') canonical ??= attributes.get(Attribute.href); else if (attributes.has(Attribute.itemprop)) readMeta(); return; }
    if (opened === HTML) language ??= attributes.get(Attribute.lang);
    if (opened === BR) {
      if (silent === 0 && chars > 0) { breaks++; runs.push(at, at); if (breaks > 1 || endsSentence()) flush(); }
      return;
    }
    if (foreign > 0 && opened.breakout && !tags.some(t => t.name === 'foreignobject')) leaveForeign(at);
    // A page may leave out the end of its head: the first tag of a body ends it.
    if (silent === 1 && !opened.head && tags[tags.length - 1] === HEAD) closeUntil(stack.length - 1, at);
    boundary(opened, at);
    if (opened.empty) return;
    closeImplied(opened, at);
    // Deeper than any page that a person made: the text is kept, the elements are not.
    if (stack.length > MAX_DEPTH && !opened.silent) return;
    const number = elements.parent.length;
    elements.parent.push(stack[stack.length - 1]!);
    elements.tag.push(name);
    // What no reader sees needs no words about it.
    const told = silent === 0 && attributes.present !== 0;
    const bits = told ? attributeHints() : 0;
    const prop = told ? propertyOf(attributes) : '';
    elements.hints.push(bits);
    elements.prop.push(prop);
    if (told || name === 'time') markElement(name, number, bits, prop, at);
    stack.push(number);
    tags.push(opened);
    open[opened.id]!++;
    if (opened.foreign) foreign++;
    if (opened.silent) silent++;
    else if (opened === A) links++;
    else if (opened === B || opened === STRONG) strongs++;
    wanted = opened === TITLE && title === null ? 'title' : opened === SCRIPT ? wantedOf(attributes.get(Attribute.type)) : null;
  };
  /** A single <br> after the end of a sentence parts paragraphs; within one it is a space. */
  const endsSentence = (): boolean => {
    for (let k = runs.length - 2; k >= 0; k -= 2) {
      const text = source.slice(Math.max(runs[k]!, runs[k + 1]! - 12), runs[k + 1]!).trim();
      if (text !== '') return SENTENCE_END.test(text) && chars > MIN_SENTENCE;
    }
    return false;
  };
  /** Remembers times, fields in the body, and where names and days are marked. */
  const markElement = (name: string, element: number, bits: number, prop: string, at: number): void => {
    const isDate = name === 'time' || prop.startsWith('date');
    const value = isDate ? (attributes.get(Attribute.datetime) ?? attributes.get(Attribute.content)) : null;
    if (value !== null) times.push({ value, element, prop, line: linesBefore() });
    else if (prop !== '' && attributes.has(Attribute.content)) readMeta();
    const kind = marksAuthor(name, prop, attributes) ? 'author' : isDate || (bits & Hint.date) !== 0 ? 'date' : (bits & Hint.byline) !== 0 && name !== 'body' ? 'byline' : null;
    if (kind !== null) openMarks.push({ element, kind, start: at + 1, line: linesBefore() });
  };
  const readMeta = (): void => {
    const field = fieldOf(attributes);
    if (field !== null) metas.push(field);
  };
  const attributeHints = (): number => {
    let bits = 0;
    for (const name of HINTED) if (attributes.has(name)) bits |= reader.read(attributes.start(name), attributes.stop(name));
    if (attributes.has(Attribute.itemprop) && attributes.get(Attribute.itemprop)!.toLowerCase() === 'articlebody') bits |= Hint.body;
    if (attributes.has(Attribute.hidden) || attributes.get(Attribute['aria-hidden']) === 'true' || (attributes.has(Attribute.style) && NOT_SHOWN.test(attributes.get(Attribute.style)!))) bits |= Hint.hidden;
    return bits;
  };
  const wantedOf = (type: string | null): 'data' | 'markup' | null => (type === 'application/ld+json' ? 'data' : hidden && within < MAX_WITHIN && type !== null && silent === 1 && TEMPLATE_TYPE.test(type) ? 'markup' : null);
  /** The tag as it counts here: what is hidden from most readers may be shown. */
  const opening = (tag: Tag): Tag => {
    if (tag.name === 'template' && (hidden || attributes.has(Attribute.shadowrootmode))) return SHOWN_TEMPLATE;
    return hidden && tag.name === 'noscript' && silent === 0 ? SHOWN_NOSCRIPT : tag;
  };

  const closeElement = (closed: Tag, at: number): void => {
    if (closed === BR || (closed === P && open[P.id]! === 0)) { boundary(P, at); return; }
    if (open[closed.id]! <= 0) { boundary(closed, at); return; }
    const inline = !closed.block && !closed.cell && !closed.silent;
    for (let d = stack.length - 1; d > 0; d--) {
      const t = tags[d]!;
      if (t.id === closed.id) { closeUntil(d, at); return; }
      // A stray end tag of a phrase does not end the block around it.
      if (inline && (t.block || t.cell)) return;
      if (silent > 0 && t.silent) return;
    }
  };
  const addText = (start: number, end: number): void => {
    if (silent > 0) {
      if (wanted === 'data' && linkedData.length < MAX_SCRIPTS && end - start < MAX_LINKED_DATA) linkedData.push(source.slice(start, end));
      else if (wanted === 'markup') readWithin(start, end);
      else if (wanted === 'title') title = decodeHTML(source.slice(start, end)).replace(/\s+/g, ' ').trim() || null;
      wanted = null;
      return;
    }
    let count = 0;
    for (let k = start; k < end; k++) if (source.charCodeAt(k) > 32) count++;
    // White space before the first word of a block is no part of it.
    if (count === 0 && chars === 0) return;
    const last = runs.length - 1;
    if (last >= 0 && runs[last] === start && runs[last - 1] !== runs[last]) runs[last] = end; else runs.push(start, end);
    if (count === 0) return;
    breaks = 0;
    chars += count;
    if (links > 0) linkChars += count;
    if (strongs > 0) strongChars += count;
  };

  /** Reads the markup in a script as if it stood in the page. */
  const readWithin = (start: number, end: number): void => {
    wanted = null;
    const depth = stack.length;
    silent--;
    within++;
    read(source.slice(start, end), start);
    flush();
    within--;
    silent++;
    closeUntil(depth, end);
  };
  /** Reads text that stands at `shift` in the source. */
  const read = (text: string, shift: number): void => {
    readMarkup<Tag>(text, {
      tag: tagAt,
      isForeign: () => foreign > 0,
      attributes() { attributes.clear(); },
      attribute(start, end, from, to) { attributes.add(start, end, from, to); },
      open(tag, at, closedItself) { openElement(opening(tag), at); if (closedItself && (tag.selfClosed || foreign > 0) && !tag.empty) closeElement(tag, at); },
      close(tag, at) { closeElement(tag, at); },
      text: addText,
      data(start, end) { if (silent === 0) addText(start, end); },
    }, shift);
  };
  read(source, 0);
  closeUntil(1, source.length);
  flush();
  return { elements, lines, metas, times, marks, linkedData, title, canonical, language };
}
