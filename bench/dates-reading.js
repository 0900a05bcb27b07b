// How the date benches read a text: the finder and the resolver alone, without the other stages.
import { join, resolve } from 'node:path';

/** Loads the compiled finder from a folder; gives a function of text, language and publication date that gives mentions with their values, offsets in the text. */
export async function loadDates(compiled) {
  const load = path => import(resolve(join(compiled, path)));
  const { ViewBuilder, toSource } = await load('text/view.js');
  const { tokenize } = await load('text/tokens.js');
  const { findDates } = await load('stages/annotate/dates/find.js');
  const { resolveDates } = await load('calendar/resolve.js');
  const { isEdtf } = await load('calendar/edtf.js');
  const { LANGUAGES } = await load('languages/index.js');
  const segmentedOf = (text, language) => {
    const pack = LANGUAGES.find(p => p.code === language);
    const builder = new ViewBuilder(text);
    for (let from = 0; from <= text.length;) {
      const to = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from);
      builder.append(from, to);
      builder.line();
      from = to + 1;
    }
    const view = builder.finish();
    const segmented = { document: { view }, tokens: tokenize(view.text, pack.tokens), paragraphs: [], sentences: [], quotes: [] };
    return { pack, view, segmented };
  };
  const read = (text, language, published) => {
    const { pack, view, segmented } = segmentedOf(text, language);
    const found = findDates(segmented, pack, () => {});
    const values = resolveDates(found, published);
    return found.map((mention, i) => {
      const { start, end } = toSource(view, mention.start, mention.end);
      return { ...mention, ...values[i], start, end, text: text.slice(start, end) };
    });
  };
  /** Speed of the finder alone, on tokens already cut (they are cut once for all finders): processor time, best of several runs. */
  const time = (text, language) => {
    const { pack, view, segmented } = segmentedOf(text, language);
    let best = Infinity;
    let dates = 0;
    for (let run = 0; run < 8; run++) {
      const start = process.cpuUsage().user;
      dates = findDates(segmented, pack, () => {}).length;
      best = Math.min(best, process.cpuUsage().user - start);
    }
    return { characters: view.text.length, dates, megabytesPerSecond: Math.round(10 * Buffer.byteLength(view.text) / best) / 10 };
  };
  return { read, isEdtf, time };
}
