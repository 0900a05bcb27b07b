/** Reads markup: where tags, their attributes and the texts between them stand, by the tokenization rules of the HTML standard as far as they matter for text. */

/** What a reader of markup is told. All places count from the begin of the markup that was given to `readMarkup`, plus its `shift`. */
export interface MarkupHandler<T> {
  /** A tag is named at [start, end); `hash` is what `nameHash` gives for it. Gives what stands for it in the calls below. */
  tag(start: number, end: number, hash: number): T;
  /** Whether the content of the tag that was just named is text up to its end tag, whatever stands in it: scripts, styles, titles. */
  isRaw(tag: T): boolean;
  /** Whether all that follows the tag is text: <plaintext>. */
  isLast(tag: T): boolean;
  /** A new tag: the attributes that follow are its own. */
  attributes(): void;
  /** An attribute is named at [start, end); its value stands at [from, to), without its quotation marks, or `from` is -1 where it has none. */
  attribute(start: number, end: number, from: number, to: number): void;
  /** A tag opens and has ended at `at`, the place of its ">". */
  open(tag: T, at: number, closedItself: boolean): void;
  /** The end tag of `tag`, whose name begins at `at`. */
  close(tag: T, at: number): void;
  /** Text as it stands, character references and all. */
  text(start: number, end: number): void;
  /** The content of <![CDATA[...]]>. */
  data(start: number, end: number): void;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/** Texts are looked through character by character for so long, then by a search: most are short, and a search costs more to begin. */
const SHORT = 16;

function isWhite(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isWhite(code);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** One number for a name in small or capital letters. */
export function nameHash(source: string, start: number, end: number): number {
  let hash = 0;
  for (let k = start; k < end; k++) hash = hashStep(hash, source.charCodeAt(k));
  return hash;
}

function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

/** Reads markup from begin to end and tells `handler` of it in order. Never throws on broken markup; linear in its length. */
export function readMarkup<T>(source: string, handler: MarkupHandler<T>, shift = 0): void {
  const length = source.length;
  /** Begin of the text that is being read. */
  let section = 0;
  let at = 0;
  /** Of the name that was read last. */
  let hash = 0;
  while (at < length) {
    const open = nextTag(source, at, length);
    if (open > section) handler.text(section + shift, open + shift);
    section = open;
    at = open + 1;
    if (at >= length) break;
    const code = source.charCodeAt(at);
    if (isLetter(code)) at = openTag(at);
    else if (code === SLASH) { if (at + 1 < length) at = endTag(at + 1); else break; }
    else if (code === 33) at = declaration(at + 1);
    else if (code === 63) at = behind('>', at + 1);
    else continue;
    section = at;
  }
  if (section < length) handler.text(section + shift, length + shift);

  /** The place behind the next `mark`, or the end. */
  function behind(mark: string, from: number): number {
    const found = source.indexOf(mark, from);
    return found < 0 ? length : found + mark.length;
  }

  /** The place behind the name that begins at `from`; `hash` is then the name's. */
  function nameEnd(from: number): number {
    let end = from;
    let code = source.charCodeAt(end);
    hash = 0;
    do {
      hash = hashStep(hash, code);
      end++;
    } while (end < length && !endsName(code = source.charCodeAt(end)));
    return end;
  }

  /** Reads the tag whose name begins at `start`, with its content where that is raw text; gives the place behind it. A tag that the end of the markup cuts off is dropped. */
  function openTag(start: number): number {
    const end = nameEnd(start);
    if (end >= length) return length;
    const tag = handler.tag(start + shift, end + shift, hash);
    const raw = handler.isRaw(tag);
    handler.attributes();
    let k = end;
    for (;;) {
      if (k >= length) return length;
      const code = source.charCodeAt(k);
      if (code === GREATER) { handler.open(tag, k + shift, false); k++; break; }
      if (code === SLASH) {
        do k++; while (k < length && isWhite(source.charCodeAt(k)));
        if (k < length && source.charCodeAt(k) === GREATER) { handler.open(tag, k + shift, true); k++; break; }
        continue;
      }
      k = isWhite(code) ? k + 1 : attribute(k);
    }
    if (handler.isLast(tag)) { if (k < length) handler.text(k + shift, length + shift); return length; }
    return raw ? rawText(k, start, end) : k;
  }

  /** Reads the attribute whose name begins at `start`; gives the place behind it. */
  function attribute(start: number): number {
    let k = start + 1;
    let code = 0;
    while (k < length && (code = source.charCodeAt(k)) !== EQUALS && !endsName(code)) k++;
    const end = k;
    while (k < length && isWhite(code = source.charCodeAt(k))) k++;
    if (k >= length) return length;
    if (code !== EQUALS) { handler.attribute(start + shift, end + shift, -1, -1); return k; }
    do k++; while (k < length && isWhite(source.charCodeAt(k)));
    if (k >= length) return length;
    code = source.charCodeAt(k);
    if (code === 34 || code === 39) {
      const from = ++k;
      const stop = Math.min(length, k + SHORT);
      while (k < stop && source.charCodeAt(k) !== code) k++;
      if (k === stop) k = source.indexOf(code === 34 ? '"' : "'", k);
      if (k < 0) return length;
      handler.attribute(start + shift, end + shift, from + shift, k + shift);
      return k + 1;
    }
    const from = k;
    while (k < length && (code = source.charCodeAt(k)) !== GREATER && !isWhite(code)) k++;
    if (k < length) handler.attribute(start + shift, end + shift, from + shift, k + shift);
    return k;
  }

  /** Reads on to the end tag of the name [start, end). */
  function rawText(from: number, start: number, end: number): number {
    for (let slash = source.indexOf('</', from); slash >= 0; slash = source.indexOf('</', slash + 2)) {
      const stop = slash + 2 + end - start;
      if (stop >= length || !endsName(source.charCodeAt(stop)) || !sameName(source, start, slash + 2, end - start)) continue;
      if (slash > from) handler.text(from + shift, slash + shift);
      return endTag(slash + 2);
    }
    if (from < length) handler.text(from + shift, length + shift);
    return length;
  }

  /** Reads what begins with "</"; takes the place behind that. */
  function endTag(start: number): number {
    const code = source.charCodeAt(start);
    if (code === GREATER) return start + 1;
    if (!isLetter(code)) return behind('>', start + 1);
    const end = nameEnd(start);
    if (end >= length) return length;
    handler.close(handler.tag(start + shift, end + shift, hash), start + shift);
    return behind('>', end);
  }

  /** Reads what begins with "<!"; takes the place behind that. */
  function declaration(start: number): number {
    if (source.startsWith('--', start)) return comment(start + 2);
    if (!source.startsWith('[CDATA[', start)) return behind('>', start);
    const end = source.indexOf(']]>', start + 7);
    if (end < 0) return length;
    handler.data(start + 7 + shift, end + shift);
    return end + 3;
  }

  /** A comment ends with "-->" or "--!>"; "<!-->" and "<!--->" are whole ones. */
  function comment(start: number): number {
    for (let k = source.indexOf('>', start); k >= 0; k = source.indexOf('>', k + 1)) {
      const dashes = source.charCodeAt(k - 1) === 33 ? k - 1 : k;
      const closed = dashes - start >= 2 && source.charCodeAt(dashes - 1) === 45 && source.charCodeAt(dashes - 2) === 45;
      if (closed || k === start || (k === start + 1 && source.charCodeAt(start) === 45)) return k + 1;
    }
    return length;
  }
}

function nextTag(source: string, from: number, length: number): number {
  const stop = Math.min(length, from + SHORT);
  for (let k = from; k < stop; k++) if (source.charCodeAt(k) === LESS) return k;
  const found = source.indexOf('<', stop);
  return found < 0 ? length : found;
}

/** Whether the same letters stand at two places, small or capital. */
function sameName(source: string, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if ((source.charCodeAt(a + k) | 32) !== (source.charCodeAt(b + k) | 32)) return false;
  return true;
}
