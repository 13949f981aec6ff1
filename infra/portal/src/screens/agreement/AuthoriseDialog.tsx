import { Checkbox, Form, Modal } from 'antd';
import dayjs from 'dayjs';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { useSigning } from '../../signing/useSigning';
import { DateField } from '../../ui/DateField';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { agreementTexts } from './texts';

type Authorise = Omit<Schemas['AuthoriseDataAuthorise'], 'signature'>;
type Purpose = Authorise['purposes'][number];

const MOST_YEARS = 3;

/** 企业数据授权: to whom, for what, until when; signed with the card. */
export function AuthoriseDialog({ close }: { close: () => void }) {
  const say = useTexts(agreementTexts);
  const hasCard = useHasCard();
  const sign = useSigning();
  const [form] = Form.useForm<Authorise>();
  const faults = useFieldFaults(form);
  const authorise = useAction(async (proposal: Authorise, attempt) => {
    const signature = await sign({ purpose: 'AUTHORISE_DATA', proposal: { ...proposal } });
    return answered(
      api.POST('/data-authorisations', {
        params: { header: attempt },
        body: { ...proposal, signature },
      }),
    );
  }, close);
  const filled = () => form.validateFields().catch(() => undefined);
  const submit = () =>
    void filled().then((proposal) => {
      if (proposal) authorise.mutate(proposal, { onError: faults.show });
    });
  const needed = [{ required: true, message: say('required') }];
  const today = dayjs();
  return (
    <Modal
      open
      title={say('newAuthorisation')}
      okText={say('authorise')}
      cancelText={say('cancel')}
      okButtonProps={{ loading: authorise.isPending, disabled: !hasCard }}
      onOk={submit}
      onCancel={close}
    >
      <FieldForm<Authorise>
        form={form}
        submit={submit}
        initialValues={{
          purposes: ['CLAIM'],
          until: today.add(1, 'year').format('YYYY-MM-DD'),
        }}
      >
        <Form.Item name="insurerId" label={say('insurer')} rules={needed}>
          <ReferenceSelect table="insurers" withoutCode />
        </Form.Item>
        <Form.Item name="purposes" label={say('purposes')} rules={needed}>
          <Purposes />
        </Form.Item>
        <Form.Item name="until" label={say('until')} rules={needed}>
          <DateField
            from={today.format('YYYY-MM-DD')}
            until={today.add(MOST_YEARS, 'year').format('YYYY-MM-DD')}
          />
        </Form.Item>
        <p className="quiet">{say('dataScope')}</p>
        <Form.Item
          name="termsAccepted"
          valuePropName="checked"
          rules={[
            {
              validator: (_rule, accepted: boolean | undefined) =>
                accepted ? Promise.resolve() : Promise.reject(new Error(say('required'))),
            },
          ]}
        >
          <Checkbox>{say('acceptData')}</Checkbox>
        </Form.Item>
      </FieldForm>
      {!hasCard && (
        <PrepareTask
          wanted={async () => {
            const proposal = await filled();
            return proposal && { purpose: 'AUTHORISE_DATA', proposal: { ...proposal } };
          }}
        />
      )}
      <ProblemAlert error={unlessNotSigned(authorise.error)} faults={faults.others} />
    </Modal>
  );
}

/** A group of boxes is not a field to screen readers: what the form says of fields is left out. */
function Purposes({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: Purpose[];
  onChange?: (chosen: Purpose[]) => void;
}) {
  const say = useTexts(agreementTexts);
  return (
    <Checkbox.Group<Purpose>
      {...(id ? { id } : {})}
      value={value ?? []}
      onChange={(chosen) => onChange?.(chosen)}
      options={(['CLAIM', 'UNDERWRITING'] as const).map((each) => ({
        value: each,
        label: say(`purpose_${each}`),
      }))}
    />
  );
}
