// Articles of about 3 kB made from real text, one after the other without end: own texts, copies, other reports of the same event, contradictions; and what was planted.
import { randomFrom } from '../copies/random.js';
import { alter } from '../disagreements/alter.js';
import { namesFor } from './names.js';

/** Copies and second reports come from the last so many articles: news is copied while it is new. */
const RECENT = 4000;
const COPIES = 0.3;
const SECOND_REPORTS = 0.15;
const ALTERED = 0.2;
const LENGTH = 3000;
const DAY = 86_400_000;
/** So many articles a day, whatever the size of the corpus. */
const A_DAY = 1500;
const MONTHS = { fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'], en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] };
const ROLES = { fr: ['ministre des Affaires étrangères', 'porte-parole', 'présidente', 'ambassadeur', 'secrétaire général'], en: ['foreign minister', 'spokeswoman', 'president', 'ambassador', 'secretary general'] };
const COUNTED = { fr: ['soldats', 'réfugiés', 'marins', 'manifestants', 'observateurs', 'prisonniers', 'véhicules', 'tonnes de vivres'], en: ['soldiers', 'refugees', 'sailors', 'protesters', 'observers', 'prisoners', 'vehicles', 'trucks'] };
const GATHERED = { fr: ['se sont réunis', 'se sont rencontrés', 'ont tenu des pourparlers'], en: ['met', 'held talks', 'sat down for talks'] };

/**
 * Takes real articles ({ language, paragraphs }) and a seed. Gives, without end, { article, planted }: the article as a line of JSON Lines has it
 * (title, date, outlet, text), and what was planted in it: { copyOf, reportOf, altered: { kind, start, end } }, numbers of earlier articles or null.
 */
export function* articles(texts, seed = 7) {
  const random = randomFrom(seed);
  const chains = Object.fromEntries(['fr', 'en'].map(l => [l, chainOf(texts.filter(t => t.language === l))]));
  const furniture = Array.from({ length: 40 }, (_, i) => sentence(chains[i % 2 ? 'en' : 'fr'], random, 25));
  const recent = [];
  for (let n = 0; ; n++) {
    const time = new Date(Date.UTC(2031, 0, 1) + (n * DAY) / A_DAY);
    const before = recent.length > 20 ? recent[(n - 1 - random.below(Math.min(RECENT, recent.length))) % RECENT] : null;
    const roll = random.next();
    const made = before && roll < COPIES ? copy(before, chains[before.language], random) : before && roll < COPIES + SECOND_REPORTS ? report({ ...before.event, n: before.event.n }, before, chains[before.language], random) : report(eventOf(random, n, time), null, chains, random);
    recent[n % RECENT] = { ...made, n };
    const outlet = random.below(200);
    const body = outlet < 40 ? [...made.paragraphs, furniture[outlet]] : made.paragraphs;
    const text = [made.title, ...body].join('\n\n');
    let altered = null;
    if (made.altered) {
      const start = [made.title, ...body.slice(0, made.altered.paragraph)].join('\n\n').length + 2;
      altered = { kind: made.altered.kind, start: start + made.altered.start, end: start + made.altered.end };
    }
    yield { article: { title: made.title, date: time.toISOString().slice(0, 16), outlet: `Outlet ${outlet}`, text }, planted: { copyOf: made.copyOf, reportOf: made.reportOf, altered } };
  }
}

function eventOf(random, n, time) {
  const language = random.chance(0.6) ? 'fr' : 'en';
  const names = namesFor(random, n, language);
  const [a, b] = [names.land(), names.land()];
  return { n, language, a, b, city: names.city(), speaker: names.person(), other: names.person(), role: random.below(5), counted: random.below(8), count: random.between(21, 980), day: new Date(time.getTime() - DAY * random.below(2)), said: null };
}

/** A report of an event: its meeting, count and quotation, and paragraphs of the writer's own. */
function report(event, before, chains, random) {
  const { language } = event;
  const chain = chains.following ? chains : chains[language];
  event.said ??= quotation(chain, random);
  const title = `${words(chain, random, random.between(6, 10))}`;
  let count = event.count;
  let contradiction = false;
  if (before && random.chance(ALTERED)) { count = event.count + Math.max(9, Math.round(event.count * (0.4 + random.next()))); contradiction = true; }
  const fact = factsOf(event, count, random);
  const paragraphs = [fact.met, `${fact.said} ${sentence(chain, random, random.between(10, 20))}`, `${sentence(chain, random, random.between(8, 14))} ${fact.counted}`];
  for (let length = paragraphs.join('').length; length < LENGTH; length += paragraphs[paragraphs.length - 1].length) paragraphs.push(Array.from({ length: random.between(2, 4) }, () => sentence(chain, random, random.between(12, 32))).join(' '));
  const at = paragraphs[2].lastIndexOf(String(count));
  return { language, event, title, paragraphs, copyOf: null, reportOf: before ? before.n : null, altered: contradiction ? { kind: 'figure', paragraph: 2, start: at, end: at + String(count).length } : null };
}

function factsOf({ language, a, b, city, speaker, other, role, counted, day, said }, count, random) {
  const date = language === 'fr' ? `${day.getUTCDate()} ${MONTHS.fr[day.getUTCMonth()]}` : `${MONTHS.en[day.getUTCMonth()]} ${day.getUTCDate()}`;
  const spoken = random.chance(0.3) ? said.split(' ').filter((_, i) => i !== 3).join(' ') : said;
  if (language === 'fr') return {
    met: random.pick([`Les représentants de la ${a} et de la ${b} ${random.pick(GATHERED.fr)} le ${date} à ${city}.`, `Une réunion entre la ${a} et la ${b} s'est tenue le ${date} à ${city}, en présence de ${other}.`]),
    said: random.pick([`« ${spoken} », a déclaré ${speaker}, ${ROLES.fr[role]} de la ${a}.`, `${speaker}, ${ROLES.fr[role]} de la ${a}, a affirmé : « ${spoken} ».`]),
    counted: `Selon ${other}, ${count} ${COUNTED.fr[counted]} de la ${a} se trouvent près de ${city} depuis la rencontre avec la ${b}.`,
  };
  return {
    met: random.pick([`Envoys of ${a} and ${b} ${random.pick(GATHERED.en)} on ${date} in ${city}.`, `A meeting between ${a} and ${b} was held on ${date} in ${city}, with ${other} in the chair.`]),
    said: random.pick([`"${spoken}," said ${speaker}, the ${ROLES.en[role]} of ${a}.`, `${speaker}, ${ROLES.en[role]} of ${a}, told reporters: "${spoken}".`]),
    counted: `According to ${other}, ${count} ${COUNTED.en[counted]} of ${a} are staying near ${city} since the talks with ${b}.`,
  };
}

/** A copy: cut from the end, headline changed, three words in a hundred changed; of a fifth one figure, date or place altered. */
function copy(before, chain, random) {
  const keep = Math.max(3, Math.ceil(before.paragraphs.length * (0.5 + random.next() / 2)));
  const paragraphs = before.paragraphs.slice(0, keep).map(p => p.split(' ').map(w => /^\p{Ll}+$/u.test(w) && random.chance(0.03) ? random.pick(chain.plain) : w).join(' '));
  let altered = null;
  if (random.chance(ALTERED)) {
    for (const kind of random.shuffled(['figure', 'date', 'place'])) {
      const paragraph = kind === 'figure' ? 2 : 0;
      const done = alter(paragraphs[paragraph], before.language, kind, random);
      if (!done) continue;
      paragraphs[paragraph] = done.text;
      altered = { kind, paragraph, start: done.start, end: done.end };
      break;
    }
  }
  return { language: before.language, event: before.event, title: words(chain, random, random.between(5, 9)), paragraphs, copyOf: before.n, reportOf: null, altered };
}

/** For each word of the texts the words that follow it, as often as they do: names, formulas and rare words come as in real news. */
function chainOf(texts) {
  const following = new Map();
  const starts = [];
  const plain = [];
  for (const t of texts) for (const p of t.paragraphs) {
    const list = p.replace(/[«»“”"()]/g, '').split(/\s+/).filter(Boolean);
    if (list.length === 0) continue;
    starts.push(list[0]);
    for (let i = 1; i < list.length; i++) {
      if (/^\p{Ll}{4,}$/u.test(list[i])) plain.push(list[i]);
      const known = following.get(list[i - 1]);
      if (known) known.push(list[i]); else following.set(list[i - 1], [list[i]]);
    }
  }
  return { following, starts, plain };
}

function words({ following, starts }, random, length) {
  const out = [random.pick(starts)];
  while (out.length < length) out.push(random.pick(following.get(out[out.length - 1]) ?? starts));
  return out.join(' ').replace(/[.,;:!?]+$/, '');
}

function sentence(chain, random, length) {
  return `${words(chain, random, length)}.`;
}

/** Words that somebody said: no marks within. */
function quotation(chain, random) {
  const text = Array.from({ length: random.between(10, 22) }, () => random.pick(chain.plain)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
