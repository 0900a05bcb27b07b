/** Words for a terminal: source text shown in it can do nothing, and long work shows where it is. */

// Control characters (among them ESC, which begins terminal sequences) and marks that turn the direction of text.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a source made safe to print: control and direction characters become U+FFFD, line ends spaces. */
export function safe(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(UNSAFE, '\ufffd');
}

/** A value as one line of JSON that can do nothing to a terminal: the same characters are written as escapes, so that it reads back the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text shortened to about `length` characters, at a word where possible. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
}

/** "1 meeting", "3 meetings". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

export interface Progress {
  readonly step: (text: string) => void;
  readonly end: () => void;
}

/** One line that is written over on a terminal; nothing elsewhere, where a line a step comes from the command itself. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let last = 0;
  return {
    step(text) {
      const now = Date.now();
      if (now - last < 80) return; // a terminal need not be written to more than twelve times a second
      last = now;
      stream.write(`\r\u001b[K${shorten(safe(text), Math.max(20, (stream.columns || 80) - 2))}`);
    },
    end() { stream.write('\r\u001b[K'); },
  };
}
