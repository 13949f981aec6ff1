import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { PdfView } from './PdfView';

/** Opens a document over the page. */
export function PdfButton({ path, name }: { path: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FilePdfOutlined />} onClick={() => setOpen(true)}>
        {name}
      </Button>
      <Modal
        open={open}
        title={name}
        footer={null}
        onCancel={() => setOpen(false)}
        width="min(64rem, 96vw)"
        className="pdf-modal"
        destroyOnHidden
      >
        <PdfView path={path} name={name} />
      </Modal>
    </>
  );
}
