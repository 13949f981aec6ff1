import { Form, type FormInstance, Input, Radio } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { FACTS } from './facts';
import { claimTexts } from './texts';

type ClaimInput = Schemas['ClaimInput'];

/** 案件信息: six answers; who financed is asked when somebody did. */
export function FactFields({ form }: { form: FormInstance<ClaimInput> }) {
  const say = useTexts(claimTexts);
  const financed = Form.useWatch(
    (values: ClaimInput) => values.caseFacts?.tradeFinanceObtained,
    form,
  );
  return (
    <section>
      <h2>{say('sectionFacts')}</h2>
      <div className="form-grid">
        {FACTS.map((fact) => (
          <Form.Item key={fact} name={['caseFacts', fact]} label={say(fact)} required>
            <Radio.Group
              options={[
                { value: true, label: say('yes') },
                { value: false, label: say('no') },
              ]}
            />
          </Form.Item>
        ))}
        {financed === true && (
          <>
            <Form.Item name={['financing', 'swift']} label={say('financingSwift')} required>
              <Input maxLength={11} />
            </Form.Item>
            <Form.Item name={['financing', 'bankName']} label={say('financingBank')} required>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item
              name={['financing', 'amount', 'amount']}
              label={say('financingAmount')}
              required
            >
              <Input inputMode="decimal" />
            </Form.Item>
          </>
        )}
      </div>
    </section>
  );
}
