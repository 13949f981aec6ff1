import { Checkbox, Form } from 'antd';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useLanguage } from '../../i18n/useLanguage';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { agreementTexts } from './agreementTexts';

/** 服务协议: the Chinese text binds; whoever reads English has that beside it. */
export function Terms() {
  const say = useTexts(agreementTexts);
  const [language] = useLanguage();
  const query = useRecord('/payment-agreements/terms', (signal) =>
    answered(api.GET('/payment-agreements/terms', { signal })),
  );
  return (
    <Loaded query={query} rows={10}>
      {({ edition, paragraphs }) => (
        <>
          {/* Whoever scrolls by keys must be able to come here. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="terms" role="document" tabIndex={0} aria-label={say('step_terms')}>
            {paragraphs.map(({ chinese, english }) => (
              <p key={chinese}>
                <span lang="zh-CN">{chinese}</span>
                {language === 'en' && (
                  <>
                    <br />
                    <span lang="en">{english}</span>
                  </>
                )}
              </p>
            ))}
            <p className="quiet">{say('edition', { edition })}</p>
          </div>
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
