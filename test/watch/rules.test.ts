/** The rules of following feeds that need no network. */
import { describe, expect, test } from 'vitest';
import { listFeed, feedsInOpml } from '../../src/pipeline.js';
import { isPublicAddress } from '../../src/watch/addresses.js';
import { pageAddress } from '../../src/watch/page-address.js';
import { nextLook } from '../../src/watch/schedule.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('addresses that may be reached', () => {
  test.each([
    ['a public IPv4 address', '93.184.215.14', true],
    ['a public IPv6 address', '2606:2800:21f:cb07::1', true],
    ['loopback', '127.0.0.1', false],
    ['another loopback', '127.8.9.10', false],
    ['a private network', '10.1.2.3', false],
    ['a home network', '192.168.1.10', false],
    ['the service address of clouds', '169.254.169.254', false],
    ['a carrier network', '100.64.0.1', false],
    ['any address', '0.0.0.0', false],
    ['loopback in IPv6', '::1', false],
    ['a private IPv4 address inside IPv6', '::ffff:192.168.0.1', false],
    ['a unique local address', 'fd12::1', false],
    ['a link-local address with its zone', 'fe80::1%eth0', false],
    ['a translated private address', '64:ff9b::a00:1', false],
    ['no address', 'localhost', false],
  ])('%s', (_name, address, open) => { expect(isPublicAddress(address)).toBe(open); });
});

describe('when a feed is asked again', () => {
  test.each([
    ['at the pace of the user', { kind: 'answered', maxAge: null }, 0, 900],
    ['not before the server says that its answer is stale', { kind: 'answered', maxAge: 3600 }, 0, 3600],
    ['no more rarely than once a day', { kind: 'answered', maxAge: 10_000_000 }, 0, 86_400],
    ['after one failure twice the time', { kind: 'failed', wait: null }, 1, 1800],
    ['after three failures eight times', { kind: 'failed', wait: null }, 3, 7200],
    ['after many failures once a day', { kind: 'failed', wait: null }, 60, 86_400],
    ['when the server asks to wait, not before', { kind: 'failed', wait: 5000 }, 1, 5000],
  ] as const)('%s', (_name, look, failures, seconds) => { expect(nextLook(look, failures, { every: 900 })).toBe(seconds); });
});

test('one page has one address, whatever campaign its link names', () => {
  expect(pageAddress('https://herald.example/talks?id=7&utm_source=rss&xtor=RSS-1#comments')).toBe('https://herald.example/talks?id=7');
});

describe('what a feed lists', () => {
  const urls = (text: string, charset: string | null = null): unknown => listFeed(bytes(text), charset, 'https://herald.example/feeds/world')?.map(e => e.url) ?? null;
  test.each([
    ['RSS 2.0 with a relative link', '<rss version="2.0"><channel><title>H</title><item><title>a</title><link>/a.html</link></item></channel></rss>', ['https://herald.example/a.html']],
    ['RSS whose guid is the only link', '<rss><channel><item><guid>https://herald.example/b</guid></item></channel></rss>', ['https://herald.example/b']],
    ['RDF (RSS 1.0)', '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item><title>a</title><link>https://herald.example/c</link></item></rdf:RDF>', ['https://herald.example/c']],
    ['Atom, where the page is the alternate link', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><link rel="self" href="https://herald.example/x.atom"/><link rel="alternate" href="https://herald.example/d"/></entry></feed>', ['https://herald.example/d']],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","title":"H","items":[{"id":"1","url":"https://herald.example/e"}]}', ['https://herald.example/e']],
    ['a feed that is cut short', '<rss><channel><item><link>https://herald.example/f</link></item><item><link>https://herald.example/g</li', ['https://herald.example/f']],
    ['an entry whose link runs a script', '<rss><channel><item><guid isPermaLink="false">1</guid><link>javascript:alert(1)</link></item></channel></rss>', [null]],
    ['a page', '<!doctype html><html><body>Not here</body></html>', null],
    ['nothing', '', null],
    ['JSON that is no feed', '[1, 2]', null],
  ])('%s', (_name, text, expected) => { expect(urls(text)).toEqual(expected); });

  test('titles keep the letters of the declared encoding', () => {
    const feed = Uint8Array.from(Buffer.from('<rss><channel><item><title>R\u00e9union</title><link>https://herald.example/h</link></item></channel></rss>', 'latin1'));
    expect(listFeed(feed, 'iso-8859-1', 'https://herald.example/')?.[0]?.title).toBe('R\u00e9union');
  });
});

test('an OPML list gives its feeds once each, and nothing that is no address of the web', () => {
  expect(feedsInOpml('<opml><body><outline text="a"><outline xmlUrl="https://herald.example/a.rss"/><outline XMLURL="https://herald.example/a.rss"/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>')).toEqual(['https://herald.example/a.rss']);
});
