/** One request at a time to each site, with a pause between two. */

export interface Gate {
  /** Runs `work` when the site of `url` is free again, `pause` milliseconds after the end of what went before. */
  readonly pass: <T>(url: string, pause: number, work: () => Promise<T>) => Promise<T>;
}

/** @param wait waits so many milliseconds, or less where the program is asked to end */
export function createGate(wait: (milliseconds: number) => Promise<void>, now: () => number): Gate {
  const sites = new Map<string, Promise<number>>();
  return {
    async pass(url, pause, work) {
      const { host } = new URL(url);
      const before = sites.get(host) ?? Promise.resolve(-Infinity);
      const run = before.then(async ended => {
        const rest = ended + pause - now();
        if (rest > 0) await wait(rest);
        return work();
      });
      sites.set(host, run.then(now, now));
      return run;
    },
  };
}
