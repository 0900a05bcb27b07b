import { describe, expect, it } from 'vitest';
import { datesOf, told } from './reading.js';

// 2021-03-17 is a Wednesday.
const PUBLISHED = '2021-03-17';

/** [what the row shows, text, what is found] */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a publication stamp is one time', 'Publié le 17 mars 2021, 18:36', ['le 17 mars 2021, 18:36 = 2021-03-17T18:36']],
  ['an abbreviated month keeps its dot', 'Mis à jour le 3 févr. 2020', ['le 3 févr. 2020 = 2020-02-03']],
  ['the first of a month is an ordinal', 'Le traité entre en vigueur le 1er juin.', ['le 1er juin = 2021-06-01']],
  ['figures are read day first', 'Réuni le 04/02/21 à Belmarche.', ['le 04/02/21 = 2021-02-04']],
  ['ISO dates and months in figures', 'date 2021-02 puis 2021-03-01', ['2021-02 = 2021-02', '2021-03-01 = 2021-03-01']],
  ['a month is not a day', 'Les envoyés se sont vus en octobre 2019.', ['octobre 2019 = 2019-10']],
  ['a bare month told as past is the last one', 'La commission a publié son rapport en octobre.', ['octobre = 2020-10']],
  ['a bare month that a noun carries is the nearest', 'La présidentielle de mai, selon la Mirélie', ['mai = 2021-05']],
  ['"dernier" looks back from the publication', 'Un accord avait échoué en mai dernier.', ['mai dernier = 2020-05']],
  ['the end of a month keeps its month', 'Le texte date de fin janvier.', ['fin janvier = 2021-01']],
  ['the middle of a month is about its 15th', 'La pause dure depuis mi-février.', ['mi-février = 2021-02-15~/..']],
  ['a weekday told as past is the last one', 'Les deux camps se sont vus lundi à Tessel.', ['lundi = 2021-03-15']],
  ['the weekday of the publication told as past is that day', 'Le ministre a parlé mercredi.', ['mercredi = 2021-03-17']],
  ['a weekday told as future is the next one', 'Les pourparlers reprendront jeudi.', ['jeudi = 2021-03-18']],
  ['a participle takes its time from its auxiliary', 'Le rapport sera publié lundi.', ['lundi = 2021-03-22']],
  ['"prochain" and "dernier" decide the side', 'Rendez-vous mardi prochain, comme mardi dernier.', ['mardi prochain = 2021-03-23', 'mardi dernier = 2021-03-16']],
  ['a heading takes the side of the same weekday in the text', 'Suite à Corvanne vendredi\nLes délégués se retrouveront vendredi.', ['vendredi = 2021-03-19', 'vendredi = 2021-03-19']],
  ['two weekdays in one breath', 'Ils ont siégé jeudi et vendredi.', ['jeudi = 2021-03-11', 'vendredi = 2021-03-12']],
  ['a weekday with its date is one day', 'Le vote a eu lieu le dimanche 28 février.', ['le dimanche 28 février = 2021-02-28']],
  ['hier, demain and after tomorrow', 'Hier, demain, après-demain.', ['Hier = 2021-03-16', 'demain = 2021-03-18', 'après-demain = 2021-03-19']],
  ['a day with its hour', 'Il a parlé hier à 10 h.', ['hier à 10 h = 2021-03-16T10:00']],
  ['the week before', 'Elle avait prévenu la semaine dernière.', ['la semaine dernière = 2021-03-08/2021-03-14']],
  ['a weekend', 'Le sommet du week-end dernier a échoué.', ['week-end dernier = 2021-03-13/2021-03-14']],
  ['earlier this week ends with the publication', 'Plus tôt cette semaine, elle a dit non.', ['Plus tôt cette semaine = 2021-03-15/2021-03-17']],
  ['months and years ago are as coarse as they are told', "Il y a six mois, puis il y a trois ans, puis il y a deux jours", ['Il y a six mois = 2020-09', 'il y a trois ans = 2018', 'il y a deux jours = 2021-03-15']],
  ['in some days', 'Le sommet doit se tenir dans dix jours.', ['dans dix jours = 2021-03-27']],
  ['since a year is open', 'La frontière est fermée depuis 2014.', ['2014 = 2014/..']],
  ['from a year on', 'Des patrouilles sont prévues à partir de 2023.', ['2023 = 2023/..']],
  ['until a month', "L'offre tient jusqu'en juin 2021.", ['juin 2021 = ../2021-06']],
  ['by the end of the year', "Un accord d'ici la fin de l'année", ["la fin de l'année = ../2021-12-31"]],
  ['since an amount of time ends with the publication', 'Ils sont bloqués depuis trois jours.', ['trois jours = 2021-03-14/2021-03-17']],
  ['both ends of a range carry the whole range', 'La session va du 8 au 9 juillet.', ['8 = 2021-07-08/2021-07-09', '9 juillet = 2021-07-08/2021-07-09']],
  ['a range of years', 'Il siégea de 1998 à 2002.', ['1998 = 1998/2002', '2002 = 1998/2002']],
  ['a range over the new year', 'De novembre 2019 à février 2020', ['novembre 2019 = 2019-11/2020-02', 'février 2020 = 2019-11/2020-02']],
  ['days of a list share their month', 'Les 8, 10 et 12 mai 2020', ['Les 8 = 2020-05-08', '10 = 2020-05-10', '12 mai 2020 = 2020-05-12']],
  ['a day after another day of the text', "Le 3 janvier 2020, ils se sont vus. Deux jours plus tard, tout s'est arrêté.", ['Le 3 janvier 2020 = 2020-01-03', 'Deux jours plus tard = 2020-01-05']],
  ['the eve and the morrow of a day of the text', 'Le 3 janvier 2020, elle céda. La veille, il doutait encore. Le lendemain matin, il partit.', ['Le 3 janvier 2020 = 2020-01-03', 'La veille = 2020-01-02', 'Le lendemain matin = 2020-01-03']],
  ['a part of the day has the day of its sentence', "Mardi, la séance a commencé dans l'après-midi.", ['Mardi = 2021-03-16', "l'après-midi = 2021-03-16"]],
  ['a night between two days', 'Il est parti dans la nuit de lundi à mardi.', ['la nuit de lundi à mardi = 2021-03-15/2021-03-16']],
  ['a season', 'Depuis le printemps 2014, puis cet hiver', ['le printemps 2014 = 2014-21/..', 'cet hiver = 2020-24']],
  ['quarters, halves, decades, centuries', "Au troisième trimestre 2020, comme dans les années 1990 et au XIXe siècle", ['troisième trimestre 2020 = 2020-07/2020-09', 'les années 1990 = 199X', 'XIXe siècle = 18XX']],
  ['a named day', 'Les forces rentreront avant Noël.', ['Noël = ../2021-12-25']],
  ['the nth weekday of a month', 'On vote le premier mardi de novembre 2022.', ['le premier mardi de novembre 2022 = 2022-11-01']],
  ['a weekday of another week', 'Elle viendra mardi de la semaine prochaine.', ['mardi de la semaine prochaine = 2021-03-23']],
  ['counted from a named day', 'Deux semaines avant Noël 2020', ['Deux semaines avant Noël 2020 = 2020-12-11']],
  ['clock times in all press forms', 'À 21 h 45, puis vers 17h, puis de 18h30 à 20h00.', ['21 h 45 = 2021-03-17T21:45', 'vers 17h = 2021-03-17T17:00', '18h30 = 2021-03-17T18:30', '20h00 = 2021-03-17T20:00']],
  ['a time with its zone', 'La séance ouvre le 5 mai 2021 à 9 h 30 GMT.', ['le 5 mai 2021 à 9 h 30 GMT = 2021-05-05T09:30Z']],
  ['durations', 'Après près de quatre heures, puis un demi-siècle, puis deux mois et demi', ['près de quatre heures = PT4H', 'un demi-siècle = P50Y', 'deux mois et demi = P2.5M']],
  ['vague durations', 'Les tensions montent depuis des mois, surtout ces dernières semaines.', ['des mois = PXM', 'ces dernières semaines = PXW']],
  ['hours behind after last', 'Les envoyés sont partis après quatre heures de débats, puis après trois heures du matin.', ['quatre heures = PT4H', 'trois heures du matin = 2021-03-17/..']],
  ['must go on is ahead', 'La session doit se poursuivre jeudi.', ['jeudi = 2021-03-18']],
  ['a future verb puts a day and month ahead', 'Les experts se retrouveront le 2 octobre.', ['le 2 octobre = 2021-10-02']],
  ['a plan is ahead', 'Une réunion est envisagée le 2 avril, une autre a été fixée au 3 avril.', ['le 2 avril = 2021-04-02', '3 avril = 2021-04-03']],
  ['a present without a past verb looks two days ahead at most', 'Les pourparlers se déplacent jeudi à Tessel.', ['jeudi = 2021-03-18']],
  ['a heading without a verb looks back', 'Session du Conseil, lundi, à Tessel', ['lundi = 2021-03-15']],
  ['what is wanted before a time lies ahead', "Elle a appelé Tessel à retirer ses navires avant l'hiver.", ["l'hiver = ../2021-24"]],
  ['the next weekday and that one of a day told', 'Le 3 janvier 2020, tout cessa. Ce vendredi-là, il pleuvait. Le mardi suivant, il partit.', ['Le 3 janvier 2020 = 2020-01-03', 'Ce vendredi-là = 2020-01-03', 'Le mardi suivant = 2020-01-07']],
  ['a month of that year', 'La saisie date de 2016. En mai de cette année-là, le pacte fut signé.', ['2016 = 2016', 'mai de cette année-là = 2016-05']],
  ['a day quoted counts from the day of the saying', '« Le port rouvrira demain », a dit mardi la ministre.', ['demain = 2021-03-17', 'mardi = 2021-03-16']],
  ['a day quoted counts from the day told before', "Mardi, les envoyés se sont quittés sans accord. « La rencontre d'aujourd'hui n'a rien changé », a dit la ministre.", ['Mardi = 2021-03-16', "aujourd'hui = 2021-03-16"]],
  ['sets', 'Ils se voient tous les mardis, deux fois par an.', ['tous les mardis = XXXX-WXX-2', 'an = P1Y']],
  ['from now on', 'La ligne est désormais ouverte.', ['désormais = 2021-03-17/..']],
  ['hours and quarters in words', 'Le bac a coulé lundi à sept heures et quart.', ['lundi = 2021-03-15', 'sept heures et quart = 2021-03-15T07:15']],
  ['the evening tells the half of the day', 'Hier soir à 8 h, le port a fermé.', ['Hier soir = 2021-03-16', '8 h = 2021-03-16T20:00']],
  ['the first months of a year, the last days of a month', 'Les six premiers mois de 2020 et les trois derniers jours du mois de mai.', ['Les six premiers mois de 2020 = 2020-01/2020-06', 'les trois derniers jours du mois de mai = 2021-05-29/2021-05-31']],
  ['the week of a day, the weekend of a feast', 'La semaine du 12 avril et le week-end de Pâques.', ['La semaine du 12 avril = 2021-04-12/2021-04-18', 'le week-end de Pâques = 2021-04-03/2021-04-04']],
  ['a day of next month', 'Le conseil siège le 15 du mois prochain.', ['le 15 du mois prochain = 2021-04-15']],
  ['the end of a named year', "En fin d'année 2019, le quai a fermé.", ["fin d'année 2019 = 2019"]],
  ['a participle is no summer', "L'appel a été passé à 10 h.", ['10 h = 2021-03-17T10:00']],
  ['the time of a race is no time of the day', 'Elle gagne en 2 h 47 min 58 s.', ['2 h 47 min = PT2H47M']],
  ['quarters are counted whole', 'Au cours des deux derniers trimestres.', ['deux derniers trimestres = 2020-07/2020-12']],
  ['a century parted from its ending', 'La mer montait au XX e siècle.', ['XX e siècle = 19XX']],
  ['every such day, with its hour', 'Le bac part les mardis à 9 h.', ['les mardis à 9 h = XXXX-WXX-2T09:00']],
  ['between two hours of one evening', 'Il est venu lundi. Il sera là entre 7 h et 9 h demain soir.', ['lundi = 2021-03-15', '7 h = 2021-03-18T19:00', '9 h demain soir = 2021-03-18T21:00']],
];

/** Texts without any date. */
const NONE: readonly (readonly [string, string])[] = [
  ['the sea is no Wednesday', 'Au bord de la mer Noire, près de la mer Baltique'],
  ['a game is no Thursday', 'Ce jeu unilatéral déplaît.'],
  ['been is no summer', "La route n'a pas été coupée et a été gardée."],
  ['the morrow of an event is no date', "Au lendemain de la prise du pont, à la veille de l'ouverture"],
  ['the planet is no month', 'La sonde vers Mars a décollé.'],
  ['counts that look like years', 'Plus de 2000 soldats, 1500 habitants, 1900 euros'],
  ['scores and ratios', 'Une victoire 3-1, 12 voix contre 2, 2/3 des voix'],
  ['ages', 'Un homme de 54 ans, âgé de 30 ans, et Lise Orvan, 41 ans, porte-parole'],
  ['a newspaper is no Sunday', 'Selon le Journal du Dimanche'],
  ['a market of a feast is no day', 'Le marché de Noël de Tessel'],
  ['games of a season are no season', "Les Jeux d'hiver et l'heure d'été"],
  ['a kind of feast is no date', "Une fête de fin d'année"],
];

describe('dates in French news', () => {
  it.each(ROWS)('%s', (_name, text, expected) => {
    expect(told(text, 'fr', PUBLISHED)).toEqual(expected);
  });

  it.each(NONE)('%s', (_name, text) => {
    expect(told(text, 'fr', PUBLISHED)).toEqual([]);
  });

  it('keeps TIMEX3 type and mod', () => {
    const [from, end, lasting, about] = datesOf("À partir de 2023, fin juin, jusqu'au 4 mai, environ deux mois", 'fr', PUBLISHED);
    expect([from!.type, from!.mod]).toEqual(['DATE', 'START']);
    expect([end!.value, end!.mod]).toEqual(['2021-06', 'END']);
    expect(lasting!.mod).toBe('ON_OR_BEFORE');
    expect([about!.type, about!.value, about!.mod]).toEqual(['DURATION', 'P2M', 'APPROX']);
  });

  it('gives no day where no publication date is known', () => {
    expect(told('Mercredi. Le 20 avril. En mai. Hier.', 'fr', null)).toEqual(['Mercredi = XXXX-WXX-3', 'Le 20 avril = XXXX-04-20', 'mai = XXXX-05', 'Hier = XXXX-XX-XX']);
  });
});
