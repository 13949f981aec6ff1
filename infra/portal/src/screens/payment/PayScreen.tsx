import { Button, Empty, Popconfirm, Steps } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { sum } from '../../ui/sum';
import { AgreementChoice } from './AgreementChoice';
import { itemsOf, type Payable, readPayables } from './payables';
import { PayableList } from './PayableList';
import './payment.css';
import { paymentTexts } from './texts';

/** 在线支付, 重新支付, 合并支付 (手册 002 §5.2.3, §5.7.2). */
export function PayScreen() {
  const say = useTexts(paymentTexts);
  const query = useRecord('/payables', readPayables);
  return (
    <Page title={say('pay')}>
      <Loaded query={query}>
        {(payables) =>
          payables.length === 0 ? (
            <Empty description={say('nothingToPay')} />
          ) : (
            <Pay payables={payables} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Pay({ payables }: { payables: readonly Payable[] }) {
  const say = useTexts(paymentTexts);
  const navigate = useNavigate();
  const sign = useSigning();
  const [search] = useSearchParams();
  const [ids, setIds] = useState<readonly string[]>(() => search.getAll('application'));
  const [step, setStep] = useState(0);
  const [agreement, setAgreement] = useState<string>();
  const chosen = payables.filter(({ id }) => ids.includes(id));
  const total = sum(chosen.flatMap(({ premium }) => premium ?? []));
  const pay = useAction(
    async (paymentAgreementId: string, attempt) => {
      const proposal = { paymentAgreementId, items: itemsOf(chosen) };
      const signature = await sign({ purpose: 'PAY_PREMIUM', proposal });
      return answered(
        api.POST('/payments', { params: { header: attempt }, body: { ...proposal, signature } }),
      );
    },
    ({ id, message }) => void navigate(`/payments/${id}`, { state: { message }, replace: true }),
  );
  const insurer = chosen[0]?.insurer;
  return (
    <>
      <Steps
        current={step}
        className="wizard-steps"
        items={[{ title: say('step_items') }, { title: say('step_agreement') }]}
      />
      {step === 0 || !insurer ? (
        <PayableList payables={payables} chosen={chosen} choose={setIds} />
      ) : (
        <AgreementChoice insurer={insurer} chosen={agreement} choose={setAgreement} />
      )}
      {total && (
        <p className="pay-total" role="status">
          {say('chosen', { count: chosen.length })} <MoneyText of={total} />
        </p>
      )}
      <ProblemAlert error={unlessNotSigned(pay.error)} />
      <div className="form-foot">
        {step === 0 ? (
          <Button type="primary" disabled={chosen.length === 0} onClick={() => setStep(1)}>
            {say('next')}
          </Button>
        ) : (
          <>
            <Button onClick={() => setStep(0)}>{say('previous')}</Button>
            <Popconfirm
              title={say('payNow')}
              okText={say('yes')}
              cancelText={say('no')}
              disabled={agreement === undefined}
              onConfirm={() => agreement && pay.mutate(agreement)}
            >
              <Button type="primary" disabled={agreement === undefined} loading={pay.isPending}>
                {say('finish')}
              </Button>
            </Popconfirm>
          </>
        )}
      </div>
    </>
  );
}
