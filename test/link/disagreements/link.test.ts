import { describe, expect, it } from 'vitest';
import { coverageOf, type Article } from '../coverage.js';

const disputes = (...articles: Article[]): string[] => coverageOf(articles).record.disagreements
  .filter(d => d.kind !== 'wording').map(d => `${d.kind} ${d.certain ? 'certain' : 'unsure'} ${d.values.map(v => v.value).sort().join(' / ')}`);

const LEAD = 'Lors du sommet de Galdane, la Ligue avait décidé de déployer';

describe('disagreements', () => {
  it('a figure in the opening that the body gives with a digit more', () => {
    expect(disputes({ date: '2021-03-10', text: `${LEAD} 250 gardes dans le détroit pour protéger les pêcheurs.\n\nAu sommet de Galdane, la Ligue a décidé de déployer jusqu'à 2500 gardes dans le détroit pour protéger les pêcheurs.` }))
      .toEqual(['figure certain 250 / up to 2500']);
  });

  it('two papers of one day give the same deployment another size', () => {
    expect(disputes(
      { date: '2021-03-10', text: `${LEAD} 800 gardes dans le détroit pour protéger les pêcheurs.` },
      { date: '2021-03-10', text: "La Ligue a annoncé qu'elle avait décidé à Galdane de déployer 1200 gardes dans le détroit pour protéger les pêcheurs." },
    )).toEqual(['figure certain 1200 / 800']);
  });

  it('a heading that puts the ships into another land than its text', () => {
    expect(disputes({ date: '2021-03-10', text: "La Ligue a tenu mardi un sommet à Galdane.\n\nTrois bataillons déployés en Hongrie\n\nLes dirigeants ont approuvé le déploiement de trois bataillons en Roumanie et en Bulgarie à partir de 2022.\n\nLes pêcheurs attendent." }))
      .toEqual(['place certain bulgarie, roumanie / hongrie'].map(s => s.replace('bulgarie, roumanie / hongrie', ['hongrie', 'roumanie, bulgarie'].sort().join(' / '))));
  });

  it.each([
    ['hedges agree with what they hedge', 'Près de 4000 gardes sont déployés dans le détroit par la Ligue depuis mars.', 'Quelque 3900 gardes ont été déployés par la Ligue dans le détroit depuis mars.'],
    ['each and all are two measures', 'Les trois bataillons de la Ligue déployés dans le détroit comptent 400 gardes chacun.', 'Les bataillons de la Ligue déployés dans le détroit comptent 1200 gardes.'],
    ['two places are two counts', 'La Ligue a déployé 300 gardes en Hongrie pour protéger les pêcheurs.', 'La Ligue a déployé 500 gardes en Roumanie pour protéger les pêcheurs.'],
    ['two years are two counts', 'En 2014, la Ligue comptait 300 navires dans le détroit du Vire.', 'En 2019, la Ligue comptait 500 navires dans le détroit du Vire.'],
    ['other things are counted', 'La Ligue a déployé 300 gardes dans le détroit.', 'La Ligue a déployé 12 navires dans le détroit.'],
    ['two owners are two counts, though the one is named beside the other', 'Selon Paul Marand, 300 gardes de Norvie se trouvent près de Galdane depuis les entretiens avec la Sarlande.', 'Selon Paul Marand, 500 gardes de Sarlande se trouvent près de Galdane depuis les entretiens avec la Norvie.'],
    ['the same sentence about other towns and people', 'Selon Paul Marand, 300 pêcheurs de la côte sont bloqués près de Galdane depuis la rencontre avec la Norvie.', 'Selon Luc Bresson, 500 pêcheurs de la côte sont bloqués près de Torvane depuis la rencontre avec la Sarlande.'],
    ['the same noun of other owners', 'Les 28 membres de la Ligue ont voté le texte.', 'Les huit membres de la mission norvienne ont été expulsés.'],
  ])('%s', (_, a, b) => { expect(disputes({ date: '2021-03-10', text: a }, { date: '2021-03-10', text: b })).toEqual([]); });

  it('what is sure stays apart from what is not: an altered copy, and a paper of the next week', () => {
    const report = (count: number, day: string): Article => ({ date: `2021-03-${day}`, text: `La Ligue a annoncé qu'elle avait décidé à Galdane de déployer ${count} gardes dans le détroit pour protéger les pêcheurs.` });
    expect(disputes(report(800, '10'), report(1200, '10'), report(3000, '12'))).toEqual(['figure certain 1200 / 800', 'figure unsure 1200 / 3000 / 800']);
  });

  it('articles on one subject by different writers raise no alarm', () => {
    expect(disputes(
      { date: '2021-03-10', text: 'Three thousand people marched through Galdane on Wednesday against the port fees, police said. Five were arrested after stones were thrown at the customs house.' },
      { date: '2021-03-10', text: 'Galdane saw a second march this week. Two of the organisers spoke from the steps of the customs house, and some forty shops stayed shut.' },
    )).toEqual([]);
  });

  it('reports of one meeting that count the crowd before its door otherwise leave a question', () => {
    expect(disputes(
      { date: '2021-03-10', text: 'The Port Council of the League and Valdoria met in Galdane on Wednesday for two hours. Some 300 protesters gathered outside the hall.' },
      { date: '2021-03-10', text: 'The League and Valdoria spoke about fees at the Port Council in Galdane on Wednesday. About 1,200 protesters gathered in front of the hall, the harbour police said.' },
    )).toEqual(['figure unsure about 1200 / about 300']);
  });

  it('reports of one meeting that count several groups are not set against each other', () => {
    expect(disputes(
      { date: '2021-03-10', text: 'The Port Council of the League and Valdoria met in Galdane on Wednesday for two hours. Some 300 protesters gathered outside the hall, and 80 protesters sat on the quay.' },
      { date: '2021-03-10', text: 'The League and Valdoria spoke about fees at the Port Council in Galdane on Wednesday. About 1,200 protesters gathered in front of the hall, the harbour police said.' },
    )).toEqual([]);
  });

  it('every figure has its measure', () => {
    const { record } = coverageOf([{ date: '2021-03-10', text: 'La Ligue a déployé 300 gardes dans le détroit. Elle compte 28 États.' }]);
    expect(record.figures.every(f => record.measures.some(m => m.id === f.measure && m.figures.includes(f.id)))).toBe(true);
  });
});
