/** The names and nouns of a language pack as one lookup by first word: built once for a pack, read at every token. */
import type { LanguagePack } from '../../../model/language.js';
import type { Agreement, Forms, NameWords } from '../../../model/words/names.js';
import { foldForComparison } from '../../../text/fold.js';
import { foldedWord } from './folded.js';
import { addLetters, noLetters, type FirstLetters } from './letters.js';
import { tokenize, wordsOf } from '../../../text/tokens.js';

export type EntryKind =
  | 'state' | 'demonym' | 'capital' | 'institution' | 'common' | 'seat' | 'place' | 'organisation' | 'notActor'
  | 'role' | 'body' | 'group' | 'placeHead' | 'title' | 'portfolio' | 'counterpart' | 'backward' | 'capitalOf' | 'seatOf' | 'coordinator';

/** Kinds of entries as bits, so that one test asks for several. */
export const Kind = {
  state: 1, demonym: 1 << 1, capital: 1 << 2, institution: 1 << 3, common: 1 << 4, seat: 1 << 5, place: 1 << 6, organisation: 1 << 7, notActor: 1 << 8,
  role: 1 << 9, body: 1 << 10, group: 1 << 11, placeHead: 1 << 12, title: 1 << 13, portfolio: 1 << 14, counterpart: 1 << 15, backward: 1 << 16, capitalOf: 1 << 17, seatOf: 1 << 18, coordinator: 1 << 19,
} as const satisfies Record<EntryKind, number>;

/** One meaning of a form. */
export interface Entry {
  readonly is: EntryKind;
  /** Its `is`, as a bit of `Kind`. */
  readonly bit: number;
  /** ISO code, institution key, or "". */
  readonly key: string;
  readonly agreement: Agreement | null;
  readonly plural: boolean;
  /** The form to show: a state's or institution's first name, a role's first form. */
  readonly show: string;
  /** Role kinds, the most exact first. */
  readonly kinds: readonly string[];
  /** Of a role its first form, folded. */
  readonly head: string;
}

/** Takes what a meaning has; gives its entry. All entries are made here, in one shape. */
export function entryOf(is: EntryKind, key: string, agreement: Agreement | null, show: string, kinds = NO_KINDS, head = ''): Entry {
  return { is, bit: Kind[is], key, agreement, plural: agreement !== null && agreement.endsWith('p'), show, kinds, head };
}

const NO_KINDS: readonly string[] = [];

export interface Form {
  /** For each token of the form: must the text have a capital there? All capitals ("UE") must stay so. */
  readonly cased: readonly ('any' | 'capital' | 'upper')[];
  /** None of its tokens needs a capital. */
  readonly caseless: boolean;
  readonly entries: readonly Entry[];
  /** Bits of `Kind` of all its entries. */
  readonly kinds: number;
}

/** The forms that begin with the same tokens: those that end with them, and those that go on, by the next token. */
export interface FormTree {
  readonly forms: readonly Form[];
  readonly next: ReadonlyMap<string, FormTree> | null;
  /** How the next tokens begin. */
  readonly letters: FirstLetters;
}

/** The forms of the lists by their first token: a text asks for few of them, and only those are cut. */
export interface FormIndex {
  /** The number of a first token, lower case; 0 where no form begins with it. */
  readonly numberOf: (first: string) => number;
  /** The forms that begin with the token of this number. */
  readonly at: (number: number) => FormTree;
}

/** A form as the pack lists it. */
interface Listed {
  readonly variant: string;
  readonly entry: Entry;
  readonly caseless: boolean;
}

export interface Lexicon {
  readonly words: NameWords;
  /** By first token; longest forms first. */
  readonly forms: FormIndex;
  /** Adjectives of states and institutions, lower case. */
  readonly adjectives: ReadonlyMap<string, Entry>;
  readonly institutionOfSeat: ReadonlyMap<string, readonly string[]>;
  /** The entry that names a state or institution, by its key. */
  readonly byKey: ReadonlyMap<string, Entry>;
  /** Kinds of a role by its folded form: "ministre des affaires etrangeres". */
  readonly roleKinds: ReadonlyMap<string, readonly string[]>;
  readonly organisationMarks: ReadonlySet<string>;
  /** The same in lower case: asked first, for nothing has to be cut out of the text. */
  readonly markLower: ReadonlySet<string>;
  /** The same, folded. */
  readonly markWords: ReadonlySet<string>;
  /** Organisations whose name begins with an article, by the name without it: "canard enchaîné" to "Le Canard enchaîné". */
  readonly articled: ReadonlyMap<string, string>;
  /** The first of the words that join two actors. */
  readonly and: string;
  /** Number in `words.pronouns` of a pronoun's form. */
  readonly pronouns: ReadonlyMap<string, number>;
}

const built = new WeakMap<LanguagePack, Lexicon>();
const ACCENTED_CAPITAL = /[ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ]/g;
const MARKS = /\p{M}+/gu;
const ASCII = /^[ -~]*$/;
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]+$/;

/** Takes a pack; gives its lookup, the same object every time. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = built.get(pack);
  if (known) return known;
  const made = build(pack);
  built.set(pack, made);
  return made;
}

function build(pack: LanguagePack): Lexicon {
  const words = pack.names;
  const forms = new Map<string, number>();
  const listed: Listed[][] = [[]]; // number 0 is none
  const adjectives = new Map<string, Entry>();
  const roleKinds = new Map<string, readonly string[]>();
  const byKey = new Map<string, Entry>();
  const institutionOfSeat = new Map<string, string[]>();

  const add = (form: string, entry: Entry, caseless = false): void => {
    for (const variant of spellings(form)) {
      const first = firstWord(variant, pack);
      if (first === null) continue;
      const number = forms.get(first);
      if (number !== undefined) { listed[number]!.push({ variant, entry, caseless }); continue; }
      forms.set(first, listed.length);
      listed.push([{ variant, entry, caseless }]);
    }
  };
  const addAll = (all: Forms, entry: Entry, caseless = false): void => { for (const form of split(all)) add(form, entry, caseless); };
  const plain = (is: EntryKind, show = ''): Entry => entryOf(is, '', null, show);

  for (const [key, agreement, names, capitals, demonyms] of words.states) {
    const entry = entryOf('state', key, agreement, split(names)[0] ?? key);
    byKey.set(key, entry);
    addAll(names, entry);
    for (const capital of split(capitals)) add(capital, entryOf('capital', key, agreement, capital));
    for (const demonym of split(demonyms)) {
      const meaning = entryOf('demonym', key, agreement, entry.show);
      if (!adjectives.has(demonym.toLowerCase())) adjectives.set(demonym.toLowerCase(), meaning);
      add(capitalised(demonym), meaning);
      if (words.compounds && demonym.includes(' ')) add(demonym, meaning);
    }
  }
  for (const [key, agreement, names, commonNouns, seats, demonyms] of words.institutions) {
    const entry = entryOf('institution', key, agreement, split(names)[0] ?? key);
    byKey.set(key, entry);
    addAll(names, entry);
    addAll(commonNouns, entryOf('common', key, agreement, entry.show), true);
    for (const seat of split(seats)) institutionOfSeat.set(seat.toLowerCase(), [...(institutionOfSeat.get(seat.toLowerCase()) ?? []), key]);
    for (const demonym of split(demonyms)) adjectives.set(demonym.toLowerCase(), entryOf('demonym', key, agreement, entry.show));
    if (words.compounds) for (const demonym of split(demonyms)) add(demonym, entryOf('demonym', key, agreement, entry.show));
  }
  for (const [key, agreement, names] of words.seats) for (const name of split(names)) add(name, entryOf('seat', key, agreement, name));
  addAll(words.knownPlaces, plain('place'));
  const articled = new Map<string, string>();
  for (const form of split(words.organisations)) {
    const first = firstWord(form, pack);
    if (first === null || !words.determiners.definite.has(first)) continue;
    const tokens = tokenize(form, pack.tokens);
    if (tokens.count > 1) articled.set(form.slice(tokens.start[1]).toLowerCase(), form);
  }
  addAll(words.organisations, plain('organisation'));
  addAll(words.notActors, plain('notActor'));
  addAll(words.portfolios, plain('portfolio'));
  addAll(words.places, plain('placeHead'), true);
  addAll(words.counterparts, plain('counterpart'), true);
  addAll(words.capitalOf, plain('capitalOf'), true);
  addAll(words.seatOf, plain('seatOf'), true);
  addAll(words.coordinators, plain('coordinator'), true);
  for (const [form, agreement] of words.backward) add(form, entryOf('backward', '', agreement, ''), true);
  for (const noun of words.countryNouns) add(noun, entryOf('body', '', 'm', noun), true);
  for (const [kinds, masculine, feminine, plural] of words.roles) {
    const men = split(masculine);
    const both = new Set(split(feminine).filter(form => men.includes(form)));
    const all = kinds.split(' ');
    const neuter = words.compounds;
    const head = men[0] === undefined ? null : foldedWord(men[0]);
    for (const [forms_, agreement] of [[masculine, 'm'], [feminine, 'f'], [plural, 'mp']] as const) {
      for (const form of split(forms_)) {
        const shared = agreement !== 'mp' && both.has(form);
        if (shared && agreement === 'f') continue;
        const folded = foldForComparison(form);
        if (!roleKinds.has(folded)) roleKinds.set(folded, all);
        add(form, entryOf('role', '', shared ? 'n' : neuter && agreement === 'm' && all[0] !== 'family' && !/m[ae]n$/.test(form) ? 'n' : agreement, men[0] ?? form, all, head ?? foldedWord(form)), true);
      }
    }
  }
  for (const is of ['body', 'group'] as const) {
    const table = is === 'body' ? words.bodies : words.groups;
    for (const agreement of ['m', 'f', 'mp', 'fp'] as const) for (const form of split(table[agreement])) add(form, entryOf(is, '', agreement, form), true);
  }
  for (const [forms_, agreement] of [[words.titles.m, 'm'], [words.titles.f, 'f'], [words.titles.mf, 'n']] as const) for (const form of split(forms_)) add(form, entryOf('title', '', agreement, form));

  return { words, forms: formIndex(forms, listed, pack), adjectives, roleKinds, institutionOfSeat, byKey, organisationMarks: new Set(split(words.organisationMarks)), markLower: new Set(split(words.organisationMarks).map(w => w.toLowerCase())), markWords: new Set(split(words.organisationMarks).map(w => foldedWord(w.toLowerCase()))), articled, and: split(words.coordinators)[0] ?? '', pronouns: new Map(words.pronouns.map((row, n) => [row.form, n])) };
}

/** The first token of a form, lower case; null for an empty one. */
function firstWord(form: string, pack: LanguagePack): string | null {
  const space = form.indexOf(' ');
  const first = space < 0 ? form : form.slice(0, space);
  return PLAIN.test(first) ? first.toLowerCase() : wordsOf(first, pack.tokens)[0]?.toLowerCase() ?? null;
}

/** Cuts the forms of a first token when that is first asked for. */
function formIndex(numbers: ReadonlyMap<string, number>, listed: readonly (readonly Listed[])[], pack: LanguagePack): FormIndex {
  const cut: (FormTree | undefined)[] = listed.map(() => undefined);
  return {
    numberOf: first => numbers.get(first) ?? 0,
    at: number => cut[number] ??= cutForms(listed[number]!, pack),
  };
}

/** A tree that still grows. */
interface Growing {
  readonly forms: { readonly cased: Form['cased']; readonly entries: Entry[] }[];
  readonly next: Map<string, Growing>;
}

/** The forms with one first token as a tree; the same form with several meanings once. */
function cutForms(listed: readonly Listed[], pack: LanguagePack): FormTree {
  const root: Growing = { forms: [], next: new Map() };
  for (const { variant, entry, caseless } of listed) {
    const tokens = wordsOf(variant, pack.tokens);
    const cased = tokens.map(token => caseOf(token, token.toLowerCase(), caseless));
    let tree = root;
    for (let k = 1; k < tokens.length; k++) {
      const word = tokens[k]!.toLowerCase();
      let next = tree.next.get(word);
      if (next === undefined) tree.next.set(word, (next = { forms: [], next: new Map() }));
      tree = next;
    }
    const same = tree.forms.find(f => f.cased.every((c, i) => c === cased[i]));
    if (same) same.entries.push(entry); else tree.forms.push({ cased, entries: [entry] });
  }
  return grown(root);
}

function grown({ forms, next }: Growing): FormTree {
  return {
    forms: forms.map(({ cased, entries }) => ({ cased, caseless: cased.every(c => c === 'any'), entries, kinds: entries.reduce((bits, e) => bits | e.bit, 0) })),
    next: next.size === 0 ? null : new Map(Array.from(next, ([word, tree]) => [word, grown(tree)] as const)),
    letters: lettersOf(next.keys()),
  };
}

function lettersOf(words: Iterable<string>): FirstLetters {
  const letters = noLetters();
  for (const word of words) addLetters(letters, word);
  return letters;
}

export function split(forms: Forms): readonly string[] {
  return forms === '' ? [] : forms.split('|');
}

/** Parts of an entry's case: a capital in the form asks for one in the text. */
function caseOf(form: string, lower: string, caseless: boolean): 'any' | 'capital' | 'upper' {
  if (caseless || form === lower) return 'any';
  return form.length > 1 && form.length <= 5 && form === form.toUpperCase() && /\p{L}.*\p{L}/u.test(form) ? 'upper' : 'capital';
}

function capitalised(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** "États-Unis" is also written "Etats-Unis"; "ÉLYSÉE" loses all. */
function spellings(form: string): Iterable<string> {
  if (ASCII.test(form)) return [form];
  const bare = form.replace(ACCENTED_CAPITAL, c => c.normalize('NFD').replace(MARKS, ''));
  return new Set([form, bare, ...(/^\p{Lu}/u.test(form) ? [form.normalize('NFD').replace(MARKS, '')] : [])]);
}
