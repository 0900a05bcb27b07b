/** Opens the dossier that the page carries and shows it. */
import { render } from 'preact';
import { App } from './app.js';
import { Dossier } from './data/dossier.js';
import { embeddedSections } from './data/load.js';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/views.css';
import './style/reader.css';
import './style/print.css';

const place = document.getElementById('app');
const reader = embeddedSections(document);

reader.core().then(
  core => {
    if (place) {
      place.textContent = '';
      render(<App dossier={new Dossier(core, reader)} />, place);
    }
  },
  (error: unknown) => {
    if (place) place.textContent = `Parley: ${error instanceof Error ? error.message : String(error)}`;
  },
);
