/** A local server for one test: each path answers as told, and what was asked is written down. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
}

/** Starts it; it ends with the test. A path without an answer is 404. `pages` may be changed while it runs. */
export async function serve(pages: Record<string, string | Answer>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = pages[path];
    if (answer === undefined) { response.writeHead(404).end(); return; }
    if (typeof answer === 'string') { response.writeHead(200, { 'content-type': path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/xml' }).end(answer); return; }
    answer(request, response);
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A page about a meeting of invented parties. */
export function page(title: string, sentence: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2031-05-14T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${sentence}</p><p>The delegations of Norvia and Ostrand met in Ravel for two hours, and both said that they would meet again in the autumn if the talks on the ferries went well.</p></article></body></html>`;
}

/** An RSS feed of links. */
export function rss(links: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ravel Herald</title>${links.map((link, k) => `<item><title>Talks, part ${k + 1}</title><link>${link}</link><pubDate>Wed, 14 May 2031 08:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;
}
