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
  | 'insurers';

const MOST = 100;

/** What may be meant by what was typed, the likeliest first; the table's beginning for nothing. */
export function useReference(
  table: ReferenceTable,
  typed = '',
  parent?: string,
): UseQueryResult<readonly ReferenceEntry[]> {
  return useQuery({
    queryKey: ['/reference', table, typed, parent],
    queryFn: async ({ signal }) => {
      const query = given({ q: typed, parent, limit: MOST });
      const found = await answered(
        api.GET('/reference/{table}', { params: { path: { table }, query }, signal }),
      );
      return found.items;
    },
    staleTime: 3_600_000,
    placeholderData: (before) => before,
  });
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
