import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** One screen: its address, which is the API's without `/v1`, and how it is loaded when needed. */
export function screen(path: string, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), import('../generated/antd-screens.css')]);
      return { Component };
    },
  };
}

/** Each folder beside this file has an `index.ts` whose default export are its context's screens. */
export const screens: RouteObject[] = Object.values(
  import.meta.glob<RouteObject[]>('./*/index.ts', { eager: true, import: 'default' }),
).flat();
