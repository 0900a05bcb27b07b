/** The briefing of a dossier as a file: the same text that the page on it shows, in French or English. */
import type { RecordExport } from '../model/export.js';
import type { BriefScope } from './client/brief/brief.js';
import { composeBrief } from './client/brief/compose.js';
import { briefMarkdown } from './client/brief/markdown.js';
import { briefPage } from './client/brief/page.js';
import { actorsNamed } from './client/brief/parties.js';
import { forumsOf } from './client/brief/scope.js';
import { compareNames, fold } from './client/data/fold.js';
import { en } from './client/words/en.js';
import { fr } from './client/words/fr.js';
import { ParleyError } from '../errors.js';

export const BRIEF_FORMATS = ['md', 'html'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];
const LANGUAGES = [fr, en];
/** Names offered where none fits. */
const OFFERED = 8;

/** Codes of the languages in which a briefing is written. */
export const BRIEF_LANGUAGES: readonly string[] = LANGUAGES.map(l => l.code);

/**
 * Takes the record, its limits, a language (null: that of most sources) and a format; gives the file.
 * Throws ParleyError where no forum or actor has the name asked for.
 */
export function renderBrief(record: RecordExport, scope: BriefScope, language: string | null, format: BriefFormat): string {
  const forums = forumsOf(record.meetings);
  if (scope.forum !== null && !forums.some(f => fold(f).includes(fold(scope.forum ?? '')))) throw unknown('forum', scope.forum, forums);
  const parties = new Set(record.meetings.flatMap(m => m.parties));
  if (scope.party !== null && actorsNamed(record.actors, scope.party).length === 0)
    throw unknown('actor', scope.party, record.actors.filter(a => parties.has(a.id)).map(a => a.name).sort(compareNames));
  const code = language ?? mostSpoken(record);
  const words = LANGUAGES.find(l => l.code === code) ?? en;
  const brief = composeBrief(record, scope, words);
  return format === 'md' ? briefMarkdown(brief, words) : briefPage(brief, words);
}

function unknown(kind: string, name: string, known: readonly string[]): ParleyError {
  return new ParleyError(`No ${kind} of this dossier is called "${name}"`, known.length === 0 ? `It names no ${kind}.` : `It has, among others: ${known.slice(0, OFFERED).join('; ')}.`);
}

function mostSpoken(record: RecordExport): string {
  const counts = new Map<string, number>();
  for (const d of record.documents) counts.set(d.language, (counts.get(d.language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? en.code;
}
