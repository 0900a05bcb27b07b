/** What every part of a page can ask for: the dossier, and texts that are unpacked when first wanted. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../data/dossier.js';
import type { Session } from '../data/session.js';

export const DossierContext = createContext<Dossier | null>(null);

/** What a page served by the workbench can do beyond reading; null in the offline report. */
export interface Work {
  readonly session: Session;
  /** Reads the record again once it has the revision. */
  readonly refresh: (revision: string) => Promise<void>;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work | null {
  return useContext(WorkContext);
}

export function useDossier(): Dossier {
  const dossier = useContext(DossierContext);
  if (!dossier) throw new Error('no dossier is open');
  return dossier;
}

/** The text of a source; null until it is unpacked, or where the report has none. */
export function useText(document: string): string | null {
  const dossier = useDossier();
  const [, settle] = useState(0);
  useEffect(() => {
    if (dossier.hasText(document)) return;
    let wanted = true;
    void dossier.loadText(document).then(() => {
      if (wanted) settle(n => n + 1);
    });
    return () => {
      wanted = false;
    };
  }, [dossier, document]);
  return dossier.textOf(document);
}
