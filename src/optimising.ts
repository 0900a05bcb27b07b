/** When V8 optimises a function: at once pays in a long run, while in a short one the compiler would take as much time as the work itself. */
import { setFlagsFromString } from 'node:v8';

/** V8's own budget, in bytes of bytecode run. */
const SOON = 67_584;
/** Functions that a few articles do not wear out stay as they are. */
const LATE = 9 * SOON;

/** The V8 of Node 20 counts so; those of Node 22 and later wait long by themselves and do not know the flag. */
const COUNTS_BYTES = Number(process.versions.v8.split('.')[0]) < 12;

/** For a run of about a second. */
export function optimiseLate(): void {
  if (COUNTS_BYTES) setFlagsFromString(`--interrupt-budget=${LATE}`);
}

/** For a long run: as V8 does by itself. */
export function optimiseSoon(): void {
  if (COUNTS_BYTES) setFlagsFromString(`--interrupt-budget=${SOON}`);
}
