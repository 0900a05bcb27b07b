// Invented names of persons, lands and cities, more of them the more articles there are, as in real news.
const HEADS = ['Bre', 'Val', 'Tol', 'Cor', 'Mar', 'Sel', 'Dro', 'Fen', 'Gal', 'Hel', 'Jor', 'Kes', 'Lun', 'Mor', 'Nev', 'Ost', 'Per', 'Quil', 'Ros', 'Sar', 'Tav', 'Ulm', 'Vess', 'Wel', 'Yor', 'Zan'];
const MIDDLES = ['a', 'e', 'i', 'o', 'ala', 'eri', 'ino', 'ova', 'una', 'esti', 'ori', 'anda', 'iva', 'elo'];
const TAILS = ['mar', 'nel', 'rin', 'sko', 'tan', 'ville', 'gard', 'dor', 'lev', 'mont', 'quin', 'ster', 'vic', 'zar', 'bek', 'cant'];
const GIVEN = { fr: ['Claire', 'Hugo', 'Lucie', 'Paul', 'Sophie', 'Marc', 'Hélène', 'Jean', 'Nadia', 'Pierre'], en: ['Alice', 'John', 'Mary', 'Peter', 'Susan', 'Thomas', 'Emma', 'Robert', 'Laura', 'James'] };

/** The n-th invented name: none comes twice below some 5,800. */
function name(n) {
  return `${HEADS[n % HEADS.length]}${MIDDLES[Math.floor(n / HEADS.length) % MIDDLES.length]}${TAILS[Math.floor(n / HEADS.length / MIDDLES.length) % TAILS.length]}`;
}

/** Names for the event with number `n` of a language: `random` chooses among those that the first `n` events may use. */
export function namesFor(random, n, language) {
  const among = least => random.below(Math.ceil(least + 3 * n ** 0.7));
  const person = () => { const k = among(40); return `${GIVEN[language][k % 10]} ${name((k * 7 + 3) % 5800)}`; };
  const land = () => `${name((random.below(60) * 97 + 11) % 5800)}ie`.replace(/(?:e|ville)ie$/, 'ie');
  const city = () => name((among(30) * 31 + 5) % 5800);
  return { person, land, city };
}
