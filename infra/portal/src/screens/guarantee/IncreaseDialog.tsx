import { Form, Input, Modal } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { CnyField } from '../../ui/CnyField';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { filled } from '../../ui/filled';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { limitTexts } from './limitTexts';

type Increase = Schemas['IncreaseLimitIncrease'];

/** 额度追加. */
export function IncreaseDialog({
  limit,
  close,
}: {
  limit: Schemas['LimitView'];
  close: () => void;
}) {
  const say = useTexts(limitTexts);
  const [form] = Form.useForm<Increase>();
  const faults = useFieldFaults(form);
  const { id, version } = limit;
  const increase = useAction(
    (wanted: Increase, attempt) =>
      answered(
        api.POST('/guarantee/limits/{id}/increases', {
          params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
          body: filled(wanted),
        }),
      ),
    close,
  );
  return (
    <Modal
      open
      title={say('increase')}
      okText={say('increaseSend')}
      cancelText={say('cancel')}
      confirmLoading={increase.isPending}
      onOk={form.submit}
      onCancel={close}
    >
      <FieldForm<Increase>
        form={form}
        submit={form.submit}
        onFinish={(wanted) => increase.mutate(wanted, { onError: faults.show })}
      >
        <Form.Item
          name="additional"
          label={say('additional')}
          rules={[{ required: true, message: say('required') }]}
        >
          <CnyField />
        </Form.Item>
        <Form.Item name="remark" label={say('remark')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </FieldForm>
      <ProblemAlert error={increase.error} faults={faults.others} />
    </Modal>
  );
}
