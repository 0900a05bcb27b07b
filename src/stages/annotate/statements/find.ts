/** Finds statements: who said what, by cue frames. */
import type { LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Segmented } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { StatementMention } from '../../../model/statement.js';
import type { DateMention } from '../../../model/time.js';
import { accordingStatements } from './according.js';
import type { Draft } from './draft.js';
import { floatingStatements } from './floating.js';
import { layOut } from './reading.js';
import { nounStatements } from './noun.js';
import { predicateStatements } from './predicate.js';
import { reportedStatements } from './reported.js';
import { finish, nest } from './finish.js';
import { findTriggers } from './find-triggers.js';
import { Listed } from './vocabulary.js';

/** What the mention finder gives; written again here because finders do not import one another. */
export interface ActorsSeen {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string; readonly form: string; readonly rule: string; readonly actor: number | null }[];
}

export interface StatementsFound {
  readonly statements: readonly StatementMention[];
  /** The actors, with those added that only a statement shows (a group that speaks, a role without a name). */
  readonly actors: readonly LocalActor[];
}

/** Pieces that report nothing: who wrote and where. */
const SILENT = new Set(['dateline', 'byline', 'credit']);

/** Tokens. Sentences of articles, long quotations included, have some 40 to 400; beyond this the cost of comparing cues within one would no longer be linear in the text. */
const LONGEST_SENTENCE = 800;

/** Gives the statements of a document in order, offsets in the view. */
export function findStatements(segmented: Segmented, seen: ActorsSeen, dates: readonly DateMention[], pack: LanguagePack, notify: Notify): StatementsFound {
  const r = layOut(segmented, seen.mentions, seen.actors, dates, pack);
  const drafts: Draft[] = [];
  const used = new Set<number>();
  let spot = 0;
  let quote = 0;
  for (let number = 0; number < r.sentences.length; number++) {
    const sentence = r.sentences[number]!;
    const { endToken } = sentence;
    // Most sentences report nothing: one look tells what any rule could begin with.
    let lists = 0;
    const firstSpot = spot;
    while (spot < r.spots.length && r.spots[spot]! < endToken) lists |= r.lists[r.spots[spot++]!]!;
    const firstQuote = quote;
    while (quote < r.quotes.length && r.quotes[quote]!.firstToken < endToken) quote++;
    if (firstSpot === spot && firstQuote === quote) continue;
    if (SILENT.has(segmented.paragraphs[sentence.paragraph]!.role)) continue;
    if (endToken - sentence.firstToken > LONGEST_SENTENCE) {
      notify({ rule: 'statements', message: 'A stretch of text without sentence ends is too long to be read for statements.' });
      continue;
    }
    const spots = { first: firstSpot, end: spot };
    const triggers = lists & Listed.verb ? findTriggers(r, sentence, spots) : [];
    if (triggers.length > 0) reportedStatements(r, number, triggers, drafts, used);
    if (lists & (Listed.according | Listed.accordingFirst)) accordingStatements(r, number, spots, triggers, drafts, used);
    if (lists & Listed.reporting) nounStatements(r, number, spots, triggers, drafts);
    if (quote > firstQuote) predicateStatements(r, number, { first: firstQuote, end: quote }, triggers, drafts, used);
  }
  nest(drafts);
  floatingStatements(r, drafts, used);
  return finish(r, drafts, seen.actors);
}
