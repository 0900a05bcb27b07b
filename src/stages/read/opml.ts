/** The feeds in an OPML list, as feed readers export it. */
import { Parser } from 'htmlparser2';

/** Takes the text of an OPML file; gives the addresses of its feeds, each once, in their order. */
export function feedsInOpml(text: string): readonly string[] {
  const feeds = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const address = name.toLowerCase() === 'outline' ? Object.entries(attributes).find(([key]) => key.toLowerCase() === 'xmlurl')?.[1] : undefined;
      if (address !== undefined && /^https?:\/\//i.test(address.trim()) && URL.canParse(address.trim())) feeds.add(new URL(address.trim()).href);
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(text);
  return [...feeds];
}
