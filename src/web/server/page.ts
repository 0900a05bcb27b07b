/** The page of the workbench: the same client as the offline report's, with its script and style as files of their own, so that nothing inline need be allowed. */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { ParleyError } from '../../errors.js';
import { pagePolicy } from './guard.js';

export interface ServedPage {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly scriptPath: string;
  readonly stylePath: string;
}

const META_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const SCRIPT = /<script type="module"[^>]*>([^]*?)<\/script>/;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/** Takes the built client (one file); gives the page and its two files. Throws ParleyError where the client is built otherwise. */
export function servedPage(template: string): ServedPage {
  const script = SCRIPT.exec(template)?.[1];
  if (script === undefined || !template.includes('<!--parley-data-->')) throw new ParleyError('the page of the workbench cannot be made from this client', 'Build Parley again with "npm run build".', 1);
  const style = [...template.matchAll(STYLE)].map(m => m[1]).join('\n');
  const scriptPath = `/app-${digest(script)}.js`;
  const stylePath = `/app-${digest(style)}.css`;
  let linked = false;
  const html = template
    .replace(META_POLICY, '')
    .replace('<!--parley-data-->', '')
    .replace(SCRIPT, () => `<script type="module" src="${scriptPath}"></script>`)
    .replace(STYLE, () => { if (linked) return ''; linked = true; return `<link rel="stylesheet" href="${stylePath}">`; });
  return { html, script, style, scriptPath, stylePath };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Serves the page and its files; their names change with their content, so that they may be kept. */
export function addPage(app: Hono, page: ServedPage): void {
  app.get('/', c => {
    c.header('content-security-policy', pagePolicy(`http://${c.req.header('host') ?? ''}`, page.scriptPath, page.stylePath));
    return c.html(page.html);
  });
  const file = (path: string, type: string, text: string): void => { app.get(path, c => c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'private, max-age=31536000, immutable' })); };
  file(page.scriptPath, 'text/javascript', page.script);
  file(page.stylePath, 'text/css', page.style);
  app.get('/favicon.ico', c => c.body(null, 204));
}
