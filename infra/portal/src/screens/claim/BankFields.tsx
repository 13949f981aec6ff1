import { Form, Input } from 'antd';
import { useTexts } from '../../i18n/texts';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { claimTexts } from './texts';

/** 银行信息 of one of the two banks. */
export function BankFields({
  bank,
  title,
}: {
  bank: 'confirmingBank' | 'issuingBank';
  title: string;
}) {
  const say = useTexts(claimTexts);
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{say('bankHint')}</p>
      <div className="form-grid">
        <Form.Item name={[bank, 'swift']} label={say('swift')}>
          <Input maxLength={11} />
        </Form.Item>
        <Form.Item name={[bank, 'englishName']} label={say('bankName')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name={[bank, 'country']} label={say('bankCountry')}>
          <ReferenceSelect table="countries" />
        </Form.Item>
        <Form.Item name={[bank, 'englishAddress']} label={say('bankAddress')}>
          <Input maxLength={300} />
        </Form.Item>
      </div>
    </section>
  );
}
