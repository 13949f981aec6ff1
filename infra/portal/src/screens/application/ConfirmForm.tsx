import { Alert, Button, Checkbox, Form, Input, Space } from 'antd';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, given, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useFormDraft } from '../../ui/useFormDraft';
import { FormReading } from './FormReading';
import { forbiddenIn } from './steps';
import { applicationTexts } from './texts';
import { useReading } from './useReading';

type Application = Schemas['ApplicationView'];
type Filled = Pick<Schemas['ConfirmApplicationConfirm'], 'contact' | 'remark'>;

const EMPTY: Filled['contact'] = { name: '', mobile: '', email: '' };

/** 确认投保: the contact, the declaration, the forced reading, the signature. */
export function ConfirmForm({ application, done }: { application: Application; done: () => void }) {
  const say = useTexts(applicationTexts);
  const navigate = useNavigate();
  const sign = useSigning();
  const { medium } = useSession().person;
  const [form] = Form.useForm<Filled>();
  const faults = useFieldFaults(form);
  const draft = useFormDraft<Filled>(`applications/${application.id}`, {
    contact: { ...EMPTY, ...application.suggestedContact },
  });
  const reading = useReading(application.id);
  const { confirmWith, emailRule } = application;
  const confirm = useAction(
    async (filled: Filled, attempt) => {
      const signature =
        confirmWith === 'MEMBER'
          ? undefined
          : await sign({
              purpose: 'CONFIRM_APPLICATION',
              subject: `applications/${application.id}`,
              version: application.version,
            });
      return answered(
        api.POST('/applications/{id}/confirmation', {
          params: {
            path: { id: application.id },
            header: { 'If-Match': ifMatch(application.version), ...attempt },
          },
          body: given({
            contact: given(filled.contact),
            remark: filled.remark,
            declarationAccepted: true,
            readingId: reading.readingId ?? '',
            signature,
          }),
        }),
      );
    },
    () => {
      draft.drop();
      done();
    },
  );
  const submit = () => {
    if (!reading.readingId) return;
    void form
      .validateFields()
      .then((filled) => confirm.mutate(filled, { onError: faults.show }))
      .catch(() => undefined);
  };
  const wrongCard =
    (confirmWith === 'LEGAL_PERSON_CARD' && medium !== 'LEGAL_PERSON_CARD') ||
    (confirmWith === 'CARD' && medium === 'PASSWORD');
  const needed = [{ required: true, whitespace: true, message: say('required') }];
  const characters = Array.from(emailRule.forbidden).join(' ');
  return (
    <section>
      <h2>{say('contact')}</h2>
      <FieldForm<Filled>
        form={form}
        submit={submit}
        initialValues={draft.initial}
        onValuesChange={(_changed, values) => draft.keep(values)}
      >
        <div className="form-grid">
          <Form.Item name={['contact', 'name']} label={say('contactName')} rules={needed}>
            <Input autoComplete="name" maxLength={50} />
          </Form.Item>
          <Form.Item name={['contact', 'phone']} label={say('contactPhone')}>
            <Input autoComplete="tel" inputMode="tel" />
          </Form.Item>
          <Form.Item name={['contact', 'mobile']} label={say('contactMobile')} rules={needed}>
            <Input autoComplete="tel" inputMode="tel" />
          </Form.Item>
          <Form.Item
            name={['contact', 'email']}
            label={say('contactEmail')}
            extra={emailRule.forbidden && say('emailHint', { characters })}
            rules={[
              ...needed,
              {
                validator: (_rule, value: string | undefined) => {
                  const found = forbiddenIn(value ?? '', emailRule.forbidden);
                  return found.length === 0
                    ? Promise.resolve()
                    : Promise.reject(
                        new Error(say('emailForbidden', { characters: found.join(' ') })),
                      );
                },
              },
            ]}
          >
            <Input autoComplete="email" inputMode="email" />
          </Form.Item>
          <Form.Item name="remark" label={say('remark')} className="wide">
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />
          </Form.Item>
        </div>
      </FieldForm>
      <h2>{say('declaration')}</h2>
      <ol className="declaration">
        {application.declaration.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <p className="quiet">{say(reading.readingId ? 'read' : 'readFirst')}</p>
      <Checkbox
        checked={reading.readingId !== undefined}
        disabled={reading.opening}
        onChange={(event) => (event.target.checked ? reading.open() : reading.forget())}
      >
        {say('accept')}
      </Checkbox>
      {reading.current && (
        <FormReading
          reading={reading.current.view}
          until={reading.current.until}
          read={reading.done}
        />
      )}
      {wrongCard && (
        <Alert
          type="warning"
          showIcon
          title={say(confirmWith === 'CARD' ? 'cardNeeded' : 'legalCardNeeded')}
        />
      )}
      <ProblemAlert error={reading.error} />
      <ProblemAlert error={unlessNotSigned(confirm.error)} faults={faults.others} />
      <Space wrap className="form-foot">
        <Button
          type="primary"
          disabled={!reading.readingId || wrongCard}
          loading={confirm.isPending}
          onClick={submit}
        >
          {say('confirm')}
        </Button>
        <Button onClick={() => void navigate('/applications')}>{say('back')}</Button>
      </Space>
    </section>
  );
}
