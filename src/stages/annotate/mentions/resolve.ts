/** From left to right: which actor each name, phrase and pronoun of a document means. */
import type { MentionForm } from '../../../model/actor.js';
import type { Acronym } from './acronyms.js';
import type { Apposition } from './appositions.js';
import type { Atom, AtomKind } from './atoms.js';
import { roleActor } from './bearers.js';
import { collectiveActor, headNoun } from './collectives.js';
import { draft, type Draft } from './draft.js';
import { ownerOf } from './owners.js';
import { itemsOf, type Item } from './items.js';
import type { Phrase } from './phrases.js';
import { giveRole, type Reading } from './reading.js';
import { headWord, isWide, roleOf } from './roles.js';
import { antecedent, latest } from './salience.js';
import { entryAt, isCapital, textOf, type Scan } from './scan.js';
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

/** Takes what was found and what is known of names; gives every mention with its actor. Adds the actors that only phrases show to `reading.drafts`. */
export function resolve(reading: Reading, appositions: readonly Apposition[], acronyms: readonly Acronym[], works: readonly Work[]): readonly Resolved[] {
  const { scan, atoms, phrases } = reading;
  const { words, tokens } = scan;
  const named = new Map<number, number>();
  for (const a of appositions) for (const p of a.phrases) named.set(p, a.atom);
  introduce(reading, appositions);
  lengthen(reading, acronyms);

  // Whose the last report, the last study was.
  const authors = new Map<string, Draft>();
  const titled = new Set(atoms.flatMap((a, n) => (isTitledWork(scan, a) ? reading.ofAtom[n] ?? [] : [])));
  const onlyTitled = titled.size === 1 ? [...titled][0]! : undefined;
  const out: Resolved[] = [];
  let covered = 0;
  for (const item of itemsOf(reading, appositions, works)) {
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
        const { agreement } = entryAt(scan, item.first, 'backward')!;
        // "le couple", "the two": those named together, before any other plural.
        const pair = agreement?.endsWith('p') && !words.determiners.demonstrative.has(tokens.lower[first]!) ? lastPair(scan.sentenceOf[first]!) : undefined;
        if (pair) return { first, end, form: 'pronoun', rule: 'backward', draft: pair };
        return { first, end, form: 'pronoun', rule: 'backward', draft: latest(reading.seen, agreement ?? 'n', null, scan.sentenceOf[item.first]!, item.first) };
      }
      case 'pronoun': {
        const place = { sentence: scan.sentenceOf[item.first]!, quote: scan.quoteOf[item.first]!, token: item.first };
        const row = words.pronouns[item.n]!;
        const behind = row.behind?.words.has(tokens.lower[first - 1] ?? '') ? { ...row, agrees: row.behind.agrees } : row;
        const meant = antecedent(reading.seen, behind, place);
        if (meant?.kind === 'person') { if (behind.agrees === 'm') meant.called.he++; else if (behind.agrees === 'f') meant.called.she++; }
        return { first, end, form: 'pronoun', rule: 'pronoun', draft: meant };
      }
    }
  }

  /** "Aldo Ferrand, founder and | president of the league": one bearer of two offices. */
  function secondOffice(members: readonly { readonly is: 'apposition' | 'phrase' | 'atom'; readonly n: number }[]): Draft | null {
    const [one, two] = [members[members.length - 2]!, members[members.length - 1]!];
    if (members.length !== 2 || one.is !== 'apposition' || two.is !== 'phrase') return null;
    const { atom, phrases: beside } = appositions[one.n]!;
    const [office, other] = [phrases[beside[beside.length - 1]!]!, phrases[two.n]!];
    const bearer = reading.ofAtom[atom];
    if (!bearer || office.first < atoms[atom]!.end || other.kind !== 'role' || other.plural || other.determination !== 'none' || named.has(two.n)) return null;
    reading.ofPhrase.set(two.n, bearer);
    giveRole(reading, bearer, roleOf(scan, other));
    return bearer;
  }

  function resolvePhrase(item: { readonly n: number; readonly first: number; readonly end: number }): Resolved | null {
    const phrase = phrases[item.n]!;
    const { first, end } = item;
    const actor = actorOfPhrase(item.n);
    if (actor === null) return null;
    if (named.has(item.n)) return phrase.kind === 'role' ? { first, end, form: 'role', rule: 'role', draft: actor } : null;
    // "ce pays", "l'entreprise": nouns that only point back are no alias.
    if (phrase.kind === 'body' && phrase.end === phrase.head.end && !phrase.head.entries.some(e => e.is === 'common' && e.key === actor.key) && pointsBack(scan, phrase, actor)) return { first, end, form: 'pronoun', rule: 'class-noun', draft: actor };
    if (phrase.kind === 'common' || actor.key !== null) return { first, end, form: 'short_name', rule: 'common-noun', draft: actor };
    if (phrase.kind === 'role' && !phrase.plural) return { first, end, form: 'role', rule: 'role', draft: actor };
    const form = phrase.kind === 'body' && (!phrase.plural || actor.kind === 'organisation') ? (isCapital(scan, phrase.head.first) && actor.named ? 'name' : 'role') : 'group';
    return { first, end, form, rule: phrase.kind, draft: actor };
  }

  /** The actor of a phrase, read once. */
  function actorOfPhrase(n: number): Draft | null {
    const known = reading.ofPhrase.get(n);
    if (known !== undefined) return known;
    reading.ofPhrase.set(n, null);
    const phrase = phrases[n]!;
    const atom = named.get(n);
    let actor: Draft | null;
    if (atom !== undefined) actor = reading.ofAtom[atom] ?? null;
    else actor = commonNoun(reading, phrase) ?? (phrase.kind === 'common' || phrase.kind === 'counterpart' ? null : phrase.kind === 'role' && !phrase.plural ? roleActor(reading, phrase) : collectiveActor(reading, phrase, n, actorOfPhrase));
    reading.ofPhrase.set(n, actor);
    return actor;
  }

  /** A text or finding stands for its author, without one for whoever wrote the last one called so; else for nobody. A town acts itself. */
  function workActor({ first, end, head, author }: Work): Resolved | null {
    const noun = tokens.lower[head]!;
    const told = author === null ? null : (author.is === 'atom' ? reading.ofAtom[author.n] : actorOfPhrase(author.n)) ?? null;
    if (author !== null && told === null) return null;
    // "The city" where the Municipality of Valmont was named.
    const municipality = words.works.has(noun) ? undefined : lastSpeakingPlace();
    const known = told ?? authors.get(noun) ?? (words.works.has(noun) ? onlyTitled : municipality);
    if (!known && words.works.has(noun)) return null;
    const actor = known ?? draft(noun, 'organisation', { named: false });
    if (!known) reading.drafts.push(actor);
    authors.set(noun, actor);
    return { first, end, form: known ? 'pronoun' : 'group', rule: told ? 'work-of-author' : 'work', draft: actor };
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
    const and = scan.words.coordinators.split('|')[0]!;
    const name = `${members.slice(0, -1).map(d => d.name).join(', ')} ${and} ${last.name}`;
    const known = reading.byListName.get(name);
    if (known) return known;
    const made = draft(name, 'group', { plural: true, female: members.every(d => d.female === true) ? true : false });
    if (!isCouple(members)) reading.leaders.set(made, members[0]!);
    reading.byListName.set(name, made);
    return made;
  }

  function note(found: Resolved, nested: boolean): void {
    const actor = found.draft!;
    reading.lastSeen.set(actor, found.first);
    const k = found.first - 1;
    const before = k >= 0 && scan.sentenceOf[k] === scan.sentenceOf[found.first] ? tokens.lower[k]! : '';
    const subject = !nested && (words.agents.has(before) || (!words.prepositions.has(before) && !words.determiners.contracted.has(before)));
    reading.seen.push({ draft: actor, at: found.first, sentence: scan.sentenceOf[found.first]!, quote: scan.quoteOf[found.first]!, subject });
  }
}

/** "Aldo et Ida Ferrand": the first shares the surname of the second, and neither is named alone. */
function isCouple(members: readonly Draft[]): boolean {
  return members[0]!.kind === 'person' && members[0]!.parts.length === 1 && members[1]!.kind === 'person' && members[1]!.parts.length > 1;
}

/** A general noun that is no part of the actor's name. */
function pointsBack(scan: Scan, phrase: Phrase, actor: Draft): boolean {
  const noun = scan.tokens.lower[phrase.head.first]!;
  return (scan.words.countryNouns.has(noun) || scan.words.classNouns.has(noun)) && actor.named && !actor.name.toLowerCase().includes(noun);
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
        bearer.heads.add(headNoun(reading, phrase));
        continue;
      }
      if (bearer.key === null && bearer.kind !== 'person' && bearer.kind !== 'state') { bearer.kind = 'person'; bearer.parts = atoms[atom]!.parts; }
      if (bearer.kind !== 'person') continue;
      bearer.female ??= phrase.female;
      bearer.heads.add(headWord(phrase));
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
  const keys = phrase.head.entries.filter(e => e.is === 'common').map(e => e.key);
  if (keys.length === 0 || phrase.end !== phrase.head.end) return null;
  const capital = isCapital(reading.scan, phrase.head.first);
  const known = keys.map(key => reading.keyed.get(key)).filter(d => d !== undefined).filter(d => reading.lastSeen.has(d) || capital);
  return known.sort((a, b) => (reading.lastSeen.get(b) ?? -1) - (reading.lastSeen.get(a) ?? -1) || (a.name < b.name ? -1 : 1))[0] ?? null;
}

/** "les ambassadeurs des 28 pays et leur homologue | valdorien Aldo Ferrand": the role just named, for another bearer. */
function takeRole(reading: Reading, bearer: Draft, counterpart: number): void {
  const { scan, phrases } = reading;
  const phrase = phrases[counterpart]!;
  const owner = phrase.determination === 'possessive' ? ownerOf(reading, phrase, () => null) : null;
  const theirs = owner?.roles[0];
  if (theirs) { giveRole(reading, bearer, { ...roleOf(scan, phrase), role: theirs.role, kinds: theirs.kinds, head: theirs.head }); return; }
  for (let n = counterpart - 1; n >= 0 && scan.sentenceOf[phrases[n]!.first] === scan.sentenceOf[phrase.first]; n--) {
    const other = phrases[n]!;
    if (isWide(other)) continue;
    const theirs = roleOf(scan, other);
    giveRole(reading, bearer, { ...roleOf(scan, phrase), role: theirs.role, kinds: theirs.kinds, head: theirs.head });
    return;
  }
}

function formOf(atom: Atom, actor: Draft): MentionForm {
  if (atom.kind === 'capital' || atom.kind === 'seat') return actor.kind === 'place' ? 'name' : 'metonym';
  if (atom.kind === 'demonym') return 'group';
  return actor.kind === 'person' && actor.parts.length > atom.parts.length ? 'short_name' : 'name';
}
