/**
 * Who may ask what of the workbench. It listens on the loopback address alone; these checks keep other pages of the same browser out.
 *
 * - Host: only the name and port that the server listens on. A page of evil.example whose name was pointed to 127.0.0.1 (DNS rebinding) sends its own name.
 * - Origin and Sec-Fetch-Site: what a page of another origin asks for is refused even where it could not read the answer. A link from elsewhere may open the page itself.
 * - Token: writing needs a header with a secret of this start. The page gets it in the fragment of its first address: browsers send fragments neither to servers
 *   nor in Referer, and no page of another origin can read it. A header of our own also makes the browser ask first (CORS preflight), which is refused.
 * - The answers forbid framing, sniffing, referrers, and any script, style or connection but the page's own.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { TOKEN_HEADER, type ApiError } from '../../model/api.js';

/** 256 bits, so that it cannot be guessed. */
const TOKEN_BYTES = 32;

/** A new token, for one start. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Whether the request carries the token. Takes the same time for every wrong one. */
export function hasToken(c: Context, token: string): boolean {
  const given = Buffer.from(c.req.header(TOKEN_HEADER) ?? '', 'utf8');
  const right = Buffer.from(token, 'utf8');
  return given.length === right.length && timingSafeEqual(given, right);
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
/** What a browser says of a request that a person made by typing, by a bookmark, or that a program of this machine made. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Refuses requests with a foreign Host or Origin, from foreign pages, and writing without the token. `hosts` are the allowed values of Host. */
export function guard(hosts: () => ReadonlySet<string>, token: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().has(host.toLowerCase())) return refuse(c, 'this server answers under its own address only', 'Open the address that parley open printed.');
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return refuse(c, 'a page of another origin asked', 'Open the address that parley open printed.');
    const site = c.req.header('sec-fetch-site');
    const opensPage = SAFE_METHODS.has(c.req.method) && c.req.path === '/' && c.req.header('sec-fetch-mode') === 'navigate' && c.req.header('sec-fetch-dest') === 'document';
    if (site !== undefined && !OWN_SITES.has(site) && !opensPage) return refuse(c, 'a page of another origin asked', 'Open the address that parley open printed.');
    if (!SAFE_METHODS.has(c.req.method) && !hasToken(c, token)) return refuse(c, 'corrections need the token of this start', 'Open the whole address that parley open printed.');
    await next();
    return undefined;
  };
}

function refuse(c: Context, error: string, next: string): Response {
  return c.json({ error, next } satisfies ApiError, 403);
}

/** The headers of every answer. `page`: where the page's own script and style are; answers of the API allow nothing at all. */
export function protect(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const headers = c.res.headers;
    headers.set('x-content-type-options', 'nosniff');
    headers.set('x-frame-options', 'DENY');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-embedder-policy', 'require-corp');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}

/** The policy of the page: its own two files by their full addresses, questions to its own server, pictures made by itself. Nothing inline. */
export function pagePolicy(origin: string, script: string, style: string): string {
  return `default-src 'none'; script-src ${origin}${script}; style-src ${origin}${style}; connect-src ${origin}; img-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
