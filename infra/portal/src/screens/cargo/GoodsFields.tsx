import { Form, Input, Select } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { formTexts } from './formTexts';

/** 货物信息; sections of the tariff are those that the open cover covers. */
export function GoodsFields({ cover }: { cover: Schemas['OpenCoverView'] }) {
  const say = useTexts(formTexts);
  const sections = new Map(
    cover.goodsClasses.map(({ hsSection, sectionLabel }) => [hsSection, sectionLabel]),
  );
  return (
    <section className="form-section">
      <h2>{say('goods')}</h2>
      <div className="form-grid">
        <Form.Item name={['goods', 'section']} label={say('section')} required>
          {sections.size === 0 ? (
            <ReferenceSelect table="hs-sections" />
          ) : (
            <Select
              allowClear
              options={[...sections].map(([value, label]) => ({
                value,
                label: `${label} (${value})`,
              }))}
            />
          )}
        </Form.Item>
        <Form.Item name={['goods', 'detail']} label={say('detail')} required>
          <Input />
        </Form.Item>
        <Form.Item name={['goods', 'packaging']} label={say('packaging')} required>
          <ReferenceSelect table="packaging" />
        </Form.Item>
        <Form.Item name={['goods', 'quantityAndWeight']} label={say('quantityAndWeight')}>
          <Input />
        </Form.Item>
        <Form.Item name={['goods', 'marks']} label={say('marks')} required>
          <Input />
        </Form.Item>
        <Form.Item name={['goods', 'description']} label={say('description')} className="wide">
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
      </div>
    </section>
  );
}
