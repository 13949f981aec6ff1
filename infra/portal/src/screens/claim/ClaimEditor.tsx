import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { AutosaveNote } from '../../ui/AutosaveNote';
import { useFieldFaults } from '../../ui/fieldFaults';
import { FieldForm } from '../../ui/FieldForm';
import { useAutosave } from '../../ui/useAutosave';
import { ClaimAttachments } from './ClaimAttachments';
import { BankFields } from './BankFields';
import { BuyerField } from './BuyerField';
import { CauseFields } from './CauseFields';
import { inputOf, valuesOf } from './claimInput';
import { FactFields } from './FactFields';
import { ReadinessPanel } from './ReadinessPanel';
import { ShipmentReports } from './ShipmentReports';
import { Shipments } from './Shipments';
import { SubmitClaim } from './SubmitClaim';
import { claimTexts } from './texts';
import { Withdrawal } from './Withdrawal';

type Claim = Schemas['ClaimView'];
type Input = Schemas['ClaimInput'];

/** What changes the claim besides the form: the form is kept before, and goes on from there. */
export interface Editing {
  before: () => Promise<boolean>;
  after: (version: number) => void;
}

/** The long form in its sections, kept while it is written. */
export function ClaimEditor({ claim }: { claim: Claim }) {
  const say = useTexts(claimTexts);
  const { claimNumber } = claim;
  const [form] = Form.useForm<Input>();
  const [initial] = useState(() => valuesOf(claim));
  const faults = useFieldFaults(form);
  const queries = useQueryClient();
  const readiness = [`/claims/${claimNumber}/readiness`];
  const save = async (input: Input, version: number) => {
    const saved = await answered(
      api.PUT('/claims/{claimNumber}', {
        params: { path: { claimNumber }, header: { 'If-Match': ifMatch(version) } },
        body: input,
      }),
    );
    await queries.invalidateQueries({ queryKey: readiness });
    return saved.version;
  };
  const autosave = useAutosave<Input>(claim.version, save);
  const saveNow = async () => {
    try {
      await autosave.kept();
      return true;
    } catch (error) {
      faults.show(error);
      return false;
    }
  };
  const load = async () => {
    const newest = await answered(
      api.GET('/claims/{claimNumber}', { params: { path: { claimNumber } } }),
    );
    form.resetFields();
    form.setFieldsValue(valuesOf(newest));
    autosave.reset(newest.version);
    await queries.invalidateQueries();
  };
  const filled = () => JSON.stringify(inputOf(form.getFieldsValue()));
  const [kept, setKept] = useState<string>();
  const editing: Editing = {
    before: () => {
      setKept(filled());
      return saveNow();
    },
    after: (version) => {
      autosave.reset(version);
      // Whatever was typed meanwhile is kept on the new version.
      if (kept !== undefined && kept !== filled()) {
        autosave.changed(inputOf(form.getFieldsValue()));
      }
    },
  };
  return (
    <div className="claim-editor">
      <div>
        <div id="claim-form">
          <FieldForm<Input>
            form={form}
            save={() => void saveNow()}
            initialValues={initial}
            onValuesChange={(_changed, values) => autosave.changed(inputOf(values))}
          >
            <BuyerField
              form={form}
              insurer={claim.insurer.id}
              chosen={() => autosave.changed(inputOf(form.getFieldsValue()))}
            />
            <BankFields bank="issuingBank" title={say('sectionIssuing')} />
            <BankFields bank="confirmingBank" title={say('sectionConfirming')} />
            <FactFields form={form} />
            <CauseFields />
          </FieldForm>
        </div>
        <div id="shipments">
          <Shipments claim={claim} editing={editing} />
        </div>
        <div id="report">
          <ShipmentReports claim={claim} />
        </div>
        <div id="attachments">
          <ClaimAttachments claimNumber={claimNumber} mayChange />
        </div>
        {claim.status === 'RETURNED' && <Withdrawal claim={claim} />}
        <SubmitClaim claim={claim} keep={saveNow} failed={faults.show} />
      </div>
      <aside className="readiness no-print">
        <div className="claim-foot">
          <Button onClick={() => void saveNow()}>{say('saveNow')}</Button>
          <Button onClick={() => window.print()}>{say('print')}</Button>
        </div>
        <p>
          <AutosaveNote state={autosave.state} load={() => void load()} />
        </p>
        <ReadinessPanel claimNumber={claimNumber} form={form} />
      </aside>
    </div>
  );
}
