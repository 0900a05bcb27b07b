import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/model/meeting.js';
import { linkDocuments } from '../../../src/pipeline.js';
import { coverageOf, type Article } from '../coverage.js';

/** Date, status and outcome of each meeting that the articles tell, in order of dates. */
function told(...articles: Article[]): string[] {
  return coverageOf(articles).record.meetings.map(m => `${m.date} ${m.status} ${m.outcome}`);
}

function meetings(...articles: Article[]): readonly Meeting[] {
  return coverageOf(articles).record.meetings;
}

const COUNCIL_MARCH: Article = { title: 'Le Conseil Norvie-Estrelle se réunit sans résultat', date: '2021-03-09', text: "Le Conseil Norvie-Estrelle s'est réuni mardi à Galdane. La rencontre de trois heures s'est achevée sans accord." };
const COUNCIL_WEEK_LATER: Article = { title: 'Accord au Conseil Norvie-Estrelle', date: '2021-03-16', text: "Le Conseil Norvie-Estrelle s'est réuni mardi à Galdane et a conclu un accord sur les ports." };

describe('meetings', () => {
  it('two meetings of one forum in one city a week apart are two', () => {
    expect(told(COUNCIL_MARCH, COUNCIL_WEEK_LATER)).toEqual(['2021-03-09 held no_agreement', '2021-03-16 held agreed']);
  });

  it('a French and an English report of one meeting are one', () => {
    const [meeting, ...others] = meetings(COUNCIL_MARCH, { title: 'Norvia and Estrella talk past each other', date: '2021-03-10', text: 'The Norvia-Estrella Council met in Galdane on Tuesday but ended without agreement.' });
    expect(others).toEqual([]);
    expect(meeting!.documents).toHaveLength(2);
  });

  it('a report that recalls an earlier meeting is no report of that one', () => {
    const { record, id } = coverageOf([COUNCIL_MARCH, { title: 'Le Conseil Norvie-Estrelle de retour', date: '2021-06-02', text: "Le Conseil Norvie-Estrelle s'est réuni mercredi à Galdane. Il s'était déjà réuni en mars, sans succès." }]);
    const march = record.meetings.find(m => m.date === '2021-03-09')!;
    expect(march.documents).toEqual([id(0)]);
    expect(record.meetings.find(m => m.date === '2021-06-02')!.documents).toEqual([id(1)]);
  });

  it('two forums on one day in one city are two meetings', () => {
    const found = meetings(
      { title: 'La Commission du lac Vire adopte son plan', date: '2021-05-12', text: "La Commission du lac Vire s'est réunie mercredi à Galdane et a adopté à l'unanimité un plan de pêche." },
      { title: 'Impasse au Conseil Norvie-Estrelle', date: '2021-05-12', text: "Le Conseil Norvie-Estrelle, réuni mercredi à Galdane, n'a débouché sur aucun accord." },
    );
    expect(found.map(m => m.outcome).sort()).toEqual(['agreed', 'no_agreement']);
  });

  it('the talks of one land with two others on one day are two', () => {
    const found = meetings(
      { title: 'Encore des pourparlers', date: '2021-05-12', text: "La Norvie et l'Estrelle ont tenu des pourparlers mercredi sur les quotas de pêche." },
      { title: 'Un pont en vue', date: '2021-05-12', text: 'La Norvie et la Sarlande ont tenu des pourparlers mercredi sur un pont.' },
    );
    expect(found.map(m => m.documents.length)).toEqual([1, 1]);
  });

  it('talks of three of which two papers name two each are one, in one city', () => {
    const found = meetings(
      { title: 'Encore des pourparlers', date: '2021-05-12', text: "La Norvie et l'Estrelle ont tenu des pourparlers mercredi à Galdane sur les quotas de pêche." },
      { title: 'Un pont en vue', date: '2021-05-12', text: 'La Norvie et la Sarlande ont tenu des pourparlers mercredi à Galdane sur les quotas de pêche.' },
    );
    expect(found.map(m => m.documents.length)).toEqual([2]);
  });

  it.each([
    ['a meeting that is put off is no held meeting', { title: 'Réunion reportée', date: '2021-09-06', text: 'La réunion du Conseil Norvie-Estrelle prévue mercredi à Galdane est reportée sine die, a annoncé lundi la Norvie.' }, '2021-09-08 planned postponed'],
    ['a meeting to come is planned', { title: 'Le Conseil Norvie-Estrelle se réunira jeudi', date: '2021-09-06', text: 'Le Conseil Norvie-Estrelle se réunira jeudi à Galdane pour discuter des quotas de pêche.' }, '2021-09-09 planned planned'],
    ['a summit of three days keeps its days', { title: 'Summit closes', date: '2021-10-06', text: 'Leaders of the Marsh Union wrapped up a three-day summit in Galdane on Wednesday without agreement on tariffs.' }, '2021-10-04/2021-10-06 held no_agreement'],
    ['a meeting of the day before has yesterday\'s date', { title: 'Galdane promet une réponse', date: '2021-10-07', text: "Au lendemain d'une réunion du Conseil Norvie-Estrelle à Galdane, la Norvie a promis jeudi une réponse." }, '2021-10-06 mentioned unknown'],
  ] as const)('%s', (_, article, expected) => { expect(told(article)).toContain(expected); });

  it('says who sat there, where, how long and on what', () => {
    const [meeting] = meetings({
      title: 'Trois heures pour rien à Galdane', date: '2021-03-09',
      text: "Les ambassadeurs de la Ligue d'Orme et leur homologue norvien Pavel Drosk se sont retrouvés mardi au siège de la Ligue à Galdane pour une réunion du Conseil Ligue-Norvie. La pêche, la sécurité des ports et le balisage du détroit sont également à l'ordre du jour.\n\n« Rien n'a bougé », a déploré la secrétaire générale de la Ligue, Ada Merlin, à l'issue d'une réunion de près de trois heures.",
    });
    expect(meeting!.venue).toContain('Galdane');
    expect(meeting!.durationHours).toBe(3);
    expect(meeting!.agenda).toEqual(['pêche', 'sécurité des ports', 'balisage du détroit']);
    expect(meeting!.forum).toBe('Conseil Ligue-Norvie');
  });

  it('talks in three cities are a sequence in order', () => {
    const { record } = coverageOf([
      { title: 'Talks move on', date: '2021-11-10', text: 'Norvia and Estrella held talks in Galdane on Monday. A second round of talks took place in Wexmoor on Wednesday without result.\n\nAfter Galdane and Wexmoor, the talks move to Tarn on Friday.' },
    ]);
    const dates = record.sequences.map(s => s.meetings.map(id => record.meetings.find(m => m.id === id)!.date));
    expect(dates).toContainEqual(['2021-11-08', '2021-11-10', '2021-11-12']);
  });

  it('gives the same meetings in any order of the documents', () => {
    const forwards = coverageOf([COUNCIL_MARCH, COUNCIL_WEEK_LATER]).record.meetings.map(m => [m.date, m.outcome, m.forum]);
    const backwards = coverageOf([COUNCIL_WEEK_LATER, COUNCIL_MARCH]).record.meetings.map(m => [m.date, m.outcome, m.forum]);
    expect(backwards).toEqual(forwards);
  });

  it('gives the same record, byte for byte, whatever order the documents come in', () => {
    const { documents } = coverageOf([COUNCIL_MARCH, COUNCIL_WEEK_LATER, { date: '2021-03-17', text: "L'accord conclu mardi à Galdane entre la Norvie et l'Estrelle porte sur 12 ports, contre 14 selon la Norvie." }]);
    expect(JSON.stringify(linkDocuments([...documents].reverse()))).toBe(JSON.stringify(linkDocuments(documents)));
  });

  it('a guest received alone or a body that votes is no meeting', () => {
    expect(told({ title: 'Le Conseil vote', date: '2021-03-09', text: 'Le Conseil de Galdane a adopté mardi le budget. La maire a reçu des fleurs.' })).toEqual([]);
  });

  it('a press conference is no meeting', () => {
    expect(told({ title: 'La ministre explique', date: '2021-03-09', text: 'La ministre norvienne a tenu mardi une conférence de presse à Galdane.' })).toEqual([]);
  });
});
