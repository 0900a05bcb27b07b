// Who said what, beside the rivals: our figures on the development gold and the published ones, each with its metric named. node bench/quality.js [COMPILED_FOLDER]
import { join, resolve } from 'node:path';
import { SETS, canScore, scoreSet } from './score.js';

const compiled = resolve(process.argv[2] ?? '.build/modules');
const shared = resolve('../shared');

/** What issue "who said what" asks of each set. */
const TARGETS = {
  seeds: { 'statements at 0.3': 96, 'statements at 0.8': 93, 'statements exact': 80, speaker: 97, act: 92 },
  'wikinews-fr': { 'statements at 0.3': 88, 'statements at 0.8': 82, 'statements exact': 62, speaker: 88, act: 78 },
  'wikinews-en': { 'statements at 0.3': 88, 'statements at 0.8': 82, 'statements exact': 62, speaker: 88, act: 78 },
};

/** Published figures. Data differ from ours and from one another: read them as a scale and not as a race. */
const RIVALS = [
  ['Radar de parité V7 (rules on spaCy parses)', 'French, 54 articles', 'quotations F1, overlap 0.3 / 0.8', '81.7 / 72.6'],
  ['Radar de parité V7', 'French, the same', 'right speaker on matched quotations', '80-84 %'],
  ['Gender Gap Tracker V7', 'English, 98 articles', 'quotations F1, overlap 0.3 / 0.8', '83.7 / 76.1'],
  ['Gender Gap Tracker V7', 'English, the same', 'right speaker on matched quotations', '86.5 / 87.4 %'],
  ['GenderedNews', 'French, own test', 'quotations P / R', '85 / 50'],
  ['CofeNet-BERT', 'English, PolNeAR test', 'exact F1 of source / cue / content', '83.2 / 75.3 / 72.9'],
  ['CofeNet without transformer', 'English, PolNeAR test', 'exact F1 of source / cue / content', '73.3 / 67.1 / 63.6'],
  ['rules (CofeNet paper)', 'English, PolNeAR test', 'exact F1 of source / cue / content', '10.7 / 22.8 / 5.6'],
  ['Citron (BBC)', 'English, PARC3', 'all spans exact F1', '56.7'],
];

if (!canScore(shared)) {
  console.log('skipped: ../shared or python3 is absent');
} else {
  const parley = { ...(await import(join(compiled, 'pipeline.js'))), ...(await import(join(compiled, 'record/export/json.js'))) };
  console.log('Parley: overlap F1 (a gold content is matched if more than t of its characters are found, one to one), exact F1 of the same contents, shares of matched statements.');
  for (const name of Object.keys(SETS)) {
    const figures = scoreSet(parley, shared, name);
    const parts = Object.entries(TARGETS[name]).map(([figure, target]) => `${figure} ${figures[figure]}${figures[figure] < target ? ` (asked ${target})` : ''}`);
    console.log(`  ${name.padEnd(12)} ${parts.join(', ')}, quotation traps taken ${figures['quotation traps taken']}`);
  }
  console.log('Rivals, as published:');
  for (const [system, data, metric, value] of RIVALS) console.log(`  ${system.padEnd(44)} ${data.padEnd(24)} ${metric.padEnd(38)} ${value}`);
}
