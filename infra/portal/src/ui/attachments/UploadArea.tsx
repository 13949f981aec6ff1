import { Button, Input, Progress, Select, Space } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../ProblemAlert';
import { attachmentTexts } from './texts';
import { ACCEPT, type AttachmentKind, type AttachmentsOf, sizeText } from './upload';
import { type Upload, useUploads } from './useUploads';

interface Props {
  of: AttachmentsOf;
  kinds: readonly [AttachmentKind, ...AttachmentKind[]];
  hints: readonly string[];
}

/** 上传附件: files of a kind are dropped or chosen, and seen on their way. */
export function UploadArea({ of, kinds, hints }: Props) {
  const say = useTexts(attachmentTexts);
  const uploads = useUploads(of);
  const id = useId();
  const [kind, setKind] = useState<AttachmentKind>(kinds[0]);
  const [remark, setRemark] = useState('');
  return (
    <div className="no-print">
      {hints.length > 0 && (
        <ol className="quiet">
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ol>
      )}
      <div className="filters">
        <div className="filter">
          <label htmlFor={`${id}kind`}>{say('kind')}</label>
          <Select<AttachmentKind>
            id={`${id}kind`}
            aria-label={say('kind')}
            className="filter-control"
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: say(`kind_${value}`) }))}
          />
        </div>
        <div className="filter">
          <label htmlFor={`${id}remark`}>{say('remark')}</label>
          <Input
            id={`${id}remark`}
            className="filter-control"
            maxLength={500}
            value={remark}
            onChange={({ target: { value } }) => setRemark(value)}
          />
        </div>
      </div>
      <DropArea add={(files) => uploads.add(files, { kind, remark: remark.trim() })} />
      <ul className="lines" aria-live="polite">
        {uploads.list.map((upload) => (
          <li key={upload.key}>
            <OnItsWay
              upload={upload}
              again={() => uploads.again(upload)}
              dismiss={() => uploads.dismiss(upload.key)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DropArea({ add }: { add: (files: readonly File[]) => void }) {
  const say = useTexts(attachmentTexts);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    // Dropping is for the mouse; the button within does the same by key.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {say('drop')} <Button onClick={() => input.current?.click()}>{say('choose')}</Button>
      <p className="quiet">{say('limits')}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label={say('choose')}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}

interface OnItsWayProps {
  upload: Upload;
  again: () => void;
  dismiss: () => void;
}

function OnItsWay({ upload, again, dismiss }: OnItsWayProps) {
  const say = useTexts(attachmentTexts);
  const { file, percent, error, mayTryAgain } = upload;
  return (
    <>
      <span className="breaks">
        {file.name} · {sizeText(file.size)}
      </span>
      {error === undefined ? (
        <Progress size="small" percent={percent} aria-label={say('sending', { name: file.name })} />
      ) : (
        <>
          <ProblemAlert error={error} />
          <Space>
            {mayTryAgain && (
              <Button size="small" onClick={again}>
                {say('retry')}
              </Button>
            )}
            <Button size="small" onClick={dismiss}>
              {say('dismiss')}
            </Button>
          </Space>
        </>
      )}
    </>
  );
}
