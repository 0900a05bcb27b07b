/** Month names of languages that have no pack yet, as publication stamps print them: their pages are read, too. */

/** Folded names, January first; each with its abbreviations. */
export const OTHER_MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jaenner', 'janner', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari', 'stycznia'], ['februar', 'febrero', 'febbraio', 'fevereiro', 'februari', 'lutego'], ['marz', 'maerz', 'mrz', 'marzo', 'marco', 'maart', 'mrt', 'marca'],
  ['april', 'abril', 'abr', 'aprile', 'kwietnia'], ['mayo', 'maggio', 'mag', 'maio', 'mei', 'maja'], ['juni', 'junio', 'giugno', 'giu', 'junho', 'czerwca'], ['juli', 'julio', 'luglio', 'lug', 'julho', 'lipca'], ['august', 'agosto', 'ago', 'augustus', 'sierpnia'],
  ['september', 'septiembre', 'settembre', 'set', 'setembro', 'wrzesnia'], ['oktober', 'okt', 'octubre', 'ottobre', 'ott', 'outubro', 'out', 'pazdziernika'], ['november', 'noviembre', 'novembre', 'novembro', 'listopada'], ['dezember', 'dez', 'diciembre', 'dic', 'dicembre', 'dezembro', 'december', 'grudnia'],
];
