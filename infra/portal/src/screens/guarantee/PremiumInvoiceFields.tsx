import { Form, Input, Radio } from 'antd';
import { useTexts } from '../../i18n/texts';
import type { Unsigned } from './GuaranteeApplicationForm';
import { guaranteeTexts } from './texts';

const TYPES = ['ELECTRONIC', 'PAPER', 'PAPER_SPECIAL', 'NOT_NEEDED'] as const;

/** 发票信息; none of it where no invoice is needed. */
export function PremiumInvoiceFields() {
  const say = useTexts(guaranteeTexts);
  const type = Form.useWatch((form: Partial<Unsigned>) => form.form?.invoice.type);
  const needed = type !== 'NOT_NEEDED';
  return (
    <section className="form-section">
      <h2>{say('invoice')}</h2>
      <div className="form-grid">
        <Form.Item
          name={['form', 'invoice', 'type']}
          label={say('invoiceType')}
          required
          className="wide"
        >
          <Radio.Group
            aria-label={say('invoiceType')}
            options={TYPES.map((value) => ({ value, label: say(`invoice_${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name={['form', 'invoice', 'title']}
          label={say('invoiceTitle')}
          required={needed}
        >
          <Input />
        </Form.Item>
        <Form.Item
          name={['form', 'invoice', 'taxNumber']}
          label={say('taxNumber')}
          required={needed}
        >
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name={['form', 'invoice', 'address']} label={say('address')} required={needed}>
          <Input />
        </Form.Item>
        <Form.Item name={['form', 'invoice', 'openingBank']} label={say('openingBank')}>
          <Input />
        </Form.Item>
        <Form.Item name={['form', 'invoice', 'bankAccount']} label={say('bankAccount')}>
          <Input inputMode="numeric" />
        </Form.Item>
        <Form.Item name={['form', 'invoice', 'email']} label={say('email')} required={needed}>
          <Input type="email" autoComplete="email" />
        </Form.Item>
        <Form.Item
          name={['form', 'invoice', 'phone']}
          label={say('invoicePhone')}
          required={needed}
        >
          <Input inputMode="tel" autoComplete="tel" />
        </Form.Item>
      </div>
    </section>
  );
}
