import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
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
