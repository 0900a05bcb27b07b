// Random choices that are the same in every run.

/** A generator of choices from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = n => Math.floor(next() * n);
  return {
    next, below,
    between: (low, high) => low + below(high - low + 1),
    chance: p => next() < p,
    pick: list => list[below(list.length)],
    shuffled: list => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) { const j = below(i + 1); [out[i], out[j]] = [out[j], out[i]]; }
      return out;
    },
  };
}
