import { Empty, Space } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ConfirmButton } from '../ConfirmButton';
import { FileButton } from '../FileButton';
import { ListRows } from '../ListRows';
import { PdfButton } from '../PdfButton';
import { Status } from '../Status';
import { attachmentTexts } from './texts';
import { sizeText } from './upload';

type Attachment = Schemas['AttachmentView'];

interface Props {
  items: readonly Attachment[];
  /** Absent where nothing may be removed any more. */
  remove?: (attachment: Attachment) => Promise<unknown>;
}

/** The attachments of a record, with what is wrong with those that were not taken. */
export function AttachmentRows({ items, remove }: Props) {
  const say = useTexts(attachmentTexts);
  return (
    <ListRows<Attachment>
      items={items.filter((attachment) => attachment.status !== 'REMOVED')}
      busy={false}
      rowKey={({ id }) => id}
      empty={<Empty description={say('empty')} />}
      columns={[
        {
          key: 'name',
          title: say('name'),
          render: ({ name }) => <span className="breaks">{name}</span>,
        },
        { key: 'kind', title: say('kind'), render: ({ kindLabel }) => kindLabel },
        { key: 'size', title: say('size'), right: true, render: ({ size }) => sizeText(size) },
        { key: 'remark', title: say('remark'), render: ({ remark }) => remark ?? '' },
        {
          key: 'status',
          title: say('status'),
          render: ({ status, statusLabel, faults }) => (
            <>
              <Status status={status} label={statusLabel} />
              {faults.map((fault) => (
                <div key={fault.code}>{fault.detail}</div>
              ))}
            </>
          ),
        },
        {
          key: 'action',
          title: say('action'),
          render: (attachment) => (
            <Space wrap>
              <Open attachment={attachment} />
              {remove && (
                <ConfirmButton
                  danger
                  label={say('remove')}
                  question={say('removeWhy', { name: attachment.name })}
                  act={() => remove(attachment)}
                />
              )}
            </Space>
          ),
        },
      ]}
    />
  );
}

/** What the page can show is shown; the rest is handed over. */
function Open({ attachment }: { attachment: Attachment }) {
  const say = useTexts(attachmentTexts);
  const { link, name, contentType } = attachment;
  if (link === undefined) return null;
  return contentType === 'application/pdf' ? (
    <PdfButton path={link} name={say('view')} of={name} />
  ) : (
    <FileButton path={link} name={say('download')} fileName={name} />
  );
}
