import { Checkbox, Form } from 'antd';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { Paragraphs } from '../../ui/Paragraphs';
import { agreementTexts } from './agreementTexts';

/** 服务协议, and that it is agreed to. */
export function Terms() {
  const say = useTexts(agreementTexts);
  const query = useRecord('/payment-agreements/terms', (signal) =>
    answered(api.GET('/payment-agreements/terms', { signal })),
  );
  return (
    <Loaded query={query} rows={10}>
      {({ edition, paragraphs }) => (
        <>
          <Paragraphs
            label={say('step_terms')}
            edition={say('edition', { edition })}
            paragraphs={paragraphs}
          />
          <Form.Item
            name="termsAccepted"
            valuePropName="checked"
            rules={[
              {
                validator: (_rule, accepted: boolean) =>
                  accepted ? Promise.resolve() : Promise.reject(new Error(say('agreeNeeded'))),
              },
            ]}
          >
            <Checkbox>{say('agree')}</Checkbox>
          </Form.Item>
        </>
      )}
    </Loaded>
  );
}
