/** The program's name and version, as dossiers and exports state them. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

export const VERSION = manifest.version;
export const GENERATOR = `parley ${VERSION}`;
