import { Form, Input, InputNumber, Radio } from 'antd';
import { useTexts } from '../../i18n/texts';
import { DateField } from '../../ui/DateField';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { claimTexts } from './texts';

const TEXTS = [
  'registrationRegion',
  'registeredAddress',
  'chineseAddress',
  'chiefExecutive',
  'chiefFinancialOfficer',
  'contact',
  'phone',
  'fax',
  'email',
  'website',
  'registrationNumber',
  'netAssets',
  'annualSales',
  'stockCode',
  'taxNumber',
] as const;
const YES_NO = ['listed', 'governmentBody'] as const;
const BUSINESS = ['WHOLESALE', 'RETAIL', 'PRODUCTION', 'AGENCY'] as const;
const OWNERSHIP = ['PRIVATE', 'STATE', 'CHINESE_FUNDED', 'SUBSIDIARY', 'AFFILIATE'] as const;

/** All that the manual asks of a buyer. */
export function BuyerFields() {
  const say = useTexts(claimTexts);
  const needed = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <div className="form-grid">
      <Form.Item name={['buyer', 'englishName']} label={say('englishName')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={['buyer', 'country']} label={say('country')} rules={needed}>
        <ReferenceSelect table="countries" />
      </Form.Item>
      <Form.Item name={['buyer', 'englishAddress']} label={say('englishAddress')} rules={needed}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name={['buyer', 'chineseName']} label={say('chineseName')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={['buyer', 'shortName']} label={say('shortName')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['buyer', 'foundedOn']} label={say('foundedOn')}>
        <DateField />
      </Form.Item>
      <Form.Item name={['buyer', 'registrationYear']} label={say('registrationYear')}>
        <InputNumber min={1000} max={9999} controls={false} />
      </Form.Item>
      {TEXTS.map((field) => (
        <Form.Item key={field} name={['buyer', field]} label={say(field)}>
          <Input maxLength={300} />
        </Form.Item>
      ))}
      {YES_NO.map((field) => (
        <Form.Item key={field} name={['buyer', field]} label={say(field)}>
          <Radio.Group
            options={[
              { value: true, label: say('yes') },
              { value: false, label: say('no') },
            ]}
          />
        </Form.Item>
      ))}
      <Form.Item name={['buyer', 'business']} label={say('business')}>
        <Radio.Group
          options={BUSINESS.map((value) => ({ value, label: say(`business_${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['buyer', 'ownership']} label={say('ownership')}>
        <Radio.Group
          options={OWNERSHIP.map((value) => ({ value, label: say(`ownership_${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['buyer', 'remark']} label={say('remark')} className="wide">
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </div>
  );
}
