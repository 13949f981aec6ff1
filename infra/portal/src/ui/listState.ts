import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** What a list is asked for besides its page. */
export type Filters = Record<string, string | undefined>;

const PREFIX = 'portcover.list.';

interface Kept {
  filters: Record<string, string>;
  limit: number;
}

export function kept(list: string): Kept {
  try {
    const value = JSON.parse(localStorage.getItem(PREFIX + list) ?? 'null') as Kept | null;
    if (value && typeof value.limit === 'number') return value;
  } catch {
    // Whatever cannot be read is as if it were not there.
  }
  return { filters: {}, limit: 20 };
}

function keep(list: string, value: Kept): void {
  try {
    localStorage.setItem(PREFIX + list, JSON.stringify(value));
  } catch {
    // Storage may be forbidden or full: the list works without it.
  }
}

export interface ListState {
  filters: Record<string, string>;
  limit: number;
  /** Cursors of the pages that lie before this one; the last is this page's own. */
  cursors: readonly string[];
  filter: (name: string, value: string | undefined) => void;
  reset: () => void;
  resize: (limit: number) => void;
  forth: (cursor: string) => void;
  back: () => void;
}

/**
 * The filters of a list: in the address, so that it can be sent to a colleague and found again by
 * the browser's back; as they were last time when the address names none.
 */
export function useListState(list: string, names: readonly string[]): ListState {
  const [search, setSearch] = useSearchParams();
  const [limit, setLimit] = useState(() => kept(list).limit);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const named = names.some((name) => search.has(name));
  const known = kept(list).filters;
  const filters = Object.fromEntries(
    names.flatMap((name) => {
      const value = named ? search.get(name) : known[name];
      return value ? [[name, value] as const] : [];
    }),
  );
  const change = (next: Record<string, string>) => {
    keep(list, { filters: next, limit });
    setCursors([]);
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        names.forEach((name) => {
          const value = next[name];
          if (value) after.set(name, value);
          else after.delete(name);
        });
        return after;
      },
      { replace: true },
    );
  };
  return {
    filters,
    limit,
    cursors,
    filter: (name, value) => {
      const others = Object.entries(filters).filter(([key]) => key !== name);
      change(Object.fromEntries(value ? [...others, [name, value]] : others));
    },
    reset: () => change({}),
    resize: (next) => {
      keep(list, { filters, limit: next });
      setCursors([]);
      setLimit(next);
    },
    forth: (cursor) => setCursors((before) => [...before, cursor]),
    back: () => setCursors((before) => before.slice(0, -1)),
  };
}
