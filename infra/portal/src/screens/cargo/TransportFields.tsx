import { Form, Input, Radio, Select } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { DateField } from '../../ui/DateField';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import type { CargoInput } from './applicationInput';
import { formTexts } from './formTexts';
import { PlaceFields } from './PlaceFields';

const CARRIAGES = ['CONTAINER', 'BREAK_BULK', 'BULK', 'ROLL_ON', 'OTHER'] as const;

/** 运输信息; modes of transport are those that the open cover allows. */
export function TransportFields({ cover }: { cover: Schemas['OpenCoverView'] }) {
  const say = useTexts(formTexts);
  const departure = Form.useWatch((form: CargoInput) => form.transport?.departureOn);
  const credit = Form.useWatch((form: CargoInput) => form.transport?.letterOfCredit);
  const modes = cover.header.transportModes;
  return (
    <section className="form-section">
      <h2>{say('transport')}</h2>
      <div className="form-grid">
        <Form.Item
          name={['transport', 'invoiceNumber']}
          label={say('invoiceNumber')}
          extra={say('oneOfBoth')}
        >
          <Input />
        </Form.Item>
        <Form.Item
          name={['transport', 'billOfLadingNumber']}
          label={say('billOfLadingNumber')}
          extra={say('oneOfBoth')}
        >
          <Input />
        </Form.Item>
        <Form.Item name={['transport', 'mode']} label={say('mode')}>
          {modes.length === 0 ? (
            <ReferenceSelect table="transport-modes" />
          ) : (
            <Select allowClear options={modes.map(({ code, label }) => ({ value: code, label }))} />
          )}
        </Form.Item>
        <Form.Item name={['transport', 'voyage']} label={say('voyage')} required>
          <Input />
        </Form.Item>
        <Form.Item name={['transport', 'vesselName']} label={say('vesselName')}>
          <Input />
        </Form.Item>
        <Form.Item name={['transport', 'carriage']} label={say('carriage')}>
          <Select
            allowClear
            options={CARRIAGES.map((value) => ({ value, label: say(`carriage_${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['transport', 'bulk']} label={say('bulk')} required>
          <Radio.Group
            aria-label={say('bulk')}
            options={[
              { value: false, label: say('no') },
              { value: true, label: say('yes') },
            ]}
          />
        </Form.Item>
        <Form.Item name={['transport', 'departureOn']} label={say('departureOn')} required>
          <DateField from={cover.validFrom} until={cover.validTo} />
        </Form.Item>
        <Form.Item name={['transport', 'arrivalOn']} label={say('arrivalOn')} required>
          <DateField from={departure} />
        </Form.Item>
        <PlaceFields end="from" />
        <PlaceFields end="to" />
        <Form.Item name={['transport', 'via']} label={say('via')}>
          <Input />
        </Form.Item>
        <Form.Item name={['transport', 'letterOfCredit']} label={say('letterOfCredit')}>
          <Radio.Group
            aria-label={say('letterOfCredit')}
            options={[
              { value: false, label: say('notUsed') },
              { value: true, label: say('used') },
            ]}
          />
        </Form.Item>
        {credit && (
          <Form.Item
            name={['transport', 'letterOfCreditNumber']}
            label={say('letterOfCreditNumber')}
            required
          >
            <Input />
          </Form.Item>
        )}
        <Form.Item name={['transport', 'claimPayableAt']} label={say('claimPayableAt')} required>
          <Input />
        </Form.Item>
      </div>
    </section>
  );
}
