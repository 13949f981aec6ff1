import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api, given, type Schemas } from '../api/client';
import { useLanguage } from '../i18n/useLanguage';

export type ReferenceEntry = Schemas['ReferenceEntry'];

/** Tables of codes (参数表) by the names that their addresses have. */
export type ReferenceTable =
  | 'countries'
  | 'divisions'
  | 'industries'
  | 'hs-sections'
  | 'transport-modes'
  | 'customs-districts'
  | 'ports'
  | 'currencies'
  | 'packaging'
  | 'use-types'
  | 'insurers'
  | 'payment-methods'
  | 'collection-status'
  | 'loss-causes';

const MOST = 100;

/**
 * What may be meant by what was typed, the likeliest first; the table's beginning for nothing.
 *
 * @param wanted whether it is asked for at all
 */
export function useReference(
  table: ReferenceTable,
  typed = '',
  parent?: string,
  wanted = true,
): UseQueryResult<readonly ReferenceEntry[]> {
  return useQuery({
    queryKey: ['/reference', table, parent, typed],
    queryFn: async ({ signal }) => {
      const query = given({ q: typed, parent, limit: MOST });
      const found = await answered(
        api.GET('/reference/{table}', { params: { path: { table }, query }, signal }),
      );
      return found.items;
    },
    enabled: wanted,
    staleTime: 3_600_000,
    // While the next search runs; what belongs to another code is not to choose from.
    placeholderData: (before, query) =>
      query?.queryKey[1] === table && query.queryKey[2] === parent ? before : undefined,
  });
}

/** What a code is; nothing until that is known, and where the table does not have it. */
export function useReferenceEntry(
  table: ReferenceTable,
  code: string | undefined,
): ReferenceEntry | undefined {
  const { data = [] } = useReference(table, code, undefined, Boolean(code));
  return data.find((entry) => entry.code === code);
}

/** In the language of the screen, and in Chinese where the table has no other. */
export function useReferenceName(): (entry: ReferenceEntry) => string {
  const [language] = useLanguage();
  return (entry) => (language === 'en' ? (entry.english ?? entry.chinese) : entry.chinese);
}

/** All of a short table, to choose from: `filters={[{ name, label, options }]}`. */
export function useReferenceOptions(table: ReferenceTable): { value: string; label: string }[] {
  const name = useReferenceName();
  const { data = [] } = useReference(table);
  return data.map((entry) => ({ value: entry.code, label: name(entry) }));
}
