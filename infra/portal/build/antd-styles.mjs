/**
 * Writes the styles of those Ant Design components that the sources name, with our theme, to two
 * files: what is loaded first, and what comes with the first screen. Nothing makes styles while the
 * page runs, so its Content-Security-Policy needs no unsafe-inline.
 */
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const React = require('react');
const antd = require('antd');
const { extractStyle } = require('@ant-design/static-style-extract');

const root = join(import.meta.dirname, '..');
const theme = JSON.parse(readFileSync(join(root, 'theme.json'), 'utf8'));

/** What components bring with them. */
const WITH = {
  Table: ['Pagination', 'Checkbox', 'Radio', 'Dropdown', 'Empty', 'Spin', 'Tooltip'],
  Modal: ['Button'],
  Popconfirm: ['Popover'],
  Select: ['Empty'],
  Form: ['Tooltip'],
  Tabs: ['Dropdown'],
  Timeline: ['Steps'],
};

function all() {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files that `file` imports, and theirs, except those that are loaded when needed. */
function loadedWith(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)) {
    const target = ['.ts', '.tsx']
      .map((end) => resolve(dirname(file), path) + end)
      .find(existsSync);
    if (target) loadedWith(target, found);
  }
  return found;
}

function components(files) {
  const named = new Set();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, names] of text.matchAll(/import \{([^}]*)\} from 'antd'/g)) {
      for (const name of names.split(',').map((part) => part.trim().split(' ')[0])) {
        if (name && antd[name] && name !== 'ConfigProvider') named.add(name);
      }
    }
  }
  for (const name of [...named]) WITH[name]?.forEach((other) => named.add(other));
  return named;
}

function write(name, includes) {
  const css = extractStyle({
    includes: [...includes].sort(),
    customTheme: (node) => React.createElement(antd.ConfigProvider, { theme }, node),
  });
  writeFileSync(join(root, 'src/generated', name), css);
  console.log(`${name}: ${[...includes].sort().join(' ')}`);
}

// Ant Design says which of its parts are old when all of them are drawn.
console.error = () => undefined;
mkdirSync(join(root, 'src/generated'), { recursive: true });
const first = components(loadedWith(join(root, 'src/main.tsx')));
write('antd.css', first);
write(
  'antd-screens.css',
  [...components(all())].filter((name) => !first.has(name)),
);
