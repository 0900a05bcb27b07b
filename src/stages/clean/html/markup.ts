/** Reads markup with htmlparser2's tokenizer: where tags, their attributes and the texts between them stand. */
import { Tokenizer } from 'htmlparser2';

/** What a reader of markup is told. All places count from the begin of the markup that was given to `readMarkup`, plus its `shift`. */
export interface MarkupHandler<T> {
  /** A tag is named at [start, end). Gives what stands for it in the calls below. */
  tag(start: number, end: number): T;
  /** Whether an svg or math element is open, in which tags have no meaning of their own for the tokenizer. */
  isForeign(): boolean;
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

/** Whether a name in small letters stands at source[start, end), in small or capital ones. */
export function isNamed(name: string, source: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let k = 0; k < name.length; k++) {
    const code = source.charCodeAt(start + k);
    if (code !== name.charCodeAt(k) && (code < 65 || code > 90 || code + 32 !== name.charCodeAt(k))) return false;
  }
  return true;
}

function ignore(): void { /* no text of the page */ }

/** Reads markup from begin to end and tells `handler` of it in order. Never throws on broken markup; linear in its length. */
export function readMarkup<T>(source: string, handler: MarkupHandler<T>, shift = 0): void {
  let tag: T | null = null;
  let named = 0;
  let nameEnd = 0;
  let from = -1;
  let to = -1;
  const open = (at: number, closedItself: boolean): void => { if (tag !== null) handler.open(tag, at + shift, closedItself); };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, {
    onopentagname(start, end) { tag = handler.tag(start + shift, end + shift); handler.attributes(); },
    onattribname(start, end) { named = start; nameEnd = end; from = -1; to = -1; },
    onattribdata(start, end) { if (from < 0) from = start; to = end; },
    onattribend(quote, end) {
      // An empty value in quotation marks has no data.
      if (from < 0 && quote !== 0) from = to = end;
      handler.attribute(named + shift, nameEnd + shift, from < 0 ? -1 : from + shift, to + shift);
    },
    onopentagend(end) { open(end, false); },
    onselfclosingtag(end) { open(end, true); },
    onclosetag(start, end) { handler.close(handler.tag(start + shift, end + shift), start + shift); },
    // A page that ends in a tag that closes itself ("<br/") leaves a text that begins nowhere.
    ontext(start, end) { if (start >= 0) handler.text(start + shift, end + shift); },
    oncdata(start, end) { handler.data(start + shift, end + shift); },
    isInForeignContext() { return handler.isForeign(); },
    onattribentity: ignore, ontextentity: ignore, oncomment: ignore, ondeclaration: ignore, onprocessinginstruction: ignore, onend: ignore,
  });
  tokenizer.write(source);
  tokenizer.end();
}
