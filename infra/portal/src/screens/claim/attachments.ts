import { answered, api, ifMatch } from '../../api/client';
import type { AttachmentsOf } from '../../ui/attachments/upload';

/** What proves a claim; the first is meant when none is chosen. */
export const CLAIM_KINDS = [
  'INVOICE_BUNDLE',
  'INVOICE',
  'CONTRACT',
  'TRANSPORT_DOCUMENT',
  'EXPORT_DECLARATION',
  'CASE_STATEMENT',
  'CORRESPONDENCE',
  'OTHER_PROOF',
] as const;

export function attachmentsOf(claimNumber: string): AttachmentsOf {
  const path = { claimNumber };
  return {
    path: `/claims/${claimNumber}/attachments`,
    list: (signal) =>
      answered(api.GET('/claims/{claimNumber}/attachments', { params: { path }, signal })),
    request: (wanted, attempt) =>
      answered(
        api.POST('/claims/{claimNumber}/attachments', {
          params: { path, header: attempt },
          body: wanted,
        }),
      ),
    complete: (id, attempt) =>
      answered(
        api.POST('/claims/{claimNumber}/attachments/{id}/completion', {
          params: { path: { claimNumber, id }, header: attempt },
        }),
      ),
    remove: ({ id, version }, attempt) =>
      answered(
        api.DELETE('/claims/{claimNumber}/attachments/{id}', {
          params: {
            path: { claimNumber, id },
            header: { 'If-Match': ifMatch(version), ...attempt },
          },
        }),
      ),
  };
}
