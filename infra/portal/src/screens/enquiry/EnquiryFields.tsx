import { Form, type FormInstance, Input, Radio } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { CodeSelect } from '../../ui/CodeSelect';
import { enquiryTexts } from './texts';
import type { Filled } from './values';

const SUBJECTS = ['INSURE', 'BUYER_CREDIT', 'OTHER'] as const;
const TEXTS = ['contact', 'mobile', 'landline', 'email'] as const;

/** What the manual asks; the three divisions are chosen one after the other. */
export function EnquiryFields({
  form,
  enquiry,
}: {
  form: FormInstance<Filled>;
  enquiry?: Schemas['EnquiryView'];
}) {
  const say = useTexts(enquiryTexts);
  const subject = Form.useWatch((values: Filled) => values.need?.subject, form);
  const needed = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <div className="form-grid">
      <Form.Item name="companyName" label={say('companyName')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Divisions form={form} {...(enquiry ? { enquiry } : {})} />
      <Form.Item name={['address', 'street']} label={say('street')} rules={needed}>
        <Input maxLength={300} autoComplete="street-address" />
      </Form.Item>
      {TEXTS.map((field) => (
        <Form.Item key={field} name={field} label={say(field)} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
      ))}
      <Form.Item name="insurerId" label={say('insurer')}>
        <CodeSelect table="insurers" withoutCode />
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

function Divisions({
  form,
  enquiry,
}: {
  form: FormInstance<Filled>;
  enquiry?: Schemas['EnquiryView'];
}) {
  const say = useTexts(enquiryTexts);
  const province = Form.useWatch(['address', 'province'], form) as string | undefined;
  const city = Form.useWatch(['address', 'city'], form) as string | undefined;
  const needed = [{ required: true, message: say('required') }];
  const clear = (...parts: ('city' | 'district')[]) =>
    form.resetFields(parts.map((part) => ['address', part] as ['address', typeof part]));
  return (
    <>
      <Form.Item name={['address', 'province']} label={say('province')} rules={needed}>
        <CodeSelect
          table="divisions"
          // Only provinces' codes end so: the platform cannot be asked for what has no parent.
          begin="0000"
          withoutCode
          known={enquiry?.address.province}
          onSelect={() => clear('city', 'district')}
        />
      </Form.Item>
      <Form.Item name={['address', 'city']} label={say('city')} rules={needed}>
        <CodeSelect
          table="divisions"
          parent={province ?? '-'}
          withoutCode
          disabled={!province}
          known={enquiry?.address.city}
          onSelect={() => clear('district')}
        />
      </Form.Item>
      <Form.Item name={['address', 'district']} label={say('district')} rules={needed}>
        <CodeSelect
          table="divisions"
          parent={city ?? '-'}
          withoutCode
          disabled={!city}
          known={enquiry?.address.district}
        />
      </Form.Item>
    </>
  );
}
