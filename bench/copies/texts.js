// Real news texts, French and English, from ../shared: title and paragraphs, none sharing wording with another before anything is planted.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts shorter than this are only cut up for paragraphs. */
const FEWEST_WORDS = 150;
/** Articles with this many words in a row in common are not both used: what they share would count against the planted truth. */
const RUN = 8;

const wordsOf = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Articles: { language, title, paragraphs, long }. Takes the folder of shared data. */
export function realTexts(shared) {
  const found = [...frenchWikinews(join(shared, 'data/winer-fr')), ...goldWikinews(join(shared, 'gold')), ...englishNews(join(shared, 'data/plaintext-twin/np4k.jsonl'))];
  const seen = new Set();
  return found.filter(article => {
    const words = wordsOf([article.title, ...article.paragraphs].join(' '));
    article.long = words.length >= FEWEST_WORDS;
    const runs = new Set();
    for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
    // Wording that a text repeats within itself is no copy between texts, but would blur where a copy begins.
    if (runs.size < words.length - RUN + 1) return false;
    for (const run of runs) if (seen.has(run)) return false;
    for (const run of runs) seen.add(run);
    return true;
  });
}

function frenchWikinews(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().flatMap(month => month.includes('.') ? [] : readdirSync(join(folder, month)).filter(f => f.endsWith('.txt')).sort().map(f => {
    const text = readFileSync(join(folder, month, f), 'utf8').replace(/ ([,.])/g, '$1').replace(/' /g, "'");
    return article('fr', text.replace(/^\s*\d{1,2}\S* \p{L}+ \d{4}\s*\.?\s*–\s*/mu, ''));
  }));
}

function goldWikinews(folder) {
  return ['fr', 'en'].flatMap(language => {
    const at = join(folder, `wikinews-${language}`);
    return existsSync(at) ? readdirSync(at).filter(f => f.endsWith('.txt')).sort().map(f => article(language, readFileSync(join(at, f), 'utf8'))) : [];
  });
}

function englishNews(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => article('en', JSON.parse(line).lines.filter(l => l.l === 1).map(l => l.t).join('\n')));
}

function article(language, text) {
  const lines = text.split(/\n+/).map(l => l.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { language, title: lines[0] ?? '', paragraphs: lines.slice(1).filter(l => wordsOf(l).length >= 8) };
}
