import { Button, Progress, Space } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../ProblemAlert';
import { uploadTexts } from './texts';
import { ACCEPT, sizeText } from './upload';
import './upload.css';
import { type UploadTarget, useUploads } from './useUploads';

interface Props {
  target: UploadTarget;
  bytes: number;
  bytesLeft: number;
  /** What is said of each file that is sent: its kind, a remark. */
  about: ReactNode;
}

/** 上传附件: files are dropped or chosen, and seen on their way, with what they come to in all. */
export function UploadList({ target, bytes, bytesLeft, about }: Props) {
  const say = useTexts(uploadTexts);
  const uploads = useUploads(target);
  return (
    <div className="upload no-print">
      {about}
      <DropArea add={uploads.add} />
      <p className="quiet">
        {say('limits')} {say('total', { used: sizeText(bytes), left: sizeText(bytesLeft) })}
      </p>
      <Progress
        aria-label={say('total', { used: sizeText(bytes), left: sizeText(bytesLeft) })}
        percent={Math.round((bytes / Math.max(1, bytes + bytesLeft)) * 100)}
      />
      <ul className="lines" aria-live="polite">
        {uploads.list.map((one) => (
          <li key={one.key}>
            <span>
              {one.file.name} · {sizeText(one.file.size)}
            </span>
            {one.error === undefined ? (
              <Progress
                size="small"
                percent={one.percent}
                aria-label={say('sending', { name: one.file.name })}
              />
            ) : (
              <>
                <ProblemAlert error={one.error} />
                <Space>
                  {one.retry && (
                    <Button size="small" onClick={() => uploads.again(one)}>
                      {say('retry')}
                    </Button>
                  )}
                  <Button size="small" onClick={() => uploads.dismiss(one.key)}>
                    {say('dismiss')}
                  </Button>
                </Space>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function DropArea({ add }: { add: (files: readonly File[]) => void }) {
  const say = useTexts(uploadTexts);
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
