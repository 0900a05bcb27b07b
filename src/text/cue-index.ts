/** Looks cues up by any form of their verb or noun: what the packs' rows become, once a language. */
import type { Cue, CueForm, CueNoun } from '../model/words/cues.js';
import type { Act } from '../model/statement.js';
import { readCueRow, readFrames, readMarker, type CueRow } from './frames.js';

/** One row of nouns of speech: the act, the marker of what is said ("de|d'/in"), the nouns with blanks between. */
export type NounRow = readonly [act: Act, markers: string, nouns: string];

export interface CueVerbs {
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
  /** Forms of the verbs that put a noun of speech into words. */
  readonly carriers: ReadonlyMap<string, number>;
}

/**
 * Takes rows of cue verbs, the lemmas of carriers with blanks between, the language's conjugator (lemma to forms with their features) and the
 * word that marks a reflexive verb (null where there is none); gives the cues of each form, those with the longest tail and the reflexive ones first.
 */
export function indexCueVerbs(rows: readonly CueRow[], carrierLemmas: string, conjugate: (verb: string) => Iterable<readonly [form: string, features: number]>, reflexive: string | null): CueVerbs {
  const verbs = new Map<string, CueForm[]>();
  const add = (form: string, entry: CueForm): void => {
    const list = verbs.get(form);
    if (list) list.push(entry); else verbs.set(form, [entry]);
  };
  for (const row of rows) {
    for (const { verb, cue } of readCueRow(row, reflexive)) {
      for (const [form, features] of conjugate(verb)) add(form, { cue, form: features });
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => b.cue.tail.length - a.cue.tail.length || Number(b.cue.reflexive) - Number(a.cue.reflexive));

  const carriers = new Map<string, number>();
  const frames = readFrames('');
  for (const verb of carrierLemmas.split(' ')) {
    const cue: Cue = { lemma: verb, act: 'declare', frames, reflexive: false, tail: [], negated: null };
    for (const [form, features] of conjugate(verb)) {
      carriers.set(form, features);
      if (!verbs.get(form)?.some(f => f.cue.tail.length === 0 && !f.cue.reflexive)) add(form, { cue, form: features });
    }
  }
  return { verbs, carriers };
}

/** Takes rows of nouns of speech; gives each noun with its act (that of its first row) and all its markers. */
export function indexCueNouns(rows: readonly NounRow[]): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  for (const [act, markers, list] of rows) {
    for (const noun of list.split(' ')) {
      const known = nouns.get(noun);
      nouns.set(noun, { act: known?.act ?? act, marked: [...(known?.marked ?? []), readMarker(markers)] });
    }
  }
  return nouns;
}
