import { Button, Form, Input } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { claimTexts } from './texts';

type Filled = Pick<Schemas['WithdrawClaimWithdraw'], 'reason'>;

/** 撤回索赔申请, before there is a decision; the insurer has to agree. */
export function Withdrawal({ claim }: { claim: Schemas['ClaimView'] }) {
  const say = useTexts(claimTexts);
  const hasCard = useHasCard();
  const sign = useSigning();
  const [form] = Form.useForm<Filled>();
  const faults = useFieldFaults(form);
  const { claimNumber, status, version } = claim;
  const withdraw = useAction(async ({ reason }: Filled, attempt) => {
    const signature = await sign({
      purpose: 'WITHDRAW_CLAIM',
      subject: `claims/${claimNumber}`,
      version,
    });
    return answered(
      api.POST('/claims/{claimNumber}/withdrawal', {
        params: { path: { claimNumber }, header: { 'If-Match': ifMatch(version), ...attempt } },
        body: { reason, signature },
      }),
    );
  });
  if (!['SUBMITTED', 'UNDER_REVIEW', 'RETURNED'].includes(status)) return null;
  const submit = () =>
    void form
      .validateFields()
      .then((filled) => withdraw.mutate(filled, { onError: faults.show }))
      .catch(() => undefined);
  return (
    <section className="no-print">
      <h2>{say('withdraw')}</h2>
      <p className="quiet">{say('withdrawWhy')}</p>
      <FieldForm<Filled> form={form}>
        <Form.Item
          name="reason"
          label={say('withdrawReason')}
          rules={[{ required: true, whitespace: true, message: say('required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
        </Form.Item>
      </FieldForm>
      <ProblemAlert error={unlessNotSigned(withdraw.error)} faults={faults.others} />
      <Button danger disabled={!hasCard} loading={withdraw.isPending} onClick={submit}>
        {say('withdraw')}
      </Button>
    </section>
  );
}
