import type { SetAside, Piece } from '../../src/model/document.js';
export function coverOf(document: { readonly pieces: readonly Piece[]; readonly setAside: readonly SetAside[] }, text: string): string | null;
