import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { CnyField } from '../../ui/CnyField';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import type { FormDraft } from '../../ui/useFormDraft';
import { limitTexts } from './limitTexts';

type Wanted = Schemas['ApplyForLimitApply'];

interface Props {
  apply: UseMutationResult<Schemas['LimitView'], Error, Wanted>;
  draft: FormDraft<Partial<Wanted>>;
  sameInsurer?: boolean;
}

/** 额度申请信息填写: what is known of the company is filled in, and can be changed. */
export function LimitForm({ apply, draft, sameInsurer = false }: Props) {
  const say = useTexts(limitTexts);
  const [form] = Form.useForm<Wanted>();
  const faults = useFieldFaults(form);
  const required = [{ required: true, message: say('required') }];
  return (
    <FieldForm<Wanted>
      form={form}
      initialValues={draft.initial}
      onValuesChange={(_changed, values) => draft.keep(values)}
      submit={form.submit}
      onFinish={(wanted) => apply.mutate(wanted, { onError: faults.show })}
    >
      <section className="form-section form-grid">
        <Form.Item name={['applicant', 'name']} label={say('company')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name={['applicant', 'contact']} label={say('contact')} rules={required}>
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
        <Form.Item name={['applicant', 'phone']} label={say('phone')} rules={required}>
          <Input inputMode="tel" autoComplete="tel" />
        </Form.Item>
        <Form.Item
          name={['applicant', 'legalRepresentative']}
          label={say('legalRepresentative')}
          rules={required}
        >
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="insurerId" label={say('insurer')} rules={required}>
          <ReferenceSelect table="insurers" withoutCode disabled={sameInsurer} />
        </Form.Item>
        <Form.Item name="customsCode" label={say('customsCode')} rules={required}>
          <Input maxLength={10} />
        </Form.Item>
        <Form.Item name="registeringCustoms" label={say('registeringCustoms')} rules={required}>
          <ReferenceSelect table="customs-districts" />
        </Form.Item>
        <Form.Item name="requestedAmount" label={say('requestedAmount')} rules={required}>
          <CnyField />
        </Form.Item>
        <Form.Item name="remark" label={say('remark')} className="wide">
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </section>
      <ProblemAlert error={apply.error} faults={faults.others} />
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={apply.isPending}>
          {say('apply')}
        </Button>
      </div>
    </FieldForm>
  );
}
