/** Whether two reports name one standing forum. */
import { similarNames } from './likeness.js';
import { alikeNames, type Naming } from './naming.js';
import type { EventReport } from './reports.js';

/** A report that names a standing forum, and how. */
export interface OfForum {
  readonly report: EventReport;
  readonly naming: Naming;
}

/** Whether two reports name one standing forum: by its words, or by the parties that its name holds. `wordsOf` gives the words of an actor. */
export function sameForum(a: OfForum, b: OfForum, wordsOf: (actor: string) => readonly string[]): boolean {
  if (a.report.forum!.class !== b.report.forum!.class) return false;
  if (a.naming.forum.length === 0 || b.naming.forum.length === 0 || alikeNames(a.naming.forum, b.naming.forum)) return true;
  // "Conseil Alliance-X" and "Alliance-X Council" in other words: the same parties.
  const [p, q] = [a, b].map(({ report }) => (report.forumParties.length > 1 ? report.forumParties : report.parties).map(wordsOf)) as [(readonly string[])[], (readonly string[])[]];
  return p.length > 1 && q.length > 1 && p.every(x => q.some(y => similarNames(x, y)));
}
