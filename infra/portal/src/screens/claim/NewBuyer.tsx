import { Alert, Button, Form, Modal } from 'antd';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useTexts } from '../../i18n/texts';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { filled } from '../../ui/filled';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { BuyerFields } from './BuyerFields';
import { claimTexts } from './texts';

type Proposed = Pick<Schemas['ProposeBuyerNewBuyer'], 'buyer'>;

interface Props {
  insurer: string;
  choose: (buyer: Schemas['ClaimBuyer']) => void;
  close: () => void;
}

/** 新建买家信息: proposed to the insurer, which registers it. */
export function NewBuyer({ insurer, choose, close }: Props) {
  const say = useTexts(claimTexts);
  const [form] = Form.useForm<Proposed>();
  const faults = useFieldFaults(form);
  const propose = useAction(
    ({ confirmedNew }: { confirmedNew: boolean }, attempt) =>
      answered(
        api.POST('/buyers', {
          params: { header: attempt },
          body: {
            insurer,
            buyer: filled(form.getFieldsValue().buyer),
            confirmedNew,
          },
        }),
      ),
    ({ buyerCode, buyer }) => {
      if (buyerCode !== undefined) choose({ code: buyerCode, englishName: buyer.englishName });
    },
  );
  const submit = (confirmedNew: boolean) =>
    void form
      .validateFields()
      .then(() => propose.mutate({ confirmedNew }, { onError: faults.show }))
      .catch(() => undefined);
  const known = propose.error instanceof Refusal && propose.error.is('buyer-probably-known');
  return (
    <Modal
      open
      title={say('newBuyer')}
      okText={say('save')}
      cancelText={say('cancel')}
      okButtonProps={{ loading: propose.isPending, disabled: propose.isSuccess }}
      onOk={() => submit(false)}
      onCancel={close}
      width="min(56rem, 96vw)"
    >
      <FieldForm<Proposed> form={form} submit={() => submit(false)}>
        <BuyerFields />
      </FieldForm>
      {propose.isSuccess && <Alert type="success" showIcon title={say('registered')} />}
      <ProblemAlert error={propose.error} {...(known ? {} : { faults: faults.others })} />
      {known && <Button onClick={() => submit(true)}>{say('confirmedNew')}</Button>}
    </Modal>
  );
}
