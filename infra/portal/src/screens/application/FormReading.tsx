import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { PdfView } from '../../ui/PdfView';
import { secondsLeft } from './steps';
import { applicationTexts } from './texts';

interface Props {
  reading: Schemas['OpenApplicationFormFormReadingView'];
  /** By this machine's clock, in milliseconds. */
  until: number;
  read: () => void;
}

/** 强制查看: stays open until all pages were shown for as long as the platform demands. */
export function FormReading({ reading, until, read }: Props) {
  const say = useTexts(applicationTexts);
  const [shown, setShown] = useState(false);
  const left = useSecondsLeft(until);
  const waiting = left > 0 ? say('readingLeft', { seconds: left }) : say('readingPages');
  const ready = shown && left === 0;
  return (
    <Modal
      open
      title={say('reading')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width="min(64rem, 96vw)"
      className="pdf-modal"
      footer={
        <div className="reading-foot">
          <span role="timer">{!ready && waiting}</span>
          <Button type="primary" disabled={!ready} onClick={read}>
            {say('readingDone')}
          </Button>
        </div>
      }
    >
      <PdfView path={reading.document} name={say('reading')} shown={() => setShown(true)} />
    </Modal>
  );
}

function useSecondsLeft(until: number): number {
  const [left, setLeft] = useState(() => secondsLeft(until, Date.now()));
  useEffect(() => {
    const tick = setInterval(() => setLeft(secondsLeft(until, Date.now())), 250);
    return () => clearInterval(tick);
  }, [until]);
  return left;
}
