import { Form, Input, Radio } from 'antd';
import { useTexts } from '../../i18n/texts';
import type { CargoInput } from './applicationInput';
import { formTexts } from './formTexts';

const TYPES = ['ELECTRONIC', 'PAPER', 'PAPER_SPECIAL', 'NOT_NEEDED'] as const;

/** 发票信息: for the insurer's invoice of the premium. */
export function InvoiceFields() {
  const say = useTexts(formTexts);
  const type = Form.useWatch((form: CargoInput) => form.invoice?.type);
  const needed = type !== 'NOT_NEEDED';
  return (
    <section className="form-section">
      <h2>{say('invoice')}</h2>
      <div className="form-grid">
        <Form.Item name={['invoice', 'type']} label={say('invoiceType')} required className="wide">
          <Radio.Group
            aria-label={say('invoiceType')}
            options={TYPES.map((value) => ({ value, label: say(`invoice_${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['invoice', 'title']} label={say('invoiceTitle')} required={needed}>
          <Input />
        </Form.Item>
        <Form.Item name={['invoice', 'taxNumber']} label={say('taxNumber')} required={needed}>
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name={['invoice', 'address']} label={say('address')} required={needed}>
          <Input />
        </Form.Item>
        <Form.Item name={['invoice', 'openingBank']} label={say('openingBank')}>
          <Input />
        </Form.Item>
        <Form.Item name={['invoice', 'bankAccount']} label={say('bankAccount')}>
          <Input inputMode="numeric" />
        </Form.Item>
        <Form.Item name={['invoice', 'email']} label={say('email')} required={needed}>
          <Input type="email" autoComplete="email" />
        </Form.Item>
        <Form.Item name={['invoice', 'phone']} label={say('phone')} required={needed}>
          <Input inputMode="tel" autoComplete="tel" />
        </Form.Item>
      </div>
    </section>
  );
}
