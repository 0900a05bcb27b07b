/** Which network addresses may be reached: public ones, so that a feed cannot point at machines inside the user's own network. */
import { lookup as resolveName, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * True where an address (IPv4 or IPv6, in digits) is one of the public internet: not loopback, private, link-local, shared, reserved,
 * multicast, nor an IPv6 form that stands for such an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0]!;
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.process(bare).range() === 'unicast';
}

type Resolved = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * The name resolution of a connection: gives public addresses only, and fails where a name has none. The check is made on the
 * addresses that the connection then uses, so that a name which answers differently a second time gains nothing.
 */
export function lookupPublic(hostname: string, options: LookupOptions, done: Resolved): void {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) { done(error, []); return; }
    const open = addresses.filter(a => isPublicAddress(a.address));
    if (open.length === 0) { done(new Error(`${hostname} leads to a private address`), []); return; }
    if (options.all) done(null, open);
    else done(null, open[0]!.address, open[0]!.family);
  });
}

/** True where a URL's host is written as an address, and not a public one: no name is resolved then. */
export function isPrivateLiteral(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host);
}
