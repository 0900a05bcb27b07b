/** Who is meant: short names, pronouns, role nouns, metonyms, capitals and people's names that only the text explains. */
import { describe, expect, it } from 'vitest';
import { actorsIn } from './read.js';

/** The actor that the last mention with these words means, or null. */
function meant(text: string, language: string, words: string): string | null {
  const { actors, mentions } = actorsIn(text, language);
  const found = mentions.filter(m => m.text === words).at(-1);
  return found === undefined ? null : found.actor === null ? '(nobody)' : actors[found.actor]!.name;
}

const ROWS: readonly (readonly [what: string, language: string, text: string, words: string, name: string | null])[] = [
  ['a surname means its full name', 'fr', 'Aldo Ferrand est venu. Ferrand a signé.', 'Ferrand', 'Aldo Ferrand'],
  ['a title and a surname', 'fr', 'Ida Valmont et Aldo Valmont sont venus. Mme Valmont a signé.', 'Mme Valmont', 'Ida Valmont'],
  ['a surname before its full name', 'fr', 'M. Ferrand hésite. Le soir, Aldo Ferrand a signé.', 'M. Ferrand', 'Aldo Ferrand'],
  ['a slip in a surname behind a title', 'en', 'Mary Brantmann spoke. Ms. Branthmann disagreed with nobody.', 'Ms. Branthmann', 'Mary Brantmann'],
  ['he is the subject before', 'fr', 'Aldo Ferrand a rencontré le maire de Genval. Il a promis une réponse.', 'Il', 'Aldo Ferrand'],
  ['elle may be a state', 'fr', 'La Russie hésite. Elle doit choisir.', 'Elle', 'Russie'],
  ['a speaker outside the quotation, not the one praised in it', 'fr', "Aldo Ferrand a souri. « Paul Daran est un ami », a-t-il dit.", '-t-il', 'Aldo Ferrand'],
  ['an impersonal il means nobody', 'fr', "Aldo Ferrand est venu. Il faut attendre.", 'Il', null],
  ['she is a woman', 'en', 'Mary Brandell met Peter Vallen. She left early.', 'She', 'Mary Brandell'],
  ['it is no person', 'en', 'Peter Vallen leads the Harbour Union. It has many members.', 'It', 'Harbour Union'],
  ['a role noun means its bearer', 'fr', 'Le ministre de la Justice, Paul Daran, est arrivé. Le ministre a refusé.', 'Le ministre', 'Paul Daran'],
  ['a role noun before the name', 'fr', "Le secrétaire général a parlé. Plus tard, le secrétaire général de la Ligue des ports, Aldo Ferrand, est parti.", 'Le secrétaire général', 'Aldo Ferrand'],
  ['the head of a body by another word', 'fr', "Le secrétaire général de l'OTAN, Aldo Ferrand, a ouvert. Le chef de l'OTAN a conclu.", "Le chef de l'OTAN", 'Aldo Ferrand'],
  ['a head of state named just before', 'fr', 'Paul Daran a signé mardi. Le président russe estime que tout va bien.', 'Le président russe', 'Paul Daran'],
  ['a capital that acts is its state', 'fr', 'La Russie attend. Moscou refuse ce texte.', 'Moscou', 'Russie'],
  ['a capital where something happens is a place', 'fr', 'La Russie attend. Ils se sont vus à Moscou.', 'Moscou', 'Moscou'],
  ['a seat of power is its state', 'en', 'The Kremlin denied it. Russia is ready.', 'The Kremlin', 'Russia'],
  ['the alliance is the one that was named', 'fr', "L'OTAN se réunit. L'Alliance hésite.", "L'Alliance", 'OTAN'],
  ['an unknown capital by apposition', 'fr', 'Port-Aubin, capitale de la Valdorie, a été bloqué. Port-Aubin refuse de céder.', 'Port-Aubin', 'Valdorie'],
  ['an unknown seat by apposition', 'fr', "Le président valdorien a quitté la Valdorie. Le palais du Môle, siège de la présidence valdorienne, se tait. Le palais du Môle démentira.", 'Le palais du Môle', 'Valdorie'],
  ['the same thing by its owner', 'fr', 'Aldo Ferrand est visé. Son entourage dément. Plus tard, l\'entourage de M. Ferrand a précisé.', "l'entourage de M. Ferrand", 'entourage d\'Aldo Ferrand'],
  ['a body by its shorter name', 'fr', "L'armée valdorienne avance. L'armée a pris la colline.", "L'armée", 'armée valdorienne'],
  ['a minister by another word for the office', 'fr', 'La ministre russe des Affaires étrangères Ida Valmont est venue. La cheffe de la diplomatie russe a refusé.', 'La cheffe de la diplomatie russe', 'Ida Valmont'],
  ['selon lui is no woman', 'fr', 'Aldo Ferrand a reçu Ida Valmont. Ida Valmont a souri. Selon lui, tout va bien.', 'lui', 'Aldo Ferrand'],
  ['the spokesman of another is somebody else', 'fr', 'Le porte-parole du gouvernement russe, Paul Daran, a parlé. La Chine, par son porte-parole, a répondu.', 'son porte-parole', 'porte-parole'],
  ['two ministers named together are no third actor', 'fr', 'M. Ferrand et Mme Valmont sont venus. Les deux ministres ont signé.', 'Les deux ministres', 'Ferrand'],
  ['a report stands for who wrote it', 'en', 'The report by the Harbour Pilots Union says pay fell.', 'The report by the Harbour Pilots Union', 'Harbour Pilots Union'],
  ['a report named again is the one just named', 'en', 'A report by the Harbour Pilots Union says pay fell. The report warns of strikes.', 'The report', 'Harbour Pilots Union'],
  ['figures stand for who counts', 'en', 'According to figures from Valnews Agency, trade fell.', 'figures from Valnews Agency', 'Valnews Agency'],
  ['a study stands for its institute', 'fr', "Une étude de l'Institut des ports affirme le contraire.", "Une étude de l'Institut des ports", 'Institut des ports'],
  ['a body is called by its noun before its full name comes', 'en', 'The trust refused to pay. The Harbour Housing Trust was founded in 1990.', 'The trust', 'Harbour Housing Trust'],
  ['a headline of one noun does not hide the body', 'en', 'Trust refuses. The trust met. The Harbour Housing Trust was founded in 1990. The trust pays.', 'The trust', 'Harbour Housing Trust'],
  ['a verb of leaving is no political camp', 'en', 'The ships left Valmont.', 'left', null],
  ['a town that speaks is an actor', 'en', 'The city said the bridge is safe.', 'The city', 'city'],
  ['a firm by its full and its short name', 'en', 'Valnord Corp plans cuts. Valnord said so on Monday.', 'Valnord', 'Valnord Corp'],
  ['a union whose name joins two nouns', 'en', 'The University and College Union voted.', 'The University and College Union', 'University and College Union'],
  ['that country is the state just named', 'fr', 'La Russie attend. Les alliés de ce pays hésitent.', 'ce pays', 'Russie'],
  ['an unknown capital by its people', 'en', 'The Sarovian army moved. Velgrad, the Sarovian capital, is calm. Sarovia waits. Nobody asked Velgrad.', 'Velgrad', 'Sarovia'],
  ['a noun before a name may be a verb', 'en', 'Peter Vallen will host Mary Brandell. She is pleased.', 'She', 'Mary Brandell'],
  ['a surname that is also a land', 'en', 'Tom Holland has left. Holland was tired.', 'Holland', 'Tom Holland'],
  ['a land with its article or preposition stays one', 'en', 'Tom Holland has left. He lives in Holland.', 'Holland', 'Netherlands'],
  ['a pope goes by his given name alone', 'fr', 'Le pape Marc est venu. Marc Vallon est parti. Il est las.', 'Il', 'Marc Vallon'],
  ['an office inside the name of a body', 'en', "The U.S. Attorney's Office closed. It was late.", 'It', "U.S. Attorney's Office"],
  ['an adjective with a capital opens the name of a body', 'en', 'He met the New Harbour Trust on Monday.', 'the New Harbour Trust', 'New Harbour Trust'],
  ['two offices of one bearer', 'en', 'Ida Vallen, founder and president of Valnews Agency, left. Peter Marn stayed. The president of Valnews Agency is tired.', 'The president of Valnews Agency', 'Ida Vallen'],
  ['a prime minister is no other minister', 'en', 'Minister of Education Ida Vallen left. The prime minister stayed.', 'The prime minister', 'prime minister'],
  ['pronouns show the gender that a name hides', 'en', 'Solme Kern left. Tarin Vosk stayed. He was tired. He slept. Ida Marn met Tarin Vosk. She was glad.', 'She', 'Ida Marn'],
  ['the company is the one that the text is about', 'en', 'Valnord Corp makes ships. Valnord Corp grew. It sold them to the Harbour Trust. The company is old.', 'The company', 'Valnord Corp'],
  ['a name of ordinary words is nobody', 'en', 'Peter Vallen wrote the policy. The Group Policy came. He was tired.', 'He', 'Peter Vallen'],
  ['the city is its municipality', 'en', 'The Municipality of Valmont closed the port. The city said it was late.', 'The city', 'Municipality of Valmont'],
  ['a named study is what the study says', 'en', 'The Valmont Harbour Study was read. The study said pay fell.', 'The study', 'Valmont Harbour Study'],
  ['a couple is the two named together', 'fr', 'Ida et Paul Vallon ont écrit aux maires de Genval. Le couple est las.', 'Le couple', 'Ida et Paul Vallon'],
  ['another word for people of one calling', 'en', 'Researchers left Valmont. The scientists were tired.', 'The scientists', 'Researchers'],
  ['an acronym in square brackets', 'en', "Officers of the Valdorian People's Army [VPA] came. The VPA left.", 'The VPA', "Valdorian People's Army"],
  ['a bracket between office and name', 'fr', 'Le chef de la LPL (Ligue des ports libres), Aldo Ferrand, est venu. Le chef de la LPL est las.', 'Le chef de la LPL', 'Aldo Ferrand'],
  ['the latter is the last named', 'fr', 'Aldo Ferrand a reçu Paul Daran. Ce dernier a remercié.', 'Ce dernier', 'Paul Daran'],
];

describe('coreference', () => {
  it.each(ROWS)('%s (%s)', (_what, language, text, words, name) => {
    expect(meant(text, language, words)).toBe(name);
  });

  it('keeps two people with one surname apart', () => {
    const names = actorsIn('Aldo Ferrand a répondu à Ida Ferrand.', 'fr').actors.map(a => a.name);
    expect(names).toEqual(expect.arrayContaining(['Aldo Ferrand', 'Ida Ferrand']));
  });

  it('learns a land and its people from one text', () => {
    const { actors } = actorsIn('Le ministre valdorien a parlé. La Valdorie attend.', 'fr');
    expect(actors.find(a => a.name === 'Valdorie')?.kind).toBe('state');
  });
});
