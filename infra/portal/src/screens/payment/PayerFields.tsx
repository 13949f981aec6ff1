import { Form, Input } from 'antd';
import { useTexts } from '../../i18n/texts';
import { agreementTexts } from './agreementTexts';

/** 付款企业信息; nothing of it is kept by the browser. */
export function PayerFields() {
  const say = useTexts(agreementTexts);
  const rules = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <div className="form-grid">
      <Form.Item name={['payer', 'name']} label={say('payerName')} rules={rules}>
        <Input />
      </Form.Item>
      <Form.Item
        name={['payer', 'taxNumber']}
        label={say('taxNumber')}
        extra={say('taxNumberHint')}
        rules={rules}
      >
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['payer', 'accountName']} label={say('accountName')} rules={rules}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['payer', 'accountNumber']}
        label={say('accountNumber')}
        extra={say('accountHint')}
        normalize={(typed: string) => typed.replace(/[\s-]/g, '')}
        rules={rules}
      >
        <Input inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name={['payer', 'openingBank']} label={say('openingBank')} rules={rules}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={['payer', 'contact']} label={say('contact')} rules={rules}>
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item name={['payer', 'phone']} label={say('phone')} rules={rules}>
        <Input inputMode="tel" autoComplete="tel" />
      </Form.Item>
    </div>
  );
}
