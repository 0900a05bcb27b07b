// Sentence boundaries beside Intl.Segmenter, on untokenised Universal Dependencies text. node bench/segment.js [COMPILED_FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const compiled = resolve(process.argv[2] ?? '.build/modules');
const { segment } = await import(join(compiled, 'stages/segment/segment.js'));
const { ViewBuilder } = await import(join(compiled, 'text/view.js'));
const { LANGUAGES } = await import(join(compiled, 'languages/index.js'));
const UD = resolve('../shared/data/ud');
/** Sentences put into one paragraph: as many as a news paragraph has. */
const PARAGRAPH = 5;

/** Sentences of a CoNLL-U file, in order, with the number of the document they stand in. */
function sentencesOf(path) {
  const found = [];
  let document = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) document++;
    else if (line.startsWith('# text = ')) found.push({ document, text: line.slice(9).trim() });
  }
  return found;
}

function paragraphsOf(sentences) {
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i++) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && last.document === sentences[i].document && last.parts.length < PARAGRAPH) last.parts.push(sentences[i].text);
    else paragraphs.push({ document: sentences[i].document, parts: [sentences[i].text] });
  }
  return paragraphs.map(p => p.parts);
}

function ours(text, pack) {
  const builder = new ViewBuilder(text);
  builder.append(0, text.length);
  builder.line();
  const view = builder.finish();
  const { sentences } = segment({ view, pieces: [{ role: 'body', start: 0, end: text.length }], pieceOfLine: [0] }, pack, () => {});
  return sentences.map(s => s.end);
}

function intl(text, code) {
  return [...new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)].map(s => s.index + s.segment.trimEnd().length);
}

if (!existsSync(UD)) {
  console.log('skipped: ../shared/data/ud is absent');
} else {
  const pack = LANGUAGES.find(p => p.code === 'fr');
  for (const treebank of readdirSync(UD).sort()) {
    const score = { parley: [0, 0, 0], 'Intl.Segmenter': [0, 0, 0] };
    for (const file of readdirSync(join(UD, treebank)).filter(f => f.endsWith('.conllu')).sort()) {
      for (const parts of paragraphsOf(sentencesOf(join(UD, treebank, file)))) {
        const text = parts.join(' ').replace(/\s+/g, ' ');
        const gold = new Set();
        let at = 0;
        for (const part of parts) { at += part.replace(/\s+/g, ' ').length; gold.add(at); at++; }
        for (const [name, ends] of [['parley', ours(text, pack)], ['Intl.Segmenter', intl(text, 'fr')]]) {
          score[name][0] += ends.filter(e => gold.has(e)).length;
          score[name][1] += ends.length;
          score[name][2] += gold.size;
          if (process.argv.includes('--show') && name === 'parley') for (const e of ends) if (!gold.has(e)) console.log('-', text.slice(Math.max(0, e - 50), e), '|', text.slice(e, e + 30));
          if (process.argv.includes('--show') && name === 'parley') for (const e of gold) if (!ends.includes(e)) console.log('+', text.slice(Math.max(0, e - 50), e), '|', text.slice(e, e + 30));
        }
      }
    }
    for (const [name, [right, found, gold]] of Object.entries(score)) {
      const p = right / found, r = right / gold;
      console.log(`${treebank.padEnd(12)} ${name.padEnd(15)} boundary P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${(200 * p * r / (p + r)).toFixed(1)}`);
    }
  }
}
