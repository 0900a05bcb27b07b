/** The offline report: the client and its data in one HTML file that needs neither network nor server. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ParleyError } from '../errors.js';
import type { ReportData } from '../model/report.js';
import { dataElement } from './embed.js';
import { cutSections } from './sections.js';

/** Where the template wants its data. */
const PLACE = '<!--parley-data-->';

/** Takes the built client (`loadTemplate`) and the data; gives the whole page as text. Throws ParleyError where the template has no place for data. */
export function renderReport(template: string, data: ReportData): string {
  const at = template.indexOf(PLACE);
  if (at < 0) throw new ParleyError('the template of the report has no place for data', 'Build Parley again with "npm run build".', 1);
  const sections = cutSections(data);
  const elements = [
    dataElement('core', sections.core),
    dataElement('facts', sections.facts),
    dataElement('reading', sections.reading),
    ...sections.texts.map((texts, k) => dataElement(`text-${k}`, texts)),
  ];
  return template.slice(0, at) + elements.join('\n') + template.slice(at + PLACE.length);
}

/** The built client, from beside this module. Throws ParleyError where it was not built. */
export async function loadTemplate(): Promise<string> {
  const path = fileURLToPath(new URL('./client.html', import.meta.url));
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ParleyError('the page of the report is missing from this installation', 'Build it with "npm run build".', 1, { cause });
  }
}
