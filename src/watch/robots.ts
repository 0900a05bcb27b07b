/** What a site's robots.txt allows (RFC 9309), asked once a day for each site. */
import robotsParser from 'robots-parser';
import { fetchPolitely, type FetchLimits } from './fetch.js';

const PRODUCT = 'parley';
const KEPT_MS = 24 * 3600 * 1000;
/** RFC 9309 asks to read at least 500 kibibytes. */
const SIZE = 512_000;
/** A site may ask for more time between requests, up to this, in seconds; one that asks for more is visited as rarely as this. */
const LONGEST_DELAY = 300;

interface Rules { readonly until: number; readonly allows: (url: string) => boolean; readonly delay: number | null }
/** As the package makes them; its types name a namespace where the module is a function. */
type Parse = (url: string, text: string) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

export interface Robots {
  /** False where the site keeps the page closed, or cannot say now whether it does. */
  readonly allows: (url: string) => Promise<boolean>;
  /** Seconds between two requests that the site asks for, or null. */
  readonly delay: (url: string) => Promise<number | null>;
}

export function createRobots(limits: FetchLimits, now: () => number): Robots {
  const sites = new Map<string, Promise<Rules>>();
  const rulesOf = async (url: string): Promise<Rules> => {
    const { origin } = new URL(url);
    const known = await sites.get(origin);
    if (known !== undefined && known.until > now()) return known;
    const asked = ask(origin, limits, now);
    sites.set(origin, asked);
    return asked;
  };
  return {
    allows: async url => (await rulesOf(url)).allows(url),
    delay: async url => (await rulesOf(url)).delay,
  };
}

async function ask(origin: string, limits: FetchLimits, now: () => number): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  const answer = await fetchPolitely(url, { etag: null, lastModified: null }, { ...limits, size: SIZE });
  const until = now() + KEPT_MS;
  if (answer.kind === 'body') {
    const rules = (robotsParser as unknown as Parse)(url, answer.body.toString('utf8'));
    const delay = rules.getCrawlDelay(PRODUCT);
    return { until, allows: page => rules.isAllowed(page, PRODUCT) ?? true, delay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY) };
  }
  // 2.3.1.3: "unavailable" (4xx) means that anything may be visited; 2.3.1.4: "unreachable" that nothing may, until it answers.
  const unavailable = answer.kind === 'failed' && answer.status !== null && answer.status >= 400 && answer.status < 500;
  return { until: unavailable ? until : now() + 600_000, allows: () => unavailable, delay: null };
}
