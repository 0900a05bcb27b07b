/** A function of one text that is asked the same again and again, answered from memory. */

/** Takes a function of a text and gives one that works out each text once; what it remembers lives as long as it does. */
export function remembered<V extends NonNullable<unknown>>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return text => {
    let made = known.get(text);
    if (made === undefined) { made = make(text); known.set(text, made); }
    return made;
  };
}
