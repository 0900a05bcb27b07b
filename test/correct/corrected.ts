/** A record with corrections, as tests make one: texts in, what people say of them, the export out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { Correction, CorrectionInput } from '../../src/model/correction.js';
import type { RecordExport } from '../../src/model/export.js';
import { completeCorrection, linkDocuments, processSource, readFile, type InputFile } from '../../src/pipeline.js';
import { toExport } from '../../src/record/export/json.js';

/** Two outlets on one meeting of an invented council, a week apart from a second meeting. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'a-phare.txt': `Le Conseil du Détroit se réunit à Vaurence

Vaurence, le 14 mars 2019. Le Conseil du Détroit s'est réuni jeudi à Vaurence pendant quatre heures.

« Nous n'accepterons jamais la fermeture du port de Lauran », a déclaré la ministre brévalienne des Affaires étrangères, Livia Morcant.

L'ambassadeur de Tolmérie, Ansel Tirvault, a accusé la Brévalie de retenir 300 marins. Il a proposé une commission sur le port de Lauran.
`,
  'b-harbour.txt': `Council of the Strait meets in Vaurence

Vaurence, March 14, 2019. The Council of the Strait met on Thursday in Vaurence.

"We will never accept the closure of the port of Lauran," said Livia Morcant, the Brevalian foreign minister.

The Tolmerian ambassador, Ansel Tirvault, accused Brevalia of holding 3,000 sailors.
`,
  'c-vote.txt': `Parliament backs the harbour law

Corvanne, March 22, 2019. The Brevalian parliament adopted the harbour law on Friday.

"This law protects the port of Lauran," said Pia Lestrane, the port director. A. Tirvault refused to comment on the port of Lauran.
`,
};

export function annotated(files: Readonly<Record<string, string>>): readonly AnnotatedDocument[] {
  return Object.entries(files).flatMap(([path, text]) => read({ path, bytes: new TextEncoder().encode(text) }));
}

function read(file: InputFile): readonly AnnotatedDocument[] {
  return [...readFile(file, () => undefined)].map(source => processSource(source).document);
}

const SAMPLES = fileURLToPath(new URL('../../samples/articles', import.meta.url));
let samples: readonly AnnotatedDocument[] | null = null;

/** The sample coverage after the left half. */
export function sampleDocuments(): readonly AnnotatedDocument[] {
  return samples ??= readdirSync(SAMPLES).sort().flatMap(path => read({ path, bytes: readFileSync(join(SAMPLES, path)) }));
}

export function recordOf(documents: readonly AnnotatedDocument[], corrections: readonly Correction[] = []): RecordExport {
  return JSON.parse(JSON.stringify(toExport(documents, linkDocuments(documents, { corrections }), [], 'test'))) as RecordExport;
}

/** The facts alone, without the list of corrections and without marks. */
export function factsOf({ corrections: _corrections, ...record }: RecordExport): unknown {
  return JSON.parse(JSON.stringify(record, (name, value: unknown) => (name === 'corrected' ? undefined : value)));
}

/** An entry of the list, made at minute `minute` of an invented day against the record that its author sees. */
export function entry(record: RecordExport, input: CorrectionInput, minute = 0, earlier: readonly Correction[] = []): Correction {
  const made = completeCorrection(input, () => record, new Date(Date.UTC(2031, 4, 4, 10, minute)).toISOString(), new Set(earlier.map(c => c.id)));
  if (typeof made === 'string') throw new Error(made);
  return made;
}

export interface Session {
  readonly list: Correction[];
  /** Adds a correction against the record as it is now. */
  readonly add: (input: CorrectionAsIs) => Correction;
  /** The record as it is now. */
  readonly now: () => RecordExport;
}

type WithoutAuthor<T> = T extends unknown ? Omit<T, 'author'> : never;
export type CorrectionAsIs = WithoutAuthor<CorrectionInput>;

/** Somebody at work on a record, one correction after another. */
export function session(documents: readonly AnnotatedDocument[], author = 'Mara'): Session {
  const list: Correction[] = [];
  const now = (): RecordExport => recordOf(documents, list);
  return {
    list, now,
    add(input) {
      const made = entry(now(), { ...input, author } as CorrectionInput, list.length, list);
      list.push(made);
      return made;
    },
  };
}

export function outcomeOf(record: RecordExport, { id }: Correction): unknown {
  return record.corrections?.find(c => c.id === id)?.outcome;
}
