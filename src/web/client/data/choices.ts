/** Small choices of a reader (language, colours), kept by the browser where it allows. */

type Choice = 'language' | 'theme' | 'author';

export function readChoice(name: Choice): string | null {
  try { return localStorage.getItem(`parley-${name}`); } catch { return null; }
}

export function saveChoice(name: Choice, value: string): void {
  try { localStorage.setItem(`parley-${name}`, value); } catch { /* a browser without storage forgets */ }
}
