/** parley verify: every anchor checked against the stored sources. */
import type { Command } from 'commander';
import { readExport, readSources } from '../record/read.js';
import { readStable } from '../record/stable.js';
import { verifyAnchors } from '../record/verify.js';
import { count, safe, shorten } from './terminal.js';

const SHOWN = 20;

export function addVerify(program: Command): void {
  program.command('verify')
    .description('check every anchor of the record against the stored sources')
    .argument('<dossier>', 'a dossier made by parley build')
    .addHelpText('after', '\nExample:\n  parley verify talks.parley')
    .action((dossier: string) => {
      const { checked, wrong } = readStable(dossier, database => verifyAnchors(readExport(database), readSources(database)));
      for (const w of wrong.slice(0, SHOWN)) process.stdout.write(`wrong: ${w.where} ${safe(w.path)} ${w.start}-${w.end}: the record says "${shorten(safe(w.said), 60)}", the source "${shorten(safe(w.found), 60)}"\n`);
      if (wrong.length > SHOWN) process.stdout.write(`... and ${wrong.length - SHOWN} more\n`);
      process.stdout.write(`${count(checked, 'anchor')} checked, ${wrong.length} wrong\n`);
      process.exitCode = wrong.length > 0 ? 1 : 0;
    });
}
