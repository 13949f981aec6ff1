import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { unlessNotSigned } from '../../signing/notSigned';
import { DateField } from '../../ui/DateField';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { filled } from '../../ui/filled';
import { money } from '../../ui/format';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import type { FormDraft } from '../../ui/useFormDraft';
import { DutyFields } from './DutyFields';
import './guarantee.css';
import { PremiumInvoiceFields } from './PremiumInvoiceFields';
import { Reckoning } from './Reckoning';
import { guaranteeTexts } from './texts';

export type Unsigned = Omit<Schemas['GuaranteeBody'], 'signature'>;

interface Props {
  apply: UseMutationResult<Schemas['GuaranteeApplicationView'], Error, Unsigned>;
  limits: readonly Schemas['LimitSummary'][];
  draft: FormDraft<KnownOfApplication>;
}

/** What the form begins with. */
export interface KnownOfApplication {
  limitId?: string;
  form: Partial<Schemas['GuaranteeForm']>;
}

/** 投保基本信息 and 发票信息, with what it takes of the limit. */
export function GuaranteeApplicationForm({ apply, limits, draft }: Props) {
  const say = useTexts(guaranteeTexts);
  const [form] = Form.useForm<Unsigned>();
  const faults = useFieldFaults(form);
  const known = draft.initial;
  const required = [{ required: true, message: say('required') }];
  return (
    <FieldForm<Unsigned>
      form={form}
      initialValues={{ ...known, form: { duties: [{ kind: 'IMPORT_DUTY' }], ...known.form } }}
      onValuesChange={(_changed, values) => draft.keep(values)}
      submit={form.submit}
      onFinish={(wanted) => apply.mutate(filled(wanted), { onError: faults.show })}
    >
      <section className="form-section">
        <h2>{say('basic')}</h2>
        <div className="form-grid">
          <Form.Item name="limitId" label={say('chooseLimit')} rules={required} className="wide">
            <Select
              options={limits.map(({ id, insurerName, remaining, effectiveTo }) => ({
                value: id,
                label: [insurerName, remaining && money(remaining), effectiveTo]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Form.Item>
          <Form.Item name={['form', 'useType']} label={say('useType')} rules={required}>
            <ReferenceSelect table="use-types" />
          </Form.Item>
          <Form.Item name={['form', 'customsCode']} label={say('customsCode')} rules={required}>
            <Input maxLength={10} />
          </Form.Item>
          <Form.Item
            name={['form', 'customsDistrict']}
            label={say('customsDistrict')}
            rules={required}
          >
            <ReferenceSelect table="customs-districts" />
          </Form.Item>
          <Form.Item
            name={['form', 'declarationNumber']}
            label={say('declarationNumber')}
            extra={say('oneOfBoth')}
          >
            <Input inputMode="numeric" maxLength={18} />
          </Form.Item>
          <Form.Item
            name={['form', 'contractNumber']}
            label={say('contractNumber')}
            extra={say('oneOfBoth')}
          >
            <Input />
          </Form.Item>
          <Form.Item name={['form', 'period', 'from']} label={say('periodFrom')} rules={required}>
            <DateField />
          </Form.Item>
          <Form.Item name={['form', 'period', 'to']} label={say('periodTo')} rules={required}>
            <DateField />
          </Form.Item>
          <Form.Item name={['form', 'contact']} label={say('contact')} rules={required}>
            <Input autoComplete="name" />
          </Form.Item>
          <Form.Item name={['form', 'phone']} label={say('phone')} rules={required}>
            <Input inputMode="tel" autoComplete="tel" />
          </Form.Item>
        </div>
      </section>
      <DutyFields />
      <Reckoning />
      <PremiumInvoiceFields />
      <ProblemAlert error={unlessNotSigned(apply.error)} faults={faults.others} />
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={apply.isPending}>
          {say('submit')}
        </Button>
      </div>
    </FieldForm>
  );
}
