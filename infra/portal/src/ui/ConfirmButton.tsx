import { Button, type ButtonProps, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from './ProblemAlert';
import { uiTexts } from './texts';

interface Props extends Pick<ButtonProps, 'disabled' | 'icon' | 'size' | 'type'> {
  label: string;
  /** What is asked before it is done. */
  question: ReactNode;
  act: () => Promise<unknown>;
  danger?: boolean;
}

/** Asks before something is done that cannot be undone. */
export function ConfirmButton({ label, question, act, danger, ...button }: Props) {
  const say = useTexts(uiTexts);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const go = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      setOpen(false);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...button} danger={danger ?? false} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        cancelText={say('back')}
        okButtonProps={{ danger: danger ?? false, loading: busy }}
        onOk={() => void go()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {question}
        <ProblemAlert error={error} />
      </Modal>
    </>
  );
}
