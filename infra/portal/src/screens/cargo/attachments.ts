import { answered, api, ifMatch } from '../../api/client';
import type { AttachmentsOf } from '../../ui/attachments/upload';

/** What proves cargo; the first is meant when none is chosen. */
export const CARGO_KINDS = ['INVOICE', 'CONTRACT', 'TRANSPORT_DOCUMENT', 'OTHER_PROOF'] as const;

export function attachmentsOf(id: string): AttachmentsOf {
  const path = { id };
  return {
    path: `/cargo/applications/${id}/attachments`,
    list: (signal) =>
      answered(api.GET('/cargo/applications/{id}/attachments', { params: { path }, signal })),
    request: (wanted, attempt) =>
      answered(
        api.POST('/cargo/applications/{id}/attachments', {
          params: { path, header: attempt },
          body: wanted,
        }),
      ),
    complete: (attachmentId, attempt) =>
      answered(
        api.POST('/cargo/applications/{id}/attachments/{attachmentId}/completion', {
          params: { path: { id, attachmentId }, header: attempt },
        }),
      ),
    remove: (attachment, attempt) =>
      answered(
        api.DELETE('/cargo/applications/{id}/attachments/{attachmentId}', {
          params: {
            path: { id, attachmentId: attachment.id },
            header: { 'If-Match': ifMatch(attachment.version), ...attempt },
          },
        }),
      ),
  };
}
