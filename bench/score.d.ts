import type * as library from '../src/index.js';
export declare const SETS: Readonly<Record<string, readonly [string, string]>>;
export declare function canScore(shared: string): boolean;
export declare function scoreSet(parley: Pick<typeof library, 'readFile' | 'processSource' | 'linkDocuments' | 'toExport'>, shared: string, name: string): Readonly<Record<string, number>>;
