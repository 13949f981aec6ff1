import type { UseMutationResult } from '@tanstack/react-query';
import { Alert, Button, Form, Popconfirm, Steps } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { agreementTexts } from './agreementTexts';
import { PartyChoice } from './PartyChoice';
import { useIsLegalPerson } from './legalPerson';
import './payment.css';
import { PayerFields } from './PayerFields';
import { Terms } from './Terms';

export type Unsigned = Omit<Schemas['AgreementBody'], 'signature'>;

const STEPS = ['bank', 'payee', 'payer', 'terms'] as const;

interface Props {
  send: UseMutationResult<Schemas['AgreementView'], Error, Unsigned>;
  /** Of the signing before; never tax number and account, which are typed anew. */
  known?: Partial<Schemas['PayerDetails']>;
}

/** 付款银行 → 收款企业 → 付款企业信息 → 服务协议, then the legal person's card. */
export function AgreementWizard({ send, known }: Props) {
  const say = useTexts(agreementTexts);
  const { company } = useSession();
  const legalPerson = useIsLegalPerson();
  const [step, setStep] = useState(0);
  const [form] = Form.useForm<Unsigned>();
  const faults = useFieldFaults(form);
  const last = step === STEPS.length - 1;
  const refused = (error: Error) => {
    const pointer = error instanceof Refusal ? error.faults[0]?.pointer : undefined;
    if (pointer) setStep(stepOf(pointer));
    faults.show(error);
  };
  const forth = () =>
    void form.validateFields().then(
      () => !last && setStep(step + 1),
      () => undefined,
    );
  const finish = () =>
    void form.validateFields().then(
      () => send.mutate(form.getFieldsValue(true) as Unsigned, { onError: refused }),
      () => undefined,
    );
  return (
    <>
      {!legalPerson && <Alert type="warning" showIcon title={say('legalPersonNeeded')} />}
      <Steps
        current={step}
        className="wizard-steps"
        items={STEPS.map((name) => ({ title: say(`step_${name}`) }))}
      />
      <FieldForm<Unsigned>
        form={form}
        initialValues={{ termsAccepted: false, payer: { name: company.name, ...known } }}
        {...(last ? {} : { submit: forth })}
        autoComplete="off"
        disabled={!legalPerson}
      >
        <section className="form-section">
          {STEPS[step] === 'bank' && <PartyChoice name="bankId" />}
          {STEPS[step] === 'payee' && <PartyChoice name="payeeInsurerId" />}
          {STEPS[step] === 'payer' && <PayerFields />}
          {STEPS[step] === 'terms' && <Terms />}
        </section>
        <ProblemAlert error={unlessNotSigned(send.error)} faults={faults.others} />
        <div className="form-foot">
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{say('previous')}</Button>}
          {last ? (
            <Popconfirm
              title={say('sendAsk')}
              okText={say('yes')}
              cancelText={say('no')}
              onConfirm={finish}
            >
              <Button type="primary" loading={send.isPending}>
                {say('finish')}
              </Button>
            </Popconfirm>
          ) : (
            <Button type="primary" onClick={forth}>
              {say('next')}
            </Button>
          )}
        </div>
      </FieldForm>
    </>
  );
}

/** Where the field of a fault is. */
function stepOf(pointer: string): number {
  if (pointer.startsWith('/bankId')) return 0;
  if (pointer.startsWith('/payeeInsurerId')) return 1;
  return pointer.startsWith('/payer') ? 2 : 3;
}
