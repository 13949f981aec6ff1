import { Button, Form } from 'antd';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { signWhenReady } from '../../signing/whenReady';
import { Attachments } from '../../ui/attachments/Attachments';
import { AutosaveNote } from '../../ui/AutosaveNote';
import { Facts } from '../../ui/Facts';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { agreedRate, type CargoInput, inputOf } from './applicationInput';
import { attachmentsOf, CARGO_KINDS } from './attachments';
import './cargo.css';
import { ClauseFields } from './ClauseFields';
import { GoodsFields } from './GoodsFields';
import { InsuranceFields } from './InsuranceFields';
import { InvoiceFields } from './InvoiceFields';
import { cargoTexts } from './texts';
import { TransportFields } from './TransportFields';
import { useKeptApplication } from './useKeptApplication';

interface Props {
  application: Schemas['CargoApplicationView'];
  cover: Schemas['OpenCoverView'];
}

/** All sections of 投保单, kept while they are filled in. */
export function ApplicationForm({ application, cover }: Props) {
  const say = useTexts(cargoTexts);
  const navigate = useNavigate();
  const sign = useSigning();
  const [form] = Form.useForm<CargoInput>();
  const faults = useFieldFaults(form);
  const autosave = useKeptApplication(application, form);
  const { id } = application;

  const submit = useAction(
    async () => {
      await form.validateFields();
      const version = await autosave.kept();
      return signWhenReady(
        (signature) =>
          answered(
            api.POST('/cargo/applications/{id}/submission', {
              params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
              body: signature ? { signature } : {},
            }),
          ),
        () =>
          sign({
            purpose: 'SUBMIT_CARGO_APPLICATION',
            subject: `cargo/applications/${id}`,
            version,
          }),
      );
    },
    () => void navigate(`/cargo/applications/${id}`),
  );
  const save = () => void autosave.kept().catch(faults.show);
  const send = () => submit.mutate(undefined, { onError: faults.show });
  const changed = (change: Partial<CargoInput>) => {
    if (change.insurance?.coverCode !== undefined || change.goods?.section !== undefined) {
      const { insurance, goods } = form.getFieldsValue(true) as CargoInput;
      const rate = agreedRate(cover, insurance?.coverCode, goods?.section);
      if (rate) form.setFieldValue(['insurance', 'ratePermille'], rate);
    }
    autosave.changed(form.getFieldsValue(true) as CargoInput);
  };
  // What the form itself found is told at its fields already.
  const error = submit.error instanceof Error ? unlessNotSigned(submit.error) : undefined;
  return (
    <FieldForm<CargoInput>
      form={form}
      initialValues={inputOf(application)}
      onValuesChange={changed}
      save={save}
      submit={send}
    >
      <Parties application={application} />
      <GoodsFields cover={cover} />
      <InvoiceFields />
      <TransportFields cover={cover} />
      <InsuranceFields cover={cover} />
      <ClauseFields />
      <section className="form-section">
        <h2>{say('attachments')}</h2>
        <Attachments of={attachmentsOf(id)} kinds={CARGO_KINDS} mayChange />
      </section>
      <ProblemAlert error={error} faults={faults.others} />
      <div className="form-foot no-print">
        <Button type="primary" loading={submit.isPending} onClick={send}>
          {say('submit')}
        </Button>
        <Button onClick={save}>{say('save')}</Button>
        <AutosaveNote state={autosave.state} load={() => void autosave.load()} />
      </div>
    </FieldForm>
  );
}

/** Said when it was begun, and not changed any more. */
function Parties({ application }: { application: Props['application'] }) {
  const say = useTexts(cargoTexts);
  const { applicant, insured, review } = application;
  return (
    <Facts
      items={[
        [say('insurer'), application.insurer.name],
        [say('openCover'), application.openCoverNumber],
        [say('applicant'), `${applicant.name} (${applicant.uscc})`],
        [say('insured'), `${insured.name} (${insured.uscc})`],
        review &&
          review.reasons.length > 0 && [
            review.resultLabel,
            review.reasons.map((reason) => reason.text).join(' '),
          ],
      ]}
    />
  );
}
