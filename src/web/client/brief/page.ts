/** A briefing as one HTML page for reading, mailing and printing: no script, no request. */
import { titleOf } from '../data/citation.js';
import type { Words } from '../words/words.js';
import type { Brief, BriefPart } from './brief.js';
import { CITED, citeName } from './compose.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #1f1c17; --soft: #5d574c; --paper: #fcfaf5; --line: #d9d2c2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e4d9; --soft: #aca595; --paper: #17181b; --line: #383a3f; } }
body { margin: 0 auto; padding: 2.5rem 1.2rem 4rem; max-width: 44rem; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.5 'Iowan Old Style', 'Palatino Linotype', P052, Palatino, Georgia, serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.15; font-weight: 400; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; font-style: italic; font-weight: 400; margin: 2.2rem 0 .6rem; padding-top: .8rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 1.1rem 0 .3rem; }
ul, ol { padding-inline-start: 1.2rem; margin: 0; }
li { margin: .35rem 0; }
.basis, .cite, .more, ol { color: var(--soft); font: 400 .8125rem/1.45 system-ui, sans-serif; }
@media print { :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; } body { padding: 0; max-width: none; font-size: 10pt; } @page { margin: 18mm 16mm; } li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

/** Takes a briefing and the words of its language; gives a whole page. Text of sources is only ever text. */
export function briefPage(brief: Brief, words: Words): string {
  const numbers = new Map(brief.cited.map(c => [c.document.id, c]));
  const heading = words.brief.heading(brief.scope.forum);
  const part = (p: BriefPart): string => {
    switch (p.kind) {
      case 'text':
        return safe(p.text);
      case 'strong':
        return `<strong><bdi>${safe(p.text)}</bdi></strong>`;
      case 'words':
        return `<bdi${p.language ? ` lang="${safe(p.language)}"` : ''}>${safe(p.text)}</bdi>`;
      case 'cite':
        return `<span class="cite">(${p.places.slice(0, CITED).flatMap(a => {
          const c = numbers.get(a.document);
          return c ? [`<bdi>${safe(citeName(c.document, words))}</bdi> [<a href="#source-${c.number}">${c.number}</a>: ${a.start}–${a.end}]`] : [];
        }).join('; ')}${p.places.length > CITED ? `; +${p.places.length - CITED}` : ''})</span>`;
    }
  };
  const sections = brief.sections.map(s => {
    const groups = s.groups.map(g => {
      const more = g.more > 0 ? `<li class="more">${safe(words.brief.more(g.more))}</li>` : '';
      return `${g.title === null ? '' : `<h3><bdi>${safe(g.title)}</bdi></h3>`}<ul>${g.lines.map(l => `<li>${l.parts.map(part).join('')}</li>`).join('\n')}${more}</ul>`;
    });
    return `<h2>${safe(words.brief.sections[s.name])}</h2>\n${groups.length === 0 ? `<p>${safe(words.brief.none[s.name])}</p>` : groups.join('\n')}`;
  });
  const sources = brief.cited.map(({ number, document: d }) => {
    const title = titleOf(d);
    const named = `<bdi>${safe(citeName(d, words))}</bdi>${title ? `, <bdi lang="${safe(d.language)}">${safe(title)}</bdi>` : ''}`;
    return `<li value="${number}" id="source-${number}">${named}, ${safe(d.path)} [${safe(d.id)}]${d.url ? `, ${safe(d.url)}` : ''}</li>`;
  });
  return `<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
${httpEquiv('Content-Security-Policy', POLICY)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1><bdi>${safe(heading)}</bdi></h1>
<p class="basis">${safe(words.brief.basis(brief))}</p>
${sections.join('\n')}
<h2>${safe(words.sources.title)}</h2>
<ol>${sources.join('\n')}</ol>
</body>
</html>
`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

/** The page is written to a file: nothing but its own style is allowed in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function httpEquiv(header: string, value: string): string {
  return `<meta http-equiv="${header}" content="${value}">`;
}
