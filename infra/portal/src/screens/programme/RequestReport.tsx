import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { answered, api, given, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { programmeTexts } from './texts';

type Wanted = Schemas['RequestCreditReportWanted'];

/** Asks the insurer about a buyer. */
export function RequestReport({ programmeId }: { programmeId: string }) {
  const say = useTexts(programmeTexts);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Wanted>();
  const faults = useFieldFaults(form);
  const request = useAction(
    (wanted: Wanted, attempt) =>
      answered(
        api.POST('/programmes/{id}/credit-reports', {
          params: { path: { id: programmeId }, header: attempt },
          body: { buyer: given(wanted.buyer) },
        }),
      ),
    () => setOpen(false),
  );
  const submit = () =>
    void form
      .validateFields()
      .then((wanted) => request.mutate(wanted, { onError: faults.show }))
      .catch(() => undefined);
  const needed = [{ required: true, message: say('required') }];
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>
        {say('request')}
      </Button>
      <Modal
        open={open}
        title={say('request')}
        okText={say('request')}
        okButtonProps={{ loading: request.isPending }}
        onOk={submit}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <FieldForm<Wanted> form={form} submit={submit} preserve={false}>
          <Form.Item name={['buyer', 'englishName']} label={say('englishName')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={['buyer', 'country']} label={say('country')} rules={needed}>
            <ReferenceSelect table="countries" />
          </Form.Item>
          <Form.Item name={['buyer', 'code']} label={say('buyerCode')}>
            <Input />
          </Form.Item>
          <Form.Item name={['buyer', 'englishAddress']} label={say('englishAddress')}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name={['buyer', 'registrationNumber']} label={say('registrationNumber')}>
            <Input />
          </Form.Item>
        </FieldForm>
        <ProblemAlert error={request.error} faults={faults.others} />
      </Modal>
    </>
  );
}
