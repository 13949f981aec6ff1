import { Form, Input, Modal } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { coverTexts } from './coverTexts';
import { cargoTexts } from './texts';

interface Reason {
  reason: Schemas['WithdrawCargoApplicationWithdraw']['reason'];
}

/** 撤销: why, then the card; the insurer answers. */
export function WithdrawDialog({
  application,
  close,
}: {
  application: Schemas['CargoApplicationView'];
  close: () => void;
}) {
  const say = useTexts(cargoTexts);
  const required = useTexts(coverTexts)('required');
  const sign = useSigning();
  const [form] = Form.useForm<Reason>();
  const faults = useFieldFaults(form);
  const { id, version } = application;
  const withdraw = useAction(async ({ reason }: Reason, attempt) => {
    const signature = await sign({
      purpose: 'WITHDRAW_CARGO_APPLICATION',
      subject: `cargo/applications/${id}`,
      version,
    });
    return answered(
      api.POST('/cargo/applications/{id}/withdrawal', {
        params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
        body: { reason, signature },
      }),
    );
  }, close);
  return (
    <Modal
      open
      title={say('withdrawTitle')}
      okText={say('withdrawSend')}
      cancelText={say('keep')}
      confirmLoading={withdraw.isPending}
      onOk={form.submit}
      onCancel={close}
    >
      <p>{say('withdrawWhat')}</p>
      <FieldForm<Reason>
        form={form}
        submit={form.submit}
        onFinish={(given) => withdraw.mutate(given, { onError: faults.show })}
      >
        <Form.Item
          name="reason"
          label={say('withdrawReason')}
          rules={[{ required: true, whitespace: true, message: required }]}
        >
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
      </FieldForm>
      <ProblemAlert error={unlessNotSigned(withdraw.error)} faults={faults.others} />
    </Modal>
  );
}
