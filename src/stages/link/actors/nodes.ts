/** The local actors of all documents as numbered nodes, kept in columns: a hundred thousand documents have millions of them. */
import type { ActorKind, RoleMention } from '../../../model/actor.js';
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { LanguagePack } from '../../../model/language.js';
import { foldForComparison } from '../../../text/fold.js';
import { Numbers, WordNumbers } from '../../../text/numbers.js';
import { officeOf, type Office } from './offices.js';
import { Phrases } from './phrases.js';

/** The kinds by their numbers in a column. */
export const KINDS = ['person', 'organisation', 'state', 'group', 'place'] as const satisfies readonly ActorKind[];
export const PERSON = 0;
export const ORGANISATION = 1;
export const STATE = 2;
export const GROUP = 3;
export const PLACE = 4;

/** Marks of a node. The document gives it a name of its own, and not only a role or a common noun. */
export const NAMED = 1;
/** A name of one word, without title, given name or role: nothing shows that it is a person. */
export const BARE = 2;
/** It speaks, or is spoken to. */
export const ACTING = 4;

/** Forms of a mention that matter here. */
export const PRONOUN = 1;
export const METONYM = 2;

/** A role as some documents write it, and what it means. */
export interface ReadRole {
  readonly role: string;
  readonly office: Office;
  /** One for all spellings of a role with one owner. */
  readonly same: string;
}

/** One entry a node, in the order of documents and of first mention. */
export interface Nodes {
  readonly count: number;
  readonly document: Int32Array;
  /** The nodes of document d are firstOf[d] to firstOf[d + 1]. */
  readonly firstOf: Int32Array;
  readonly kind: Int32Array;
  readonly marks: Int32Array;
  /** Phrase of its name, and number of the words of that. */
  readonly name: Int32Array;
  readonly words: Int32Array;
  /** Number in `keys`, or -1. */
  readonly key: Int32Array;
  readonly keys: readonly string[];
  /** Words of the cities that a text says are its capital; of few nodes. */
  readonly capitals: ReadonlyMap<number, readonly number[]>;
  /** Who speaks with one voice; of few nodes. */
  readonly members: ReadonlyMap<number, readonly string[]>;
  /** The mentions of node n are firstMention[n] to firstMention[n + 1] of these columns. */
  readonly firstMention: Int32Array;
  readonly mentions: { readonly start: Int32Array; readonly end: Int32Array; readonly phrase: Int32Array; readonly form: Int32Array };
  /** The roles of node n are firstRole[n] to firstRole[n + 1] of these columns; `role` is a number in `readRoles`, `text` what is written there. */
  readonly firstRole: Int32Array;
  readonly roles: { readonly role: Int32Array; readonly start: Int32Array; readonly end: Int32Array; readonly text: readonly string[] };
  readonly readRoles: readonly ReadRole[];
  /** The nodes that have roles. */
  readonly bearing: Int32Array;
  readonly phrases: Phrases;
}

/** Takes the actors of one document after another and keeps nothing of the documents themselves. */
export class NodeColumns {
  private readonly columns = {
    document: new Numbers(), firstOf: new Numbers(), kind: new Numbers(), marks: new Numbers(), name: new Numbers(), words: new Numbers(), key: new Numbers(),
    firstMention: new Numbers(), firstRole: new Numbers(), bearing: new Numbers(),
  };
  private readonly mentions = { start: new Numbers(), end: new Numbers(), phrase: new Numbers(), form: new Numbers() };
  private readonly roles = { role: new Numbers(), start: new Numbers(), end: new Numbers(), text: [] as string[] };
  private readonly capitals = new Map<number, readonly number[]>();
  private readonly members = new Map<number, readonly string[]>();
  private readonly keys = new WordNumbers();
  private readonly readRoles: ReadRole[] = [];
  private readonly roleTexts = new WordNumbers();
  private readonly roleNumbers = new Map<LanguagePack, Map<string | null, Map<string, number>>>();
  private readonly phrases = new Phrases();
  private documents = 0;

  /** Adds the actors of the next document. */
  add({ actors, statements }: Pick<AnnotatedDocument, 'actors' | 'statements'>, pack: LanguagePack): void {
    const { columns, mentions, phrases } = this;
    const phraseOf = phrases.of(pack);
    const first = columns.document.count;
    columns.firstOf.push(first);
    for (let local = 0; local < actors.length; local++) {
      const actor = actors[local]!;
      const name = phraseOf(actor.name);
      const words = phrases.words[name]!;
      const single = phrases.wordsOf[words]!.length === 1;
      let named = actor.key !== null;
      let bare = single && actor.roles.length === 0 && actor.female === null;
      columns.firstMention.push(mentions.start.count);
      for (const m of actor.mentions) {
        // Most actors are called by their name, once.
        const phrase = m.text === actor.name ? name : phraseOf(m.text);
        const pronoun = m.form === 'pronoun';
        if (m.form === 'name' || m.form === 'short_name' || m.form === 'metonym') named = true;
        if (bare && !pronoun && phrases.words[phrase] !== words) bare = false;
        mentions.start.push(m.start);
        mentions.end.push(m.end);
        mentions.phrase.push(phrase);
        mentions.form.push(pronoun ? PRONOUN : m.form === 'metonym' ? METONYM : 0);
      }
      columns.firstRole.push(this.roles.role.count);
      if (actor.roles.length > 0) columns.bearing.push(first + local);
      for (const role of actor.roles) this.addRole(role, pack);
      if (actor.capitals) this.capitals.set(first + local, actor.capitals.map(c => phrases.words[phraseOf(c)]!));
      if (actor.members) this.members.set(first + local, actor.members);
      columns.document.push(this.documents);
      columns.kind.push(KINDS.indexOf(actor.kind));
      columns.name.push(name);
      columns.words.push(words);
      columns.key.push(actor.key === null ? -1 : this.keys.of(actor.key));
      columns.marks.push((named ? NAMED : 0) | (bare ? BARE : 0) | (acts(statements, local) ? ACTING : 0));
    }
    this.documents++;
  }

  /** All nodes. The columns take no more documents. */
  finished(): Nodes {
    const { columns, mentions, roles } = this;
    const count = columns.document.count;
    columns.firstOf.push(count);
    columns.firstMention.push(mentions.start.count);
    columns.firstRole.push(roles.role.count);
    return {
      count, document: columns.document.finished(), firstOf: columns.firstOf.finished(), kind: columns.kind.finished(), marks: columns.marks.finished(), name: columns.name.finished(),
      words: columns.words.finished(), key: columns.key.finished(), keys: this.keys.words, capitals: this.capitals, members: this.members, firstMention: columns.firstMention.finished(),
      mentions: { start: mentions.start.finished(), end: mentions.end.finished(), phrase: mentions.phrase.finished(), form: mentions.form.finished() },
      firstRole: columns.firstRole.finished(),
      roles: { role: roles.role.finished(), start: roles.start.finished(), end: roles.end.finished(), text: roles.text },
      readRoles: this.readRoles, bearing: columns.bearing.finished(), phrases: this.phrases,
    };
  }

  private addRole({ role, of, place }: RoleMention, pack: LanguagePack): void {
    let owners = this.roleNumbers.get(pack);
    if (!owners) this.roleNumbers.set(pack, owners = new Map());
    let known = owners.get(of);
    if (!known) owners.set(of, known = new Map());
    let number = known.get(role);
    if (number === undefined) {
      number = this.readRoles.length;
      known.set(role, number);
      const office = officeOf({ role, of }, pack);
      this.readRoles.push({ role, office, same: `${foldForComparison(role)}|${office.of ?? ''}` });
    }
    this.roles.role.push(number);
    this.roles.start.push(place.start);
    this.roles.end.push(place.end);
    this.roles.text.push(this.roleTexts.words[this.roleTexts.of(place.text)]!);
  }
}

function acts(statements: AnnotatedDocument['statements'], local: number): boolean {
  for (const { speaker, target } of statements) if (speaker === local || target === local) return true;
  return false;
}
