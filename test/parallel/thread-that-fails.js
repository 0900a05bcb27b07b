// A worker thread for the tests: does what the text of its source says.
/** Hangs, dies, throws, or answers with the id of the source. */
export default function work({ id, text }) {
  if (text === 'hang') for (;;);
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('no such luck');
  return { head: { id } };
}
