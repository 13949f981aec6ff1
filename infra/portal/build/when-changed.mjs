/**
 * What Maven runs: the libraries are fetched when their lock changed, the portal is built when its
 * sources did; else nothing.
 *
 * node build/when-changed.mjs [true]      true: without checks, as mvn -Plocal wants it
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'target');
const checks = process.argv[2] !== 'true';

function files(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(join('src', 'generated')));
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths.toSorted())
    sum.update(path.slice(root.length)).update(readFileSync(path));
  return sum.digest('hex');
}

function is(stamp, value) {
  const file = join(target, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function npm(...args) {
  const done = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(`npm ${args.join(' ')} did not succeed in infra/portal.`);
    process.exit(1);
  }
}

mkdirSync(target, { recursive: true });
const own = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'pom.xml')
  .map((entry) => join(root, entry.name));
const sources = hash([
  ...own,
  ...['src', 'build', 'public'].flatMap(files),
  join(root, '../catalogue/openapi.yml'),
]);
const libraries = hash([join(root, 'package.json'), join(root, 'package-lock.json')]);

if (!existsSync(join(root, 'node_modules')) || !is('libraries', libraries)) {
  npm('ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(join(target, 'libraries'), libraries);
}
const built = existsSync(join(target, 'portal/index.html'));
if (built && (is('checked', sources) || (!checks && is('bundled', sources)))) {
  console.log('The portal has not changed.');
} else {
  if (checks) {
    npm('run', '--silent', 'build');
    writeFileSync(join(target, 'checked'), sources);
  } else {
    npm('run', '--silent', 'generate');
    npm('run', '--silent', 'bundle');
  }
  writeFileSync(join(target, 'bundled'), sources);
  // Maven adds to what it copied before, and every build gives its files names of their own.
  rmSync(join(target, 'classes/portal'), { recursive: true, force: true });
}
