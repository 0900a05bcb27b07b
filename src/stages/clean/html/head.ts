/** What the head of a page says about its article. */
import type { Page } from './page.js';

/** The title that the head states: og:title, else the title element; null where neither stands. */
export function pageTitle(page: Page): string | null {
  return page.metas.find(m => m.name === 'og:title')?.content ?? page.title;
}
