/** What one document teaches of names holds for all: the kind of a name, lands in two languages, capitals and seats, short names of bodies. */
import type { ActorKind } from '../../../model/actor.js';
import { skeleton } from '../../../text/skeleton.js';
import { ACTING, BARE, GROUP, KINDS, METONYM, NAMED, ORGANISATION, PERSON, PLACE, PRONOUN, STATE, type Nodes } from './nodes.js';
import { remembered } from './remembered.js';
import { SetsByKey, type Sets } from './sets.js';

/** Consonants that two spellings of a land must share: with fewer, too many lands are alike. */
const SURE_SKELETON = 3;
/** Documents that must agree on the kind of a name before another document is overruled. */
const SURE_KIND = 2;

/** Takes the nodes with the sets made so far; joins what the documents together tell to be one. */
export function learnOverDocuments(nodes: Nodes, sets: Sets): void {
  joinKinds(nodes, sets);
  joinLands(nodes, sets);
  joinSeats(nodes, sets);
  joinShortNames(nodes, sets);
}

/** The kind of a set by how many of its nodes have each kind: a state where one document shows it to be one, else what most documents take it for. */
export function likeliestKind(votes: ArrayLike<number>): number {
  return votes[STATE]! > 0 ? STATE : most(votes);
}

/** The number of the kind with most votes; of equals the first by name. */
function most(votes: ArrayLike<number>): number {
  let best = 0;
  for (let kind = 1; kind < KINDS.length; kind++) if (votes[kind]! > votes[best]! || (votes[kind] === votes[best] && before(KINDS[kind]!, KINDS[best]!))) best = kind;
  return best;
}

function before(a: ActorKind, b: ActorKind): boolean {
  return a < b;
}

/** One name that documents take for different kinds of thing: a state, or what most of them say. Full names of persons are left alone. */
function joinKinds({ count, kind, key, marks, words, phrases }: Nodes, sets: Sets): void {
  const kinds = KINDS.length;
  const distinct = phrases.folded.length;
  const votes = new Int32Array(distinct * kinds);
  const counts = (n: number): boolean => (marks[n]! & NAMED) !== 0 && key[n]! < 0 && kind[n] !== GROUP && phrases.folded[words[n]!] !== '' && (kind[n] !== PERSON || (marks[n]! & BARE) !== 0);
  for (let n = 0; n < count; n++) if (counts(n)) votes[words[n]! * kinds + kind[n]!]!++;
  const chosen = new Int32Array(distinct).fill(-1);
  for (let name = 0; name < distinct; name++) {
    const list = votes.subarray(name * kinds, (name + 1) * kinds);
    if (list.filter(v => v > 0).length < 2) continue;
    const best = likeliestKind(list);
    if (best !== STATE && (best === PERSON || list[best]! < SURE_KIND || list.some((v, other) => other !== best && v >= list[best]!))) continue;
    chosen[name] = best;
  }
  const leader = new Int32Array(distinct).fill(-1);
  for (let n = 0; n < count; n++) if (chosen[words[n]!] === kind[n] && leader[words[n]!]! < 0 && counts(n)) leader[words[n]!] = n;
  for (let n = 0; n < count; n++) if (chosen[words[n]!]! >= 0 && counts(n)) sets.join(leader[words[n]!]!, n);
}

/** "Valdorie" and "Valdoria": one skeleton, and somebody who has the same kind of office of it in both languages. */
function joinLands(nodes: Nodes, sets: Sets): void {
  const { count, kind, key, marks, name, words, phrases } = nodes;
  const bonesOf = remembered(skeleton);
  const lands = new Map<string, number[]>();
  for (let n = 0; n < count; n++) {
    if ((marks[n]! & NAMED) === 0 || key[n]! >= 0 || phrases.wordsOf[words[n]!]!.length !== 1 || (kind[n] !== STATE && kind[n] !== PLACE && kind[n] !== ORGANISATION)) continue;
    const bones = bonesOf(phrases.folded[words[n]!]!);
    if (bones.length < SURE_SKELETON) continue;
    const known = lands.get(bones);
    if (known) known.push(n); else lands.set(bones, [n]);
  }
  const oneHolds = holdersOf(nodes, sets, bonesOf);
  const languageOf = (n: number): number => phrases.language[name[n]!]!;
  for (const [bones, list] of lands) {
    const first = new Map<number, number>();
    for (const n of list) {
      const language = languageOf(n);
      for (const [told, other] of first) {
        if (told === language || phrases.folded[words[other]!]![0] !== phrases.folded[words[n]!]![0]) continue;
        if (oneHolds(bones.slice(0, SURE_SKELETON), language, told)) sets.join(other, n);
      }
      if (!first.has(language)) first.set(language, n);
    }
  }
}

/** Tells whether one person has the same kind of office of lands that begin with these bones, in two languages. */
function holdersOf({ bearing, kind, name, firstRole, roles, readRoles, phrases }: Nodes, sets: Sets, bonesOf: (text: string) => string): (bones: string, one: number, other: number) => boolean {
  // Offices by kind and first bones of their owner, with the language that tells them: "foreign-minister" of "vld..." held by person 12, in "fr".
  const holders = new Map<string, Set<string>>();
  for (const n of bearing) {
    if (kind[n] !== PERSON) continue;
    const { code } = phrases.packs[phrases.language[name[n]!]!]!;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { kinds, of } = readRoles[roles.role[r]!]!.office;
      if (of === null || kinds[0] === undefined) continue;
      const key = `${bonesOf(of).slice(0, SURE_SKELETON)}|${code}`;
      holders.set(key, (holders.get(key) ?? new Set<string>()).add(`${sets.find(n)}|${kinds[0]}`));
    }
  }
  const known = new Map<string, boolean>();
  return (bones, one, other) => {
    const [ours, theirs] = [one, other].map(language => `${bones}|${phrases.packs[language]!.code}`) as [string, string];
    const key = `${ours} ${theirs}`;
    let told = known.get(key);
    if (told === undefined) {
      const of = holders.get(theirs);
      told = of !== undefined && [...holders.get(ours) ?? []].some(holder => of.has(holder));
      known.set(key, told);
    }
    return told;
  };
}

/** "Asquelle" that speaks where another document says whose capital it is; as a mere place it stays one. */
function joinSeats({ count, kind, key, marks, words, capitals, firstMention, mentions, firstRole, phrases }: Nodes, sets: Sets): void {
  const owners = new SetsByKey<number>(sets);
  for (let n = 0; n < count; n++) {
    for (const capital of capitals.get(n) ?? []) owners.add(capital, n);
    if (key[n]! >= 0) continue;
    for (let m = firstMention[n]!; m < firstMention[n + 1]!; m++) {
      if (mentions.form[m] !== METONYM) continue;
      const whole = phrases.words[mentions.phrase[m]!]!;
      const parts = phrases.wordsOf[whole]!;
      if (parts.length > 0) owners.add(whole, n);
      if (parts.length > 1) owners.add(phrases.wordsNumber(parts[parts.length - 1]!), n);
    }
  }
  if (owners.size === 0) return;
  for (let n = 0; n < count; n++) {
    if (key[n]! >= 0 || firstRole[n] !== firstRole[n + 1]) continue;
    const owner = owners.only(words[n]!);
    if (owner !== null && (kind[n] !== PLACE || (marks[n]! & ACTING) !== 0)) sets.join(owner, n);
  }
}

/** "l'Alliance" where other documents, on the same actors, call one body alone so. */
function joinShortNames(nodes: Nodes, sets: Sets): void {
  const { count, document, firstOf, kind, key, marks, words, firstMention, mentions, phrases } = nodes;
  // Who the documents name, by the sets before any are joined here.
  const standing = sets.standing();
  const called = new SetsByKey<number>(sets);
  const calling = new Map<number, number[]>();
  for (let n = 0; n < count; n++) {
    if ((marks[n]! & NAMED) === 0 || kind[n] !== ORGANISATION || phrases.wordsOf[words[n]!]!.length < 2) continue;
    for (let m = firstMention[n]!; m < firstMention[n + 1]!; m++) {
      if (mentions.form[m] === PRONOUN) continue;
      const short = phrases.words[mentions.phrase[m]!]!;
      if (phrases.wordsOf[short]!.length !== 1 || !phrases.wordsOf[words[n]!]!.includes(phrases.folded[short]!)) continue;
      called.add(short, n);
      const known = calling.get(short);
      if (!known) calling.set(short, [document[n]!]);
      else if (known[known.length - 1] !== document[n]) known.push(document[n]!);
    }
  }
  const companyOf = companies(nodes, standing, calling);
  for (let n = 0; n < count; n++) {
    if ((marks[n]! & NAMED) === 0 || key[n]! >= 0 || kind[n] === PERSON || kind[n] === STATE || phrases.wordsOf[words[n]!]!.length !== 1) continue;
    const found = called.only(words[n]!);
    if (found === null) continue;
    const own = sets.find(n);
    const inCompany = companyOf(words[n]!);
    for (let here = firstOf[document[n]!]!; here < firstOf[document[n]! + 1]!; here++) {
      const other = standing[here]!;
      if ((marks[here]! & NAMED) !== 0 && other !== own && other !== found && inCompany(other)) { sets.join(found, n); break; }
    }
  }
}

/** Gives for a word a test: is somebody (by the number that stands for his set) named in any of the documents that call a body by this word? */
function companies({ count, firstOf, marks }: Nodes, standing: Int32Array, calling: ReadonlyMap<number, readonly number[]>): (word: number) => (other: number) => boolean {
  const known = new Map<number, (other: number) => boolean>();
  const seenFor = new Int32Array(count).fill(-1);
  return word => {
    const before = known.get(word);
    if (before) return before;
    const named: number[] = [];
    for (const d of calling.get(word) ?? []) {
      for (let n = firstOf[d]!; n < firstOf[d + 1]!; n++) {
        const leader = standing[n]!;
        if ((marks[n]! & NAMED) === 0 || seenFor[leader] === word) continue;
        seenFor[leader] = word;
        named.push(leader);
      }
    }
    const sorted = Int32Array.from(named).sort();
    const made = (other: number): boolean => holds(sorted, other);
    known.set(word, made);
    return made;
  };
}

/** Whether a number is among others that ascend. */
function holds(sorted: Int32Array, number: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1; else high = middle;
  }
  return sorted[low] === number;
}
