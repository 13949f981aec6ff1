import { useMutation } from '@tanstack/react-query';
import { fetchFile, keepFile } from '../api/files';

/** All pages of a list as a workbook; the platform makes it. */
export function useExport(path: string, filters: Record<string, string>, name: string) {
  return useMutation({
    mutationFn: async () => {
      const query = new URLSearchParams({ ...filters, format: 'xlsx' });
      keepFile(await fetchFile(`/v1${path}?${query.toString()}`), `${name}.xlsx`);
    },
  });
}
