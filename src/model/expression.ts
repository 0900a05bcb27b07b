/** What a date expression says before its reference is known: plain data that crosses threads; owned by the date finder, read by `calendar/resolve.ts`. */

/** `value`: complete in itself. Everything else waits for a reference. The date finder may add kinds; `calendar/resolve.ts` must know them all. */
export type TimeExpression =
  | { readonly kind: 'value'; readonly value: string; readonly mod: import('./time.js').TimexMod | null; readonly edtf: string | null };
