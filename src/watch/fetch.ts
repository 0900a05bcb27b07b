/** One polite request: conditional, limited in time, size and redirects, to public addresses only. It never throws. */
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateLiteral, lookupPublic } from './addresses.js';

export interface FetchLimits {
  /** For the whole of a request with its redirects, in milliseconds. */
  readonly deadline: number;
  /** What a body may unpack to, in bytes. */
  readonly size: number;
  /** True reaches loopback and private addresses too: for a feed of one's own house. */
  readonly allowPrivate: boolean;
  /** Breaks off what is under way. */
  readonly signal?: AbortSignal;
}

/** What a server said of a resource: sent back with the next request, so that it answers only what is new (RFC 9110, 13). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | { readonly kind: 'body'; readonly url: string; readonly type: string; readonly charset: string | null; readonly body: Buffer; readonly validators: Validators; readonly maxAge: number | null }
  | { readonly kind: 'unchanged'; readonly maxAge: number | null }
  /** `gone`: for good (410). `wait`: seconds that the server asks for, or null. `status` is null where there was no answer. */
  | { readonly kind: 'failed'; readonly why: string; readonly status: number | null; readonly gone: boolean; readonly wait: number | null; readonly movedTo?: string };

const USER_AGENT = 'parley (reads feeds for a record of a dialogue)';
const MAX_REDIRECTS = 5;
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5';

/** Gets a resource. `known` are the validators of the last answer, `mayVisit` is asked before a redirect to another place is followed. */
export async function fetchPolitely(address: string, known: Validators, limits: FetchLimits, mayVisit: (url: string) => Promise<boolean> = () => Promise.resolve(true)): Promise<Fetched> {
  const deadline = AbortSignal.timeout(limits.deadline);
  const stop = limits.signal ? AbortSignal.any([deadline, limits.signal]) : deadline;
  let url = address;
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await ask(url, known, limits, stop);
      const status = answer.statusCode ?? 0;
      if (status < 300 || status === 304 || status >= 400) return await understood(answer, url, limits, stop);
      answer.destroy();
      const target = absolute(answer.headers.location, url);
      if (target === null) return failed(`redirects nowhere (${status})`, status);
      if (!(await mayVisit(target))) return failed(`redirects to ${target}, which its robots.txt keeps closed`, status);
      url = target;
    }
    return failed(`redirects more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    return failed(limits.signal?.aborted === true ? 'was interrupted' : deadline.aborted ? `no whole answer within ${limits.deadline / 1000} seconds` : error instanceof Error ? error.message : String(error));
  }
}

function failed(why: string, status: number | null = null, wait: number | null = null): Fetched {
  return { kind: 'failed', why, status, gone: status === 410, wait };
}

function absolute(location: string | undefined, base: string): string | null {
  try { return location ? new URL(location, base).href : null; } catch { return null; }
}

function ask(address: string, known: Validators, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`${url.protocol} is not followed, only http and https`);
    if (!limits.allowPrivate && isPrivateLiteral(url)) throw new Error(`${url.hostname} is a private address`);
    const headers: Record<string, string> = { 'user-agent': USER_AGENT, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br' };
    if (known.etag !== null) headers['if-none-match'] = known.etag;
    if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified;
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const options = { headers, signal, agent: false as const, maxHeaderSize: 64_000, ...(limits.allowPrivate ? {} : { lookup: lookupPublic }) };
    send(url, options, resolve).on('error', reject).end();
  });
}

async function understood(answer: IncomingMessage, url: string, limits: FetchLimits, stop: AbortSignal): Promise<Fetched> {
  const status = answer.statusCode ?? 0;
  const maxAge = seconds(/max-age=(\d{1,9})/.exec(answer.headers['cache-control'] ?? '')?.[1]);
  if (status === 304) { answer.destroy(); return { kind: 'unchanged', maxAge }; }
  if (status < 200 || status >= 300) { answer.destroy(); return failed(`answers ${status}`, status, waitOf(answer.headers['retry-after'])); }
  if (Number(answer.headers['content-length']) > limits.size) { answer.destroy(); return failed(`is larger than ${limits.size} bytes`, status); }
  const body = await bodyOf(unpacked(answer), limits.size, stop).finally(() => answer.destroy());
  if (body === null) return failed(`is larger than ${limits.size} bytes`, status);
  const type = answer.headers['content-type'] ?? '';
  return {
    kind: 'body', url, type, body, maxAge, charset: /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(type)?.[1] ?? null,
    validators: { etag: headerOf(answer.headers.etag), lastModified: headerOf(answer.headers['last-modified']) },
  };
}

/** A header that may be sent back: one line of visible ASCII. */
function headerOf(value: string | undefined): string | null {
  return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : null;
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding'] ?? '';
  const unpack = /gzip/i.test(encoding) ? createGunzip() : /\bbr\b/i.test(encoding) ? createBrotliDecompress() : /deflate/i.test(encoding) ? createInflate() : null;
  if (unpack === null) return answer;
  answer.on('error', error => unpack.destroy(error));
  answer.on('aborted', () => unpack.destroy(new Error('the answer is cut short')));
  return answer.pipe(unpack);
}

/** The whole body, or null where it is larger than `size`. Throws where it breaks off. */
async function bodyOf(stream: Readable, size: number, stop: AbortSignal): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (): void => { stream.destroy(new Error('too slow')); };
  stop.addEventListener('abort', end, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > size) { stream.destroy(); return null; }
      chunks.push(chunk);
    }
  } finally {
    stop.removeEventListener('abort', end);
  }
  return Buffer.concat(chunks);
}

/** "Retry-After: 120" or a date (RFC 9110, 10.2.3), in seconds from now. */
function waitOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  const given = seconds(header.trim());
  if (given !== null) return given;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.round((until - Date.now()) / 1000));
}

function seconds(digits: string | undefined): number | null {
  return digits !== undefined && /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
