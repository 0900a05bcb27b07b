/** Whether two reports name one standing forum. */
import { similarNames } from './likeness.js';
import type { EventReport } from './reports.js';

/** Whether two reports name one standing forum: by its words, or by the parties that its name holds. */
export function sameForum(a: EventReport, b: EventReport, nameOf: (actor: string) => readonly string[]): boolean {
  if (a.forum!.class !== b.forum!.class) return false;
  if (similarNames(a.forum!.words, b.forum!.words)) return true;
  if (a.forum!.words.length === 0 || b.forum!.words.length === 0) return true;
  // "Conseil Alliance-X" and "Alliance-X Council" in other words: the same parties.
  const [p, q] = [a, b].map(r => (r.forumParties.length > 1 ? r.forumParties : r.parties).map(nameOf)) as [(readonly string[])[], (readonly string[])[]];
  return p.length > 1 && q.length > 1 && p.every(x => q.some(y => similarNames(x, y)));
}
