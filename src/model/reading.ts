/** What link reads in the text of one document before it knows the others, as text that is stored and crosses threads. */

/** Both are JSON whose shape belongs to `stages/link/stored.ts`. */
export interface StoredReading {
  /** Events, proposals, terms and figures. */
  readonly extract: string;
  /** Figures, dates and places with the words beside them: asked for only where passages were copied. */
  readonly details: string;
}

/** Gives the stored reading of a document by its id, or null where there is none of this program. */
export type ReadingsStore = (document: string) => { readonly extract: string; readonly details: () => string } | null;
