import { Form } from 'antd';
import { useTexts } from '../../i18n/texts';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { SealSelect } from '../../ui/SealSelect';
import { limitTexts } from './limitTexts';

/** 选择保险机构和签章. */
export function SealFields() {
  const say = useTexts(limitTexts);
  return (
    <>
      <Form.Item
        name="insurerId"
        label={say('insurer')}
        rules={[{ required: true, message: say('required') }]}
      >
        <ReferenceSelect table="insurers" withoutCode />
      </Form.Item>
      <Form.Item
        name="sealId"
        label={say('chooseSeal')}
        rules={[{ required: true, message: say('chooseSeal') }]}
      >
        <SealSelect />
      </Form.Item>
    </>
  );
}
