import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../src/web/client/brief/compose.js';
import { briefMarkdown } from '../../src/web/client/brief/markdown.js';
import { briefPage } from '../../src/web/client/brief/page.js';
import type { Brief, BriefScope } from '../../src/web/client/brief/brief.js';
import { en } from '../../src/web/client/words/en.js';
import { fr } from '../../src/web/client/words/fr.js';
import { renderBrief } from '../../src/web/brief.js';
import { reportWith, smallReport } from './dossier.js';

const ALL: BriefScope = { forum: null, since: null, party: null };
const record = smallReport().export;
const section = (brief: Brief, name: string): readonly string[] =>
  brief.sections.find(s => s.name === name)!.groups.flatMap(g => g.lines.map(l => l.parts.map(p => (p.kind === 'cite' ? `[${p.places.length}]` : p.text)).join('')));

describe('a briefing', () => {
  test('cites at least one source for every line, and every place it cites stands in the record', () => {
    const brief = composeBrief(record, ALL, en);
    const lines = brief.sections.flatMap(s => s.groups.flatMap(g => g.lines));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.parts.some(p => p.kind === 'cite' && p.places.length > 0), JSON.stringify(line)).toBe(true);
    const known = new Set(record.documents.map(d => d.id));
    for (const line of lines) for (const p of line.parts) if (p.kind === 'cite') for (const a of p.places) expect(known.has(a.document)).toBe(true);
  });

  test('recalls the meetings that were held and tells those that are planned apart', () => {
    const brief = composeBrief(record, ALL, en);
    expect(section(brief, 'meetings').join('\n')).toContain('4 May 2021');
    expect(section(brief, 'planned').join('\n')).not.toContain('4 May 2021');
  });

  test('says the same in French, with the same places', () => {
    const places = (b: Brief): unknown => b.sections.map(s => s.groups.map(g => g.lines.map(l => l.parts.filter(p => p.kind === 'cite'))));
    expect(places(composeBrief(record, ALL, fr))).toEqual(places(composeBrief(record, ALL, en)));
    expect(briefMarkdown(composeBrief(record, ALL, fr), fr)).toMatch(/^# Note de préparation\n/);
  });

  test('nothing held or said before the date asked for is in it', () => {
    const brief = composeBrief(record, { ...ALL, since: '2030' }, en);
    expect(brief.sections.flatMap(s => s.groups)).toEqual([]);
  });

  test('a forum or party that nobody knows is refused with the names there are', () => {
    expect(() => renderBrief(record, { ...ALL, forum: 'Nowhere Council' }, 'en', 'md')).toThrow(/No forum of this dossier is called "Nowhere Council"/);
    expect(() => renderBrief(record, { ...ALL, party: 'Nobody' }, 'en', 'md')).toThrow(/No actor/);
  });

  test('text of sources brings neither Markdown nor HTML into it', () => {
    const hostile = reportWith((text, where) => (where === 'source' ? text : `${text} <img src=x onerror=ran()> **[x](javascript:ran())** \u202e`)).export;
    const brief = composeBrief(hostile, ALL, en);
    const markdown = briefMarkdown(brief, en);
    expect(markdown).toContain('&lt;img');
    expect(markdown).not.toMatch(/<img|(?<!\\)\*\*\\?\[x|(?<!\\)\]\(javascript|\u202e/);
    const page = briefPage(brief, en);
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain("default-src 'none'");
  });
});
