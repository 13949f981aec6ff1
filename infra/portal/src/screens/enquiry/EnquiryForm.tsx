import { Alert, Button, Form, Space } from 'antd';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, given, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { useFormDraft } from '../../ui/useFormDraft';
import { EnquiryFields } from './EnquiryFields';
import { enquiryTexts } from './texts';
import { type Filled, valuesOf } from './values';

/** 询保申请: saved as a draft, then submitted. */
export function EnquiryForm({ enquiry }: { enquiry?: Schemas['EnquiryView'] }) {
  const say = useTexts(enquiryTexts);
  const navigate = useNavigate();
  const { company } = useSession();
  const [form] = Form.useForm<Filled>();
  const faults = useFieldFaults(form);
  const draft = useFormDraft<Partial<Filled>>('enquiries/new', {
    companyName: company.name,
    need: { subject: 'INSURE' },
  });
  const save = useAction(
    async (filled: Filled, attempt) => {
      const body = given({ ...filled, need: given(filled.need ?? {}) });
      return enquiry
        ? answered(
            api.PUT('/enquiries/{serial}', {
              params: {
                path: { serial: enquiry.serial },
                header: { 'If-Match': ifMatch(enquiry.version), ...attempt },
              },
              body,
            }),
          )
        : answered(api.POST('/enquiries', { params: { header: attempt }, body }));
    },
    ({ serial }) => {
      if (enquiry) return;
      draft.drop();
      void navigate(`/enquiries/${serial}`, { replace: true });
    },
  );
  const submission = useAction(({ serial, version }: Schemas['EnquiryView'], attempt) =>
    answered(
      api.POST('/enquiries/{serial}/submission', {
        params: { path: { serial }, header: { 'If-Match': ifMatch(version), ...attempt } },
      }),
    ),
  );
  const removal = useAction(
    ({ serial, version }: Schemas['EnquiryView'], attempt) =>
      answered(
        api.DELETE('/enquiries/{serial}', {
          params: { path: { serial }, header: { 'If-Match': ifMatch(version), ...attempt } },
        }),
      ),
    () => void navigate('/enquiries'),
  );
  const keep = (then?: (kept: Schemas['EnquiryView']) => void) =>
    void form
      .validateFields()
      .then((filled) =>
        save.mutate(filled, { onError: faults.show, onSuccess: (kept) => then?.(kept) }),
      )
      .catch(() => undefined);
  const submit = () => keep((kept) => submission.mutate(kept, { onError: faults.show }));
  return (
    <>
      <p className="quiet">{say('intro')}</p>
      <FieldForm<Filled>
        form={form}
        save={() => keep()}
        submit={submit}
        initialValues={enquiry ? valuesOf(enquiry) : draft.initial}
        onValuesChange={(_changed, values) => {
          if (!enquiry) draft.keep(values);
        }}
      >
        <EnquiryFields form={form} />
      </FieldForm>
      <ProblemAlert error={save.error ?? submission.error} faults={faults.others} />
      {save.isSuccess && !submission.isPending && (
        <Alert type="success" showIcon role="status" title={say('saved')} />
      )}
      <Space wrap className="form-foot no-print">
        <Button loading={save.isPending} onClick={() => keep()}>
          {say('save')}
        </Button>
        <Button type="primary" loading={submission.isPending} onClick={submit}>
          {say('submit')}
        </Button>
        {enquiry && (
          <ConfirmButton
            danger
            label={say('remove')}
            question={say('removeWhy')}
            act={() => removal.mutateAsync(enquiry)}
          />
        )}
        <Button onClick={() => void navigate('/enquiries')}>{say('back')}</Button>
      </Space>
    </>
  );
}
