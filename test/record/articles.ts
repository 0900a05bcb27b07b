/** Three short invented articles for tests of the record. */

export const TALKS = `Les pourparlers du détroit reprennent à Vaurence

Vaurence, le 14 mars 2019. La ministre brévalienne des Affaires étrangères, Livia Morcant, a rencontré jeudi à Vaurence l'ambassadeur de Tolmérie, Ansel Morcant.

« Nous avons parlé pendant près de quatre heures », a déclaré Livia Morcant. Elle a accusé la Tolmérie de retenir 300 marins.

La Tolmérie a démenti avoir retenu des marins.
`;

export const TALKS_CHANGED = TALKS.replace('300 marins', '3000 marins');

export const VOTE = `Parliament backs the harbour law

Corvanne, March 15, 2019. The Brevalian parliament adopted the harbour law on Friday by a large majority.

"This law protects our sailors," said Pia Lestrane, the port director. She told reporters that about 60,000 people work in the ports.
`;
