/** Feeds of every age to their articles: text, links, dates, authors, language. All invented. */
import { expect, test } from 'vitest';
import type { Source } from '../../src/model/document.js';
import { read } from '../../src/stages/read/read.js';

const P = '<p>Les émissaires de Lavane se sont réunis mardi.</p>';
const sourcesOf = (path: string, content: string): Source[] => [...read({ path, bytes: new TextEncoder().encode(content) }, () => undefined)];

test.each<[string, string, string, Partial<Source>]>([
  ['RSS 0.91 with a document type', 'a.xml', '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//x//DTD RSS 0.91//EN" "http://x.example/rss-0.91.dtd"><rss version="0.91"><channel><title>La Vigie</title><link>https://v.example/</link><language>fr</language><image><title>Logo</title><link>https://v.example/logo</link></image><item><title>Un</title><link>https://v.example/1</link><description>Les émissaires de Lavane.</description></item></channel></rss>',
    { format: 'text', text: 'Les émissaires de Lavane.', stated: { url: 'https://v.example/1', title: 'Un', outlet: 'La Vigie', language: 'fr' } }],
  ['RSS 1.0', 'a.rdf.xml', `<?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns="p" xmlns:dc="d" xmlns:content="c"><channel rdf:about="https://v.example/"><title>La Vigie</title><link>https://v.example/</link><dc:language>fr</dc:language></channel><item rdf:about="https://v.example/1"><title>Un</title><link>https://v.example/1</link><dc:date>2021-05-03T10:00:00+02:00</dc:date><dc:creator>Ana Bel</dc:creator><content:encoded><![CDATA[${P}]]></content:encoded></item></rdf:RDF>`,
    { format: 'html', text: P, stated: { url: 'https://v.example/1', title: 'Un', published: '2021-05-03T10:00:00+02:00', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel'] } }],
  ['RSS 2.0 with a link that starts from its base, a title escaped twice and an author behind an address', 'a.rss', `<rss version="2.0" xml:base="https://v.example/fr/"><channel><title>La Vigie</title><item><title><![CDATA[L&#8217;accord &amp; la mer]]></title><link>/fr/1</link><guid isPermaLink="false">x1</guid><author>ana@v.example (Ana Bel)</author><pubDate>Mon, 03 May 2021 10:00:00 +0200</pubDate><description><![CDATA[${P}]]></description></item></channel></rss>`,
    { format: 'html', text: P, stated: { url: 'https://v.example/fr/1', title: 'L’accord & la mer', published: 'Mon, 03 May 2021 10:00:00 +0200', outlet: 'La Vigie', authors: ['Ana Bel'] } }],
  ['Atom with its text as elements, two authors, a link to a sound', 'a.atom', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://v.example/fr/"><title>La Vigie</title><author><name>La rédaction</name></author><entry><title>Un</title><link rel="enclosure" href="x.mp3"/><link href="1"/><id>urn:1</id><updated>2021-05-04T10:00:00Z</updated><published>2021-05-03T10:00:00Z</published><author><name>Ana Bel</name></author><author><name>Jan Bor</name></author><content type="xhtml"><div><p>Les <b>émissaires</b> &amp; Lavane.</p><p>Deux.</p></div></content></entry></feed>',
    { format: 'html', text: '<div><p>Les <b>émissaires</b> &amp; Lavane.</p><p>Deux.</p></div>', stated: { url: 'https://v.example/fr/1', title: 'Un', published: '2021-05-03T10:00:00Z', modified: '2021-05-04T10:00:00Z', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel', 'Jan Bor'] } }],
  ['Atom whose entries have the author of the feed', 'a.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>La Vigie</title><author><name>La rédaction</name></author><entry><title>Un</title><link href="https://v.example/1"/><content type="html">&lt;p&gt;Lavane.&lt;/p&gt;</content></entry></feed>`,
    { format: 'html', text: '<p>Lavane.</p>', stated: { url: 'https://v.example/1', title: 'Un', outlet: 'La Vigie', authors: ['La rédaction'] } }],
  ['JSON Feed', 'a.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'La Vigie', home_page_url: 'https://v.example/', language: 'fr', items: [{ id: '1', url: '/1', title: 'Un', content_html: P, date_published: '2021-05-03T10:00:00Z', authors: [{ name: 'Ana Bel' }] }] }),
    { format: 'html', text: P, stated: { url: 'https://v.example/1', title: 'Un', published: '2021-05-03T10:00:00Z', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel'] } }],
])('%s', (_, path, content, expected) => {
  const [source] = sourcesOf(path, content);
  expect({ format: source?.format, text: source?.text, stated: source?.stated }).toEqual(expected);
});

test.each<[string, object, object]>([
  ['trafilatura, which has the address in "source"', { title: 'T', author: 'Ana Bel; Jan Bor', hostname: 'v.example', date: '2021-05-03', fingerprint: 'f', id: null, license: null, comments: '', raw_text: 'Raw.', text: 'Lavane.', language: 'fr', source: 'https://v.example/1', 'source-hostname': 'La Vigie', excerpt: 'E', categories: '', tags: '' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel', 'Jan Bor'] }],
  ['newspaper4k', { url: 'https://v.example/1', title: 'T', text: 'Lavane.', summary: 'S', authors: ['Ana Bel'], publish_date: '2021-05-03 00:00:00', meta_lang: 'fr', meta_site_name: 'La Vigie', canonical_link: 'https://v.example/1', top_image: 'x' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03 00:00:00', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel'] }],
  ['Common Crawl News by news-please', { authors: ['Ana Bel'], date_download: '2021-06-01', date_modify: '2021-05-04 08:00:00', date_publish: '2021-05-03 10:00:00', description: 'D', filename: 'x', language: 'fr', localpath: null, maintext: 'Lavane.', source_domain: 'v.example', title: 'T', title_page: null, url: 'https://v.example/1' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03 10:00:00', modified: '2021-05-04 08:00:00', outlet: 'v.example', language: 'fr', authors: ['Ana Bel'] }],
  ['ninjs 1', { uri: 'https://v.example/1', type: 'text', headline: 'T', byline: 'Ana Bel', body_text: 'Lavane.', firstcreated: '2021-05-03T10:00:00Z', versioncreated: '2021-05-04T10:00:00Z', language: 'fr' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03T10:00:00Z', modified: '2021-05-04T10:00:00Z', language: 'fr', authors: ['Ana Bel'] }],
  ['ninjs 2, with lists of forms', { uri: 'https://v.example/1', headlines: [{ role: 'main', value: 'T' }], by: 'Ana Bel', bodies: [{ role: 'main', contentType: 'text/plain', value: 'Lavane.' }], firstCreated: '2021-05-03T10:00:00Z', language: 'fr' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03T10:00:00Z', language: 'fr', authors: ['Ana Bel'] }],
  ['JSON-LD of a page', { '@type': 'NewsArticle', headline: 'T', articleBody: 'Lavane.', datePublished: '2021-05-03', dateModified: '2021-05-04', author: [{ '@type': 'Person', name: 'Ana Bel' }], publisher: { '@type': 'Organization', name: 'La Vigie' }, mainEntityOfPage: { '@id': 'https://v.example/1' }, inLanguage: 'fr' }, { url: 'https://v.example/1', title: 'T', published: '2021-05-03', modified: '2021-05-04', outlet: 'La Vigie', language: 'fr', authors: ['Ana Bel'] }],
])('the fields of %s', (_, row, stated) => {
  const [source] = sourcesOf('a.jsonl', `${JSON.stringify(row)}\n`);
  expect([source?.text, source?.stated]).toEqual(['Lavane.', stated]);
});
