/** From left to right: which actor each name, phrase and pronoun of a document means. */
import type { MentionForm } from '../../../model/actor.js';
import type { Acronym } from './acronyms.js';
import type { Apposition } from './appositions.js';
import type { Atom, AtomKind } from './atoms.js';
import { roleActor } from './bearers.js';
import { collectiveActor } from './collectives.js';
import { draft, type Draft } from './draft.js';
import { ownerOf } from './owners.js';
import { itemsOf, type Item } from './items.js';
import { Kind } from './lexicon.js';
import type { Phrase } from './phrases.js';
import { giveRole, type Reading } from './reading.js';
import { isWide, roleOf } from './roles.js';
import { antecedent, latest } from './salience.js';
import { entryAt, isCapital, isOne, looks, textOf, type Scan } from './scan.js';
import { scratchColumn } from './scratch.js';
import { Look, Word } from './word-facts.js';
import { isTitledWork, type Work } from './works.js';

export interface Resolved {
  readonly first: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly rule: string;
  readonly draft: Draft | null;
}

/** "le couple" looks back over so many sentences. */
const PAIR_REACH = 4;

const NAME_RULE: Readonly<Record<AtomKind, string>> = {
  person: 'name-person', organisation: 'name-organisation', state: 'name-state', place: 'name-place', capital: 'name-capital',
  seat: 'name-seat', institution: 'name-institution', demonym: 'name-demonym', unknown: 'name-unknown',
};

const namedColumn = scratchColumn();

/** Takes what was found and what is known of names; gives every mention with its actor. Adds the actors that only phrases show to `reading.drafts`. */
export function resolve(reading: Reading, appositions: readonly Apposition[], acronyms: readonly Acronym[], works: readonly Work[]): readonly Resolved[] {
  const { scan, atoms, phrases } = reading;
  const { words, tokens } = scan;
  /** The atom that a phrase stands beside, -1 for none. */
  const named = namedColumn(phrases.length, -1);
  for (const a of appositions) for (const p of a.phrases) named[p] = a.atom;
  introduce(reading, appositions);
  lengthen(reading, acronyms);

  // Whose the last report, the last study was.
  const authors = new Map<string, Draft>();
  const onlyTitled = works.length > 0 ? onlyTitledWork() : undefined;
  const out: Resolved[] = [];
  let covered = 0;
  for (const item of itemsOf(scan, atoms, reading.ofAtom, phrases, appositions, works)) {
    const nested = item.end <= covered;
    const found = resolveItem(item);
    if (!found) continue;
    out.push(found);
    if (item.is !== 'list') covered = Math.max(covered, found.end);
    if (found.draft) note(found, nested);
  }
  return out;

  function resolveItem(item: Item): Resolved | null {
    const { first, end } = item;
    switch (item.is) {
      case 'apposition': {
        const { atom, rule, phrases: beside } = appositions[item.n]!;
        const bearer = reading.ofAtom[atom] ?? null;
        for (const p of beside) if (bearer && phrases[p]!.kind === 'counterpart') takeRole(reading, bearer, p);
        return { first, end, form: 'name', rule, draft: bearer };
      }
      case 'atom': {
        const atom = atoms[item.n]!;
        const actor = reading.ofAtom[item.n];
        return actor ? { first, end, form: reading.metonyms.has(item.n) ? 'metonym' : formOf(atom, actor), rule: NAME_RULE[atom.kind], draft: actor } : null;
      }
      case 'phrase': return resolvePhrase(item);
      case 'list': {
        const office = secondOffice(item.members);
        if (office !== null) return { first, end, form: 'name', rule: 'name-two-roles', draft: office };
        const members = item.members.map(m => m.is === 'atom' ? reading.ofAtom[m.n] : m.is === 'apposition' ? reading.ofAtom[appositions[m.n]!.atom] : actorOfPhrase(m.n));
        return { first, end, form: 'group', rule: 'list', draft: listActor(members.filter(d => d !== undefined && d !== null)) };
      }
      case 'work': return workActor(works[item.n]!);
      case 'backward': {
        const { agreement, plural } = entryAt(scan, item.first, Kind.backward)!;
        // "le couple", "the two": those named together, before any other plural.
        const pair = plural && !isOne(scan, first, Word.demonstrative) ? lastPair(scan.sentenceOf[first]!) : undefined;
        if (pair) return { first, end, form: 'pronoun', rule: 'backward', draft: pair };
        return { first, end, form: 'pronoun', rule: 'backward', draft: latest(reading.seen, agreement ?? 'n', null, scan.sentenceOf[item.first]!, item.first) };
      }
      case 'pronoun': {
        const row = words.pronouns[item.n]!;
        const behind = row.behind && first > 0 && row.behind.words.has(tokens.lower[first - 1]!) ? { ...row, agrees: row.behind.agrees } : row;
        const meant = antecedent(scan, reading.seen, behind, first);
        if (meant?.kind === 'person') { if (behind.agrees === 'm') meant.he++; else if (behind.agrees === 'f') meant.she++; }
        return { first, end, form: 'pronoun', rule: 'pronoun', draft: meant };
      }
    }
  }

  /** "Aldo Ferrand, founder and | president of the league": one bearer of two offices. */
  function secondOffice(members: readonly Item[]): Draft | null {
    if (members.length !== 2) return null;
    const one = members[0]!;
    const two = members[1]!;
    if (one.is !== 'apposition' || two.is !== 'phrase') return null;
    const { atom, phrases: beside } = appositions[one.n]!;
    const [office, other] = [phrases[beside[beside.length - 1]!]!, phrases[two.n]!];
    const bearer = reading.ofAtom[atom];
    if (!bearer || office.first < atoms[atom]!.end || other.kind !== 'role' || other.plural || other.determination !== 'none' || named[two.n]! >= 0) return null;
    reading.ofPhrase[two.n] = bearer;
    giveRole(reading, bearer, roleOf(scan, other));
    return bearer;
  }

  function resolvePhrase(item: { readonly n: number; readonly first: number; readonly end: number }): Resolved | null {
    const phrase = phrases[item.n]!;
    const { first, end } = item;
    const actor = actorOfPhrase(item.n);
    if (actor === null) return null;
    if (named[item.n]! >= 0) return phrase.kind === 'role' ? { first, end, form: 'role', rule: 'role', draft: actor } : null;
    // "ce pays", "l'entreprise": nouns that only point back are no alias.
    if (phrase.kind === 'body' && phrase.end === phrase.head.end && !((phrase.head.kinds & Kind.common) !== 0 && phrase.head.entries.some(e => e.is === 'common' && e.key === actor.key)) && pointsBack(scan, phrase, actor)) return { first, end, form: 'pronoun', rule: 'class-noun', draft: actor };
    if (phrase.kind === 'common' || actor.key !== null) return { first, end, form: 'short_name', rule: 'common-noun', draft: actor };
    if (phrase.kind === 'role' && !phrase.plural) return { first, end, form: 'role', rule: 'role', draft: actor };
    const form = phrase.kind === 'body' && (!phrase.plural || actor.kind === 'organisation') ? (isCapital(scan, phrase.head.first) && actor.named ? 'name' : 'role') : 'group';
    return { first, end, form, rule: phrase.kind, draft: actor };
  }

  /** The actor of a phrase, read once. */
  function actorOfPhrase(n: number): Draft | null {
    const known = reading.ofPhrase[n];
    if (known !== undefined) return known;
    reading.ofPhrase[n] = null;
    const phrase = phrases[n]!;
    const atom = named[n]!;
    let actor: Draft | null;
    if (atom >= 0) actor = reading.ofAtom[atom] ?? null;
    else actor = commonNoun(reading, phrase) ?? (phrase.kind === 'common' || phrase.kind === 'counterpart' ? null : phrase.kind === 'role' && !phrase.plural ? roleActor(reading, phrase) : collectiveActor(reading, phrase, n, actorOfPhrase));
    reading.ofPhrase[n] = actor;
    return actor;
  }

  /** A text or finding stands for its author, without one for whoever wrote the last one called so; else for nobody. A town acts itself. */
  function workActor({ first, end, head, author }: Work): Resolved | null {
    const noun = tokens.lower[head]!;
    const told = author === null ? null : (author.is === 'atom' ? reading.ofAtom[author.n] : actorOfPhrase(author.n)) ?? null;
    if (author !== null && told === null) return null;
    // "The city" where the Municipality of Valmont was named.
    const isText = looks(scan, head, Look.work);
    const municipality = isText ? undefined : lastSpeakingPlace();
    const known = told ?? authors.get(noun) ?? (isText ? onlyTitled : municipality);
    if (!known && isText) return null;
    const actor = known ?? draft(noun, 'organisation', { named: false });
    if (!known) reading.drafts.push(actor);
    authors.set(noun, actor);
    return { first, end, form: known ? 'pronoun' : 'group', rule: told ? 'work-of-author' : 'work', draft: actor };
  }

  /** The actor of the only name in the text that is a work's. */
  function onlyTitledWork(): Draft | undefined {
    let only: Draft | undefined;
    for (let n = 0; n < atoms.length; n++) {
      const actor = isTitledWork(scan, atoms[n]!) ? reading.ofAtom[n] : undefined;
      if (actor === undefined || actor === only) continue;
      if (only !== undefined) return undefined;
      only = actor;
    }
    return only;
  }

  /** The last two or more named together, a few sentences back. */
  function lastPair(sentence: number): Draft | undefined {
    for (let n = reading.seen.length - 1; n >= 0 && sentence - reading.seen[n]!.sentence <= PAIR_REACH; n--) {
      const { draft: pair } = reading.seen[n]!;
      if (reading.byListName.get(pair.name) === pair) return pair;
    }
    return undefined;
  }

  function lastSpeakingPlace(): Draft | undefined {
    for (let n = reading.seen.length - 1; n >= 0 && n > reading.seen.length - 64; n--) {
      const { draft: body } = reading.seen[n]!;
      if (body.kind === 'organisation' && body.named && body.name.toLowerCase().split(' ').some(word => words.speakingPlaces.has(word))) return body;
    }
    return undefined;
  }

  function listActor(members: readonly Draft[]): Draft | null {
    if (members.length < 2) return null;
    const last = members[members.length - 1]!;
    let name = members[0]!.name;
    for (let n = 1; n < members.length - 1; n++) name += `, ${members[n]!.name}`;
    name += ` ${scan.lexicon.and} ${last.name}`;
    const known = reading.byListName.get(name);
    if (known) return known;
    const made = draft(name, 'group', { plural: true, female: members.every(d => d.female === true) ? true : false });
    if (!isCouple(members)) reading.leaders.set(made, members[0]!);
    reading.byListName.set(name, made);
    return made;
  }

  function note(found: Resolved, nested: boolean): void {
    const actor = found.draft!;
    actor.lastSeen = found.first;
    const k = found.first - 1;
    const before = k >= 0 && scan.sentenceOf[k] === scan.sentenceOf[found.first] ? scan.is[k]! : 0;
    const subject = !nested && ((before & Word.agent) !== 0 || (before & (Word.preposition | Word.contracted)) === 0);
    reading.seen.push({ draft: actor, at: found.first, sentence: scan.sentenceOf[found.first]!, quote: scan.quoteOf[found.first]!, subject });
  }
}

/** "Aldo et Ida Ferrand": the first shares the surname of the second, and neither is named alone. */
function isCouple(members: readonly Draft[]): boolean {
  return members[0]!.kind === 'person' && members[0]!.parts.length === 1 && members[1]!.kind === 'person' && members[1]!.parts.length > 1;
}

/** A general noun that is no part of the actor's name. */
function pointsBack(scan: Scan, phrase: Phrase, actor: Draft): boolean {
  return isOne(scan, phrase.head.first, Word.countryNoun | Word.classNoun) && actor.named && !actor.name.toLowerCase().includes(scan.tokens.lower[phrase.head.first]!);
}

/** Roles that stand beside a name are known before anything is read: "le ministre" may come before his name. */
function introduce(reading: Reading, appositions: readonly Apposition[]): void {
  const { scan, phrases, atoms } = reading;
  for (const { atom, phrases: beside } of appositions) {
    const bearer = reading.ofAtom[atom];
    if (!bearer) continue;
    for (const p of beside) {
      const phrase = phrases[p]!;
      if (phrase.kind === 'body') {
        if (bearer.key === null && (bearer.kind === 'place' || bearer.kind === 'person')) bearer.kind = 'organisation';
        continue;
      }
      if (bearer.key === null && bearer.kind !== 'person' && bearer.kind !== 'state') { bearer.kind = 'person'; bearer.parts = atoms[atom]!.parts; }
      if (bearer.kind !== 'person') continue;
      bearer.female ??= phrase.female;
      if (phrase.kind === 'role') giveRole(reading, bearer, roleOf(scan, phrase));
    }
  }
}

/** An acronym's actor takes the name of its long form. */
function lengthen(reading: Reading, acronyms: readonly Acronym[]): void {
  const { scan, phrases, atoms } = reading;
  const replaced = new Map<Draft, Draft>();
  for (const { atom, long, end } of acronyms) {
    const actor = reading.ofAtom[atom];
    const other = long.is === 'atom' ? reading.ofAtom[long.n] : undefined;
    if (other && actor && other !== actor) {
      const [kept, given] = other.key !== null ? [other, actor] : [actor, other];
      if (kept.kind === 'person') kept.kind = 'organisation';
      replaced.set(given, kept);
    }
    if (!actor || actor.key !== null) continue;
    const first = long.is === 'phrase' ? phrases[long.n]!.core : atoms[long.n]!.first;
    if (actor.kind !== 'person') { actor.name = textOf(scan, first, Math.max(end, first + 1)); actor.kind = 'organisation'; }
  }
  if (replaced.size > 0) reading.ofAtom.forEach((d, n) => { const kept = d && replaced.get(d); if (kept) reading.ofAtom[n] = kept; });
}

/** "l'Alliance" once NATO was named. */
function commonNoun(reading: Reading, phrase: Phrase): Draft | null {
  if ((phrase.determination !== 'definite' && phrase.determination !== 'demonstrative') || phrase.plural) return null;
  if ((phrase.head.kinds & Kind.common) === 0 || phrase.end !== phrase.head.end) return null;
  const capital = isCapital(reading.scan, phrase.head.first);
  let last: Draft | null = null;
  for (const entry of phrase.head.entries) {
    const known = entry.is === 'common' ? reading.keyed.get(entry.key) : undefined;
    if (known === undefined || (known.lastSeen < 0 && !capital)) continue;
    if (last === null || known.lastSeen > last.lastSeen || (known.lastSeen === last.lastSeen && known.name < last.name)) last = known;
  }
  return last;
}

/** "les ambassadeurs des 28 pays et leur homologue | valdorien Aldo Ferrand": the role just named, for another bearer. */
function takeRole(reading: Reading, bearer: Draft, counterpart: number): void {
  const { scan, phrases } = reading;
  const phrase = phrases[counterpart]!;
  const owner = phrase.determination === 'possessive' ? ownerOf(reading, phrase, () => null) : null;
  const theirs = owner?.roles[0];
  if (theirs) { giveRole(reading, bearer, { ...roleOf(scan, phrase), role: theirs.role, folded: theirs.folded, kinds: theirs.kinds, head: theirs.head }); return; }
  for (let n = counterpart - 1; n >= 0 && scan.sentenceOf[phrases[n]!.first] === scan.sentenceOf[phrase.first]; n--) {
    const other = phrases[n]!;
    if (isWide(other)) continue;
    const theirs = roleOf(scan, other);
    giveRole(reading, bearer, { ...roleOf(scan, phrase), role: theirs.role, folded: theirs.folded, kinds: theirs.kinds, head: theirs.head });
    return;
  }
}

function formOf(atom: Atom, actor: Draft): MentionForm {
  if (atom.kind === 'capital' || atom.kind === 'seat') return actor.kind === 'place' ? 'name' : 'metonym';
  if (atom.kind === 'demonym') return 'group';
  return actor.kind === 'person' && actor.parts.length > atom.parts.length ? 'short_name' : 'name';
}
