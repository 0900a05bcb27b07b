// Do the mentions that gold gives one actor get one actor? node bench/actors/agreement.js COMPILED_FOLDER [GOLD_FOLDER...] [--show]
//
// For each gold actor: every mention text is looked up at its first place; our actor there is the widest mention of that span or, failing it,
// the one with most characters in common. `found`: gold mentions with any actor of ours; `agree`: those whose actor is the one that
// most mentions of the gold actor have, and that no other gold actor claims more.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const args = process.argv.slice(2);
const show = args.includes('--show');
const [compiled, ...given] = args.filter(a => !a.startsWith('--'));
const folders = given.length > 0 ? given : ['../shared/gold/wikinews-fr', '../shared/gold/wikinews-en'];
const { processSource, readFile } = await import(resolve(compiled, 'pipeline.js'));

for (const folder of folders) {
  let mentions = 0, found = 0, agree = 0, multi = 0, multiAgree = 0;
  for (const file of readdirSync(folder).filter(f => f.endsWith('.gold.json')).sort()) {
    const path = join(folder, file.replace('.gold.json', '.txt'));
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const source of readFile({ path, bytes: readFileSync(path) }, () => {})) {
      const { document } = processSource(source);
      const labelled = (gold.actors ?? []).map(actor => actor.mentions.map(text => ({ text, actor: ours(document, source.text, text, actor.mentions) })));
      labelled.forEach((list, n) => {
        const votes = new Map();
        for (const m of list) if (m.actor >= 0) votes.set(m.actor, (votes.get(m.actor) ?? 0) + 1);
        const main = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
        for (const m of list) {
          mentions++;
          if (m.actor >= 0) found++;
          if (m.actor >= 0 && m.actor === main) agree++;
          if (list.length > 1) { multi++; if (m.actor >= 0 && m.actor === main) multiAgree++; }
          if (show && m.actor !== main) console.error(`${file}: ${gold.actors[n].name}: "${m.text}" is ${m.actor < 0 ? 'nobody' : document.actors[m.actor].name}; the others ${main < 0 ? 'nobody' : document.actors[main].name}`);
        }
      });
    }
  }
  const share = (a, b) => Math.round((1000 * a) / (b || 1)) / 10;
  console.log(JSON.stringify({ folder: folder.split('/').pop(), mentions, found: share(found, mentions), agree: share(agree, mentions), agreeWhereSeveral: share(multiAgree, multi) }));
}

function within(text, long, start, end) {
  for (let at = text.indexOf(long); at >= 0 && at <= start; at = text.indexOf(long, at + 1)) if (at + long.length >= end) return true;
  return false;
}

function ours(document, text, words, all) {
  // Its first place where it is no part of a longer mention of the same actor.
  let start = text.indexOf(words);
  for (let at = start; at >= 0; at = text.indexOf(words, at + 1)) {
    const alone = !all.some(o => o !== words && o.includes(words) && within(text, o, at, at + words.length));
    if (alone && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ')) { start = at; break; }
  }
  if (start < 0) return -1;
  const end = start + words.length;
  let best = -1, most = 0;
  document.actors.forEach((actor, n) => {
    for (const m of actor.mentions) {
      const common = Math.min(end, m.end) - Math.max(start, m.start);
      if (common <= 0) continue;
      const score = common / (Math.max(end, m.end) - Math.min(start, m.start));
      if (score > most) { best = n; most = score; }
    }
  });
  return most >= 0.5 ? best : -1;
}
