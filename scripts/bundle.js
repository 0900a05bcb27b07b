// Joins the compiled modules into few files, since Node opens and links each module it loads: a start is three times as fast.
import { posix, relative, sep } from 'node:path';
import { build } from 'vite';

/** What is opened by its place: the command, the library, and what worker threads load. */
const ENTRIES = ['cli/parley', 'index', 'thread', 'amend-thread'];

/** Bundles the modules compiled into `modules` and writes them into `target`; dependencies stay dependencies. */
export async function bundle(modules, target) {
  await build({
    configFile: false,
    root: modules,
    logLevel: 'warn',
    plugins: [keepPlaces(modules)],
    build: {
      ssr: true, target: 'node20', outDir: target, emptyOutDir: false, minify: false,
      rollupOptions: {
        input: Object.fromEntries(ENTRIES.map(entry => [entry, `${modules}/${entry}.js`])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

/** A module that looks for a file beside itself still finds it from the chunk that it became part of. */
function keepPlaces(modules) {
  const mark = '@place@/';
  return {
    name: 'parley-keep-places',
    transform(code, id) {
      if (!code.includes('import.meta.url')) return null;
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
