/** Names, titles, roles and their appositions become actors with whole mentions. */
import { describe, expect, it } from 'vitest';
import { actorsIn, mentionsByName } from './read.js';

/** What the news says, in which language, the actor's name, and a mention that it must have. */
const MENTIONS: readonly (readonly [what: string, language: string, text: string, name: string, mention: string])[] = [
  ['a role before a name is one mention', 'fr', 'Le secrétaire général de la Ligue des ports Aldo Ferrand a parlé.', 'Aldo Ferrand', 'Le secrétaire général de la Ligue des ports Aldo Ferrand'],
  ['a name between commas belongs to the role before it', 'fr', 'Selon le Premier ministre, Paul Daran, rien ne presse.', 'Paul Daran', 'le Premier ministre, Paul Daran'],
  ['a role behind a name belongs to it', 'fr', 'Ida Valmont, vice-ministre valdorienne des Affaires étrangères, a répondu.', 'Ida Valmont', 'Ida Valmont, vice-ministre valdorienne des Affaires étrangères'],
  ['an indefinite role takes its name', 'fr', 'Une porte-parole de la mairie Ida Valmont a confirmé.', 'Ida Valmont', 'Une porte-parole de la mairie Ida Valmont'],
  ['a long office is read to its end', 'fr', "Paul Daran, secrétaire d'Etat auprès du ministre de l'Action et des Comptes publics, a dit non.", 'Paul Daran', "Paul Daran, secrétaire d'Etat auprès du ministre de l'Action et des Comptes publics"],
  ['a ministry keeps adjective and field', 'fr', 'Hier, le ministère valdorien de la Défense a démenti.', 'ministère valdorien de la Défense', 'le ministère valdorien de la Défense'],
  ['an acronym defined in brackets is the same body', 'fr', "L'Union des marins du Nord (UMN) proteste. L'UMN appelle à la grève.", 'Union des marins du Nord', "L'UMN"],
  ['an office before a name, English order', 'en', 'Valdorian President Paul Daran spoke first.', 'Paul Daran', 'Valdorian President Paul Daran'],
  ['an ambassador with his post', 'en', 'Orsenian Ambassador to the United States Peter Vallen agreed.', 'Peter Vallen', 'Orsenian Ambassador to the United States Peter Vallen'],
  ['a genitive before a role', 'en', "The Orsenian team's coach, Peter Vallen, resigned.", 'Peter Vallen', "The Orsenian team's coach, Peter Vallen"],
  ['a role behind an English name', 'en', 'Mary Brandell, spokeswoman for the harbour police, declined.', 'Mary Brandell', 'Mary Brandell, spokeswoman for the harbour police'],
  ['nouns before the head stay in the phrase', 'en', 'On Monday the foreign ministry spokeswoman said no.', 'foreign ministry spokeswoman', 'the foreign ministry spokeswoman'],
  ['an English acronym in brackets', 'en', 'The Union of Harbour Pilots (UHP) voted. UHP members cheered.', 'Union of Harbour Pilots', 'UHP'],
  ['groups with examples', 'fr', "Certains pays de la Ligue, dont la France et l'Italie, hésitent.", 'pays de la Ligue', "Certains pays de la Ligue, dont la France et l'Italie"],
  ['a quantity before a group', 'fr', 'Une trentaine de manifestants ont crié.', 'manifestants', 'Une trentaine de manifestants'],
  ['two subjects are no third actor', 'fr', 'La France et ses alliés ont constaté une impasse.', 'France', 'La France et ses alliés'],
  ['two of one family are one couple', 'fr', 'Aldo et Ida Ferrand ont porté plainte.', 'Aldo et Ida Ferrand', 'Aldo et Ida Ferrand'],
  ['members of a council', 'en', 'Fellow councilmembers warned of delays.', 'Fellow councilmembers', 'Fellow councilmembers'],
];

describe('mentions', () => {
  it.each(MENTIONS)('%s (%s)', (_what, language, text, name, mention) => {
    expect(mentionsByName(text, language)[name]).toContain(mention);
  });

  it('gives a role with what it belongs to apart', () => {
    const [first] = actorsIn('Ida Valmont, vice-ministre russe des Affaires étrangères, est arrivée.', 'fr').actors;
    expect(first?.roles.map(r => [r.role, r.of])).toEqual([['vice-ministre des Affaires étrangères', 'russe']]);
  });

  it('takes the role of the others for a counterpart', () => {
    const found = actorsIn('Les ambassadeurs des pays de la Ligue et leur homologue russe Paul Daran se sont vus.', 'fr').actors.find(a => a.name === 'Paul Daran');
    expect(found?.roles[0]?.role).toContain('ambassadeur');
  });

  it('knows states and institutions by their keys in both languages', () => {
    const keys = (text: string, language: string): (string | null)[] => actorsIn(text, language).actors.map(a => a.key).filter(k => k !== null).sort();
    expect(keys("La Russie, les États-Unis et l'OTAN se parlent.", 'fr')).toEqual(keys('Russia, the United States and NATO are talking.', 'en'));
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(mentionsByName('Interrogé hier, le maire a souri. Rien à dire.', 'fr')).not.toHaveProperty('Interrogé');
  });

  it('takes no feast, no field of government and no war for an actor', () => {
    const names = Object.keys(mentionsByName("À Noël, le ministre de la Défense a cité la Première Guerre mondiale.", 'fr'));
    expect(names).toEqual(['ministre de la Défense']);
  });

  it('gives longer mentions before those they hold', () => {
    const { mentions } = actorsIn('Le président russe a reçu le secrétaire général de la Ligue des ports Aldo Ferrand.', 'fr');
    for (let i = 1; i < mentions.length; i++) {
      const [a, b] = [mentions[i - 1]!, mentions[i]!];
      expect(a.start < b.start || (a.start === b.start && a.end >= b.end)).toBe(true);
    }
  });
});
