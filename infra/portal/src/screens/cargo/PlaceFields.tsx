import { Form, Input } from 'antd';
import { useTexts } from '../../i18n/texts';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { formTexts } from './formTexts';

/** 起运地 or 目的地, with its port. */
export function PlaceFields({ end }: { end: 'from' | 'to' }) {
  const say = useTexts(formTexts);
  const port = end === 'from' ? 'portOfLoading' : 'portOfDestination';
  const portText = end === 'from' ? 'loading' : 'destination';
  return (
    <>
      <Form.Item name={['transport', end, 'country']} label={say(`${end}Country`)}>
        <ReferenceSelect table="countries" />
      </Form.Item>
      <Form.Item name={['transport', end, 'province']} label={say(`${end}Province`)}>
        <Input />
      </Form.Item>
      <Form.Item name={['transport', end, 'city']} label={say(`${end}City`)}>
        <Input />
      </Form.Item>
      <Form.Item name={['transport', port, 'name']} label={say(`${portText}Name`)} required>
        <Input />
      </Form.Item>
      <Form.Item
        name={['transport', port, 'description']}
        label={say(`${portText}Description`)}
        required
      >
        <Input />
      </Form.Item>
    </>
  );
}
