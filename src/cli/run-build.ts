/** What parley build does: reads, tells what is wrong with an input, and sums up. */
import { existsSync } from 'node:fs';
import { readCompared } from '../compare-line.js';
import { buildDossier, type BuildSummary } from '../dossier.js';
import { optimiseLate, optimiseSoon } from '../optimising.js';
import type { LinkPart } from '../pipeline.js';
import { expectWork } from '../record/database.js';
import type { BuildFlags } from './build.js';
import { expandInputs, isMuch, linesOf, readFiles, requireSome } from './inputs.js';
import { count, progressLine, safe, shorten } from './terminal.js';

/** Notices about a file that was read all the same; any other says that it was not, or not all of it. */
const DOUBTS: ReadonlySet<string> = new Set(['encoding', 'characters_replaced', 'same_bytes']);

/** What a part of linking looks for. */
const PARTS: Readonly<Record<LinkPart, string>> = {
  lineage: 'shared passages', dates: 'dates', actors: 'actors', texts: 'texts', meetings: 'meetings', utterances: 'utterances', positions: 'positions', disagreements: 'disagreements',
};

/** Gives the exit code: 0, or 2 where an input could not be read (the others were). */
export async function runBuild(inputs: readonly string[], flags: BuildFlags): Promise<number> {
  const { output, annotated = [], threads, quiet = false } = flags;
  // As the executable set it; what turns out to be much goes to threads, which undo this.
  if (threads === undefined && annotated.length === 0) optimiseLate(); else optimiseSoon();
  let problems = 0;
  let linked = 0;
  const progress = progressLine();
  const say = (path: string, cause: string, next: string): void => {
    progress.end();
    process.stderr.write(`${`parley: ${safe(path)}: ${safe(cause)}. ${next}`.trimEnd()}\n`);
  };
  const refused = (path: string, cause: string, next: string): void => { problems++; say(path, cause, next); };
  const paths = await expandInputs(inputs, refused);
  // Without any, what the dossier holds is linked anew, if that has not been done.
  if (annotated.length === 0 && (inputs.length > 0 || !existsSync(output))) requireSome(paths);
  if (isMuch(paths) || annotated.length > 0) expectWork('much');
  const compared = flags.compared ? await readCompared(flags.compared.map(path => ({ path, lines: linesOf(path) }))) : null;
  const summary = await buildDossier(output, readFiles(paths, refused), {
    file: (path, done) => { progress.step(`reading ${done} of ${paths.length}: ${path}`); },
    notice: (path, notice) => {
      if (!DOUBTS.has(notice.rule)) problems++;
      say(path, notice.message.replace(`${path}: `, '').replace(/\.$/, ''), '');
    },
    resumed: documents => {
      progress.end();
      process.stderr.write(`parley: ${safe(output)}: goes on where a build that was killed had come to (${count(documents, 'document')} read)\n`);
    },
    linking: documents => { linked = documents; progress.step(`linking ${count(documents, 'document')}`); },
    part: name => { progress.step(name === 'writing' ? 'writing the record' : `linking ${count(linked, 'document')}: ${PARTS[name]}`); },
  }, { ...(threads === undefined ? {} : { threads }), graft: flags.graft === true && annotated.length === 0, annotated: annotated.map(path => ({ path, lines: linesOf(path) })), ...(compared === null ? {} : { compared }) });
  progress.end();
  if (!quiet) process.stdout.write(describe(summary, output));
  return problems > 0 ? 2 : 0;
}

function describe(s: BuildSummary, output: string): string {
  const lines = [
    `documents      ${s.documents} (${s.read} read, ${s.unchanged} unchanged${s.doubled > 0 ? `, ${s.doubled} doubled and not counted` : ''})`,
    `set aside      ${count(s.setAside, 'stretch', 'stretches')} that ${s.setAside === 1 ? 'is' : 'are'} not the article`,
    `meetings       ${s.meetings.held} held, ${s.meetings.planned} planned, ${s.meetings.mentioned} mentioned`,
    `statements     ${s.statements}`,
    `figures        ${s.figures}`,
    `disagreements  ${s.disagreements}`,
  ];
  for (const { disagreement: d, paths } of s.strongest) {
    lines.push(`  ${d.certain ? '!' : '?'} ${shorten(safe(d.about), 70)}: ${d.values.map(v => shorten(safe(v.value), 40)).join(' / ')}`);
    lines.push(`      ${paths.map(safe).join(', ')}`);
  }
  if (s.grafted > 0) lines.push(`grafted        ${count(s.grafted, 'article')} on the record as it stood; link all anew with: parley build -o ${output}`);
  lines.push(`dossier        ${output}`, `see it with    parley report ${output} -o report.html`);
  return `${lines.join('\n')}\n`;
}
