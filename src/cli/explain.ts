/** parley explain: why a fact stands in the record: its rule, the sentence, the place. */
import type { Command } from 'commander';
import { ParleyError } from '../errors.js';
import { explainFact, type Explanation } from '../record/explain.js';
import { readStable } from '../record/stable.js';
import { safe } from './terminal.js';

export function addExplain(program: Command): void {
  program.command('explain')
    .description('show why a fact is in the record: rule, sentence, place')
    .argument('<dossier>', 'a dossier made by parley build')
    .argument('<id>', 'the id of a fact, or its first characters')
    .addHelpText('after', '\nExample:\n  parley explain talks.parley s-3f9a')
    .action((dossier: string, id: string) => {
      const found = readStable(dossier, database => explainFact(database, id));
      if (found.length === 0) throw new ParleyError(`${id}: no fact of ${dossier} has this id`, 'Ids stand in the export and on each fact of the report.');
      if (found.length > 1) throw new ParleyError(`${id}: ${found.length} facts begin so: ${found.slice(0, 5).map(f => f.id).join(', ')}${found.length > 5 ? ', ...' : ''}`, 'Give more characters.');
      process.stdout.write(print(found[0]!));
    });
}

function print(e: Explanation): string {
  const lines = [`${e.kind} ${e.id}`, `rule     ${e.rule}`];
  for (const [field, value] of e.fields) lines.push(`${field.padEnd(8)} ${safe(value)}`);
  for (const place of e.places) {
    lines.push('', `${place.part}  ${safe(place.path)}, line ${place.line}, ${place.start}-${place.end}`);
    lines.push(`  ${safe(place.before)}[${safe(place.text)}]${safe(place.after)}`);
  }
  return `${lines.join('\n')}\n`;
}
