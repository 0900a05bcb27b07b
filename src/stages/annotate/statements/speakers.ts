/** Speakers and targets: from the words of a source to the actor of the document that they name. */
import type { LocalActor } from '../../../model/actor.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { PronounRow } from '../../../model/words/names.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import type { Draft } from './draft.js';
import type { Range } from './words.js';
import { bearerAtEnd } from './bearer.js';
import { is, type Reading } from './reading.js';
import { jointSpeakers } from './joint.js';
import { spanOf, textSpan } from './spans.js';

export interface Resolved {
  readonly speaker: readonly (number | null)[];
  readonly target: readonly (number | null)[];
  readonly actors: LocalActor[];
}

/** A speaker goes on over so many sentences without a new cue. */
const NEAR = 3;

/** A noun of speech stands so near the beginning of what is reported, or of its possessive. */
const OPENING = 4;

/** The subject whose call it is stands at most so many tokens before the possessive. */
const SUBJECT_REACH = 60;

/** Takes drafts in order, each with its place, and the known actors; gives an actor for each, adding local ones for phrases that no mention covers. Unknown stays null. */
export function resolveSpeakers(r: Reading, drafts: readonly Draft[], known: readonly LocalActor[]): Resolved {
  const actors: LocalActor[] = [...known];
  const added = new Map<string, number>();
  const speaker: (number | null)[] = [];
  const target: (number | null)[] = [];
  const speakerOf = (draft: Draft): number | null => (draft.place >= 0 ? speaker[draft.place] : null) ?? null;
  const joint = jointSpeakers(r, actors);
  let lastSpeaker: number | null = null;
  drafts.forEach((draft, k) => {
    let who: number | null = null;
    if (draft.sourceTokens) who = isPronoun(r, draft.sourceTokens) ? pronoun(draft, k) : actorOf(draft.sourceTokens);
    else if (draft.continues) who = speakerOf(draft.continues);
    else if (draft.goesOn && drafts[k - 1] && drafts[k - 1]!.sentence >= draft.sentence - NEAR) who = lastSpeaker;
    // "Le journal a révélé des informations selon lesquelles ...": whose report it is.
    else if (draft.rule === 'noun' && draft.reportedBy && draft.reportedBy.content.some(c => c.first <= draft.at && draft.at < c.first + OPENING)) who = speakerOf(draft.reportedBy);
    else if (draft.rule === 'noun') who = possessor(draft);
    speaker.push(who);
    target.push(draft.target ? mentioned(draft.target) : null);
    if (who !== null && draft.reportedBy === null) lastSpeaker = who;
  });
  return { speaker, target, actors };

  /** Whom a pronoun before (or in) a cue means: who has just spoken goes on speaking, if he agrees; else the antecedent of the mention finder. */
  function pronoun(draft: Draft, k: number): number | null {
    const at = draft.sourceTokens!.first;
    const mention = r.mentionOf[at]!;
    const antecedent = mention >= 0 ? r.mentions[mention]!.actor : null;
    // "there", "on": nobody, but for "it" where it means a body just named.
    if (is(r, at, C.impersonal) && antecedent === null) return null;
    const previous = drafts[k - 1];
    const near = previous !== undefined && previous.sentence >= draft.sentence - NEAR && (antecedent === null || r.tokens.lower[at]!.startsWith('-') || r.sentences[previous.sentence]!.paragraph === r.sentences[draft.sentence]!.paragraph) && !(r.classes[at]! & C.pronoun && !(r.classes[at]! & C.subject));
    if (near && lastSpeaker !== null && agrees(lastSpeaker, r.tokens.lower[at]!)) return lastSpeaker;
    // "they": several who were named together.
    const several = antecedent !== null && isPlural(r.tokens.lower[at]!) ? joint.before(antecedent, at) : null;
    if (several !== null) return several;
    return antecedent ?? (near ? lastSpeaker : null);
  }

  /** "his urgent calls for ...": the last speaker, where the possessive fits him. */
  function possessor(draft: Draft): number | null {
    for (let k = draft.at - 1; k >= 0 && k > draft.at - OPENING && r.sentenceOf[k] === draft.sentence; k--) {
      const row = r.pack.names.possessives.find(p => p.form === r.tokens.lower[k]);
      if (row) return subjectOf(draft.sentence, k, row) ?? (lastSpeaker !== null && fits(lastSpeaker, row) ? lastSpeaker : null);
      if (r.classes[k] !== 0) return null;
    }
    return null;
  }

  /** "The union renewed | its call for ...": the first named in the sentence whom the possessive fits. */
  function subjectOf(sentence: number, before: number, row: PronounRow): number | null {
    const from = r.sentences[sentence]!.firstToken;
    for (let i = Math.max(from, before - SUBJECT_REACH); i < before; i++) {
      const mention = r.mentions[r.mentionOf[i]!];
      if (!mention || mention.first !== i) continue;
      const free = mention.actor !== null && mention.form !== 'pronoun' && r.quoteOf[i] === r.quoteOf[before] && !(i > from && is(r, i - 1, C.preposition | C.genitive));
      if (free && fits(mention.actor!, row)) return mention.actor;
      i = Math.max(i, mention.end - 1);
    }
    return null;
  }

  function rowOf(pronounForm: string): PronounRow | undefined {
    const form = pronounForm.slice(pronounForm.lastIndexOf('-') + 1);
    return r.pack.names.pronouns.find(p => p.form === form);
  }

  function isPlural(pronounForm: string): boolean {
    return rowOf(pronounForm)?.agrees.endsWith('p') ?? false;
  }

  function agrees(actor: number, pronounForm: string): boolean {
    const row = rowOf(pronounForm);
    return row !== undefined && fits(actor, row);
  }

  function fits(actor: number, row: PronounRow): boolean {
    const who = actors[actor];
    if (!who) return false;
    const plural = row.agrees.endsWith('p');
    if (plural !== (who.kind === 'group')) return false;
    if (row.person === true && who.kind !== 'person') return false;
    if (row.person === false && (who.kind === 'person' || who.kind === 'place')) return false;
    if (who.female === null || row.agrees === 'n' || row.agrees === 'mf' || row.agrees === 'p') return true;
    return who.female === row.agrees.startsWith('f');
  }

  /** The actor of a mention inside the phrase that covers its head; else an actor made of the phrase. */
  function actorOf(range: Range): number | null {
    const bearer = r.pack.names.compounds ? bearerAtEnd(r, range, actors) : null;
    if (bearer !== null) return bearer;
    const nouns = r.pack.names.compounds ? nounsOf(range) : null;
    const last = nouns && lastMention(nouns);
    if (last !== null && (nouns!.end < range.end || r.mentions[last]!.first > nouns!.first)) return joint.at(last) ?? r.mentions[last]!.actor;
    // "the Ferrand | camp": more than its first name.
    const longer = nouns && last === null && holdsMention(nouns) ? nouns : null;
    const found = longer ? null : headMention(range);
    if (found !== null) return found;
    // A phrase without any name ("recent reports") names nobody: unknown stays unknown.
    if (!longer && !holdsName(range)) return null;
    // "times | I": no noun ends it.
    if (is(r, range.end - 1, C.subject)) return null;
    const text = nameOf(longer ?? range);
    if (text === '') return null;
    const key = text.toLowerCase();
    const same = added.get(key);
    if (same !== undefined) return same;
    const span = textSpan(r, spanOf(r, range));
    actors.push({ name: text, kind: 'group', key: null, female: null, mentions: [{ ...span, rule: 'speaker phrase', form: 'group' }], roles: [] });
    added.set(key, actors.length - 1);
    return actors.length - 1;
  }

  /** Where nouns stand before nouns, the stretch of them that opens a phrase: "the | free speech advocates | of the port". Null where only one word does. */
  function nounsOf(range: Range): Range | null {
    let first = range.first;
    while (first < range.end - 1 && is(r, first, C.determiner) && !is(r, first, C.genitive)) first++;
    let end = first;
    while (end < range.end && r.tokens.kind[end] === TokenKind.word && (r.classes[end] === 0 || (is(r, end, C.genitive) && !is(r, end, C.preposition)))) end++;
    // "Ferrand E. | Daran": not in the middle of a name.
    const cut = end > first ? r.mentions[r.mentionOf[end - 1]!] : undefined;
    if (cut && cut.form === 'name' && cut.end > end && cut.end <= range.end) end = cut.end;
    // "Ferrand | arrived": a verb of another clause.
    while (end > first && r.tokens.shape[end - 1] === Shape.lower && r.mentionOf[end - 1]! < 0 && r.pack.grammar.pastEndings.some(e => r.tokens.lower[end - 1]!.endsWith(e))) end--;
    return end > first + 1 ? { first, end } : null;
  }

  /** The mention that ends with a stretch of nouns, begun inside it; or null. */
  function lastMention(nouns: Range): number | null {
    const mention = r.mentionOf[nouns.end - 1]!;
    const found = mention >= 0 ? r.mentions[mention]! : null;
    return found !== null && found.actor !== null && found.end === nouns.end && found.first >= nouns.first - 1 && found.form !== 'pronoun' ? mention : null;
  }

  /** Does a name open the stretch, with more nouns behind it? */
  function holdsMention(nouns: Range): boolean {
    const mention = r.mentionOf[nouns.first]!;
    const found = mention >= 0 ? r.mentions[mention]! : null;
    return found !== null && found.actor !== null && found.end < nouns.end && (found.form === 'name' || found.form === 'short_name' || found.form === 'metonym') && r.tokens.shape[found.end] === Shape.lower && !is(r, found.end, C.genitive);
  }

  function headMention(range: Range): number | null {
    let first = range.first;
    // « Valnews »: the marks around a name; "du | Courrier": the article inside its preposition.
    while (first < range.end - 1 && (r.tokens.kind[first] === TokenKind.mark || (is(r, first, C.determiner) && (first === range.first || !is(r, first, C.genitive))))) first++;
    for (const at of [range.first, first]) {
      const mention = at < range.end ? r.mentionOf[at]! : -1;
      if (mention < 0 || r.mentions[mention]!.actor === null || r.mentions[mention]!.first > first) continue;
      const several = listBehind(mention, range.end);
      if (several !== null) return several;
      return joint.at(mention) ?? r.mentions[mention]!.actor;
    }
    // A name in apposition to the head: "le ministre russe Sergueï X", "le ministre, Sergueï X"
    for (let i = first; i < range.end; i++) {
      const mention = r.mentionOf[i]!;
      if (mention < 0 || r.mentions[mention]!.actor === null || r.mentions[mention]!.first !== i || r.mentions[mention]!.form === 'pronoun') continue;
      const actor = actors[r.mentions[mention]!.actor!];
      if (actor?.kind === 'person' && r.mentions[mention]!.end === range.end && !is(r, i - 1, C.genitive | C.preposition)) return r.mentions[mention]!.actor;
      // "since August 10 and | South Korea says": the clause before the coordinator has left a word.
      if (r.mentions[mention]!.end === range.end && is(r, i - 1, C.coordinator) && r.tokens.kind[range.first] === TokenKind.number) return r.mentions[mention]!.actor;
    }
    return null;
  }

  /** "Prosecutors | Ida Vallen and Aldo Daran": those whom a plural names right behind it, or null. */
  function listBehind(mention: number, limit: number): number | null {
    const { end, form } = r.mentions[mention]!;
    if (form !== 'group') return null;
    for (let n = mention + 1; n < r.mentions.length && r.mentions[n]!.first <= end; n++) {
      const list = r.mentions[n]!;
      if (list.first === end && list.end <= limit && list.rule === 'list' && list.actor !== null && r.mentions[r.mentionOf[end]!]?.person) return joint.at(n) ?? list.actor;
    }
    return null;
  }

  function holdsName(range: Range): boolean {
    for (let i = range.first + 1; i < range.end; i++) if (r.tokens.shape[i] !== Shape.lower && r.tokens.kind[i] === TokenKind.word && r.mentionOf[i]! < 0) return true;
    return r.tokens.shape[range.first] !== Shape.lower && r.classes[range.first] === 0 && range.first !== r.sentences[r.sentenceOf[range.first]!]!.firstToken;
  }

  function mentioned(range: Range): number | null {
    for (let i = range.first; i < range.end; i++) {
      const mention = r.mentionOf[i]!;
      if (mention >= 0 && r.mentions[mention]!.actor !== null) return r.mentions[mention]!.actor;
    }
    return null;
  }

  /** The fullest name in a phrase: its capitalised words where a title leads up to them, else the phrase without its determiner. */
  function nameOf(range: Range): string {
    let { first, end: last } = range;
    while (first < last - 1 && (is(r, first, C.determiner) || r.tokens.kind[first] === TokenKind.mark)) first++;
    while (last > first + 1 && r.tokens.kind[last - 1] === TokenKind.mark) last--;
    const span = spanOf(r, { first, end: last });
    const comma = r.text.indexOf(',', span.start);
    const end = comma >= 0 && comma < span.end ? comma : span.end;
    return r.text.slice(span.start, end).trim();
  }
}

function isPronoun(r: Reading, range: Range): boolean {
  return range.end === range.first + 1 && is(r, range.first, C.subject | C.pronoun) && !is(r, range.first, C.determiner);
}
