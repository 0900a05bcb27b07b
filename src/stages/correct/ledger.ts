/** Which corrections are in force, in which order, and what became of each while the record is made. */
import type { Correction, CorrectionAction, CorrectionOutcome, CorrectableKind, ExportedCorrection, FactRef, Operation } from '../../model/correction.js';
import { compareText } from '../../text/order.js';
import type { Found } from './find.js';

/** A correction of one operation and one kind of fact. */
export type CorrectionOf<O extends Operation, K extends CorrectableKind> = Correction & Extract<CorrectionAction, { readonly operation: O; readonly kind: CorrectableKind }> & { readonly kind: K };

/** The books of one build; filled part by part. */
export class Ledger {
  /** Every entry of the list once, by time, then id. */
  readonly all: readonly Correction[];
  private readonly undoneBy: ReadonlyMap<string, string>;
  private readonly outcomes = new Map<string, CorrectionOutcome>();

  constructor(corrections: readonly Correction[]) {
    this.all = inOrder(corrections);
    this.undoneBy = undoings(this.all);
  }

  /** Corrections in force of some operations on one kind of fact, in the order in which they take effect. */
  of<O extends Operation, K extends CorrectableKind>(kind: K, ...operations: readonly O[]): readonly CorrectionOf<O, K>[] {
    const fits = (c: Correction): c is CorrectionOf<O, K> => c.operation !== 'undo' && c.kind === kind && operations.some(o => o === c.operation) && !this.undoneBy.has(c.id);
    return this.all.filter(fits);
  }

  /** Remembers that a correction took effect; values of a second part of it join those of the first. */
  applied(correction: Correction, found: Found, was: Readonly<Record<string, unknown>> | null = null): void {
    const before = this.outcomes.get(correction.id);
    const known = before?.state === 'applied' ? before.was : null;
    this.outcomes.set(correction.id, { state: 'applied', fact: found.id, found: found.by, was: was || known ? { ...was, ...known } : null });
  }

  /** Remembers that a correction does not fit, and why. */
  refused(correction: Correction, why: string): void {
    this.outcomes.set(correction.id, { state: 'does_not_fit', why });
  }

  /** The fact that a correction was applied to, or null. */
  factOf(correction: Correction): string | null {
    const outcome = this.outcomes.get(correction.id);
    return outcome?.state === 'applied' ? outcome.fact : null;
  }

  /** Every entry with what became of it. */
  exported(): readonly ExportedCorrection[] {
    const known = new Set(this.all.map(c => c.id));
    return this.all.map(c => {
      const by = this.undoneBy.get(c.id);
      if (by !== undefined) return { ...c, outcome: { state: 'undone', by } };
      if (c.operation !== 'undo') return { ...c, outcome: this.outcomes.get(c.id) ?? { state: 'does_not_fit', why: 'this program has no way to apply it' } };
      return { ...c, outcome: known.has(c.target) ? { state: 'applied', fact: null, found: 'id', was: null } : { state: 'does_not_fit', why: 'the correction that it takes back is not in the list' } };
    });
  }
}

/** What the correction says of a fact whose id it uses. */
export function refOf(correction: Correction, kind: CorrectableKind, id: string): FactRef {
  return correction.facts.find(f => f.kind === kind && f.id === id) ?? { kind, id, place: null, label: id };
}

function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const once = new Map(corrections.map(c => [c.id, c]));
  return [...once.values()].sort((a, b) => compareText(a.time, b.time) || compareText(a.id, b.id));
}

/** Corrections that are taken back, by which undo. An undo that is itself taken back has no force, nor has one of a circle, which only a list made by hand can have. */
function undoings(all: readonly Correction[]): ReadonlyMap<string, string> {
  const byId = new Map(all.map(c => [c.id, c]));
  const open = new Map<string, number>();
  for (const c of all) if (c.operation === 'undo') open.set(c.target, (open.get(c.target) ?? 0) + 1);
  const undone = new Map<string, string>();
  const settled = all.filter(c => !open.has(c.id));
  for (let c = settled.pop(); c !== undefined; c = settled.pop()) {
    if (c.operation !== 'undo') continue;
    if (!undone.has(c.id)) {
      const other = undone.get(c.target);
      if (other === undefined || compareText(c.time, byId.get(other)!.time) < 0 || (c.time === byId.get(other)!.time && c.id < other)) undone.set(c.target, c.id);
    }
    const left = open.get(c.target)! - 1;
    open.set(c.target, left);
    const target = byId.get(c.target);
    if (left === 0 && target) settled.push(target);
  }
  return undone;
}
