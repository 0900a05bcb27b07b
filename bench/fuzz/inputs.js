// Small whole inputs of every kind that is read; mutation starts from them. States, outlets and persons are invented.
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';

const FR = [
  'Lavane et Orsk se parlent de nouveau', 'Publié le 3 mai 2021 à 18h07', 'Par Anne Vasseur',
  'Les émissaires de Lavane et d’Orsk se sont retrouvés mardi à Port-Serin pour la première fois depuis la fermeture du détroit, a annoncé une porte-parole.',
  '« Nous avons parlé franchement », a déclaré la ministre lavanaise Ilda Maren. « Et nous reparlerons », a-t-elle ajouté, accusant Orsk d’avoir massé 4000 soldats.',
  'Lire aussi : Le détroit rouvre ses eaux', 'Selon lui, quelque 1.250 navires (12,5 %) attendent ; il refuse tout retrait avant le 1er juin. (AFP)', 'Accepter les cookies',
];
const EN = [
  'Lavane and Orsk talk again', 'Published May 3, 2021 6:07 p.m.', 'By Anne Vasseur',
  'PORT SERIN (AP) — Envoys from Lavane and Orsk met on Tuesday for the first time since the strait was closed, a spokeswoman announced.',
  '“We spoke frankly,” the Lavanese minister Ilda Maren said. “And we will speak again,” she added, accusing Orsk of massing up to 4,000 soldiers.',
  'Read more: The strait reopens', 'About 1,250 ships (12.5%) were waiting; he rejected any withdrawal before June 1.', '12 Comments',
];
const page = lines => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${lines[0]}</title><meta property="article:published_time" content="2021-05-03T18:07:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${lines[0]}","datePublished":"2021-05-03","author":{"name":"Anne Vasseur"}}</script></head><body><nav><a href="/">Menu</a></nav><article><h1>${lines[0]}</h1><time datetime="2021-05-03">${lines[1]}</time>${lines.slice(2).map(l => `<p>${l.replace(/&/g, '&amp;')}</p>`).join('\n')}<figure><img src="x"><figcaption>Ilda Maren &copy; Jan Bor</figcaption></figure><table><tr><td>1</td><td>2</td></tr></table></article><footer>Mentions l&eacute;gales</footer></body></html>`;
const rows = [FR, EN].map(lines => ({ url: 'https://v.example/2021/05/03/1', title: lines[0], date: '2021-05-03', authors: ['Anne Vasseur'], text: lines.slice(2).join('\n') }));
const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(FR)}`);
const record = Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://v.example/1\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);

function zip(name, content) {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30); local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(8, 8); local.writeUInt32LE(packed.length, 18); local.writeUInt32LE(content.length, 22); local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46); entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(content.length, 24); entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22); end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(46 + name.length, 12); end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

export const INPUTS = [
  ['a.txt', FR.join('\n\n')], ['b.txt', EN.join('\n\n')], ['a.md', `---\ntitle: ${EN[0]}\ndate: 2021-05-03\n---\n\n# ${EN.join('\n\n> ')}\n\n- **one** [two](https://v.example)\n`],
  ['a.html', page(FR)], ['b.html', page(EN)], ['a.jsonl', rows.map(r => JSON.stringify(r)).join('\n')], ['a.json', JSON.stringify({ articles: rows }, null, 1)],
  ['a.csv', `title,date,text\n${rows.map(r => `"${r.title}",${r.date},"${r.text.replaceAll('"', '""')}"`).join('\r\n')}\r\n`], ['a.tsv', `title\ttext\n${rows.map(r => `${r.title}\t${r.text.replaceAll('\n', ' ')}`).join('\n')}\n`],
  ['a.rss', `<?xml version="1.0"?><rss version="2.0"><channel><title>La Vigie</title><item><title>${FR[0]}</title><link>https://v.example/1</link><pubDate>Mon, 03 May 2021 18:07:00 GMT</pubDate><content:encoded><![CDATA[${page(FR)}]]></content:encoded></item></channel></rss>`],
  ['a.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>La Vigie</title><entry><title>${EN[0]}</title><link href="1"/><content type="xhtml"><div>${EN.map(l => `<p>${l}</p>`).join('')}</div></content></entry></feed>`],
  ['a.eml', `From: La Vigie <v@v.example>\r\nSubject: =?utf-8?Q?D=C3=A9j=C3=A0?=\r\nDate: Mon, 3 May 2021 18:07:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${EN.join('\r\n\r\n')}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page(EN)).toString('base64')}\r\n--b--\r\n`],
  ['a.mhtml', `Snapshot-Content-Location: https://v.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page(EN).replaceAll('=', '=3D')}\r\n--b--\r\n`],
  ['a.warc', record], ['a.warc.gz', gzipSync(record)], ['a.jsonl.gz', gzipSync(JSON.stringify(rows[0]))], ['a.zip', zip('b/a.html', Buffer.from(page(FR)))],
].map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
