/** Corrections of issues, and of which issue a statement is about; positions are made from the result. */
import type { Issue } from '../../model/meeting.js';
import type { RevisedIssues } from '../../model/revision.js';
import { only, valuesBefore } from './facts.js';
import { finderOf } from './find.js';
import { refOf, type Ledger } from './ledger.js';
import { issueFindable } from './places.js';

export function reviseIssues(linked: RevisedIssues, ledger: Ledger, documents: ReadonlySet<string>): RevisedIssues {
  const corrections = ledger.of('issue', 'edit', 'reject');
  const moves = ledger.of('statement', 'edit').filter(c => c.changes.issue !== undefined && ledger.factOf(c) !== null);
  if (corrections.length === 0 && moves.length === 0) return linked;
  const finder = finderOf(linked.issues.map(issueFindable), documents);
  const statements = new Map(linked.statements.flat().map(s => [s.id, s]));
  for (const c of moves) {
    const statement = statements.get(ledger.factOf(c)!);
    const issue = c.changes.issue === null || c.changes.issue === undefined ? null : finder.find(refOf(c, 'issue', c.changes.issue));
    if (!statement || typeof issue === 'string') { ledger.refused(c, typeof issue === 'string' ? issue : 'the statement was rejected before'); continue; }
    ledger.applied(c, { id: statement.id, by: 'id' }, { issue: statement.issue });
    statements.set(statement.id, { ...statement, issue: issue?.id ?? null });
  }
  const issues = new Map<string, Issue>(linked.issues.map(i => [i.id, i]));
  for (const c of corrections) {
    const found = finder.find(refOf(c, 'issue', c.target));
    const issue = typeof found === 'string' ? null : issues.get(found.id) ?? null;
    if (typeof found === 'string' || !issue) { ledger.refused(c, typeof found === 'string' ? found : 'the issue was rejected before'); continue; }
    if (c.operation === 'reject') {
      issues.delete(issue.id);
      ledger.applied(c, found, { ...issue });
    } else {
      const changes = only(c.changes, ['name']);
      ledger.applied(c, found, valuesBefore(issue, changes));
      issues.set(issue.id, { ...issue, ...changes });
    }
  }
  return {
    statements: linked.statements.map(list => list.map(s => statements.get(s.id) ?? s).map(s => (s.issue !== null && !issues.has(s.issue) ? { ...s, issue: null } : s))),
    issues: [...issues.values()],
  };
}
