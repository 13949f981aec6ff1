import { Button, Form, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { DateField } from '../../ui/DateField';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { filled } from '../../ui/filled';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import type { Editing } from './ClaimEditor';
import { CURRENCY } from './claimInput';
import { claimTexts } from './texts';

type Row = Schemas['ShipmentRow'];

interface Props {
  claimNumber: string;
  editing: Editing;
  shipment?: Schemas['ShipmentView'];
  close: () => void;
}

const TEXTS = ['contractNumber', 'invoiceNumber', 'hsCode', 'declarationNumber'] as const;
const AMOUNTS = ['invoiceAmount', 'receivedAmount', 'claimedAmount'] as const;

/** One row of 出运信息. */
export function ShipmentDialog({ claimNumber, editing, shipment, close }: Props) {
  const say = useTexts(claimTexts);
  const [form] = Form.useForm<Row>();
  const faults = useFieldFaults(form);
  const save = useAction(
    async ({ row }: { row: Row; another: boolean }, attempt) => {
      await editing.before();
      return shipment
        ? answered(
            api.PUT('/claims/{claimNumber}/shipments/{serial}', {
              params: {
                path: { claimNumber, serial: shipment.serial },
                header: { 'If-Match': ifMatch(shipment.version), ...attempt },
              },
              body: row,
            }),
          )
        : answered(
            api.POST('/claims/{claimNumber}/shipments', {
              params: { path: { claimNumber }, header: attempt },
              body: row,
            }),
          );
    },
    ({ claimVersion }, { another }) => {
      editing.after(claimVersion);
      if (another) form.resetFields();
      else close();
    },
  );
  const submit = (another: boolean) =>
    void form
      .validateFields()
      .then((values) => save.mutate({ row: rowOf(values), another }, { onError: faults.show }))
      .catch(() => undefined);
  const needed = [{ required: true, message: say('required') }];
  return (
    <Modal
      open
      title={say(shipment ? 'editShipment' : 'addShipment')}
      onCancel={close}
      width="min(56rem, 96vw)"
      footer={[
        <Button key="cancel" onClick={close}>
          {say('cancel')}
        </Button>,
        !shipment && (
          <Button key="another" loading={save.isPending} onClick={() => submit(true)}>
            {say('saveAndNext')}
          </Button>
        ),
        <Button key="save" type="primary" loading={save.isPending} onClick={() => submit(false)}>
          {say('save')}
        </Button>,
      ]}
    >
      <FieldForm<Row>
        form={form}
        submit={() => submit(false)}
        save={() => submit(false)}
        initialValues={shipment ?? {}}
      >
        <div className="form-grid">
          {TEXTS.map((field) => (
            <Form.Item key={field} name={field} label={say(field)} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
          ))}
          <Form.Item name="certificateOfOriginNumber" label={say('certificateNumber')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="shippedOn" label={say('shippedOn')} rules={needed}>
            <DateField until={dayjs().format('YYYY-MM-DD')} />
          </Form.Item>
          <Form.Item name="paymentMethod" label={say('paymentMethod')} rules={needed}>
            <ReferenceSelect table="payment-methods" withoutCode />
          </Form.Item>
          <Form.Item name="paymentTerm" label={say('paymentTerm')} rules={needed}>
            <Input maxLength={100} />
          </Form.Item>
          {AMOUNTS.map((field) => (
            <Form.Item key={field} name={[field, 'amount']} label={say(field)} rules={needed}>
              <Input inputMode="decimal" />
            </Form.Item>
          ))}
          <Form.Item name="collectionStatus" label={say('collectionStatus')} rules={needed}>
            <ReferenceSelect table="collection-status" withoutCode />
          </Form.Item>
        </div>
      </FieldForm>
      <ProblemAlert error={save.error} faults={faults.others} />
    </Modal>
  );
}

function rowOf(values: Row): Row {
  const row: Row = filled(values);
  const inDollars = (of: Row['invoiceAmount']) => ({ amount: of.amount, currency: CURRENCY });
  return {
    ...row,
    invoiceAmount: inDollars(row.invoiceAmount),
    receivedAmount: inDollars(row.receivedAmount),
    claimedAmount: inDollars(row.claimedAmount),
  };
}
