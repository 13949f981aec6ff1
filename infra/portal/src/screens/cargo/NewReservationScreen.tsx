import { Alert, Button, Form, Input, Space } from 'antd';
import dayjs from 'dayjs';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { DateField } from '../../ui/DateField';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { filled } from '../../ui/filled';
import { MoneyField } from '../../ui/MoneyField';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { useFormDraft } from '../../ui/useFormDraft';
import { withAmount } from './amounts';
import { coverTexts } from './coverTexts';

type Reservation = Schemas['ReservationInput'];

/** 货运险预约 (手册 002 §5.1.1). */
export function NewReservationScreen() {
  const say = useTexts(coverTexts);
  const { company } = useSession();
  const navigate = useNavigate();
  const [form] = Form.useForm<Reservation>();
  const faults = useFieldFaults(form);
  const draft = useFormDraft<Partial<Reservation>>('cargo/reservations/new', {});
  const reserve = useAction(
    (wanted: Reservation, attempt) =>
      answered(
        api.POST('/cargo/reservations', {
          params: { header: attempt },
          body: withAmount(filled(wanted), 'annualVolume'),
        }),
      ),
    ({ id }) => {
      draft.drop();
      void navigate(`/cargo/reservations/${id}`);
    },
  );
  const rules = [{ required: true, whitespace: true, message: say('required') }];
  return (
    <Page title={say('reserveNew')}>
      <Alert type="info" showIcon title={say('offline')} />
      <FieldForm<Reservation>
        form={form}
        initialValues={draft.initial}
        onValuesChange={(_changed, values) => draft.keep(values)}
        submit={form.submit}
        onFinish={(wanted) => reserve.mutate(wanted, { onError: faults.show })}
      >
        <section className="form-section form-grid">
          <Form.Item label={say('company')}>
            <Input aria-label={say('company')} value={company.name} readOnly disabled />
          </Form.Item>
          <Form.Item
            name="insurerId"
            label={say('insurer')}
            rules={[{ required: true, message: say('required') }]}
          >
            <ReferenceSelect table="insurers" withoutCode />
          </Form.Item>
          <Form.Item name="contact" label={say('contact')} rules={rules}>
            <Input maxLength={50} autoComplete="name" />
          </Form.Item>
          <Form.Item name="phone" label={say('phone')} rules={rules}>
            <Input inputMode="tel" autoComplete="tel" />
          </Form.Item>
          <Form.Item
            name="mainTransportMode"
            label={say('mainTransportMode')}
            rules={[{ required: true, message: say('required') }]}
          >
            <ReferenceSelect table="transport-modes" />
          </Form.Item>
          <Form.Item name="startOn" label={say('startOn')}>
            <DateField from={dayjs().format('YYYY-MM-DD')} />
          </Form.Item>
          <Form.Item name="annualVolume" label={say('annualVolume')}>
            <MoneyField />
          </Form.Item>
          <Form.Item name="mainGoods" label={say('mainGoods')} rules={rules} className="wide">
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
          <Form.Item name="routes" label={say('routes')} className="wide">
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </section>
        <ProblemAlert error={reserve.error} faults={faults.others} />
        <Space className="form-foot">
          <Button type="primary" htmlType="submit" loading={reserve.isPending}>
            {say('reserve')}
          </Button>
          <Button onClick={() => void navigate('/cargo/reservations')}>{say('cancel')}</Button>
        </Space>
      </FieldForm>
    </Page>
  );
}
