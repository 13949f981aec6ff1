import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { imageFault, toBase64 } from './image';
import { agreementTexts } from './texts';

interface Props {
  id?: string;
  /** Base64 of a PNG. */
  value?: string;
  onChange?: (image: string | undefined) => void;
}

/** The picture of a seal, shown as soon as it is chosen. */
export function ImageField({ id, value, onChange }: Props) {
  const say = useTexts(agreementTexts);
  const [fault, setFault] = useState<'imageNotPng' | 'imageTooLarge'>();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const wrong = imageFault(bytes);
    setFault(wrong);
    if (!wrong) onChange?.(toBase64(bytes));
  };
  return (
    <>
      <input
        {...(id === undefined ? {} : { id })}
        type="file"
        accept="image/png"
        aria-label={say('image')}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      {fault && <Alert type="error" showIcon role="alert" title={say(fault)} />}
      {value !== undefined && (
        <p>
          <img className="seal-image" src={`data:image/png;base64,${value}`} alt={say('image')} />
          <Button size="small" onClick={() => onChange?.(undefined)}>
            {say('imageRemove')}
          </Button>
        </p>
      )}
    </>
  );
}
