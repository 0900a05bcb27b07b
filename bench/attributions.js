// Recall on French attributions taken from dependency trees. node bench/attributions.js [COMPILED_FOLDER] [--json]
//
// Data: ../shared/data/ud_fr_attributions (from the UD French treebanks GSD, Sequoia, PUD; each row names its licence). A row is one cue
// with its content; precision cannot be measured, as other speech in a sentence is not marked. Recall: the share of rows whose cue is
// found (any overlap), and whose content is covered by more than 0.3 and 0.8 by one statement. The rows mark thoughts as well ("savoir
// que") and what the writer says himself ("je pense que"), which are no statements here; so the figure is given for all rows and for
// those of which neither holds.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const PATH = '../shared/data/ud_fr_attributions/attributions.jsonl';
const THOUGHTS = new Set(['savoir', 'croire', 'penser', 'espérer', 'trouver', 'comprendre', 'imaginer']);
const WRITER = /^(?:je|j['’]|nous|vous|on|me|m['’])$/iu;

if (!existsSync(PATH)) {
  console.log(`skipped: ${PATH} is absent`);
  process.exit(0);
}
const { processSource, readFile } = await import(pathToFileURL(join(compiled, 'pipeline.js')).href);
const rows = readFileSync(PATH, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const byText = new Map();
for (const row of rows) byText.set(row.text, [...(byText.get(row.text) ?? []), row]);

const tallies = { all: [0, 0, 0, 0], reported: [0, 0, 0, 0] };
for (const [text, list] of byText) {
  const statements = [...readFile({ path: 'row.txt', bytes: Buffer.from(text) }, () => {})].flatMap(source => processSource(source).document.statements);
  for (const row of list) {
    const length = row.content.reduce((n, [start, end]) => n + end - start, 0);
    const covered = Math.max(0, ...statements.map(s => s.content.reduce((n, piece) => n + row.content.reduce((m, [start, end]) => m + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)), 0), 0))) / Math.max(1, length);
    const cue = statements.some(s => s.cue && row.cue.some(([start, end]) => s.cue.start < end && start < s.cue.end));
    const counted = THOUGHTS.has(row.cue_lemma) || WRITER.test(row.source_text ?? '') ? ['all'] : ['all', 'reported'];
    for (const name of counted) [1, cue, covered > 0.3, covered > 0.8].forEach((hit, k) => { tallies[name][k] += Number(hit); });
  }
}
const share = (n, of) => Math.round((1000 * n) / of) / 10;
const figures = Object.fromEntries(Object.entries(tallies).map(([name, [n, cue, some, most]]) => [name, { rows: n, cue: share(cue, n), 'content at 0.3': share(some, n), 'content at 0.8': share(most, n) }]));
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.log('Recall on attributions of the French UD treebanks, in per cent:');
  for (const [name, row] of Object.entries(figures)) console.log(`  ${name === 'all' ? 'all rows' : 'reported speech of others'}: ${JSON.stringify(row)}`);
}
