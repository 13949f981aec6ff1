/** Fails when what every visitor loads before a screen is more than 350 KB compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 350 * 1024;
const folder = join(import.meta.dirname, '../target/portal');
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));

const files = new Set(['index.html']);
function load(name) {
  const chunk = manifest[name];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(load);
}
load('index.html');

let total = 0;
for (const file of files) {
  const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  total += size;
  console.log(`${String(size).padStart(8)}  ${file}`);
}
const said = `first load: ${(total / 1024).toFixed(1)} KB of ${LIMIT / 1024} KB, compressed`;
if (total > LIMIT) {
  console.error(`${said}. Load what a single screen needs with that screen, not before.`);
  process.exit(1);
}
console.log(said);
