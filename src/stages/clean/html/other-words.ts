/** Words of stamps and bylines in languages that have no pack yet: what their pages state is read, too. */
import { foldForComparison } from '../../../text/fold.js';
import type { Lexicon } from '../lexicon.js';

const PUBLISHED: readonly string[] = [
  'veröffentlicht', 'veröffentlicht am', 'publiziert', 'publiziert am', 'erschienen', 'erschienen am', 'erstellt', 'erstellt am', 'online seit', 'artikel vom', 'stand', 'datum', 'vom', 'geschrieben am', 'verfasst am', 'gepostet am', 'eingestellt am', 'erstveröffentlichung',
  'publicado', 'publicado el', 'publicada', 'publicada el', 'fecha', 'fecha de publicación', 'creado', 'creado el', 'pubblicato', 'pubblicato il', 'data di pubblicazione', 'data', 'publicado em', 'publicada em', 'criado em',
  'gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'opublikowano', 'data publikacji', 'dodano', 'publicerad', 'publicerat', 'publiceret', 'publisert', 'udgivet', 'julkaistu',
];
const MODIFIED: readonly string[] = [
  'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'zuletzt geändert', 'zuletzt geändert am', 'geändert', 'geändert am', 'überarbeitet', 'überarbeitet am', 'letzte änderung', 'letzte aktualisierung', 'zuletzt bearbeitet', 'bearbeitet am', 'editiert am',
  'actualizado', 'actualizado el', 'actualizada', 'actualizada el', 'última actualización', 'modificado', 'modificado el', 'aggiornato', 'aggiornato il', 'aggiornamento', 'ultimo aggiornamento', 'ultima modifica', 'atualizado', 'atualizado em', 'atualizada em',
  'bijgewerkt', 'bijgewerkt op', 'laatst gewijzigd', 'laatst bijgewerkt', 'zaktualizowano', 'aktualizacja', 'uppdaterad', 'uppdaterat', 'opdateret', 'oppdatert', 'päivitetty', 'muokattu',
];
const JOINS: readonly string[] = ['am', 'vom', 'um', 'uhr', 'el', 'la', 'las', 'los', 'a', 'den', 'klo', 'kl', 'ore', 'alle', 'del', 'il', 'em', 'as', 'op', 'om', 'o', 'godz', 'h', 'hs', 'und', 'y', 'e', 'en', 'horas', 'uur'];
const WEEKDAYS: readonly string[] = [
  'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica',
  'segunda', 'segunda-feira', 'terça', 'terça-feira', 'quarta', 'quarta-feira', 'quinta', 'quinta-feira', 'sexta', 'sexta-feira', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag',
];
const BYLINES: readonly string[] = [
  'von', 'autor', 'autorin', 'autoren', 'text', 'text von', 'ein text von', 'ein artikel von', 'ein beitrag von', 'artikel von', 'beitrag von', 'geschrieben von', 'verfasst von', 'erstellt von', 'veröffentlicht von', 'gepostet von', 'interview', 'interview von', 'ein interview von', 'ein kommentar von', 'kommentar von', 'ein gastbeitrag von', 'gastbeitrag von', 'ein essay von', 'eine analyse von', 'eine kolumne von', 'alles von', 'alle artikel von', 'alle beiträge von', 'beiträge von', 'protokoll', 'redaktion', 'bericht von', 'reportage von',
  'por', 'texto', 'escrito por', 'publicado por', 'redactado por', 'autor', 'autora', 'una entrevista de', 'da', 'di', 'a cura di', 'scritto da', 'pubblicato da', 'autore', 'autrice', 'door', 'auteur', 'geschreven door', 'tekst', 'autor', 'napisał', 'av', 'af', 'skrevet av', 'skrevet af',
];
/** Before the name of an author in a link to all that he or she wrote, in any language. */
const ALL_BY: readonly string[] = ['all posts by', 'all articles by', 'all stories by', 'view all posts by', 'view all articles by', 'posts by', 'articles by', 'more by', 'more from', 'see all posts by', 'read more by', 'stories by', 'tous les articles de', 'voir tous les articles de', 'articles de', 'tous ses articles', 'ver todos los artículos de', 'más de', 'todos los artículos de', 'mehr von', 'mehr artikel von', 'weitere artikel von', 'zur person', 'über'];
const FUNCTIONS: readonly string[] = ['redakteur', 'redakteurin', 'chefredakteur', 'chefredakteurin', 'korrespondent', 'korrespondentin', 'autor', 'autorin', 'redaktion', 'journalist', 'journalistin', 'volontär', 'volontärin', 'redactor', 'redactora', 'periodista', 'giornalista', 'redattore', 'redacteur', 'pressesprecher', 'pressesprecherin'];

const cache = new WeakMap<Lexicon, Lexicon>();

/** The lexicon with the words of other languages added, for what stands in the fields and marked places of a page; never for running text. */
export function pageLexicon(lexicon: Lexicon): Lexicon {
  const known = cache.get(lexicon);
  if (known) return known;
  const longest = (words: readonly string[], more: readonly string[]): string[] => [...new Set([...words, ...more.map(foldForComparison)])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const wider: Lexicon = {
    ...lexicon, measures: false, published: longest(lexicon.published, PUBLISHED), modified: longest(lexicon.modified, MODIFIED), bylines: longest(lexicon.bylines, [...BYLINES, ...ALL_BY]), functions: longest(lexicon.functions, FUNCTIONS),
    joins: new Set([...lexicon.joins, ...JOINS]), weekdays: new Set([...lexicon.weekdays, ...WEEKDAYS.flatMap(w => foldForComparison(w).split(' '))]),
    stampStarts: new Set([...lexicon.stampStarts, ...[...PUBLISHED, ...MODIFIED].map(w => foldForComparison(w).split(' ', 1)[0]!)]),
  };
  cache.set(lexicon, wider);
  return wider;
}
