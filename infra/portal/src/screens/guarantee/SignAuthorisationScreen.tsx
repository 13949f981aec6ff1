import { Button, Checkbox, Form, Popconfirm, Steps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Paragraphs } from '../../ui/Paragraphs';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { limitTexts } from './limitTexts';
import { SealFields } from './SealFields';

type Unsigned = Omit<Schemas['SignCreditAuthorisationSign'], 'signature'>;

/** 授权书签署: insurer and seal, then the text, then the card. */
export function SignAuthorisationScreen() {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  const sign = useSigning();
  const [step, setStep] = useState(0);
  const [form] = Form.useForm<Unsigned>();
  const faults = useFieldFaults(form);
  const send = useAction(
    async (proposal: Unsigned, attempt) => {
      const signature = await sign({
        purpose: 'SIGN_CREDIT_AUTHORISATION',
        proposal: { ...proposal },
      });
      return answered(
        api.POST('/guarantee/credit-authorisations', {
          params: { header: attempt },
          body: { ...proposal, signature },
        }),
      );
    },
    ({ id }) => void navigate(`/guarantee/credit-authorisations/${id}`, { replace: true }),
  );
  const checked = (then: () => void) => void form.validateFields().then(then, () => undefined);
  const forth = () => checked(() => setStep(1));
  const finish = () =>
    checked(() => send.mutate(form.getFieldsValue(true) as Unsigned, { onError: faults.show }));
  return (
    <Page title={say('signAuthorisation')}>
      <Steps
        current={step}
        className="wizard-steps"
        items={[{ title: say('step_seal') }, { title: say('step_text') }]}
      />
      <FieldForm<Unsigned>
        form={form}
        initialValues={{ termsAccepted: false }}
        {...(step === 0 ? { submit: forth } : {})}
      >
        <section className="form-section">{step === 0 ? <SealFields /> : <Text />}</section>
        <ProblemAlert error={unlessNotSigned(send.error)} faults={faults.others} />
        <div className="form-foot">
          {step === 0 ? (
            <Button type="primary" onClick={forth}>
              {say('next')}
            </Button>
          ) : (
            <>
              <Button onClick={() => setStep(0)}>{say('previous')}</Button>
              <Popconfirm
                title={say('confirmAsk')}
                okText={say('confirm')}
                cancelText={say('cancel')}
                onConfirm={finish}
              >
                <Button type="primary" loading={send.isPending}>
                  {say('finish')}
                </Button>
              </Popconfirm>
            </>
          )}
        </div>
      </FieldForm>
    </Page>
  );
}

function Text() {
  const say = useTexts(limitTexts);
  const query = useRecord('/guarantee/credit-authorisations/text', (signal) =>
    answered(api.GET('/guarantee/credit-authorisations/text', { signal })),
  );
  return (
    <Loaded query={query} rows={10}>
      {({ edition, paragraphs }) => (
        <>
          <Paragraphs
            label={say('step_text')}
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
