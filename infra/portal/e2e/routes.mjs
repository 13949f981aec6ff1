/** The addresses that screens are registered for, as the router of the portal understands them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchRoutes } from 'react-router';

const folder = join(import.meta.dirname, '../src/screens');

export const registered = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const index = readFileSync(join(folder, name, 'index.ts'), 'utf8');
    return [...index.matchAll(/screen\(\s*'([^']+)'/g)].map(([, path]) => path);
  });

/** What is shown at an address, `/policies/:policyNumber`; nothing if no screen is. */
export function screenAt(address) {
  const { pathname } = new URL(address, 'http://portal');
  const path = matchRoutes(
    registered.map((each) => ({ path: each })),
    pathname,
  )?.[0]?.route.path;
  // Some screens begin a record where others show one.
  return path && pathname.endsWith('/new') ? path.replace(/:[^/]+$/, 'new') : path;
}

/**
 * Where a screen is that no link leads to, given those that were seen: `/limits/7/reapplication`
 * because `/limits/7` is there; nothing if no record is.
 */
export function addressOf(path, seen) {
  if (!path.includes(':')) return path;
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = seen.get(parts.slice(0, length).join('/'));
    const rest = parts.slice(length);
    if (above && !rest.some((part) => part.startsWith(':'))) {
      return `${new URL(above, 'http://portal').pathname}/${rest.join('/')}`;
    }
  }
  return undefined;
}
