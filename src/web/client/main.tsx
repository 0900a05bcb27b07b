/** Opens the dossier that the page carries, or that its server has, and shows it. */
import { render } from 'preact';
import { App } from './app.js';
import { Dossier } from './data/dossier.js';
import { carriesSections, embeddedSections } from './data/load.js';
import { emptyDossier } from './large/view.js';
import { openSession, takeToken, type Session } from './data/session.js';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/views.css';
import './style/reader.css';
import './style/print.css';

const place = document.getElementById('app');

/** The dossier that the page carries, or else the one that its server has open. */
async function opened(): Promise<{ readonly dossier: Dossier; readonly session: Session | null }> {
  if (carriesSections(document)) {
    const reader = embeddedSections(document);
    return { dossier: new Dossier(await reader.core(), reader), session: null };
  }
  const session = await openSession(takeToken());
  return { dossier: session.info.large ? await emptyDossier(session) : new Dossier(await session.reader.core(), session.reader), session };
}

opened().then(
  ({ dossier, session }) => {
    if (place) {
      place.textContent = '';
      render(<App first={dossier} session={session} />, place);
    }
  },
  (error: unknown) => {
    if (place) place.textContent = `Parley: ${error instanceof Error ? error.message : String(error)}`;
  },
);
