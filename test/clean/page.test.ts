/** Pages: the article among menus, teasers and forms, and what the page says of it. All outlets and persons are invented. */
import { expect, test } from 'vitest';
import { articleText } from '../../src/stages/clean/article-text.js';
import { cleaned } from './cleaned.js';

const P1 = 'Les émissaires de Lavane et d’Orsk se sont retrouvés mardi à Port-Serin pour la première fois depuis la fermeture du détroit, a annoncé une porte-parole.';
const P2 = '« Nous avons parlé franchement », a déclaré la ministre lavanaise Ilda Maren après quatre heures d’entretien au palais des Congrès.';
const TITLE = 'Lavane et Orsk se parlent de nouveau';

const page = (inside: string, head = '', after = ''): string => `<!doctype html><html lang="fr"><head><title>${TITLE} - La Vigie</title>${head}</head><body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/p">Politique</a></li></ul></nav><main><article><h1>${TITLE}</h1><div class="article-body">${inside}</div></article></main>${after}<footer><p>Tous droits réservés par La Vigie, société d’édition de Port-Serin.</p></footer></body></html>`;
const text = (source: string): string => { const { document, source: s } = cleaned(source, 'html'); return articleText(document, s.text); };

test.each([
  ['paragraphs', `<p>${P1}</p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['character references and tags within words', `<p>${P1.replace('é', '&eacute;').replace('Lavane', '<b>La</b>vane')}</p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a teaser box', `<p>${P1}</p><div class="related-articles"><h3>À lire aussi</h3><ul><li><a href="/x">Le détroit rouvre</a></li></ul></div><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a script in a paragraph', `<p>${P1}<script>var a = "<p>non</p>";</script></p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['line breaks for paragraphs', `<div>${P1}<br><br>${P2}</div>`, `${P1}\n${P2}`],
  ['one line break within a sentence', `<p>${P1.replace('mardi à', 'mardi<br>à')}</p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a subhead', `<p>${P1}</p><h2>Un long silence</h2><p>${P2}</p>`, `${P1}\nUn long silence\n${P2}`],
  ['a head over links only', `<p>${P1}</p><p>${P2}</p><h3>Nos autres sujets</h3><ul><li><a href="/x">Le détroit rouvre</a></li><li><a href="/y">La pêche reprend</a></li></ul>`, `${P1}\n${P2}`],
  ['a figure with its caption', `<figure><img src="a.jpg"><figcaption>La ministre à son arrivée.</figcaption></figure><p>${P1}</p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a paragraph printed twice', `<p>${P1}</p><p>${P2}</p><p>${P1}</p>`, `${P1}\n${P2}`],
  ['tags never closed', `<p>${P1}<p>${P2}<div><b>`, `${P1}\n${P2}`],
  ['a drawing with a title in it', `<svg><title>logo</title><path d="M0 0"/></svg><p>${P1}</p><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a short row of a table in one line', `<p>${P1}</p><table><tr><td>Lavane</td><td>12</td></tr></table><p>${P2}</p>`, `${P1}\nLavane 12\n${P2}`],
])('%s', (_, inside, expected) => {
  expect(text(page(inside))).toBe(expected);
});

test('a lead above the body, a comment box and a consent layer', () => {
  const source = `<html><body><h1>${TITLE}</h1><p class="chapo">Quatre heures d’entretien n’ont pas suffi, mais les deux camps se reverront bientôt.</p><div class="share">Partager</div><div class="article-content"><p>${P1}</p><p>${P2}</p></div><section id="comments"><p>Très bon article, merci à la rédaction pour ce travail de fond.</p></section><div id="cookie-banner"><p>Nous utilisons des cookies pour mesurer notre audience et personnaliser les contenus. Vous pouvez retirer votre consentement à tout moment.</p></div></body></html>`;
  const { rows } = cleaned(source, 'html');
  expect(rows.filter(r => !r.startsWith('- '))).toEqual([`title: ${TITLE}`, 'lead: Quatre heures d’entretien n’ont pas suffi, mais les deux camps se reverront bientôt.', `body: ${P1}`, `body: ${P2}`]);
  expect(rows.filter(r => r.startsWith('- consent') || r.startsWith('- comments'))).toHaveLength(2);
});

test('a class word that most paragraphs carry is not believed: each of them may stand behind a wall', () => {
  const P3 = 'Les deux délégations doivent se revoir dans un mois à Tarnes, où le détroit et la pêche seront au menu.';
  expect(text(page(`<p>${P1}</p><div class="ad-unit"><p>Annonce</p></div><p class="paywall">${P2}</p><p class="paywall">${P3}</p>`))).toBe(`${P1}\n${P2}\n${P3}`);
  expect(text(page(`<p>${P1}</p><p>${P2}</p><p class="paywall">Il vous reste la moitié de l’article à lire.</p>`))).toBe(`${P1}\n${P2}`);
});

test('a class word that holds the whole article is not believed', () => {
  expect(text(`<html><body><div class="promo sidebar"><p>${P1}</p><p>${P2}</p></div></body></html>`)).toBe(`${P1}\n${P2}`);
});

test.each([
  ['JSON-LD', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2021-05-03T18:36:02+02:00","dateModified":"2021-05-04","author":[{"name":"Ana Bel"},{"name":"Jan Bor"}],"publisher":{"name":"La Vigie"}}]}</script>', '', ['2021-05-03T18:36', 'json-ld', '2021-05-04', 'Ana Bel, Jan Bor', 'La Vigie']],
  ['meta fields', '<meta property="article:published_time" content="2021-05-03T09:00"><meta name="author" content="Par Ana Bel et Jan Bor"><meta property="og:site_name" content="La Vigie">', '', ['2021-05-03T09:00', 'meta', null, 'Ana Bel, Jan Bor', 'La Vigie']],
  ['a marked-up time and a byline', '', '<p class="byline">Par <a rel="author" href="/ab">Ana Bel</a></p><time datetime="2021-05-03T07:30">3 mai</time>', ['2021-05-03T07:30', 'time', null, 'Ana Bel', null]],
  ['a visible stamp', '', '<span class="date">Publié le 3 mai 2021 à 07:30</span>', ['2021-05-03T07:30', 'stamp', null, '', null]],
  ['a printed day beside a field that has it in universal time', '<meta property="article:published_time" content="2021-05-02T22:30:00Z">', '<span class="date">Publié le 3 mai 2021 à 00:30</span>', ['2021-05-03T00:30', 'stamp', null, '', null]],
  ['a printed day beside a field that any date may stand in', '<meta name="date" content="2021-05-20">', '<span class="date">3 mai 2021</span>', ['2021-05-03', 'stamp', null, '', null]],
  ['the first day, where the printed one is said to be of a change', '<meta property="article:published_time" content="2021-05-03T09:00"><meta property="article:modified_time" content="2021-05-20T09:00">', '<span class="date">Mis à jour le 20 mai 2021</span>', ['2021-05-03T09:00', 'meta', '2021-05-20T09:00', '', null]],
  ['a byline of two lines', '', '<div><div>Par</div><div>Ana Bel</div></div>', [null, null, null, 'Ana Bel', null]],
  ['a day and a name in one line', '', '<div>03.05.2021 | Ana Bel</div>', ['2021-05-03', 'stamp', null, 'Ana Bel', null]],
  ['words of a language without a pack', '', '<p class="info">Veröffentlicht am 3. Mai 2021</p><p class="info">Ein Artikel von Ana Bel und Jan Bor, Redakteur</p>', ['2021-05-03', 'stamp', null, 'Ana Bel, Jan Bor', null]],
  ['the person printed where the data name the site', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2021-05-03","author":{"@type":"Organization","name":"La Vigie de Port-Serin"}}</script>', '<p class="byline">Par Ana Bel</p>', ['2021-05-03', 'json-ld', null, 'Ana Bel', null]],
  ['a degree, a rank and a handle behind names', '<meta name="author" content="By Ana Bel, PhD; Jan Bor @janbor">', '', [null, null, null, 'Ana Bel, Jan Bor', null]],
  ['the name of a body that joins words', '<meta name="author" content="Institut für Meer und Küste">', '', [null, null, null, 'Institut für Meer und Küste', null]],
  ['a label and its value', '<meta name="twitter:label1" content="Écrit par"><meta name="twitter:data1" content="Ana Bel">', '', [null, null, null, 'Ana Bel', null]],
])('dates and authors from %s', (_, head, above, [published, rule, modified, authors, outlet]) => {
  const { document: d } = cleaned(page(`${above}<p>${P1}</p><p>${P2}</p>`, head), 'html');
  expect([d.published, d.publishedRule, d.modified, d.authors.join(', '), d.outlet]).toEqual([published, rule, modified, authors, outlet]);
});

test.each([
  ['a template that a script would fill in', `<div class="post"><script type="text/template"><p>${P1}</p><p>${P2}</p></script></div>`, `${P1}\n${P2}`],
  ['the words for readers without scripts', `<div id="app"></div><noscript><p>${P1}</p><p>${P2}</p></noscript>`, `${P1}\n${P2}`],
  ['a template beside an article in the open', `<p>${P1}</p><p>${P2}</p><template><p>${P1.replace('mardi', 'jeudi')}</p></template><noscript><p>Activez les scripts pour lire la suite de cette page sur notre site.</p></noscript>`, `${P1}\n${P2}`],
  ['a shadow root declared in the page', `<vigie-article><template shadowrootmode="open"><p>${P1}</p><p>${P2}</p></template></vigie-article>`, `${P1}\n${P2}`],
  ['a script closed in its tag, which browsers read on', `<p>${P1}</p><script type="text/javascript"/>var navire = "Le navire a quitté le port mardi soir, dit la page."; </script><p>${P2}</p>`, `${P1}\n${P2}`],
  ['a script under four hundred open tags', `${'<div>'.repeat(450)}<p>${P1}</p><script>var navire = 1;</script><p>${P2}</p>`, `${P1}\n${P2}`],
])('what is shown and what is not: %s', (_, inside, expected) => {
  expect(text(page(inside))).toBe(expected);
});

test('every stretch of a template in a script stands where its piece says', () => {
  const { document: d, source } = cleaned(page(`<script type="text/template"><p>${P1}</p><p>${P2}</p></script>`), 'html');
  expect(d.pieces.filter(p => p.role === 'body').map(p => source.text.slice(p.start, p.end))).toEqual([P1, P2]);
});

test('a page whose head is never closed', () => {
  expect(text(`<html><head><title>${TITLE}</title><meta charset="utf-8"><div><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p></div>`)).toBe(`${P1}\n${P2}`);
});

test('the day in an address is the last resort', () => {
  expect(cleaned(page(`<p>${P1}</p><p>${P2}</p>`), 'html', { url: 'https://vigie.example/2021/05/03/lavane' }).document.published).toBe('2021-05-03');
});

test('a page with no article says so', () => {
  expect(cleaned('<html><body><nav><a href="/">Accueil</a></nav><script>start()</script></body></html>', 'html').document.notices.map(n => n.rule)).toContain('no-article');
});

test('a hundred thousand nested tags take no longer than other pages of that size', () => {
  const started = performance.now();
  expect(text(`<html>${'<div>'.repeat(100_000)}<p>${P1}</p>${'</div>'.repeat(100_000)}`)).toBe(P1);
  expect(performance.now() - started).toBeLessThan(15_000);
});
