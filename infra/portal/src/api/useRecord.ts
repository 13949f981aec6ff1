import { useQuery, type UseQueryResult } from '@tanstack/react-query';

/** One answer of the platform, kept under the path that it was read from. */
export function useRecord<T>(
  path: string,
  read: (signal: AbortSignal) => Promise<T>,
): UseQueryResult<T> {
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => read(signal) });
}
