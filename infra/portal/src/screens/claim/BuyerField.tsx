import { EditOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Form, type FormInstance, Input, Space } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { BuyerSearch } from './BuyerSearch';
import { NewBuyer } from './NewBuyer';
import { claimTexts } from './texts';

type ClaimInput = Schemas['ClaimInput'];

interface Props {
  form: FormInstance<ClaimInput>;
  insurer: string;
  chosen: () => void;
}

/** 买方信息: chosen from the insurer's register, never typed. */
export function BuyerField({ form, insurer, chosen }: Props) {
  const say = useTexts(claimTexts);
  const [open, setOpen] = useState<'new' | 'search'>();
  const choose = (buyer: Schemas['ClaimBuyer'] | undefined) => {
    setOpen(undefined);
    form.setFieldsValue({ buyer: buyer ?? { code: '', englishName: '' } });
    // The form tells nobody of what it was not typed.
    chosen();
  };
  return (
    <section id="buyer">
      <h2>{say('sectionBuyer')}</h2>
      <div className="form-grid">
        <Form.Item name={['buyer', 'code']} label={say('buyerCode')} required>
          <Input readOnly />
        </Form.Item>
        <Form.Item name={['buyer', 'englishName']} label={say('buyerName')} required>
          <Input readOnly />
        </Form.Item>
      </div>
      <Space wrap className="no-print">
        <Button icon={<SearchOutlined />} onClick={() => setOpen('search')}>
          {say('findBuyer')}
        </Button>
        <Button icon={<EditOutlined />} onClick={() => setOpen('new')}>
          {say('newBuyer')}
        </Button>
        <Button onClick={() => choose(undefined)}>{say('clearBuyer')}</Button>
      </Space>
      {open === 'search' && (
        <BuyerSearch
          insurer={insurer}
          choose={choose}
          propose={() => setOpen('new')}
          close={() => setOpen(undefined)}
        />
      )}
      {open === 'new' && (
        <NewBuyer insurer={insurer} choose={choose} close={() => setOpen(undefined)} />
      )}
    </section>
  );
}
