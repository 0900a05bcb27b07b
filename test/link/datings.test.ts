import { describe, expect, it } from 'vitest';
import { coverageOf, type Article } from './coverage.js';

const dating = (articles: readonly Article[], of: number): string => {
  const { record, id } = coverageOf(articles);
  const d = record.datings.find(x => x.document === id(of))!;
  return `${d.published} ${d.publishedFrom} ${d.certain}`;
};

const BODY = "Les ambassadeurs de la Ligue d'Orme ont reçu mercredi à Galdane l'envoyé norvien Pavel Drosk. Quelque 2500 marins attendent dans le port de Wexmoor, selon la capitaine Ada Merlin. « Le chenal du Vire doit rouvrir avant les grandes marées », a plaidé Pavel Drosk.";

describe('publication dates', () => {
  it('a stated day stands', () => { expect(dating([{ date: '2021-03-10', text: BODY }], 0)).toBe('2021-03-10 stated true'); });

  it('coverage of the same event dates an article without a date', () => {
    expect(dating([{ date: '2021-03-10', text: BODY }, { text: "L'envoyé norvien Pavel Drosk était mercredi à Galdane. « Le chenal du Vire doit rouvrir avant les grandes marées », a-t-il dit. Quelque 2500 marins attendent à Wexmoor, a compté Ada Merlin." }], 1)).toBe('2021-03-10 linked true');
  });

  it('an article that names another weekday is not dated by it', () => {
    expect(dating([{ date: '2021-03-10', text: BODY }, { text: "L'envoyé norvien Pavel Drosk était lundi à Galdane. Quelque 2500 marins attendent à Wexmoor, a compté Ada Merlin." }], 1)).toContain('null');
  });

  it('where two days fit as well, none is taken', () => {
    expect(dating([{ date: '2021-03-10', text: BODY }, { date: '2021-07-14', text: BODY }, { text: "L'envoyé norvien Pavel Drosk était mercredi à Galdane. Quelque 2500 marins attendent à Wexmoor, a compté Ada Merlin." }], 2)).toContain('null');
  });

  it('the month alone leaves candidates of the weekday told, and says so', () => {
    const { record } = coverageOf([{ date: '2021-03', text: "L'envoyé norvien était mercredi à Galdane. Mercredi, il a vu la ministre." }]);
    expect(record.datings[0]!.candidates).toEqual(['2021-03-03', '2021-03-10', '2021-03-17', '2021-03-24', '2021-03-31']);
    expect(record.datings[0]!.certain).toBe(false);
    expect(record.notices.map(n => n.rule)).toContain('published-estimated');
  });

  it('nothing to go by leaves the date unknown, and says so', () => {
    const { record } = coverageOf([{ text: 'Le port de Galdane est fermé. Personne ne sait pourquoi.' }]);
    expect(record.datings[0]!.published).toBeNull();
    expect(record.notices.map(n => n.rule)).toContain('published-unknown');
  });
});
