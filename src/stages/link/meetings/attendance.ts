/** Who sat there: persons that the words of a gathering name, and officials who speak after it as its own. */
import { findPhrases } from '../../../text/phrases.js';
import type { ReadMention, Reading } from '../reading.js';
import { spansFrom } from '../spans.js';
import type { DocumentEvents } from './events.js';
import type { MeetingLexicon } from './lexicon.js';

/** A person stands behind "represented by", "with" within so many tokens. */
const BEHIND = 10;

export interface Attendance {
  readonly event: number;
  readonly actor: string;
  readonly mention: ReadMention;
}

/**
 * The persons of each event: named in the gathering's own words, represented in its sentence, subject of a sentence that says
 * "at" or "after" the gathering, and speakers of statements in such a sentence. Who speaks before it, or elsewhere, is not there.
 */
export function attendance(reading: Reading, { events }: DocumentEvents, lexicon: MeetingLexicon): readonly Attendance[] {
  const found: Attendance[] = [];
  const add = (event: number, mention: ReadMention | null): void => {
    if (mention && mention.kind === 'person' && mention.form !== 'pronoun' && !found.some(a => a.event === event && a.actor === mention.actor)) found.push({ event, actor: mention.actor, mention });
  };
  events.forEach((event, n) => {
    for (const g of event.gatherings) {
      const sentence = reading.sentences[g.sentence]!;
      const inside = spansFrom(reading.mentions, sentence.first, sentence.end).filter(m => m.end <= sentence.end);
      for (const person of g.persons) if (g.relation !== 'before') add(n, inside.find(m => m.actor === person) ?? null);
      if (g.relation === 'before' || g.tense === 'planned' || g.tense === 'postponed' || g.tense === 'cancelled') continue;
      for (const m of findPhrases(lexicon.present, reading.tokens, sentence.first, sentence.end)) {
        if (m.start < g.first && m.end < g.first - BEHIND) continue;
        for (const mention of inside) if (mention.first >= m.end && mention.first - m.end <= BEHIND && !parted(reading, m.end, mention.first)) add(n, mention);
      }
      // "..., a reconnu X à l'issue de la réunion"; "X a réitéré sa demande lors du conseil".
      if ((g.relation === 'after' && !g.earlier) || g.relation === 'during') {
        for (const s of reading.statements) {
          const at = s.cue ?? s.source;
          if (!at || at.first < sentence.first || at.first >= sentence.end || s.statement.speaker === null) continue;
          add(n, inside.find(m => m.actor === s.statement.speaker) ?? reading.mentions.find(m => m.actor === s.statement.speaker && m.form !== 'pronoun') ?? null);
        }
      }
      if (g.relation === 'during' && g.sentence < reading.sentences.length) for (const mention of inside) if (mention.end <= g.first && subjectLike(reading, mention, sentence.first)) add(n, mention);
    }
  });
  return found;
}

function parted(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ([';', ':', '»', '”', '.'].includes(reading.tokens.lower[t]!)) return true;
  return false;
}

/** At the head of its sentence, with no preposition of place before it. */
function subjectLike(reading: Reading, mention: ReadMention, begin: number): boolean {
  return mention.first - begin <= 4 && !reading.pack.meetings.at.has(reading.tokens.lower[mention.first - 1] ?? '') && !reading.pack.meetings.with.has(reading.tokens.lower[mention.first - 1] ?? '');
}
