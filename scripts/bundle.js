// Joins the compiled modules into few files, since Node opens and links each module it loads: a start is many times as fast.
import { readFileSync, readdirSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { build } from 'vite';

/** What is opened by its place: the library, and what worker threads load. */
const ENTRIES = ['index', 'thread', 'amend-thread'];
/** What stands beside files of its own (WebAssembly, a worker) and is loaded from its package. */
const APART = ['node-sqlite3-wasm', 'tinypool'];

/**
 * Bundles the modules compiled into `modules` and writes them into `target`: the library as ECMAScript modules whose dependencies stay
 * dependencies, and the command line as scripts with their dependencies within, whose compiled form can be kept (cli/code-cache.ts).
 */
export async function bundle(modules, target) {
  const join = (input, output, rest = {}) => build({
    configFile: false,
    root: modules,
    logLevel: 'warn',
    plugins: [keepPlaces(modules), plainLetters(), ...(rest.ssr ? [lateParts(), licences()] : [])],
    build: { ssr: true, target: 'node20', outDir: target, emptyOutDir: false, minify: false, rollupOptions: { input, output: { comments: false, ...output }, ...rest.options } },
    ...(rest.ssr ? { ssr: rest.ssr } : {}),
  });
  const inputs = names => Object.fromEntries(names.map(name => [name, `${modules}/${name}.js`]));
  await join(inputs(ENTRIES), { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' });
  await join(inputs(['cli/parley']), { entryFileNames: '[name].js' }, { options: { external: id => id.endsWith('/main.js') } });
  await join(inputs(['cli/main']), { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'cli/[name]-[hash].cjs' }, { ssr: { noExternal: true, external: APART } });
}

/** A module that looks for a file beside itself still finds it from the chunk that it became part of. */
function keepPlaces(modules) {
  const mark = '@place@/';
  return {
    name: 'parley-keep-places',
    transform(code, id) {
      if (!code.includes('import.meta.url') || !id.startsWith(modules)) return null;
      const place = relative(modules, id).split(sep).join('/');
      for (const [, name] of code.matchAll(/new URL\('\.\/([\w-]+)\.js', import\.meta\.url\)/g)) {
        const entry = posix.join(posix.dirname(place), name);
        if (!ENTRIES.includes(entry)) throw new Error(`${place} opens ${entry}.js by its place: add it to the entries of scripts/bundle.js`);
      }
      return { code: code.replaceAll('import.meta.url', `new URL('${mark}${place}', import.meta.url).href`), map: null };
    },
    renderChunk(code, chunk) {
      if (!code.includes(mark)) return null;
      const root = './' + '../'.repeat(chunk.fileName.split('/').length - 1);
      return { code: code.replaceAll(mark, root), map: null };
    },
  };
}

/** Parts of Node that few commands need, and that take some milliseconds each. */
const SELDOM = new Set(['node:child_process', 'node:crypto', 'node:dns', 'node:http', 'node:https', 'node:http2', 'node:net', 'node:stream', 'node:timers/promises', 'node:worker_threads']);

/** What is seldom needed of Node is loaded where it is used. */
function lateParts() {
  return {
    name: 'parley-late-parts',
    renderChunk(code) {
      const late = [];
      const declared = code.replace(/^(\t*)(?:let|var) (\w+) = require\("(node:[\w/]+)"\);$/gm, (line, indent, name, part) => {
        if (!SELDOM.has(part)) return line;
        late.push(name);
        return `${indent}const ${name} = () => require("${part}");`;
      });
      // Scripts import by a function that they are given (cli/code-cache.ts).
      return { code: late.reduce((text, name) => text.replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(${name}()).`), declared).replaceAll(/\bimport\((?="[a-z])/g, 'importModule('), map: null };
    },
  };
}

/** Letters beyond ASCII as escapes: V8 reads text of one byte a character twice as fast and keeps it in half the room. */
function plainLetters() {
  return {
    name: 'parley-plain-letters',
    renderChunk: code => ({ code: code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`), map: null }),
  };
}

/** What others wrote goes with its licence: THIRD-PARTY.txt beside the scripts that it became part of. */
function licences() {
  return {
    name: 'parley-licences',
    generateBundle(_options, chunks) {
      const folders = Object.values(chunks).flatMap(chunk => (chunk.moduleIds ?? []).map(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0])).filter(Boolean);
      const texts = [...new Set(folders)].sort().map(folder => {
        const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = readdirSync(folder).find(f => /^licen[cs]e/i.test(f));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'cli/THIRD-PARTY.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}
