/** One utterance in words that differ over its sources. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';

/** Takes the utterances and the statements of all documents; gives a disagreement for each utterance whose quoted variants differ in more than marks. */
export function wordingDisagreements(utterances: readonly Utterance[], statements: readonly (readonly Statement[])[], nameOf: (actor: string) => string): readonly Disagreement[] {
  const ofUtterances = statementsOf(utterances.filter(u => u.differs.length > 0), statements);
  return utterances.flatMap(u => {
    const differing = u.differs.filter(d => foldForComparison(d.a) !== foldForComparison(d.b));
    if (differing.length === 0) return [];
    const variants = u.statements.flatMap(id => ofUtterances.get(id) ?? []);
    const quoted = variants.filter(s => s.mode !== 'indirect');
    if (quoted.length < 2) return [];
    const values = new Map<string, [Anchor, ...Anchor[]]>();
    for (const s of quoted) {
      const text = s.content.map(c => c.text).join(' ');
      const key = foldForComparison(text);
      const anchors = s.content.map(({ start, end, text: words }): Anchor => ({ document: s.document, start, end, text: words }));
      const known = values.get(key);
      if (known) known.push(...anchors); else values.set(key, anchors as [Anchor, ...Anchor[]]);
    }
    if (values.size < 2) return [];
    return [{
      id: wordingId(u.id), rule: 'wording-differs', kind: 'wording' as const,
      about: u.speaker === null ? 'words of an unnamed speaker' : `words of ${nameOf(u.speaker)}`,
      values: [...values.values()].map(evidence => ({ value: evidence.map(e => e.text).join(' … '), evidence: evidence as Evidence })),
      scope: scopeOf(quoted), certain: quoted.every(s => s.mode === 'direct'),
      note: differing.map(d => `“${d.a}” / “${d.b}”`).join('; '),
    }];
  });
}

/** The id of the disagreement that an utterance can have. */
export function wordingId(utterance: string): string {
  return factId('g', 'wording', utterance);
}

/** The statements of some utterances, by id. */
function statementsOf(utterances: readonly Utterance[], statements: readonly (readonly Statement[])[]): ReadonlyMap<string, Statement> {
  const asked = new Set(utterances.flatMap(u => u.statements));
  const known = new Map<string, Statement>();
  for (const list of statements) for (const s of list) if (asked.has(s.id)) known.set(s.id, s);
  return known;
}

function scopeOf(statements: readonly Statement[]): Disagreement['scope'] {
  return new Set(statements.map(s => s.document)).size > 1 ? ['across_documents'] : ['within_document'];
}
