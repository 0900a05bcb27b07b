export const INPUTS: readonly { readonly path: string; readonly bytes: Uint8Array }[];
