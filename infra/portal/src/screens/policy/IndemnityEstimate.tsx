import { Button, Form, Input } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, given, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { MoneyText } from '../../ui/MoneyText';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { policyTexts } from './texts';

type Loss = Schemas['EstimateIndemnityLoss'];

/** How much the policy would pay of a loss: for orientation only. */
export function IndemnityEstimate({ policy }: { policy: Schemas['PolicyView'] }) {
  const say = useTexts(policyTexts);
  const [form] = Form.useForm<Loss>();
  const faults = useFieldFaults(form);
  const { currency } = policy.buyerLimit;
  const estimate = useAction((filled: Loss, attempt) =>
    answered(
      api.POST('/policies/{policyNumber}/indemnity-estimates', {
        params: { path: { policyNumber: policy.policyNumber }, header: attempt },
        body: given({
          loss: { amount: filled.loss.amount, currency },
          buyerCode: filled.buyerCode,
        }),
      }),
    ),
  );
  const submit = () =>
    void form
      .validateFields()
      .then((filled) => estimate.mutate(filled, { onError: faults.show }))
      .catch(() => undefined);
  return (
    <section className="no-print">
      <h2>{say('estimate')}</h2>
      <FieldForm<Loss> form={form} submit={submit}>
        <div className="form-grid">
          <Form.Item
            name={['loss', 'amount']}
            label={say('loss', { currency })}
            rules={[{ required: true, message: say('required') }]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
          <Form.Item name="buyerCode" label={say('buyerCode')}>
            <Input />
          </Form.Item>
        </div>
        <Button loading={estimate.isPending} onClick={submit}>
          {say('estimateNow')}
        </Button>
      </FieldForm>
      <ProblemAlert error={estimate.error} faults={faults.others} />
      {estimate.data && <Result estimate={estimate.data} />}
    </section>
  );
}

function Result({ estimate }: { estimate: Schemas['EstimateIndemnityEstimateView'] }) {
  const say = useTexts(policyTexts);
  const { inputs } = estimate;
  return (
    <div role="status">
      <Facts
        items={[
          [say('estimated'), <MoneyText of={estimate.estimate} />],
          [say('limitedBy'), say(`limitedBy_${estimate.limitedBy}`)],
          [say('formula'), estimate.formula],
          [say('covered'), <MoneyText of={inputs.covered} />],
          [say('buyerLimitLeft'), <MoneyText of={inputs.buyerLimitLeft} />],
          inputs.policyLimitLeft && [
            say('policyLimitLeft'),
            <MoneyText of={inputs.policyLimitLeft} />,
          ],
        ]}
      />
      <p className="quiet">{estimate.note}</p>
    </div>
  );
}
