import { describe, expect, it } from 'vitest';
import { coverageOf } from '../coverage.js';

const OPENING = "Les gardes-côtes de Galdane ont secouru l'équipage du cargo dans la nuit, au large du cap Vire, alors que la tempête poussait le navire vers les récifs.";
const CLOSING = "La compagnie, dont le siège se trouve dans le port voisin, n'a pas souhaité répondre aux questions et a renvoyé la presse vers son assureur.";
const wire = (middle: string): string => `${OPENING} ${middle} ${CLOSING}`;

/** Kinds and values of what one paper's copy of a wire says otherwise. */
function altered(original: string, copy: string, dates: readonly [string, string] = ['2021-03-10', '2021-03-10']): string[] {
  const { record } = coverageOf([{ date: dates[0], text: wire(original) }, { date: dates[1], title: 'Le cargo, la suite', text: wire(copy) }]);
  return record.disagreements.filter(d => d.kind !== 'wording').map(d => `${d.kind} ${d.certain ? 'certain' : 'unsure'} ${d.values.map(v => v.evidence[0].text).join(' / ')}`);
}

describe('what a copy alters', () => {
  it.each([
    ['a figure', 'Le navire transportait 36 marins et du blé vers les îles du nord.', 'Le navire transportait 63 marins et du blé vers les îles du nord.', ['figure certain 36 marins / 63 marins']],
    ['a bound', "Le navire peut embarquer jusqu'à 36 marins et du blé pour les îles du nord.", "Le navire peut embarquer jusqu'à 63 marins et du blé pour les îles du nord.", ["figure certain jusqu'à 36 marins / jusqu'à 63 marins"]],
    ['a day', 'Le navire avait quitté le port le 3 mars avec du blé pour les îles du nord.', 'Le navire avait quitté le port le 8 mars avec du blé pour les îles du nord.', ['date certain']],
    ['a place', 'Le navire avait chargé du blé à Wexmoor avant de prendre la route des îles.', 'Le navire avait chargé du blé à Orlande avant de prendre la route des îles.', ['place certain Wexmoor / Orlande']],
  ] as const)('%s is told', (_, original, copy, expected) => {
    const found = altered(original, copy);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected[0]);
  });

  it.each([
    ['the same words', 'Le navire transportait 36 marins et du blé vers les îles du nord.', 'Le navire transportait 36 marins et du blé vers les îles du nord.'],
    ['another verb', 'Le navire transportait 36 marins et du blé vers les îles du nord.', 'Le navire emportait 36 marins et du blé vers les îles du nord.'],
    ['a coarser date', 'Le navire avait quitté le port le 3 mars avec du blé pour les îles du nord.', 'Le navire avait quitté le port en mars avec du blé pour les îles du nord.'],
  ])('%s raises no alarm', (_, original, copy) => { expect(altered(original, copy)).toEqual([]); });

  it('a count that comes out two days later may be an update', () => {
    expect(altered('Le bilan est de 36 blessés selon les secours du port et des îles.', 'Le bilan est de 63 blessés selon les secours du port et des îles.', ['2021-03-10', '2021-03-12'])[0]).toContain('figure unsure');
  });
});
