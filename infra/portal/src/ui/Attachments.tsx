import { Button, Popconfirm, Progress, Select, Upload } from 'antd';
import { useState } from 'react';
import { useAction } from '../api/action';
import type { Schemas } from '../api/client';
import { fetchFile, keepFile } from '../api/files';
import { useRecord } from '../api/useRecord';
import { useTexts } from '../i18n/texts';
import { Loaded } from './Loaded';
import { PdfButton } from './PdfButton';
import { ProblemAlert } from './ProblemAlert';
import { Status } from './Status';
import { ACCEPTED } from './upload';
import { uploadTexts } from './uploadTexts';
import { type AttachmentsOf, type Upload as OnItsWay, useUploads } from './useUploads';

type Attachment = Schemas['AttachmentView'];
type Kind = Attachment['kind'];

interface Props {
  of: AttachmentsOf;
  /** Which kinds can be chosen; the first is meant when none is. */
  kinds: readonly [Kind, ...Kind[]];
  mayChange: boolean;
}

/** 附件上传: dropped or chosen, several at once, with what is there and how much room is left. */
export function Attachments({ of, kinds, mayChange }: Props) {
  const say = useTexts(uploadTexts);
  const query = useRecord(of.path, of.list);
  return (
    <section className="attachments" aria-label={say('title')}>
      {mayChange && <DropZone of={of} kinds={kinds} />}
      <Loaded query={query} rows={2}>
        {(listing) => <Listing of={of} listing={listing} mayChange={mayChange} />}
      </Loaded>
    </section>
  );
}

function DropZone({ of, kinds }: Omit<Props, 'mayChange'>) {
  const say = useTexts(uploadTexts);
  const [kind, setKind] = useState<Kind>(kinds[0]);
  const { uploads, start, dismiss } = useUploads(of);
  return (
    <>
      <div className="filter">
        <label htmlFor="attachment-kind">{say('kind')}</label>
        <Select<Kind>
          id="attachment-kind"
          className="filter-control"
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: say(`kind_${value}`) }))}
        />
      </div>
      <Upload.Dragger
        multiple
        accept={ACCEPTED}
        showUploadList={false}
        beforeUpload={(file) => {
          void start(file, kind);
          return false;
        }}
      >
        <p>{say('drop')}</p>
        <p className="quiet">{say('dropHint')}</p>
      </Upload.Dragger>
      {uploads.map((upload) => (
        <Underway key={upload.key} upload={upload} dismiss={() => dismiss(upload.key)} />
      ))}
    </>
  );
}

function Underway({ upload, dismiss }: { upload: OnItsWay; dismiss: () => void }) {
  const say = useTexts(uploadTexts);
  const text = say('uploading', { name: upload.name });
  return (
    <div role="status">
      {text}
      {upload.error === undefined ? (
        <Progress percent={upload.percent} aria-label={text} />
      ) : (
        <>
          <ProblemAlert error={upload.error} />
          <Button size="small" onClick={dismiss}>
            {say('dismiss')}
          </Button>
        </>
      )}
    </div>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(2);
}

function Listing({
  of,
  listing,
  mayChange,
}: {
  of: AttachmentsOf;
  listing: Schemas['AttachmentListing'];
  mayChange: boolean;
}) {
  const say = useTexts(uploadTexts);
  const { items, bytes, bytesLeft } = listing;
  if (items.length === 0) return <p className="quiet">{say('empty')}</p>;
  return (
    <>
      <ul className="attachment-list">
        {items.map((attachment) => (
          <li key={attachment.id}>
            <Line of={of} attachment={attachment} mayChange={mayChange} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say('total', { count: items.length, used: megabytes(bytes), left: megabytes(bytesLeft) })}
      </p>
    </>
  );
}

function Line({
  of,
  attachment,
  mayChange,
}: {
  of: AttachmentsOf;
  attachment: Attachment;
  mayChange: boolean;
}) {
  const say = useTexts(uploadTexts);
  const { link, name } = attachment;
  const remove = useAction((removed: Attachment, attempt) => of.remove(removed, attempt));
  const keep = useAction(async (from: string) => keepFile(await fetchFile(from), name));
  return (
    <>
      <span className="attachment-name">{name}</span>
      <span className="quiet">
        {attachment.kindLabel} · {megabytes(attachment.size)} MB
      </span>
      {attachment.status !== 'STORED' && (
        <Status status={attachment.status} label={attachment.statusLabel} />
      )}
      {attachment.faults.map((fault) => (
        <span key={fault.code}>{fault.detail}</span>
      ))}
      {link && attachment.contentType === 'application/pdf' && (
        <PdfButton path={link} name={name} />
      )}
      {link && attachment.contentType !== 'application/pdf' && (
        <Button loading={keep.isPending} onClick={() => keep.mutate(link)}>
          {say('download')}
        </Button>
      )}
      {mayChange && (
        <Popconfirm
          title={say('removeAsk', { name })}
          okText={say('remove')}
          cancelText={say('keep')}
          onConfirm={() => remove.mutate(attachment)}
        >
          <Button danger loading={remove.isPending} aria-label={`${say('remove')} ${name}`}>
            {say('remove')}
          </Button>
        </Popconfirm>
      )}
      <ProblemAlert error={remove.error ?? keep.error} />
    </>
  );
}
