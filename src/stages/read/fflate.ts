/** The unpackers of fflate, loaded at first use: it works out its tables when it is loaded, and few runs unpack anything. */
import { createRequire } from 'node:module';

type Fflate = typeof import('fflate');

let loaded: Fflate | null = null;

export function fflate(): Fflate {
  loaded ??= createRequire(import.meta.url)('fflate') as Fflate;
  return loaded;
}
