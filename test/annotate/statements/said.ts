/** Statements found in lines of text, written short for rows of tests. */
import { findDates } from '../../../src/stages/annotate/dates/find.js';
import { findActors } from '../../../src/stages/annotate/mentions/find.js';
import { findStatements } from '../../../src/stages/annotate/statements/find.js';
import { packOf, segmentLines } from '../../lines.js';

/** Takes text, one paragraph a line; gives each statement as "source | cue | act | content // content", "-" for what is not there. */
export function saidIn(text: string, code: string): string[] {
  return readStatements(text, code).statements.map(s => [s.source?.text ?? '-', s.cue?.text ?? '-', s.act, s.content.map(c => c.text).join(' // ')].join(' | '));
}

/** Takes text; gives each statement's speaker by name, null where unknown. */
export function speakersIn(text: string, code: string): (string | null)[] {
  const { statements, actors } = readStatements(text, code);
  return statements.map(s => (s.speaker === null ? null : actors[s.speaker]!.name));
}

/** The statements of a text as the finder gives them. */
export function readStatements(text: string, code: string): ReturnType<typeof findStatements> {
  const pack = packOf(code);
  const segmented = segmentLines(text, code);
  const ignore = (): void => {};
  return findStatements(segmented, findActors(segmented, pack, ignore), findDates(segmented, pack, ignore), pack, ignore);
}
