/** What is decided about a line: a piece of the article, set aside, or an earlier line printed again. */
import type { PieceRole } from '../../model/document.js';
import type { Line } from './line.js';
import type { Signals } from './phrases.js';
import type { LineShape } from './shape.js';

export type Verdict =
  | { readonly kind: 'piece'; readonly role: PieceRole }
  | { readonly kind: 'aside'; readonly rule: string; readonly reason: string };

/** A line, or a part of one that was cut, with what is seen in it; `verdict` is filled in as the rules decide. */
export interface Part {
  readonly line: Line;
  readonly shape: LineShape;
  readonly signals: Signals;
  verdict: Verdict | null;
  /** Number of the earlier part that says the same, or -1. */
  repeats: number;
}

export const piece = (role: PieceRole): Verdict => ({ kind: 'piece', role });
export const aside = (rule: string, reason: string): Verdict => ({ kind: 'aside', rule, reason });

/** Whether a part belongs to the running text (not to what labels it). */
export function isRunning(verdict: Verdict | null): boolean {
  return verdict?.kind === 'piece' && (verdict.role === 'body' || verdict.role === 'lead' || verdict.role === 'heading');
}
