// Keeps the house: who may import whom, and no cycles. Exits with 1 and one line for each breach.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** What each room may import. A stage is a room of its own: no stage imports another. */
const MAY = {
  model: [], errors: [], version: [], text: ['model'], calendar: ['model'], languages: ['model', 'text'],
  stages: ['model', 'text', 'calendar'], record: ['model', 'errors', 'text'],
  pipeline: ['model', 'languages', 'stages', 'record', 'errors', 'text'],
  optimising: [], parallel: ['model', 'optimising', 'thread'], thread: ['model', 'pipeline', 'record'],
  'worker-line': ['model', 'pipeline', 'errors', 'text'], 'compare-line': ['model', 'pipeline', 'worker-line', 'errors'],
  intake: ['model', 'errors', 'pipeline', 'parallel', 'worker-line', 'record', 'text', 'version'],
  relink: ['model', 'pipeline', 'record', 'version'],
  graft: ['model', 'pipeline', 'record', 'text', 'version'],
  dossier: ['model', 'pipeline', 'intake', 'graft', 'relink', 'record', 'errors', 'version'],
  watch: ['model', 'pipeline', 'dossier', 'graft', 'errors'],
  amend: ['model', 'pipeline', 'relink', 'record', 'errors', 'text', 'version'],
  'amend-worker': ['model', 'amend', 'errors'], 'amend-thread': ['amend', 'amend-worker', 'errors'],
  web: ['model', 'record', 'errors', 'client'], client: ['model'],
  cli: ['model', 'optimising', 'pipeline', 'dossier', 'amend', 'amend-worker', 'watch', 'worker-line', 'compare-line', 'record', 'web', 'errors', 'version'],
  index: ['model', 'languages', 'pipeline', 'dossier', 'amend', 'record', 'errors', 'version'],
};

const files = walk(root).filter(f => /\.tsx?$/.test(f));
const graph = new Map(files.map(f => [f, importsOf(f)]));
const breaches = [];
for (const [file, imports] of graph) {
  for (const { target, text, typeOnly } of imports) {
    const from = roomOf(file);
    const to = roomOf(target);
    const breach = why => breaches.push(`${file}: imports ${text}: ${why}`);
    if (from === to) {
      if (from === 'stages' && stageOf(file) !== stageOf(target)) breach('no stage imports another');
      if (from === 'languages' && packOf(file) && packOf(target) && packOf(file) !== packOf(target)) breach('no language imports another');
    } else if (!(MAY[from] ?? []).includes(to)) breach(`${from} may not import ${to}`);
    else if (from === 'client' && !typeOnly) breach('the client imports types of the model only');
  }
}
for (const [file, text] of files.map(f => [f, readFileSync(join(root, f), 'utf8')])) {
  if (roomOf(file) === 'client' && /from 'node:/.test(text)) breaches.push(`${file}: imports a module of Node`);
}
breaches.push(...cycles());
for (const line of breaches) console.error(line);
console.log(`${files.length} files, ${breaches.length} breaches of the import rules`);
process.exit(breaches.length > 0 ? 1 : 0);

function walk(folder) {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [relative(root, path).replaceAll('\\', '/')];
  });
}

function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*(import|export)\s+(type\s+)?[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm)].map(m => {
    const path = posix.join(dirname(file), (m[3] ?? m[4]).replace(/\?.*$/, ''));
    const target = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), `${path}.ts`, `${path}.tsx`].find(p => files.includes(p)) ?? path;
    return { target, text: m[3] ?? m[4], typeOnly: Boolean(m[2]) || m[4] !== undefined };
  });
}

function roomOf(file) {
  if (file.startsWith('web/client/')) return 'client';
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}
function stageOf(file) { return file.split('/')[1]; }
function packOf(file) { return file.split('/').length > 2 ? file.split('/')[1] : null; }

/** Cycles of imports that exist at run time (types vanish). */
function cycles() {
  const state = new Map();
  const found = [];
  const visit = (file, path) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') { found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`); return; }
    state.set(file, 'open');
    for (const { target, typeOnly } of graph.get(file) ?? []) if (!typeOnly) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}
