import { Alert, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useAction } from '../../api/action';
import { answered, api, given, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { type ToBeSigned, useSigning } from '../../signing/useSigning';
import { DateField } from '../../ui/DateField';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ImageField } from './ImageField';
import { agreementTexts } from './texts';

type Body = Omit<Schemas['SealBody'], 'signature'>;

interface Props {
  /** To be changed; a new one is made without it. */
  seal?: Schemas['SealView'];
  close: () => void;
}

/** 制作印章, 修改印章: with the legal person card, or prepared for whoever has it. */
export function SealDialog({ seal, close }: Props) {
  const say = useTexts(agreementTexts);
  const { medium, name } = useSession().person;
  const legalPerson = medium === 'LEGAL_PERSON_CARD';
  const sign = useSigning();
  const [form] = Form.useForm<Body>();
  const faults = useFieldFaults(form);
  const save = useAction(async (body: Body, attempt) => {
    const signature = await sign(toBeSigned(body, seal));
    const signed = { ...body, signature };
    return seal
      ? answered(
          api.PUT('/seals/{id}', {
            params: {
              path: { id: seal.id },
              header: { 'If-Match': ifMatch(seal.version), ...attempt },
            },
            body: signed,
          }),
        )
      : answered(api.POST('/seals', { params: { header: attempt }, body: signed }));
  }, close);
  const filled = () =>
    form
      .validateFields()
      .then((body) => given({ ...body, type: 'COMPANY_SEAL' as const }))
      .catch(() => undefined);
  const submit = () =>
    void filled().then((body) => {
      if (body) save.mutate(body, { onError: faults.show });
    });
  const needed = [{ required: true, message: say('required') }];
  const today = dayjs();
  return (
    <Modal
      open
      title={say(seal ? 'change' : 'make')}
      okText={say('save')}
      cancelText={say('cancel')}
      okButtonProps={{ loading: save.isPending, disabled: !legalPerson }}
      onOk={submit}
      onCancel={close}
    >
      {!legalPerson && <Alert type="info" showIcon title={say('legalPersonOnly')} />}
      <FieldForm<Body>
        form={form}
        submit={submit}
        initialValues={
          seal ?? {
            operatorName: name,
            validFrom: today.format('YYYY-MM-DD'),
            validUntil: today.add(1, 'year').format('YYYY-MM-DD'),
          }
        }
      >
        <Form.Item name="operatorName" label={say('operatorName')} rules={needed}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item label={say('sealType')}>
          <Input value={say('companySeal')} readOnly aria-label={say('sealType')} />
        </Form.Item>
        <div className="form-grid">
          <Form.Item name="validFrom" label={say('validFrom')} rules={needed}>
            <DateField />
          </Form.Item>
          <Form.Item name="validUntil" label={say('validUntil')} rules={needed}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item name="image" label={say('image')} extra={say('imageHint')}>
          <ImageField />
        </Form.Item>
      </FieldForm>
      {!legalPerson && (
        <PrepareTask
          wanted={async () => {
            const body = await filled();
            return body && toBeSigned(body, seal);
          }}
        />
      )}
      <ProblemAlert error={unlessNotSigned(save.error)} faults={faults.others} />
    </Modal>
  );
}

function toBeSigned(body: Body, seal: Props['seal']): ToBeSigned {
  const proposal = { ...body };
  return seal
    ? { purpose: 'CHANGE_SEAL', subject: `seals/${seal.id}`, version: seal.version, proposal }
    : { purpose: 'MAKE_SEAL', proposal };
}
