/** Plain texts: what is the article, line by line and within lines. All states, outlets and persons are invented. */
import { expect, test } from 'vitest';
import { cleaned } from './cleaned.js';

const P1 = 'Les émissaires de Lavane et d’Orsk se sont retrouvés mardi à Port-Serin pour la première fois depuis la fermeture du détroit, a annoncé une porte-parole.';
const P2 = '« Nous avons parlé franchement, et nous reparlerons », a déclaré la ministre lavanaise Ilda Maren après quatre heures d’entretien au palais des Congrès.';
const P3 = 'Les deux délégations doivent se revoir à la fin du mois, mais aucune date n’a été arrêtée, selon des diplomates qui suivent le dossier.';
const E1 = 'Envoys from Lavane and Orsk met on Tuesday in Port Serin for the first time since the strait was closed, a spokeswoman announced in the evening.';
const E2 = '“We spoke frankly and we will speak again,” the Lavanese minister Ilda Maren said after four hours of talks at the congress palace.';

test.each([
  ['a title above the first paragraph', `Lavane et Orsk se parlent de nouveau\n\n${P1}\n\n${P2}`, ['title: Lavane et Orsk se parlent de nouveau', `body: ${P1}`, `body: ${P2}`]],
  ['a first sentence is no title', `${P1}\n\n${P2}`, [`body: ${P1}`, `body: ${P2}`]],
  ['a subhead between paragraphs', `${P1}\n\nUn long silence\n\n${P2}`, [`body: ${P1}`, 'heading: Un long silence', `body: ${P2}`]],
  ['an agency signature on its own line', `${P1}\n\n${P2}\n\nats/mlk`, [`body: ${P1}`, `body: ${P2}`, 'credit: ats/mlk']],
  ['an agency credit at the end of a paragraph', `${P1}\n\n${P2} (AFP)`, [`body: ${P1}`, `body: ${P2}`, 'credit: (AFP)']],
  ['a link to another article between paragraphs', `${P1}\n\nLire aussi : Le détroit rouvre ses eaux\n\n${P2}`, [`body: ${P1}`, '- related: Lire aussi : Le détroit rouvre ses eaux', `body: ${P2}`]],
  ['a link to another article run into a paragraph', `${P1}\n\n${P2} Lire aussi : Le détroit rouvre`, [`body: ${P1}`, `body: ${P2}`, '- related: Lire aussi : Le détroit rouvre']],
  ['metadata before the first word', ` date 2021-05 ${P1}\n\n${P2}`, ['- metadata: date 2021-05', `body: ${P1}`, `body: ${P2}`]],
  ['a stamp without a day', `Modifié\n\n${P1}\n\n${P2}`, ['- stamp: Modifié', `body: ${P1}`, `body: ${P2}`]],
  ['an invitation to follow, two words glued', `${P1}\n\nSuivez La Vigie du Soir surTelegram\n\n${P2}`, [`body: ${P1}`, '- social: Suivez La Vigie du Soir surTelegram', `body: ${P2}`]],
  ['buttons run together at the end', `${P1}\n\n${P2}\n\nTout AccepterTout refuser`, [`body: ${P1}`, `body: ${P2}`, '- consent: Tout AccepterTout refuser']],
  ['a slogan behind the article', `${P1}\n\n${P2}\n\nL’info autrement`, [`body: ${P1}`, `body: ${P2}`, '- outside: L’info autrement']],
  ['an English advert between paragraphs', `${E1}\n\nAdvertisement\n\n${E2}`, [`body: ${E1}`, '- advert: Advertisement', `body: ${E2}`]],
  ['an English teaser and a subscription offer', `${E1}\n\n${E2}\n\nRead more: The strait reopens\n\nSubscribe to receive our newsletter`, [`body: ${E1}`, `body: ${E2}`, '- related: Read more: The strait reopens', '- subscribe: Subscribe to receive our newsletter']],
])('%s', (_, text, rows) => {
  expect(cleaned(text).rows).toEqual(rows);
});

test('a body printed twice is marked, subheads with it, and stands in the view once', () => {
  const body = `${P1}\nUn long silence\n${P2}\n${P3}`;
  const { document, source } = cleaned(`${body}\n${body}`);
  expect(document.repeats.map(r => [source.text.slice(r.start, r.end), source.text.slice(r.of.start, r.of.end)])).toEqual([P1, 'Un long silence', P2, P3].map(l => [l, l]));
  expect(document.view.text.trim().split('\n')).toHaveLength(4);
});

test('a caption printed twice, once with its credit, is a caption and a repeat', () => {
  const caption = 'La ministre lavanaise Ilda Maren à son arrivée au palais des Congrès de Port-Serin';
  const { rows, document } = cleaned(`Lavane et Orsk se parlent\n\n${caption} [Reuters - Jan Bor]\n${caption} - [Reuters - Jan Bor]\n${P1}\n\n${P2}`);
  expect(rows.slice(1, 3)).toEqual([`caption: ${caption}`, 'credit: [Reuters - Jan Bor]']);
  expect(document.repeats).toHaveLength(2);
  expect(document.view.text.split(caption)).toHaveLength(2);
});

test('a title copied before a picture credit stands in the view once', () => {
  const { document } = cleaned(`Lavane et Orsk se parlent de nouveau\n\nLavane et Orsk se parlent de nouveau© Capture d’écran de lavane.example\n\n${P1}\n\n${P2}`);
  expect(document.title?.text).toBe('Lavane et Orsk se parlent de nouveau');
  expect(document.view.text.match(/Lavane et Orsk se parlent/g)).toHaveLength(1);
});

test('a consent text of several paragraphs is set aside, a sentence of an article about cookies is not', () => {
  const consent = 'Avec le bouton "Tout accepter", vous autorisez le dépôt de cookies et de traceurs sur votre terminal pour mesurer l’audience.\n\nVous pouvez modifier vos choix à tout moment dans la rubrique « Paramétrer les cookies » de notre politique de confidentialité.';
  const { document } = cleaned(`${P1}\n\nLe ministre a défendu sa loi sur les cookies devant le Parlement de Lavane, mardi soir, pendant plus de deux heures de débat.\n\n${P2}\n\n${consent}`);
  expect(document.view.text).toContain('sa loi sur les cookies');
  expect(document.setAside.map(a => a.rule)).toEqual(['consent', 'consent']);
});

test.each([
  ['13 juil. 2021, 18:36', '2021-07-13T18:36'], ['Publié le 3 mai 2021 à 7h05', '2021-05-03T07:05'], ['Published: May 3, 2021 6:05 pm', '2021-05-03T18:05'], ['3 May 2021', '2021-05-03'], ['Mis en ligne le 03/05/2021', '2021-05-03'], ['2021-05-03 09:30', '2021-05-03T09:30'],
])('the stamp %s is published at %s', (stamp, published) => {
  expect(cleaned(`Lavane et Orsk se parlent de nouveau\n\n${stamp}\n\n${P1}\n\n${P2}`).document.published).toBe(published);
});

test('a change is no publication where both are stamped', () => {
  const { document } = cleaned(`${P1}\n\n${P2}\n\nPublié le 3 mai 2021\n\nMis à jour le 4 mai 2021`);
  expect([document.published, document.modified]).toEqual(['2021-05-03', '2021-05-04']);
});

test.each([
  ['(ATS)', ['ATS']], ['Avec l’Agence France-Presse', ['AFP']], ['AFP, Reuters et AP', ['AFP', 'Reuters', 'AP']], ['(with Reuters)', ['Reuters']], ['Source : Belga', ['Belga']], ['belga/tcl', ['Belga']], ['dpa', ['dpa']], ['(avec agences)', []],
])('the credit %s names %j', (credit, agencies) => {
  expect(cleaned(`${P1}\n\n${P2}\n\n${credit}`).document.agencies).toEqual(agencies);
});

test('the agency of a dateline is credited, the agency of a picture is not', () => {
  expect(cleaned(`PORT-SERIN (Reuters) - ${E1}\n\n${E2}`).document.agencies).toEqual(['Reuters']);
  expect(cleaned(`Lavane and Orsk talk\n\nThe minister arrives at the palace [AFP - Jan Bor]\n\n${E1}\n\n${E2}`).document.agencies).toEqual([]);
});

test('the language is told by its words, and one that no pack has is said', () => {
  expect(cleaned(`${P1}\n\n${P2}`).document.language).toBe('fr');
  expect(cleaned(`${E1}\n\n${E2}`).document.language).toBe('en');
  expect(cleaned('Die Gesandten trafen sich am Dienstag zum ersten Mal seit der Schließung der Meerenge, wie eine Sprecherin am Abend mitteilte.').document.notices.map(n => n.rule)).toContain('language-unknown');
});

test('a title that only the container states is not claimed to be in the text', () => {
  const { document } = cleaned(`${P1}\n\n${P2}`, 'text', { title: 'Lavane et Orsk se parlent' });
  expect([document.title, document.titleStated]).toEqual([null, 'Lavane et Orsk se parlent']);
});

test('Markdown marks are not words, front matter is metadata', () => {
  const { document } = cleaned(`---\ndate: 2021-05-03\n---\n\n# Lavane and Orsk talk again\n\n${E1.replace('Lavane', '[Lavane](https://lavane.example)')}\n\n## A long silence\n\n**${E2}**\n`, 'markdown');
  expect(document.view.text.trim().split('\n')).toEqual(['Lavane and Orsk talk again', E1, 'A long silence', E2]);
  expect([document.title?.text, document.published]).toEqual(['Lavane and Orsk talk again', '2021-05-03']);
});

test('a title keeps the marks of its source', () => {
  const text = `L’entretien de Port-Serin n’a pas abouti\n\n${P1}\n\n${P2}`;
  const { document: { title } } = cleaned(text);
  expect(title?.text).toBe(text.slice(title!.start, title!.end));
  expect(title?.text).toBe('L’entretien de Port-Serin n’a pas abouti');
});

test('a line that stamps both days is a stamp', () => {
  const { document, rows } = cleaned(['Lavane and Orsk talk again', 'PUBLISHED: March 22, 2031 at 8:48 p.m. | UPDATED: March 23, 2031 at 10:54 a.m.', E1, E2].join('\n'));
  expect(rows.some(r => r.startsWith('- stamp: PUBLISHED'))).toBe(true);
  expect(document.published).toBe('2031-03-22T20:48');
});

test.each([['By Anne Vasseur • 3/12/31 4:02pm'], ['By Anne Vasseur • March 12, 2031']])('a byline with its day names the author alone: %s', line => {
  expect(cleaned(['Lavane and Orsk talk again', line, E1, E2].join('\n')).document.authors).toEqual(['Anne Vasseur']);
});
