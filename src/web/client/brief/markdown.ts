/** A briefing as Markdown: text of sources can neither format it nor bring HTML into it. */
import { titleOf } from '../data/citation.js';
import type { Words } from '../words/words.js';
import type { Brief, BriefLine, BriefPart } from './brief.js';
import { CITED, citeName } from './compose.js';

/** Takes a briefing and the words of its language; gives CommonMark, one line a fact. */
export function briefMarkdown(brief: Brief, words: Words): string {
  const numbers = new Map(brief.cited.map(c => [c.document.id, c]));
  const lines: string[] = [`# ${plain(words.brief.heading(brief.scope.forum))}`, '', plain(words.brief.basis(brief)), ''];
  for (const section of brief.sections) {
    lines.push(`## ${words.brief.sections[section.name]}`, '');
    if (section.groups.length === 0) lines.push(words.brief.none[section.name], '');
    for (const group of section.groups) {
      if (group.title !== null) lines.push(`### ${plain(group.title)}`, '');
      lines.push(...group.lines.map(l => `- ${lineText(l, numbers, words)}`));
      if (group.more > 0) lines.push(`- *${words.brief.more(group.more)}*`);
      lines.push('');
    }
  }
  lines.push(`## ${words.sources.title}`, '');
  for (const { number, document: d } of brief.cited) {
    const title = titleOf(d);
    lines.push(`${number}. ${plain(citeName(d, words))}${title ? `, ${plain(title)}` : ''}, ${plain(d.path)} [${d.id}]${d.url ? `, ${plain(d.url)}` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function lineText(line: BriefLine, numbers: ReadonlyMap<string, Brief['cited'][number]>, words: Words): string {
  return line.parts.map(p => partText(p, numbers, words)).join('').trimEnd();
}

function partText(p: BriefPart, numbers: ReadonlyMap<string, Brief['cited'][number]>, words: Words): string {
  switch (p.kind) {
    case 'text':
      return plain(p.text);
    case 'strong':
      return `**${plain(p.text).trim()}**`;
    case 'words':
      return plain(p.text);
    case 'cite':
      return `(${p.places.slice(0, CITED).flatMap(a => {
        const c = numbers.get(a.document);
        return c ? [`${plain(citeName(c.document, words))} [${c.number}: ${a.start}–${a.end}]`] : [];
      }).join('; ')}${p.places.length > CITED ? `; +${p.places.length - CITED}` : ''})`;
  }
}

/** Marks of Markdown and HTML, line breaks and characters that turn the direction of text or of a terminal, made harmless. */
function plain(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~]/g, c => `\\${c}`);
}
