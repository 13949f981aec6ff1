import { Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { answered, api, given, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { AttachmentRows } from '../../ui/upload/AttachmentRows';
import { UploadList } from '../../ui/upload/UploadList';
import type { UploadTarget } from '../../ui/upload/useUploads';
import { claimTexts } from './texts';

type Kind = Schemas['WantedAttachment']['kind'];

const KINDS = [
  'INVOICE_BUNDLE',
  'INVOICE',
  'CONTRACT',
  'TRANSPORT_DOCUMENT',
  'EXPORT_DECLARATION',
  'CASE_STATEMENT',
  'CORRESPONDENCE',
  'OTHER_PROOF',
] as const satisfies readonly Kind[];

/** 上传附件, with what the manual advises. */
export function Attachments({ claimNumber, mayEdit }: { claimNumber: string; mayEdit: boolean }) {
  const say = useTexts(claimTexts);
  const path = { claimNumber };
  const query = useRecord(`/claims/${claimNumber}/attachments`, (signal) =>
    answered(api.GET('/claims/{claimNumber}/attachments', { params: { path }, signal })),
  );
  const removal = useAction(({ id, version }: Schemas['AttachmentView'], attempt) =>
    answered(
      api.DELETE('/claims/{claimNumber}/attachments/{id}', {
        params: {
          path: { claimNumber, id },
          header: { 'If-Match': ifMatch(version), ...attempt },
        },
      }),
    ),
  );
  return (
    <section>
      <h2>{say('sectionAttachments')}</h2>
      <Loaded query={query}>
        {({ items, bytes, bytesLeft }) => (
          <>
            {mayEdit && <Sending claimNumber={claimNumber} bytes={bytes} bytesLeft={bytesLeft} />}
            <AttachmentRows
              items={items}
              {...(mayEdit ? { remove: (one) => removal.mutateAsync(one) } : {})}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Sending({
  claimNumber,
  bytes,
  bytesLeft,
}: {
  claimNumber: string;
  bytes: number;
  bytesLeft: number;
}) {
  const say = useTexts(claimTexts);
  const [kind, setKind] = useState<Kind>('INVOICE_BUNDLE');
  const [remark, setRemark] = useState('');
  const target: UploadTarget = {
    reserve: (wanted, attempt) =>
      answered(
        api.POST('/claims/{claimNumber}/attachments', {
          params: { path: { claimNumber }, header: attempt },
          body: given({ ...wanted, kind, remark: remark.trim() }),
        }),
      ),
    complete: (id) =>
      answered(
        api.POST('/claims/{claimNumber}/attachments/{id}/completion', {
          params: { path: { claimNumber, id } },
        }),
      ),
  };
  return (
    <UploadList
      target={target}
      bytes={bytes}
      bytesLeft={bytesLeft}
      about={
        <>
          <ol className="quiet">
            <li>{say('attachmentHint1')}</li>
            <li>{say('attachmentHint2')}</li>
            <li>{say('attachmentHint3')}</li>
          </ol>
          <div className="claim-foot">
            <label htmlFor="attachment-kind">{say('kind')}</label>
            <Select<Kind>
              id="attachment-kind"
              aria-label={say('kind')}
              className="seal-select"
              value={kind}
              onChange={setKind}
              options={KINDS.map((value) => ({ value, label: say(`kind_${value}`) }))}
            />
            <label htmlFor="attachment-remark">{say('remark')}</label>
            <Input
              id="attachment-remark"
              className="seal-select"
              maxLength={200}
              value={remark}
              onChange={({ target: { value } }) => setRemark(value)}
            />
          </div>
        </>
      }
    />
  );
}
