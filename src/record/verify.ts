/** Checks the record against the sources: every stretch that a fact points to must hold the words that the fact says. */
import type { RecordExport } from '../model/export.js';
import { isInvisible } from '../text/fold.js';
import { withoutMarkup } from '../text/markup.js';
import { anchorsIn } from './anchors.js';
import type { StoredSource } from './read.js';

export interface WrongAnchor {
  /** Kind and id of the fact: "statements s-...". */
  readonly where: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly found: string;
}

/** Takes an export and the sources; gives how many anchors were checked and which are wrong. */
export function verifyAnchors(record: RecordExport, sources: readonly StoredSource[]): { readonly checked: number; readonly wrong: readonly WrongAnchor[] } {
  const byId = new Map(sources.map(s => [s.id, s]));
  const wrong: WrongAnchor[] = [];
  let checked = 0;
  const check = (where: string, document: string, start: number, end: number, said: string): void => {
    checked++;
    const source = byId.get(document);
    const slice = source && start >= 0 && end <= source.text.length ? source.text.slice(start, end) : '';
    const right = source?.format === 'html' ? squeezed(withoutMarkup(slice)) === squeezed(said) : slice === said;
    if (!right) wrong.push({ where, path: source?.path ?? document, start, end, said, found: slice });
  };
  const checkAll = (where: string, fact: unknown, home: string | null): void => {
    for (const { document, start, end, text } of anchorsIn(fact, home, '')) check(where, document, start, end, text);
  };
  for (const document of record.documents) checkAll(`documents ${document.id}`, document.title, document.id);
  for (const kind of ['statements', 'dates', 'figures', 'actors', 'meetings', 'proposals', 'disagreements'] as const) {
    for (const fact of record[kind]) checkAll(`${kind} ${fact.id}`, fact, null);
  }
  return { checked, wrong };
}

/** Words without white space and invisible characters: a page may break and space its words as it likes. */
function squeezed(text: string): string {
  let out = '';
  for (const character of text.normalize('NFC')) if (character.trim() !== '' && !isInvisible(character.charCodeAt(0))) out += character;
  return out;
}
