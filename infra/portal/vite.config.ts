import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The page's policy forbids attributes that are styles, but not what a script says of a style. */
const styles: Plugin = {
  name: 'styles-are-said-not-written',
  transform(code, id) {
    if (!id.includes('calculateNodeHeight')) return undefined;
    const said = code.replace(/\.setAttribute\('style', (`[^`]*`)\)/, '.style.cssText = $1');
    if (said === code) this.error(`${id} does not write the attribute any more; take this away`);
    return said;
  },
};

export default defineConfig({
  plugins: [react(), styles],
  resolve: {
    alias: [
      {
        find: /^.*\/dynamicCSS(\.js)?$/,
        replacement: fileURLToPath(new URL('src/ui/sheets.ts', import.meta.url)),
      },
    ],
  },
  build: {
    outDir: 'target/portal',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the page's Content-Security-Policy admits only files of its own origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    proxy: { '/v1': process.env['PORTCOVER_URL'] ?? 'http://localhost:8080' },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
