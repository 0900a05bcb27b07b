// Development: exports a folder without a dossier. node scripts/try.js COMPILED_FOLDER INPUT... > export.json
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [compiled, ...inputs] = process.argv.slice(2);
const { processSource, readFile, linkDocuments } = await import(resolve(compiled, 'pipeline.js'));
const { toExport } = await import(resolve(compiled, 'record/export/json.js'));
const files = inputs.flatMap(i => (statSync(i).isDirectory() ? readdirSync(i).sort().map(f => join(i, f)) : [i])).filter(f => /\.(txt|md|html|jsonl)$/.test(f));
const documents = [];
const notices = [];
for (const path of files) {
  for (const source of readFile({ path, bytes: readFileSync(path) }, n => notices.push({ document: null, ...n }))) {
    const done = processSource(source);
    documents.push(done.document);
    notices.push(...done.notices.map(n => ({ document: source.id, ...n })));
  }
}
process.stdout.write(JSON.stringify(toExport(documents, linkDocuments(documents), notices, 'parley try')));
