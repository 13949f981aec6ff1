import { Checkbox, Form, Input, Select } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyField } from '../../ui/MoneyField';
import type { CargoInput } from './applicationInput';
import { Estimate } from './Estimate';
import { formTexts } from './formTexts';

const ADDITIONAL = ['STRIKES', 'WAR', 'OTHER'] as const;

/** 保险信息, with what it comes to. */
export function InsuranceFields({ cover }: { cover: Schemas['OpenCoverView'] }) {
  const say = useTexts(formTexts);
  const insurance = Form.useWatch((form: CargoInput) => form.insurance);
  const usual = cover.header.limitPerConveyance?.currency ?? 'CNY';
  return (
    <section className="form-section">
      <h2>{say('insurance')}</h2>
      <div className="form-grid">
        <Form.Item name={['insurance', 'coverCode']} label={say('cover')}>
          <Select
            allowClear
            options={cover.covers.map(({ code, name, ratePermille }) => ({
              value: code,
              label: `${name} (${ratePermille} ‰)`,
            }))}
          />
        </Form.Item>
        <Form.Item name={['insurance', 'additionalCovers']} label={say('additionalCovers')}>
          <Checkbox.Group
            options={ADDITIONAL.map((value) => ({ value, label: say(`additional_${value}`) }))}
          />
        </Form.Item>
        {insurance?.additionalCovers?.includes('OTHER') && (
          <Form.Item name={['insurance', 'otherCover']} label={say('otherCover')} required>
            <Input />
          </Form.Item>
        )}
        <Form.Item name={['insurance', 'invoiceAmount']} label={say('invoiceAmount')} required>
          <MoneyField usual={usual} />
        </Form.Item>
        <Form.Item name={['insurance', 'markupPercent']} label={say('markup')} required>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name={['insurance', 'ratePermille']} label={say('rate')} required>
          <Input inputMode="decimal" />
        </Form.Item>
      </div>
      <Estimate insurance={insurance} usual={usual} />
    </section>
  );
}
