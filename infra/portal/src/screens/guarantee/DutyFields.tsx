import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useTexts } from '../../i18n/texts';
import { CnyField } from '../../ui/CnyField';
import { guaranteeTexts } from './texts';

const KINDS = [
  'IMPORT_DUTY',
  'IMPORT_VAT',
  'CONSUMPTION_TAX',
  'ANTI_DUMPING',
  'COUNTERVAILING',
  'EQUIPMENT_FUND',
  'DEFERRED_INTEREST',
  'LATE_FEE',
] as const;

/** 税款: each kind once. */
export function DutyFields() {
  const say = useTexts(guaranteeTexts);
  const required = [{ required: true, message: say('required') }];
  return (
    <section className="form-section">
      <h2>{say('duties')}</h2>
      <Form.List name={['form', 'duties']}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="duty-row">
                <Form.Item name={[name, 'kind']} label={say('dutyKind')} rules={required}>
                  <Select
                    options={KINDS.map((value) => ({ value, label: say(`duty_${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'amount']} label={say('dutyAmount')} rules={required}>
                  <CnyField />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  disabled={rows.length === 1}
                  aria-label={say('removeDuty', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={rows.length >= KINDS.length}
              onClick={() => add({})}
            >
              {say('addDuty')}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}
