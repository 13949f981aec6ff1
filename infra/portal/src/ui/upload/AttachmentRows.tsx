import { Button, Empty, Space } from 'antd';
import type { Schemas } from '../../api/client';
import { fetchFile, keepFile } from '../../api/files';
import { useTexts } from '../../i18n/texts';
import { ConfirmButton } from '../ConfirmButton';
import { ListRows } from '../ListRows';
import { Status } from '../Status';
import { uploadTexts } from './texts';
import { sizeText } from './upload';

type Attachment = Schemas['AttachmentView'];

interface Props {
  items: readonly Attachment[];
  /** Absent where nothing may be removed any more. */
  remove?: (attachment: Attachment) => Promise<unknown>;
}

/** The attachments of a record, with what is wrong with those that were not taken. */
export function AttachmentRows({ items, remove }: Props) {
  const say = useTexts(uploadTexts);
  return (
    <ListRows<Attachment>
      items={items.filter((attachment) => attachment.status !== 'REMOVED')}
      busy={false}
      rowKey={({ id }) => id}
      empty={<Empty description={say('empty')} />}
      columns={[
        { key: 'name', title: say('name'), render: ({ name }) => name },
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
            <Space>
              {attachment.link !== undefined && (
                <Download link={attachment.link} name={attachment.name} />
              )}
              {remove && (
                <ConfirmButton
                  size="small"
                  danger
                  label={say('remove')}
                  question={say('removeWhy')}
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

function Download({ link, name }: { link: string; name: string }) {
  const say = useTexts(uploadTexts);
  return (
    <Button
      size="small"
      onClick={() => void fetchFile(link).then((file) => keepFile(file, name))}
      aria-label={`${say('download')} ${name}`}
    >
      {say('download')}
    </Button>
  );
}
