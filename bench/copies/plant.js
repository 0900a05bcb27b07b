// Plants copies, shared quotations, recycled background and page furniture into real texts, and keeps what is where.
import { randomFrom } from './random.js';

const OUTLETS = { fr: ['Le Relais', 'La Vigie', 'Ouest-Matin', 'Le Fanal', 'Gazette du Lac', 'Le Quai'], en: ['The Beacon', 'Harbour Post', 'Northern Star', 'The Ledger', 'Evening Mail', 'Lake Gazette'] };
const AGENCIES = { fr: ['AFP', 'ATS', 'Belga'], en: ['Reuters', 'AP', 'PA'] };
const CUES = { fr: ['a déclaré un responsable', 'a lancé une participante', 'a résumé un diplomate présent', 'répète un voisin de longue date'], en: ['an official said', 'one of the guests told reporters', 'said a diplomat who was there', 'a neighbour kept repeating'] };
const START = Date.UTC(2031, 2, 3, 6);

/**
 * A document is a list of parts; a part is a list of words with white space between, and where it came from:
 * `from` names a stretch of planted text, and each word of it its number there, so that what two documents share can be worked out word by word.
 */
const part = (words, from = null, offset = 0, extra = {}) => ({ words: words.map((text, i) => ({ text, from, at: from === null ? -1 : offset + i })), ...extra });
const split = text => text.split(' ').filter(Boolean);

/** Takes real articles and a seed; gives documents { id, language, cluster, outlet, published, agencies, text, words }, by id. */
export function plant(articles, seed, { clusters, negatives }) {
  const random = randomFrom(seed);
  const documents = [];
  for (const language of ['fr', 'en']) {
    const pool = random.shuffled(articles.filter(a => a.language === language && a.long));
    const take = () => { const a = pool.pop(); if (!a) throw new Error(`too few ${language} texts`); return a; };
    const share = language === 'fr' ? 0.65 : 0.35;
    // Texts that are only cut up for what writers add of their own.
    const donors = [...articles.filter(a => a.language === language && !a.long), ...pool.splice(0, Math.floor(pool.length * 0.2))].flatMap(a => a.paragraphs);
    const vocabulary = donors.flatMap(split).filter(w => /^\p{Ll}+$/u.test(w));
    const tools = { random, language, donor: () => { if (donors.length === 0) throw new Error(`too few ${language} paragraphs`); return split(donors.splice(random.below(donors.length), 1)[0]); }, word: () => random.pick(vocabulary) };
    for (let c = 0; c < Math.round(clusters * share); c++) wire(take(), `${language}-wire-${c}`, tools, documents);
    const others = [];
    for (let n = 0; n < Math.round(negatives * share); n++) others.push(own(take(), `${language}-own-${n}`, tools, documents));
    quotations(others, tools, language);
    background(others, tools, language);
    furniture(documents.filter(d => d.language === language), tools);
  }
  for (const d of documents) render(d);
  return documents.sort((x, y) => x.id < y.id ? -1 : 1);
}

function stamp(time) {
  return new Date(time).toISOString().slice(0, 16);
}

/** A wire as the agency sent it, and what papers made of it. */
function wire(article, id, tools, documents) {
  const { random, language } = tools;
  const sent = START + random.below(120 * 24 * 60) * 60_000;
  const agency = random.pick(AGENCIES[language]);
  const text = article.paragraphs.map(split);
  let offset = 0;
  const paragraphs = text.map(words => { const p = { words, offset }; offset += words.length; return p; });
  const original = { id: `${id}-0`, language, cluster: id, outlet: agency, agencies: [], time: sent, edits: false, parts: [part(split(article.title)), ...paragraphs.map(p => part(p.words, id, p.offset))] };
  documents.push(original);
  const outlets = random.shuffled(OUTLETS[language]);
  const copies = random.pick([1, 1, 2, 2, 3, 4]);
  for (let k = 1; k <= copies; k++) documents.push(rewrite(paragraphs, `${id}-${k}`, id, { ...tools, agency, sent, outlet: outlets[k] }));
}

/** What one paper made of a wire: cut from the end, its own headline, own paragraphs put in, words changed, noise of the way. */
function rewrite(paragraphs, id, cluster, { random, language, donor, word, agency, sent, outlet }) {
  const keep = Math.max(1, Math.ceil(paragraphs.length * (random.chance(0.15) ? 1 : 0.35 + random.next() * 0.65)));
  const rate = random.pick([0, 0, 0.05, 0.1, 0.15, 0.2, 0.25]);
  const typing = random.chance(0.2) ? 0.01 : 0;
  const marks = random.pick([0, 1, 2]);
  let edits = false;
  const change = entry => {
    const roll = random.next();
    if (roll < rate) {
      edits = true;
      if (roll < rate * 0.2) return [];
      if (roll < rate * 0.35) return [entry, { text: word(), from: null, at: -1 }];
      return [{ text: word(), from: null, at: -1 }];
    }
    if (random.chance(typing) && entry.text.length > 4) { edits = true; const cut = random.between(1, entry.text.length - 2); return [{ text: entry.text.slice(0, cut) + entry.text.slice(cut + 1), from: null, at: -1 }]; }
    return [{ ...entry, text: remark(entry.text, marks) }];
  };
  const parts = [part(Array.from({ length: random.between(5, 10) }, word))];
  let taken = 0;
  let own = 0;
  paragraphs.slice(0, keep).forEach((p, i) => {
    if (i > 0 && i < keep - 1 && random.chance(0.12)) return;
    const made = part(p.words, cluster, p.offset);
    made.words = made.words.flatMap(change);
    parts.push(made);
    taken += made.words.length;
    if (random.chance(0.45)) {
      const inserted = donor();
      if (own + inserted.length <= 0.7 * taken && inserted.length > 25) { own += inserted.length; parts.push(part(inserted)); }
    }
  });
  if (random.chance(0.6)) parts.push(part([`(${agency})`]));
  return { id, language, cluster, outlet, agencies: [agency], time: sent + random.between(4, 900) * 60_000, edits, parts };
}

/** Other quotation marks and apostrophes, as house styles differ. */
function remark(text, style) {
  if (style === 0) return text;
  return style === 1 ? text.replace(/'/g, '’').replace(/«/g, '“').replace(/»/g, '”') : text.replace(/’/g, "'").replace(/“/g, '«').replace(/”/g, '»');
}

/** A text of its own writer. */
function own(article, id, { random, language }, documents) {
  const document = {
    id, language, cluster: id, outlet: random.pick(OUTLETS[language]), agencies: random.chance(0.3) ? [random.pick(AGENCIES[language])] : [],
    time: START + random.below(120 * 24 * 60) * 60_000, edits: false, parts: [part(split(article.title)), ...article.paragraphs.map(p => part(split(p)))],
  };
  documents.push(document);
  return document;
}

/** One quotation in two to four texts, each with its own cue. */
function quotations(documents, { random, donor, language }, name) {
  const count = Math.floor(documents.length / 5);
  for (let q = 0; q < count; q++) {
    const words = donor().slice(0, random.between(14, 45)).map(w => w.replace(/[«»“”"]/g, '')).filter(Boolean);
    if (words.length < 12) continue;
    for (const d of random.shuffled(documents).slice(0, random.between(2, 4))) {
      const made = part(words, `${name}-quotation-${q}`);
      const [open, close] = random.pick([['« ', ' »'], ['“', '”'], ['"', '"']]);
      made.words[0] = { ...made.words[0], before: open };
      made.words[words.length - 1] = { ...made.words[words.length - 1], after: `${close},` };
      made.words.push(...part(split(`${random.pick(CUES[language])}.`)).words);
      d.parts.splice(random.between(1, d.parts.length), 0, made);
    }
  }
}

/** One paragraph of background in two to five texts of different days, now and then with a word changed. */
function background(documents, { random, donor, word }, name) {
  const count = Math.floor(documents.length / 6);
  for (let b = 0; b < count; b++) {
    const words = donor().slice(0, 90);
    if (words.length < 30 || /[«»“”"]/.test(words.join(' '))) continue;
    for (const d of random.shuffled(documents.filter(x => x.parts.reduce((n, p) => n + p.words.length, 0) > words.length * 3)).slice(0, random.between(2, 5))) {
      const made = part(words, `${name}-background-${b}`);
      if (random.chance(0.4)) made.words[random.below(words.length)] = { text: word(), from: null, at: -1 };
      d.parts.splice(random.between(Math.ceil(d.parts.length / 2), d.parts.length), 0, made);
    }
  }
}

/** Lines that some outlets print under many of their texts. */
function furniture(documents, { random, donor }) {
  for (const outlet of random.shuffled([...new Set(documents.map(d => d.outlet))].sort()).slice(0, 2)) {
    let words = [];
    while (words.length < 16) words = donor().slice(0, 40);
    for (const d of documents.filter(x => x.outlet === outlet)) if (random.chance(0.3)) d.parts.push(part(words, `${outlet}-furniture`));
  }
}

/** Writes the text, one line a part, and the place of each planted word. */
function render(document) {
  let text = '';
  document.words = [];
  for (const { words } of document.parts) {
    if (words.length === 0) continue;
    if (text) text += '\n';
    words.forEach((w, i) => {
      if (i > 0) text += ' ';
      text += w.before ?? '';
      const start = text.length;
      text += w.text;
      document.words.push({ from: w.from, at: w.at, start, end: text.length });
      text += w.after ?? '';
    });
  }
  document.text = text;
  document.published = stamp(document.time);
  delete document.parts;
}
