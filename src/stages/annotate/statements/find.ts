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
import { findTriggers } from './triggers.js';
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

/** Lists with whose words a statement can begin, without any quotation. */
const BEGINS = Listed.verb | Listed.according | Listed.accordingFirst | Listed.reporting;

/** Gives the statements of a document in order, offsets in the view. */
export function findStatements(segmented: Segmented, seen: ActorsSeen, dates: readonly DateMention[], pack: LanguagePack, notify: Notify): StatementsFound {
  const r = layOut(segmented, seen.mentions, seen.actors, dates, pack);
  const drafts: Draft[] = [];
  const used = new Set<number>();
  r.sentences.forEach((sentence, number) => {
    // Most sentences report nothing: one look tells what any rule could begin with.
    let lists = 0;
    let quoted = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      lists |= r.lists[i]!;
      if (r.quoteOf[i]! >= 0) quoted = true;
    }
    if ((lists & BEGINS) === 0 && !quoted) return;
    if (SILENT.has(segmented.paragraphs[sentence.paragraph]!.role)) return;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) {
      notify({ rule: 'statements', message: 'A stretch of text without sentence ends is too long to be read for statements.' });
      return;
    }
    const triggers = lists & Listed.verb ? findTriggers(r, sentence) : [];
    if (triggers.length > 0) reportedStatements(r, number, triggers, drafts, used);
    if (lists & (Listed.according | Listed.accordingFirst)) accordingStatements(r, number, triggers, drafts, used);
    if (lists & Listed.reporting) nounStatements(r, number, triggers, drafts);
    if (quoted) predicateStatements(r, number, triggers, drafts, used);
  });
  nest(drafts);
  floatingStatements(r, drafts, used);
  return finish(r, drafts, seen.actors);
}
