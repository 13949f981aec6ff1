import { Form, Radio } from 'antd';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useLanguage } from '../../i18n/useLanguage';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { useReference, useReferenceName } from '../../ui/useReference';
import { agreementTexts } from './agreementTexts';

/** 付款银行 or 收款企业, all of them on one page. */
export function PartyChoice({ name }: { name: 'bankId' | 'payeeInsurerId' }) {
  return name === 'bankId' ? <Bank /> : <Payee />;
}

function Bank() {
  const say = useTexts(agreementTexts);
  const [language] = useLanguage();
  const query = useRecord('/banks', (signal) => answered(api.GET('/banks', { signal })));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Form.Item
          name="bankId"
          label={say('chooseBank')}
          rules={[{ required: true, message: say('chooseBank') }]}
        >
          <Radio.Group
            className="party-choice"
            aria-label={say('chooseBank')}
            options={items.map((bank) => ({
              value: bank.id,
              label: language === 'en' ? bank.englishName : bank.name,
            }))}
          />
        </Form.Item>
      )}
    </Loaded>
  );
}

function Payee() {
  const say = useTexts(agreementTexts);
  const name = useReferenceName();
  const query = useReference('insurers');
  return (
    <Loaded query={query}>
      {(insurers) => (
        <Form.Item
          name="payeeInsurerId"
          label={say('choosePayee')}
          rules={[{ required: true, message: say('choosePayee') }]}
        >
          <Radio.Group
            className="party-choice"
            aria-label={say('choosePayee')}
            options={insurers.map((insurer) => ({ value: insurer.code, label: name(insurer) }))}
          />
        </Form.Item>
      )}
    </Loaded>
  );
}
