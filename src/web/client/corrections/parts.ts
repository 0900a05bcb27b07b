/** What a fact can be merged with, and the parts into which it can be split. */
import type { CorrectableKind } from '../../../model/correction.js';
import { outletOf } from '../data/citation.js';
import type { Dossier } from '../data/dossier.js';
import { compareDates } from '../data/edtf.js';
import { dateInWords } from '../words/dates.js';
import type { Words } from '../words/words.js';
import { actorLabels } from './names.js';

export type Mergeable = 'actor' | 'meeting' | 'utterance';
export type Choice = readonly [id: string, name: string];

export function isMergeable(kind: CorrectableKind): kind is Mergeable {
  return kind === 'actor' || kind === 'meeting' || kind === 'utterance';
}

/** Words of an utterance shown in a list. */
const WORDS_SHOWN = 70;

/** Other facts of the same kind that may be the same one. */
export function mergeChoices(dossier: Dossier, kind: Mergeable, id: string, words: Words): readonly Choice[] {
  if (kind === 'actor') {
    const labels = actorLabels(dossier, words);
    return labels.all.flatMap(l => (labels.idOf.get(l) === id ? [] : [[labels.idOf.get(l)!, l] as const]));
  }
  if (kind === 'meeting')
    return dossier.core.meetings
      .filter(m => m.id !== id)
      .sort((a, b) => compareDates(a.date, b.date))
      .map(m => [m.id, [dateInWords(m.date, words), m.forum || words.meeting.unnamed, ...(m.venue ? [m.venue] : [])].join(', ')]);
  const speaker = dossier.facts.statements.find(s => s.utterance === id)?.speaker ?? null;
  const seen = new Set([id]);
  return dossier.facts.statements.flatMap(s => {
    if (s.speaker !== speaker || seen.has(s.utterance)) return [];
    seen.add(s.utterance);
    return [[s.utterance, shorten(s.content.map(c => c.text).join(' … '))] as const];
  });
}

/** Sources of an actor or a meeting, statements of an utterance: those chosen become another. */
export function splitChoices(dossier: Dossier, kind: Mergeable, id: string): readonly Choice[] {
  if (kind === 'utterance') return dossier.facts.statements.filter(s => s.utterance === id).map(s => [s.id, `${dossier.numberOf(s.document)} ${shorten(s.content.map(c => c.text).join(' … '))}`]);
  const documents = kind === 'meeting' ? documentsOfMeeting(dossier, id) : documentsOfActor(dossier, id);
  return documents.flatMap(d => {
    const source = dossier.documents.get(d);
    return source ? [[d, `${dossier.numberOf(d)} ${outletOf(source)}`] as const] : [];
  });
}

function documentsOfMeeting(dossier: Dossier, id: string): readonly string[] {
  const m = dossier.meetings.get(id);
  return m ? [...m.documents, ...m.mentionedIn] : [];
}

/** Sources that name an actor; needs the section "reading". */
export function documentsOfActor(dossier: Dossier, id: string): readonly string[] {
  const number = dossier.core.actors.findIndex(a => a.id === id);
  return dossier.core.documents.flatMap(({ id: d }) => {
    const mentions = dossier.reading.mentions[d] ?? [];
    for (let k = 0; k < mentions.length; k += 3) if (mentions[k] === number) return [d];
    return [];
  });
}

function shorten(text: string): string {
  return text.length <= WORDS_SHOWN ? text : `${text.slice(0, WORDS_SHOWN).trimEnd()}…`;
}
