import { Form, type FormInstance, Input, Radio } from 'antd';
import { useTexts } from '../../i18n/texts';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { enquiryTexts } from './texts';
import type { Filled } from './values';

const SUBJECTS = ['INSURE', 'BUYER_CREDIT', 'OTHER'] as const;
const TEXTS = ['contact', 'mobile', 'landline', 'email'] as const;

/** What the manual asks; the three divisions are chosen one after the other. */
export function EnquiryFields({ form }: { form: FormInstance<Filled> }) {
  const say = useTexts(enquiryTexts);
  const subject = Form.useWatch((values: Filled) => values.need?.subject, form);
  const needed = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <div className="form-grid">
      <Form.Item name="companyName" label={say('companyName')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Divisions form={form} />
      <Form.Item name={['address', 'street']} label={say('street')} rules={needed}>
        <Input maxLength={300} autoComplete="street-address" />
      </Form.Item>
      {TEXTS.map((field) => (
        <Form.Item key={field} name={field} label={say(field)} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
      ))}
      <Form.Item name="insurerId" label={say('insurer')}>
        <ReferenceSelect table="insurers" withoutCode />
      </Form.Item>
      <Form.Item name={['need', 'subject']} label={say('subject')} className="wide">
        <Radio.Group
          options={SUBJECTS.map((value) => ({ value, label: say(`subject_${value}`) }))}
        />
      </Form.Item>
      {subject === 'OTHER' && (
        <Form.Item
          name={['need', 'otherNeed']}
          label={say('otherNeed')}
          rules={needed}
          className="wide"
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
        </Form.Item>
      )}
    </div>
  );
}

function Divisions({ form }: { form: FormInstance<Filled> }) {
  const say = useTexts(enquiryTexts);
  const province = Form.useWatch(['address', 'province'], form) as string | undefined;
  const city = Form.useWatch(['address', 'city'], form) as string | undefined;
  const needed = [{ required: true, message: say('required') }];
  const clear = (...parts: ('city' | 'district')[]) =>
    parts.forEach((part) => form.setFieldValue(['address', part], undefined));
  return (
    <>
      <Form.Item name={['address', 'province']} label={say('province')} rules={needed}>
        <ReferenceSelect
          table="divisions"
          // Only provinces' codes end so: the platform cannot be asked for what has no parent.
          begin="0000"
          withoutCode
          onChange={() => clear('city', 'district')}
        />
      </Form.Item>
      <Form.Item name={['address', 'city']} label={say('city')} rules={needed}>
        <ReferenceSelect
          table="divisions"
          parent={province}
          withoutCode
          disabled={!province}
          onChange={() => clear('district')}
        />
      </Form.Item>
      <Form.Item name={['address', 'district']} label={say('district')} rules={needed}>
        <ReferenceSelect table="divisions" parent={city} withoutCode disabled={!city} />
      </Form.Item>
    </>
  );
}
