/** A date expression while its document is read: tokens instead of offsets. */
import type { CalendarFields, DateBase, DateExpression, TimeExpression } from '../../../model/expression.js';
import type { TimexType } from '../../../model/time.js';

export interface Draft {
  /** Tokens [first, end). */
  readonly first: number;
  readonly end: number;
  readonly type: TimexType;
  readonly rule: string;
  readonly expression: TimeExpression;
  /** Where the mention is a part of a token ("mars" of "mars-avril"): its offsets in the view. */
  readonly characters?: { readonly start: number; readonly end: number };
  /** The last end of a range whose first end is the draft before. */
  readonly joinsPrevious?: boolean;
}

/** What finders give where nothing is. */
export const NO_DRAFTS: readonly Draft[] = [];

/** The draft of a date, or of a time where it has a clock or a part of the day. */
export function dated(first: number, end: number, rule: string, expression: DateExpression): Draft {
  return { first, end, type: expression.clock || expression.part !== undefined ? 'TIME' : 'DATE', rule, expression };
}

type More = Partial<Omit<DateExpression, 'kind' | 'base'>>;

/** Nothing more than the fields say. */
export const NO_MORE: More = {};

export function fieldsDraft(first: number, end: number, rule: string, fields: CalendarFields, more: More = NO_MORE, step: number | null = null, ofText = false): Draft {
  const base: DateBase = ofText ? { from: 'fields', fields, step, reference: 'text' } : { from: 'fields', fields, step };
  return dated(first, end, rule, more === NO_MORE ? { kind: 'date', base } : { kind: 'date', base, ...more });
}

/** The calendar fields of a draft, or null where it has none. */
export function fieldsOf(draft: Draft): CalendarFields | null {
  return draft.expression.kind === 'date' && draft.expression.base.from === 'fields' ? draft.expression.base.fields : null;
}

/** The draft with other calendar fields. */
export function withFields(draft: Draft, fields: CalendarFields): Draft {
  if (draft.expression.kind !== 'date' || draft.expression.base.from !== 'fields') return draft;
  return { ...draft, expression: { ...draft.expression, base: { ...draft.expression.base, fields } } };
}

/** The draft with more said of its expression. */
export function withMore(draft: Draft, more: More): Draft {
  return draft.expression.kind === 'date' ? { ...draft, expression: { ...draft.expression, ...more } } : draft;
}

/** True where a draft names a day of its own: a date, a weekday, "hier", a feast. */
export function namesDay(draft: Draft): boolean {
  const { expression } = draft;
  if (expression.kind !== 'date' || expression.token !== undefined) return false;
  if (expression.base.from === 'unit') return expression.base.unit === 'D';
  const fields = fieldsOf(draft);
  return fields !== null && (fields.day !== undefined || fields.weekday !== undefined || fields.feast !== undefined);
}

/** The draft on a side of the publication. */
export function withSide(draft: Draft, side: 'past' | 'future'): Draft {
  return draft.expression.kind === 'date' ? { ...draft, expression: { ...draft.expression, side } } : draft;
}

/** The draft with its day in another mention, so many on. */
export function withLean(draft: Draft, lean: number): Draft {
  return draft.expression.kind === 'date' ? { ...draft, expression: { ...draft.expression, lean } } : draft;
}
