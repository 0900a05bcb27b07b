/** Remarques du dossier en français : les modèles anglais des règles, avec leurs parties variables. */
import { dateInWords } from './dates.js';
import type { Words } from './words.js';

/** Un modèle, et la phrase française faite de ses parties. */
type Template = readonly [pattern: RegExp, say: (...parts: readonly string[]) => string];

/** Prend les mots français (pour les dates) ; donne les modèles, du plus précis au plus large. */
function templates(fr: Words): readonly Template[] {
  const day = (text: string): string => dateInWords(text, fr);
  return [
    [/^no source dates this gathering: (.*)$/s, name => `aucune source ne date cette rencontre\u00a0: ${name}`],
    [/^publication date (\S+) worked out from the dated sentences of the text$/, date => `date de parution déduite des phrases datées du texte\u00a0: ${day(date)}`],
    [/^publication date (\S+) taken from coverage of the same event: (.*)$/s, (date, path) => `date de parution reprise d’une autre source sur le même fait\u00a0: ${day(date)} (${path})`],
    [/^only the month (\S+) is stated; by the weekdays of the text it may be (.*); (\S+) is an estimate$/, (month, list, date) => `seul le mois est donné (${day(month)})\u00a0; d’après les jours du texte, ce peut être ${list.split(', ').map(day).join(', ')}\u00a0; ${day(date)} est une estimation`],
    [/^no publication date is stated, and neither the text nor other coverage gives one$/, () => 'aucune date de parution n’est donnée, ni par le texte ni par d’autres sources'],
    [/^another source gives these words to another speaker \(statement (\S+)\)$/, id => `une autre source prête ces mots à un autre locuteur (déclaration ${id})`],
    [/^(\d+) wordings stand in more than (\d+) documents; .*$/, (n, most) => `${n} formulations figurent dans plus de ${most} sources\u00a0; pour elles, chaque source n’a été comparée qu’aux deux suivantes`],
    [/^the text is in none of the languages known here; it is read as (\S+)$/, code => `le texte n’est dans aucune langue connue ici\u00a0; il est lu comme «\u202f${code}\u202f»`],
    [/^no article was found in it$/, () => 'aucun article n’y a été trouvé'],
    [/^A stretch of text without sentence ends is too long to be read for statements\.$/, () => 'un passage sans fin de phrase est trop long pour y chercher des déclarations'],
    [/^(.*) has the same bytes as (.*) and is not counted again$/s, (second, first) => `${second} a les mêmes octets que ${first} et n’est pas compté de nouveau`],
    [/^(.*) has characters that are no text; each is shown as \ufffd$/s, path => `${path} contient des caractères qui ne sont pas du texte\u00a0; chacun est montré par \ufffd`],
    [/^(.*): its encoding is not declared; read as (\S+) by its letters$/s, (path, name) => `${path}\u00a0: codage non déclaré\u00a0; lu comme ${name} d’après ses lettres`],
    [/^(.*): the file is empty; nothing to read$/s, path => `${path}\u00a0: le fichier est vide`],
    [/^(.*): it has no text; nothing to read$/s, path => `${path}\u00a0: il n’a pas de texte`],
    [/^(.*): the entry has no text, only a link; fetch the page and read that$/s, path => `${path}\u00a0: l’entrée n’a pas de texte, seulement un lien\u00a0; lisez la page elle-même`],
    [/^(.*): not a format known here; give .*$/s, path => `${path}\u00a0: format inconnu ici`],
  ];
}

let made: readonly Template[] | null = null;

/** La remarque en français, ou null quand aucun modèle ne lui va : elle est alors montrée telle quelle. */
export function frenchNotice(message: string, fr: Words): string | null {
  made ??= templates(fr);
  for (const [pattern, say] of made) {
    const match = pattern.exec(message);
    if (match) return say(...match.slice(1));
  }
  return null;
}
