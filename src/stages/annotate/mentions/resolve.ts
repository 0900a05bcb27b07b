/** From left to right: which actor each name, phrase and pronoun of a document means. */
import type { MentionForm } from '../../../model/actor.js';
import { foldForComparison, stripAccents } from '../../../text/fold.js';
import type { Apposition } from './appositions.js';
import type { Atom } from './atoms.js';
import { draft, type Draft } from './draft.js';
import type { Named } from './identity.js';
import type { Phrase } from './phrases.js';
import { bearerOf, ofKey, roleOf } from './roles.js';
import { antecedent, type Seen } from './salience.js';
import { entryAt, isCapital, isWord, textOf, type Scan } from './scan.js';

export interface Resolved {
  readonly first: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly rule: string;
  readonly draft: Draft | null;
}

type Item =
  | { readonly is: 'atom' | 'phrase' | 'pair'; readonly first: number; readonly end: number; readonly n: number }
  | { readonly is: 'pronoun' | 'backward'; readonly first: number; readonly end: number; readonly n: number };

/** Takes all that was found; gives every mention with its actor, in text order, longer ones first. Adds the actors that only phrases show to `named.drafts`. */
export function resolve(scan: Scan, atoms: readonly Atom[], phrases: readonly Phrase[], pairs: readonly Apposition[], named: Named): readonly Resolved[] {
  const { tokens, words } = scan;
  const drafts = named.drafts;
  const of = [...named.of];
  const pairOfPhrase = new Map(pairs.map(p => [p.phrase, p]));
  const acronyms = acronymsBehind(scan, phrases, atoms);
  const out: Resolved[] = [];
  const seen: Seen[] = [];
  const lastSeen = new Map<Draft, number>();
  const phraseDraft: (Draft | null)[] = phrases.map(() => null);

  // Roles that stand beside a name are known before anything is read: "le ministre" may come before his name.
  for (const pair of pairs) {
    const phrase = phrases[pair.phrase]!;
    const bearer = of[pair.atom];
    if (!bearer) continue;
    if (phrase.kind === 'body') {
      if (bearer.kind === 'place' || bearer.kind === 'person') bearer.kind = 'organisation';
      bearer.heads.add(headOf(phrase));
      continue;
    }
    if (bearer.key === null && bearer.kind !== 'person') { bearer.kind = 'person'; bearer.parts = atoms[pair.atom]!.parts; }
    if (bearer.kind !== 'person') continue;
    bearer.female ??= phrase.female;
    bearer.heads.add(headOf(phrase));
    if (phrase.kind === 'role') bearer.roles.push(roleOf(scan, phrase));
  }

  const items = itemsOf();
  const covered: { end: number }[] = [];
  for (const item of items) {
    while (covered.length > 0 && covered[covered.length - 1]!.end <= item.first) covered.pop();
    const nested = covered.length > 0 && covered[covered.length - 1]!.end >= item.end;
    const found = resolveItem(item);
    if (!found) continue;
    out.push(found);
    if (!nested || item.is === 'atom') covered.push({ end: item.end });
    if (found.draft) note(found, nested);
  }
  return out;

  function itemsOf(): Item[] {
    const all: Item[] = [];
    atoms.forEach((a, n) => all.push({ is: 'atom', first: a.from, end: a.end, n }));
    phrases.forEach((p, n) => all.push({ is: 'phrase', first: p.first, end: p.end, n }));
    pairs.forEach((p, n) => all.push({ is: 'pair', first: p.first, end: p.end, n }));
    const rows = new Map(words.pronouns.map((row, n) => [row.form, n]));
    for (let k = 0; k < tokens.count; k++) {
      if (entryAt(scan, k, 'backward')) { all.push({ is: 'backward', first: k, end: scan.hits[k]!.end, n: 0 }); continue; }
      if (!isWord(scan, k)) continue;
      const n = rows.get(tokens.lower[k]!);
      if (n === undefined || impersonalAt(k)) continue;
      const row = words.pronouns[n]!;
      if (row.after && !row.after.has(tokens.lower[k - 1] ?? '')) continue;
      all.push({ is: 'pronoun', first: k, end: k + 1, n });
    }
    const order = { pair: 0, phrase: 1, atom: 2, backward: 3, pronoun: 4 } as const;
    return all.sort((a, b) => a.first - b.first || b.end - a.end || order[a.is] - order[b.is] || a.n - b.n);
  }

  /** "il | faut que", "it | is likely that": no actor at all. */
  function impersonalAt(k: number): boolean {
    if (!words.impersonal.forms.has(tokens.lower[k]!)) return false;
    for (let j = k + 1; j < k + 4 && j < tokens.count; j++) {
      const lower = tokens.lower[j]!;
      if (words.impersonal.next.has(lower)) return true;
      if (lower !== 'ne' && lower !== "n'" && lower !== "s'" && lower !== 'se') return false;
    }
    return false;
  }

  function resolveItem(item: Item): Resolved | null {
    const span = { first: item.first, end: item.end };
    switch (item.is) {
      case 'pair': {
        const pair = pairs[item.n]!;
        const bearer = of[pair.atom] ?? null;
        const phrase = phrases[pair.phrase]!;
        if (bearer && phrase.kind === 'counterpart') takeRole(bearer, phrase);
        return { ...span, form: 'name', rule: pair.rule, draft: bearer };
      }
      case 'atom': {
        const atom = atoms[item.n]!;
        const actor = of[item.n];
        if (!actor) return null;
        const first = withArticle(atom.from);
        return { first, end: atom.end, form: formOf(atom, actor), rule: `name-${atom.kind}`, draft: actor };
      }
      case 'phrase': return resolvePhrase(item.n);
      case 'backward': {
        const agreement = entryAt(scan, item.first, 'backward')!.agreement!;
        const actor = latest(d => d.plural === agreement.endsWith('p') && (agreement.startsWith('n') || d.female === null || d.female === agreement.startsWith('f')) && d.kind !== 'place', item.first);
        return { ...span, form: 'pronoun', rule: 'backward', draft: actor };
      }
      case 'pronoun': {
        const row = words.pronouns[item.n]!;
        const actor = antecedent(seen, row, { sentence: scan.sentenceOf[item.first]!, quote: scan.quoteOf[item.first]!, token: item.first });
        return { ...span, form: 'pronoun', rule: 'pronoun', draft: actor };
      }
    }
  }

  function resolvePhrase(n: number): Resolved | null {
    const phrase = phrases[n]!;
    const span = { first: phrase.first, end: phrase.end };
    const pair = pairOfPhrase.get(n);
    if (pair) {
      phraseDraft[n] = of[pair.atom] ?? null;
      return phrase.kind === 'role' ? { ...span, form: 'role', rule: 'role', draft: phraseDraft[n]! } : null;
    }
    const institution = commonNoun(phrase);
    if (institution) return { ...span, form: 'short_name', rule: 'common-noun', draft: institution };
    if (phrase.kind === 'common' || phrase.kind === 'counterpart') return null;
    const actor = phrase.kind === 'role' && !phrase.plural ? roleActor(phrase) : collectiveActor(phrase, n);
    phraseDraft[n] = actor;
    return actor && { ...span, form: phrase.kind === 'role' && !phrase.plural ? 'role' : phrase.kind === 'body' && !phrase.plural ? (actor.named && isCapital(scan, phrase.head.first) ? 'name' : 'role') : 'group', rule: phrase.kind, draft: actor };
  }

  /** "l'Alliance" once NATO was named. */
  function commonNoun(phrase: Phrase): Draft | null {
    if (phrase.determination !== 'definite' && phrase.determination !== 'demonstrative' || phrase.plural) return null;
    const keys = phrase.head.entries.filter(e => e.is === 'common').map(e => e.key);
    if (keys.length === 0 || phrase.end !== phrase.head.end) return null;
    const capital = isCapital(scan, phrase.head.first);
    const known = drafts.filter(d => d.key !== null && keys.includes(d.key) && (lastSeen.has(d) || capital));
    return known.sort((a, b) => (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1) || (a.name < b.name ? -1 : 1))[0] ?? null;
  }

  function roleActor(phrase: Phrase): Draft | null {
    if (phrase.determination !== 'indefinite') {
      const bearer = bearerOf(scan, phrase, drafts.filter(d => d.kind === 'person' && d.roles.length > 0), d => lastSeen.get(d) ?? -1);
      if (bearer) {
        if (bearer.named === false || bearer.roles.length > 0) learn(bearer, phrase);
        return bearer;
      }
    }
    if (phrase.determination === 'none' && !words.compounds) return null;
    const made = draft(textOf(scan, phrase.core, phrase.end), 'person', { named: false, female: phrase.female, heads: new Set([headOf(phrase)]) });
    made.roles.push(roleOf(scan, phrase));
    drafts.push(made);
    return made;
  }

  /** A fuller role for somebody known by a shorter one: "le ministre", then "le ministre des Affaires étrangères". */
  function learn(person: Draft, phrase: Phrase): void {
    const role = roleOf(scan, phrase);
    if (!person.roles.some(r => foldForComparison(r.role) === foldForComparison(role.role) && (r.ofKey === role.ofKey || role.ofKey === null))) person.roles.push(role);
    if (!person.named && role.role.length > person.name.length) person.name = textOf(scan, phrase.core, phrase.end);
  }

  function collectiveActor(phrase: Phrase, n: number): Draft | null {
    const head = headOf(phrase);
    const plain = phrase.end === phrase.head.end && phrase.core === phrase.head.first;
    const text = textOf(scan, phrase.core, phrase.end);
    const folded = foldForComparison(text);
    const kind = phrase.kind === 'body' && !phrase.plural ? 'organisation' : 'group';
    const key = ofKey(scan, phrase);
    const acronym = acronyms.get(n);
    if (acronym !== undefined && of[acronym]) {
      const body = of[acronym]!;
      body.kind = 'organisation';
      body.heads.add(head);
      if (body.key === null) body.name = text;
      return body;
    }
    const alike = drafts.filter(d => (d.kind === kind || (kind === 'organisation' && d.kind === 'organisation')) && d.heads.has(head));
    const exact = alike.find(d => foldForComparison(d.name) === folded);
    if (exact) return exact;
    if (phrase.determination === 'definite' || phrase.determination === 'demonstrative') {
      const last = alike.filter(d => plain && lastSeen.has(d) || (key !== null && ofKeys.get(d) === key && kind === 'organisation')).sort((a, b) => (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1))[0];
      if (last) return last;
    }
    if (phrase.determination === 'none' && !words.compounds && !isCapital(scan, phrase.head.first)) return null;
    const named_ = isCapital(scan, phrase.head.first) && !scan.opens[phrase.head.first];
    const made = draft(text, kind, { named: named_, plural: phrase.plural, female: phrase.female, heads: new Set([head]) });
    if (key !== null) ofKeys.set(made, key);
    drafts.push(made);
    return made;
  }

  function takeRole(bearer: Draft, phrase: Phrase): void {
    for (let n = phrases.length - 1; n >= 0; n--) {
      const other = phrases[n]!;
      if (other.kind !== 'role' || other.first >= phrase.first || scan.sentenceOf[other.first] !== scan.sentenceOf[phrase.first]) continue;
      const mine = roleOf(scan, phrase);
      const theirs = roleOf(scan, other);
      bearer.roles.push({ ...mine, role: theirs.role, kinds: theirs.kinds, head: theirs.head });
      return;
    }
  }

  function note(found: Resolved, nested: boolean): void {
    const actor = found.draft!;
    lastSeen.set(actor, found.first);
    const k = found.first - 1;
    const before = k >= 0 && scan.sentenceOf[k] === scan.sentenceOf[found.first] ? tokens.lower[k]! : '';
    const subject = !nested && !words.prepositions.has(before) && !words.determiners.contracted.has(before);
    seen.push({ draft: actor, at: found.first, sentence: scan.sentenceOf[found.first]!, quote: scan.quoteOf[found.first]!, subject });
  }

  function latest(fits: (d: Draft) => boolean, before: number): Draft | null {
    for (let n = seen.length - 1; n >= 0; n--) {
      const mention = seen[n]!;
      if (mention.at < before && scan.sentenceOf[before]! - mention.sentence <= 2 && fits(mention.draft)) return mention.draft;
    }
    return null;
  }

  /** The token from which a mention with its article runs: "| la Valdorie", "l'| OTAN". */
  function withArticle(from: number): number {
    if (from === 0) return from;
    const before = tokens.lower[from - 1]!;
    return words.determiners.definite.has(before) && scan.sentenceOf[from - 1] === scan.sentenceOf[from] ? from - 1 : from;
  }

  function formOf(atom: Atom, actor: Draft): MentionForm {
    if (atom.kind === 'capital' || atom.kind === 'seat') return actor.kind === 'place' ? 'name' : 'metonym';
    if (atom.kind === 'demonym') return 'group';
    if (actor.kind === 'person' && actor.parts.length > atom.parts.length) return 'short_name';
    return 'name';
  }

  function headOf(phrase: Phrase): string {
    return stripAccents(phrase.entry.is === 'role' ? phrase.entry.show : textOf(scan, phrase.head.first, phrase.head.first + 1)).replace(/s$/, '');
  }
}

const ofKeys = new WeakMap<Draft, string>();

/** "la Ligue des ports (LP)": the atom in brackets behind a phrase, by the phrase's number. */
function acronymsBehind(scan: Scan, phrases: readonly Phrase[], atoms: readonly Atom[]): ReadonlyMap<number, number> {
  const byFirst = new Map(atoms.map((a, n) => [a.first, n]));
  const found = new Map<number, number>();
  phrases.forEach((p, n) => {
    if (p.kind !== 'body' || scan.tokens.lower[p.end] !== '(') return;
    const atom = byFirst.get(p.end + 1);
    if (atom !== undefined && atoms[atom]!.kind !== 'person' && scan.tokens.lower[atoms[atom]!.end] === ')') found.set(n, atom);
  });
  return found;
}
