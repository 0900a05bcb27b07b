// One article in the layouts that news pages had over twenty years: the text is the same in all. All outlets and persons are invented.
import { expect, test } from 'vitest';
import { articleText } from '../../../src/stages/clean/article-text.js';
import { BODY, cleaned } from '../cleaned.js';

const TITLE = 'Harbour talks between Lavane and Orsk resume';
const ARTICLE = BODY.join('\n');
const P = BODY.map(p => `<p>${p}</p>`);
const ALL = P.join('');
const MENU = '<a href="/">Home</a> <a href="/world">World</a> <a href="/business">Business</a> <a href="/sport">Sport</a>';
const FOOTER = '<div id="footer">Copyright 2009 The Harbour Post. All rights reserved. <a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></div>';
const TEASERS = Array.from({ length: 4 }, (_, k) => `<li><a href="/n${k}"><img src="x.jpg"><span>Council of Tarnes votes on pier number ${k}</span></a></li>`).join('');
const page = (body: string): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Harbour Post</title></head><body>${body}</body></html>`;

test.each([
  ['tables for columns, line breaks for paragraphs', page(`<table width="760"><tr><td width="140" valign="top"><font size="1">${MENU.replaceAll('</a> ', '</a><br>')}</font></td><td valign="top"><table><tr><td><font size="5"><b>${TITLE}</b></font></td></tr><tr><td><font size="1">Tuesday, May 3, 2005</font><br><br><font size="2">${BODY.join('<br><br>')}</font></td></tr></table></td><td width="160"><font size="1"><b>More news</b><br><a href="/a">Pier opens</a><br><a href="/b">Fuel prices up</a></font></td></tr></table>${FOOTER}`)],
  ['line breaks in a division', page(`<div class="nav">${MENU}</div><h1>${TITLE}</h1><div class="story">${BODY.join('<br />\n<br />\n')}</div>${FOOTER}`)],
  ['a blog with its own name in the main heading', page(`<div id="header"><h1><a href="/">The Harbour Post</a></h1><div class="description">News of the strait</div></div><div id="content"><div class="post type-post category-world"><h2 class="entry-title">${TITLE}</h2><small>May 3rd, 2010 by anne</small><div class="entry">${ALL}<p>Tags: <a href="/t">harbour</a>, <a href="/t2">talks</a></p></div><p class="postmetadata">Posted in World | 3 Comments »</p></div></div><div id="sidebar"><h2>Recent Posts</h2><ul>${TEASERS}</ul><h2>Archives</h2><ul><li><a>May 2010</a></li><li><a>April 2010</a></li></ul></div>${FOOTER}`)],
  ['a page for telephones with tags of its own', `<!doctype html><html amp lang="en"><head><title>${TITLE}</title><style amp-custom>p{}</style></head><body><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>${TITLE}</h1><amp-img src="a.jpg"><noscript><img src="a.jpg"></noscript></amp-img>${P.slice(0, 2).join('')}<amp-ad type="x"><div placeholder>Loading the advert for you</div></amp-ad><amp-accordion><section><h4>Read more about the strait</h4><p><a href="/x">How the strait was closed</a></p></section></amp-accordion>${P.slice(2).join('')}</article><amp-consent><div id="ui"><p>We and our partners use cookies to store and access personal data. You can change your choice at any time.</p><button>Accept</button></div></amp-consent></body></html>`],
  ['components that no one else knows', page(`<site-header>${MENU}</site-header><app-root><story-page><story-title><h1>${TITLE}</h1></story-title><story-body>${BODY.map(p => `<story-par>${p}</story-par>`).join('')}</story-body></story-page></app-root>${FOOTER}`)],
  ['divisions with the classes of a machine', page(`<div class="css-1a"><div class="css-2b">${MENU}</div></div><div class="css-3c"><div class="css-4d"><h1 class="css-9">${TITLE}</h1></div>${BODY.map(p => `<div class="css-5e"><div class="css-6f">${p}</div></div>`).join('')}</div><div class="css-7"><ul>${TEASERS}</ul></div>`)],
  ['paragraphs that a button shows', page(`<header>${MENU}</header><article><h1>${TITLE}</h1>${P[0]}<div style="display:none" class="more">${P.slice(1).join('')}</div><button>Show more</button></article>${FOOTER}`)],
  ['an offer in the middle and comments below', page(`<header>${MENU}</header><article><h1>${TITLE}</h1>${P.slice(0, 2).join('')}<div class="newsletter-signup"><h3>Sign up for the morning letter</h3><p>The news of the strait in your mailbox every morning at seven. It is free and you can leave at any time.</p><form><input type="email"><button>Sign up</button></form></div>${P.slice(2).join('')}</article><section class="related"><h2>Related stories</h2><ul>${TEASERS}</ul></section><section class="comments"><h2>3 comments</h2><div class="comment"><b>harbourman</b><p>I think that the ministers should have met a long time ago, it is a shame for both of the ports.</p></div></section>${FOOTER}`)],
  ['a wall behind the last paragraph', page(`<header>${MENU}</header><article><h1>${TITLE}</h1><div class="article-body">${ALL}</div><div class="paywall-barrier"><h2>Subscribe to continue reading</h2><p>Get unlimited access to all articles of The Harbour Post for one euro a month. Cancel at any time.</p><a href="/s">Subscribe now</a><p>Already a subscriber? <a>Log in</a></p></div></article>${FOOTER}`)],
])('%s', (_, source) => {
  const { document } = cleaned(source, 'html');
  expect(articleText(document, source)).toBe(ARTICLE);
  expect(document.title?.text ?? document.titleStated).toBe(TITLE);
});

test('a live blog: each entry with its heading', () => {
  const source = page(`<header>${MENU}</header><main><h1>${TITLE}</h1><div class="live-blog">${BODY.map((p, k) => `<article class="block"><time datetime="2024-05-03T1${k}:00">1${k}.00</time><h2>Entry ${k} from the hall</h2><p>${p}</p><div class="share"><a>Share</a></div></article>`).join('')}</div></main>${FOOTER}`);
  const { document } = cleaned(source, 'html');
  expect(articleText(document, source)).toBe(BODY.map((p, k) => `Entry ${k} from the hall\n${p}`).join('\n'));
  expect(document.published?.slice(0, 10)).toBe('2024-05-03');
});

test('a page whose article only a program can show says so', () => {
  const source = page(`<div id="__next"><div class="spinner">Loading</div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ article: { body: ALL } })}</script>`);
  expect(cleaned(source, 'html').document.notices.map(n => n.rule)).toContain('no-article');
});
