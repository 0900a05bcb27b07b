// Alters one figure, date or place of a paragraph, so that it contradicts what stood there.
const DAYS = { fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] };
const MONTHS = { fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre', en: 'January|February|March|April|May|June|July|August|September|October|November|December' };
const CITIES = { fr: ['Oslo', 'Lisbonne', 'Varsovie', 'Helsinki', 'Montevideo', 'Tirana', 'Bichkek', 'Windhoek'], en: ['Oslo', 'Lisbon', 'Warsaw', 'Helsinki', 'Montevideo', 'Tirana', 'Bishkek', 'Windhoek'] };

/** Words that belong to a number, and would change it if they went. */
const NUMBER = /^(?:quelques|plusieurs|several|centaines?|milliers?|millions?|milliards?|hundreds?|thousands?|billions?|crore|three|seven|eight|quatre|trois|douze|vingt|trente|douzaine|dizaines?)$/;

const find = (pattern, text) => [...text.matchAll(pattern)];

/** Takes a paragraph, its language, a kind and random choices; gives { text, start, end } of the altered paragraph, or null where it has nothing of the kind. */
export function alter(text, language, kind, random) {
  const replace = (at, length, by) => ({ text: text.slice(0, at) + by + text.slice(at + length), start: at, end: at + by.length });
  if (kind === 'figure') {
    // A count of things: no year, day, clock time, decimal or rank.
    const all = find(/(?<!\p{Lu}\p{L}* )(?<!\d[ \u00a0\u202f])(?<![\p{L}\p{N}.,:/’'-])(\d{2,5})(?= \p{Ll}{4,})/gu, text).filter(m => !(Number(m[1]) >= 1900 && Number(m[1]) <= 2100) && !/(?:No|no|season|saison|numéro|n°|heures?)\.? $/.test(text.slice(0, m.index)) && !new RegExp(`^\\d+ (?:${MONTHS[language]}|heures|hours|ans|years)`, 'iu').test(text.slice(m.index)));
    if (all.length === 0) return null;
    const m = random.pick(all);
    const n = Number(m[1]);
    return replace(m.index, m[1].length, String(random.chance(0.5) ? n * 10 : n + Math.max(3, Math.round(n * (0.4 + random.next())))));
  }
  if (kind === 'date') {
    const full = find(language === 'fr' ? new RegExp(`(?<!\\p{N})(\\d{1,2}) (?:${MONTHS.fr})(?!\\p{L})`, 'gu') : new RegExp(`(?<!\\p{L})(?:${MONTHS.en}) (\\d{1,2})(?!\\p{N})`, 'gu'), text);
    const week = find(new RegExp(`(?<!\\p{L})(${DAYS[language].join('|')})(?!\\p{L})`, 'gu'), text);
    if (full.length > 0 && (week.length === 0 || random.chance(0.5))) {
      const m = random.pick(full);
      const day = Number(m[1]);
      const other = day > 14 ? day - random.between(4, 9) : day + random.between(4, 9);
      const at = m.index + m[0].indexOf(m[1]);
      return replace(at, m[1].length, String(other));
    }
    if (week.length === 0) return null;
    const m = random.pick(week);
    const at = DAYS[language].indexOf(m[1]);
    return replace(m.index, m[1].length, DAYS[language][(at + random.between(1, 5)) % 7]);
  }
  const places = find(language === 'fr' ? /(?<= à )(\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu : /(?<= in )(\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu, text)
    .filter(m => !new RegExp(`^(?:${MONTHS[language]}|${DAYS[language].join('|')})`, 'u').test(m[1]));
  if (places.length === 0) return null;
  const m = random.pick(places);
  return replace(m.index, m[1].length, random.pick(CITIES[language].filter(c => c[0] !== m[1][0])));
}

/** Light rewording that leaves figures, dates and names: some lower-case words of five letters and more go, but none that belongs to a number. */
export function reword(text, random, rate) {
  const words = text.split(' ');
  return words.filter((w, i) => !(/^\p{Ll}{5,}$/u.test(w) && !NUMBER.test(w) && !/\d/.test(words[i - 1] ?? '') && random.chance(rate))).join(' ');
}
