/** What a worker thread runs: the left half for one source. */
import type { Source } from './model/document.js';
import type { PackedDocument } from './model/processed.js';
import { processForRecord } from './pipeline.js';
import { packDocument } from './record/packing.js';

/** One source through the left half, ready to be written. */
export default function processPacked(source: Source): PackedDocument {
  return packDocument(processForRecord(source));
}
