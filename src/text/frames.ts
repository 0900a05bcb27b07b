/** Reads the short notation in which the packs write the frames of their cues. */
import type { Cue, Frames, Marker } from '../model/words/cues.js';
import type { Act } from '../model/statement.js';

/**
 * One row of a cue list: the act, the act where the cue is negated (or null), the frames and the verbs they hold for.
 *
 * Frames, with blanks between: `q` quotation, `t` clause with conjunction, `b` clause without (`B`: of a verb that has no objects), `w` indirect question, `i` infinitive without marker,
 * `o` any noun phrase, `oq` only one that holds a quotation, `a` an attribute ("se dire prêt"), `l` an object and its label in quotation marks, `@` the object is an addressee; `de/i`, `contre/n`, `à/in`: a marker with infinitive, noun phrase
 * or both (`q`: with a quotation); `X>de/in`: a party as object, then the marker; `X>>de/n`: the same where the party belongs to the content ("qualifier X de Y"). Alternatives of a marker are joined by `|`.
 *
 * Verbs, with commas between: the lemma, `se ` before it where it must be reflexive, further words behind it: "mettre en garde".
 */
export type CueRow = readonly [act: Act, negated: Act | null, frames: string, verbs: string];

export interface CueLemma {
  readonly verb: string;
  readonly cue: Cue;
}

/** Takes a row; gives its cues with the verb that is to be conjugated. `reflexive` is the word that marks a reflexive verb, `tailWords` splits a tail into tokens. */
export function readCueRow(row: CueRow, reflexive: string | null): CueLemma[] {
  const frames = readFrames(row[2]);
  return row[3].split(',').map(entry => {
    const words = entry.trim().split(' ');
    const isReflexive = reflexive !== null && words[0] === reflexive;
    if (isReflexive) words.shift();
    const verb = words.shift() ?? '';
    const tail = words.flatMap(word => word.split(/(?<=')/));
    return { verb, cue: { lemma: entry.trim(), act: row[0], negated: row[1], frames, reflexive: isReflexive, tail } };
  });
}

/** Takes the notation of a row; gives the frames. */
export function readFrames(notation: string): Frames {
  const parts = notation.split(' ').filter(Boolean);
  const marked: Marker[] = [];
  const party: Marker[] = [];
  const named: Marker[] = [];
  for (const part of parts) {
    if (part.startsWith('X>>')) named.push(readMarker(part.slice(3)));
    else if (part.startsWith('X>')) party.push(readMarker(part.slice(2)));
    else if (part.includes('/')) marked.push(readMarker(part));
  }
  return {
    quote: parts.includes('q'), clause: parts.includes('t'), bare: parts.includes('b') || parts.includes('B'), plainly: parts.includes('B'), question: parts.includes('w'), infinitive: parts.includes('i'),
    object: parts.includes('o') ? 'any' : parts.includes('oq') ? 'quoted' : 'none', marked, party, named, attribute: parts.includes('a'), label: parts.includes('l'), addressee: parts.includes('@'),
  };
}

/** Takes "de|d'/in"; gives the marker. */
export function readMarker(notation: string): Marker {
  const [words = '', kinds = ''] = notation.split('/');
  return { words: new Set(words.split('|')), infinitive: kinds.includes('i'), noun: kinds.includes('n'), quoted: kinds.includes('q') };
}
