import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { PdfView } from './PdfView';

interface Props {
  /** The API's link, `/v1/…`. */
  path: string;
  /** On the button. */
  name: string;
  /** Which one it is, where the same button stands beside several. */
  of?: string;
}

/** Opens a document over the page. */
export function PdfButton({ path, name, of }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<FilePdfOutlined />}
        {...(of === undefined ? {} : { 'aria-label': `${name} ${of}` })}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      <Modal
        open={open}
        title={of ?? name}
        footer={null}
        onCancel={() => setOpen(false)}
        width="min(64rem, 96vw)"
        className="pdf-modal"
        destroyOnHidden
      >
        <PdfView path={path} name={of ?? name} />
      </Modal>
    </>
  );
}
