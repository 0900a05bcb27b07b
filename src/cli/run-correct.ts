/** What parley correct does: changes the list where asked to, and says what became of each correction. */
import { readFileSync } from 'node:fs';
import { amendDossier, importCorrections } from '../amend.js';
import { ParleyError, systemCause } from '../errors.js';
import type { ExportedCorrection } from '../model/correction.js';
import { correctionLines, readCorrectionLines } from '../record/correction-lines.js';
import { readExportedCorrections } from '../record/corrections.js';
import { readStable } from '../record/stable.js';
import type { CorrectFlags } from './correct.js';
import { writeOutput } from './output.js';
import { count, safe, shorten } from './terminal.js';

/** Gives the exit code: 0, or 2 where lines of a file were refused (the others were taken). Throws ParleyError. */
export async function runCorrect(dossier: string, flags: CorrectFlags): Promise<number> {
  let refusals = 0;
  for (const file of flags.import ?? []) refusals += bring(dossier, file);
  if (flags.undo !== undefined) {
    if (!flags.author) throw new ParleyError('an undo needs to know who takes the correction back', 'Add --author NAME.');
    amendDossier(dossier, { operation: 'undo', target: flags.undo, author: flags.author, note: flags.note ?? null }, Date.now());
  }
  const list = listOf(dossier);
  if (flags.export !== undefined) await writeOutput([correctionLines(list)], flags.export);
  else process.stdout.write(describe(list));
  return refusals > 0 ? 2 : 0;
}

/** Reads one file into the list; gives how many of its lines were refused. */
function bring(dossier: string, file: string): number {
  let text: string;
  try { text = readFileSync(file === '-' ? 0 : file, 'utf8'); } catch (error) { throw new ParleyError(`${file}: cannot be read (${systemCause(error)})`, 'Give a file that "parley correct --export" wrote.'); }
  const { entries, refused } = readCorrectionLines(text);
  for (const { line, why } of refused) process.stderr.write(`parley: ${safe(file)}, line ${line}: ${safe(why)}. It is left out; the others are taken.\n`);
  const added = entries.length > 0 ? importCorrections(dossier, entries).added.length : 0;
  process.stderr.write(`${safe(file)}: ${count(added, 'correction')} added, ${entries.length - added} known before\n`);
  return refused.length;
}

function listOf(dossier: string): readonly ExportedCorrection[] {
  return readStable(dossier, readExportedCorrections, { olderToo: true }); // so that corrections can be taken from a dossier that must be built again
}

function describe(list: readonly ExportedCorrection[]): string {
  const lines = list.map(c => {
    const what = c.operation === 'undo' ? c.target : `${c.kind} ${c.target} "${shorten(safe(c.facts[0]?.label ?? ''), 50)}"`;
    const outcome = c.outcome.state === 'does_not_fit' ? `does not fit any more: ${safe(c.outcome.why)}` : c.outcome.state === 'undone' ? `undone by ${c.outcome.by}` : c.outcome.state;
    return `${c.id}  ${c.time}  ${safe(c.author)}  ${c.operation} ${what}\n    ${outcome}${c.note === null ? '' : `; ${shorten(safe(c.note), 120)}`}`;
  });
  const unfitting = list.filter(c => c.outcome.state === 'does_not_fit').length;
  return `${[...lines, `${count(list.length, 'correction')}, ${unfitting} that ${unfitting === 1 ? 'does' : 'do'} not fit any more`].join('\n')}\n`;
}
