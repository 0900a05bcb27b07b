// Speed of the figure finder, and its answers on texts of one's own. node bench/figures.js [COMPILED_FOLDER] [FILE...]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bareLines } from './bare-lines.js';

const [compiled = '.build/modules', ...files] = process.argv.slice(2);
const from = path => import(resolve(compiled, path));
const { tokenize } = await from('text/tokens.js');
const { ViewBuilder } = await from('text/view.js');
const { LANGUAGES } = await from('languages/index.js');
const { findFigures } = await from('stages/annotate/figures/find.js');

const SAMPLE = {
  fr: 'Près de 12 000 manifestants et une centaine de gendarmes se sont fait face mardi pendant quatre heures devant le parlement de Sorna, selon la préfecture. Le ministre a promis une aide de 3,5 millions d’euros, soit 40 % de plus que la somme demandée, sans préciser qui en profiterait ni comment les communes seraient choisies.\n',
  en: 'About 12,000 protesters and a hundred officers stood face to face for four hours on Tuesday outside the parliament of Sorna, the prefecture said. The minister promised $3.5 million in aid, 40% more than had been asked for, without saying who would gain or how the towns would be chosen.\n',
};
const MEGABYTE = 1_000_000;
const rows = [];
for (const pack of LANGUAGES) {
  const text = files.length > 0 ? files.map(f => readFileSync(f, 'utf8')).join('\n') : (SAMPLE[pack.code] ?? SAMPLE.en).repeat(8000);
  const segmented = bareLines(text, pack, { ViewBuilder, tokenize });
  const bytes = Buffer.byteLength(text);
  let best = Infinity, found = 0;
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    found = findFigures(segmented, [], pack, () => {}).length;
    best = Math.min(best, performance.now() - started);
  }
  rows.push({ language: pack.code, megabytes: Math.round(bytes / MEGABYTE * 10) / 10, figures: found, 'MB/s': Math.round(bytes / MEGABYTE / (best / 1000)) });
}
console.table(rows);
