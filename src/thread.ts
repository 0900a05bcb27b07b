/** What a worker thread runs: the left half for one source. */
export { processForRecord as default } from './pipeline.js';
