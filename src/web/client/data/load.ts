/** Reads the sections of the record that the page carries: unpacked only when a view first needs them. */
import type { CoreSection, FactsSection, ReadingSection, TextSection } from '../../../model/report.js';

export interface SectionReader {
  readonly core: () => Promise<CoreSection>;
  readonly facts: () => Promise<FactsSection>;
  readonly reading: () => Promise<ReadingSection>;
  readonly texts: (block: number) => Promise<TextSection>;
  /** One text alone, where that can be had without its block. */
  readonly text?: (document: string) => Promise<string>;
}

/** Whether the page carries its record; otherwise a server has it. */
export function carriesSections(page: Document): boolean {
  return page.getElementById('parley-core') !== null;
}

/** Sections from the data elements of this page. A missing one is an error of the file, said by name. */
export function embeddedSections(page: Document): SectionReader {
  return {
    core: () => readElement(page, 'core') as Promise<CoreSection>,
    facts: () => readElement(page, 'facts') as Promise<FactsSection>,
    reading: () => readElement(page, 'reading') as Promise<ReadingSection>,
    texts: block => readElement(page, `text-${block}`) as Promise<TextSection>,
  };
}

async function readElement(page: Document, name: string): Promise<unknown> {
  const element = page.getElementById(`parley-${name}`);
  const content = element?.textContent;
  if (!element || content == null) throw new Error(`this file carries no "${name}" section; it may have been cut short`);
  const value: unknown = element.dataset['packed'] ? await unpack(content) : JSON.parse(content);
  element.textContent = ''; // the packed text is not needed twice
  return value;
}

async function unpack(base64: string): Promise<unknown> {
  if (typeof DecompressionStream === 'undefined') throw new Error('this browser is too old to open the report; Chrome 103, Firefox 113 and Safari 16.4 are the first that can');
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let k = 0; k < binary.length; k++) bytes[k] = binary.charCodeAt(k);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}
