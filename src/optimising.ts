/** When V8 optimises a function: at once pays in a long run, while in a short one the compiler would take as much time as the work itself. */
import { setFlagsFromString } from 'node:v8';

/** V8's own budget, in bytes of bytecode run (66 KB in Node 20 to 24). */
const SOON = 67_584;
/** Functions that a few articles do not wear out stay as they are. */
const LATE = 9 * SOON;

/** For a run of about a second. */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${LATE}`);
}

/** For a long run: as V8 does by itself. */
export function optimiseSoon(): void {
  setFlagsFromString(`--interrupt-budget=${SOON}`);
}
