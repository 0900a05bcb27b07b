// Builds the client into one HTML file without a single request: PARLEY_WEB_OUT (default dist/web) gets client.html.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** The Content Security Policy of the page: its own script and style by their hashes, and nothing else. */
function strictPolicy(): Plugin {
  return {
    name: 'parley-strict-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const page = String(file.source);
          const hashes = (element: string): string => [...page.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g'))].map(m => `'sha256-${createHash('sha256').update(m[1]!).digest('base64')}'`).join(' ');
          const policy = `default-src 'none'; script-src ${hashes('script')}; style-src ${hashes('style')}; img-src data:; base-uri 'none'; form-action 'none'`;
          file.source = page.replace('<!--parley-policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
        }
      },
    },
  };
}

export default defineConfig({
  root: 'src/web/client',
  logLevel: 'warn',
  plugins: [viteSingleFile({ useRecommendedBuildConfig: true }), strictPolicy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(process.env['PARLEY_WEB_OUT'] ?? 'dist/web'),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { input: 'src/web/client/client.html' },
  },
});
