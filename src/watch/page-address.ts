/** One address for one page: without the marks of campaigns that feeds add to their links. */

/** Query fields that tell where a reader came from, never which page is meant. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|xtor|xts|at_(?:medium|campaign|custom\d|link_\w+|platform|creation|variant|format|send_date)|cmpid|cmp|ns_(?:mchannel|source|campaign|linkname|fee)|ref_src|igshid|wt_mc|_ga|smid|smtyp|taid|traffic_source|rss|feature)$/i;

/** Gives the address without campaign fields and fragment. Throws TypeError where it is no address. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  return url.href;
}
