/** Where one was on a page, kept with its place in the history, so that going back finds it. */

/** Quiet time after scrolling before the place is kept, in milliseconds. */
const QUIET = 150;

/** Begins to keep the place of each page; gives the end of it. */
export function keepPlaces(): () => void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState({ scroll: scrollY }, ''), QUIET);
  };
  // What was scrolled on the page one leaves is no place of the page one comes to.
  const leave = (): void => clearTimeout(timer);
  addEventListener('scroll', keep, { passive: true });
  addEventListener('hashchange', leave);
  return () => {
    removeEventListener('scroll', keep);
    removeEventListener('hashchange', leave);
  };
}

/** The place kept for the page one is on now, or null where it is new. */
export function keptPlace(): number | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number' ? state.scroll : null;
}
