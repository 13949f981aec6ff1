import { Button, Empty, Form, Input, Select, Space } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { FieldForm } from '../../ui/FieldForm';
import { useFieldFaults } from '../../ui/fieldFaults';
import { filled } from '../../ui/filled';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { coverTexts } from './coverTexts';
import { cargoTexts } from './texts';

type Beginning = Pick<Schemas['CargoInput'], 'openCoverId' | 'insured'>;

/** 投保: under which open cover and for whom, which is said once; the rest is a draft from then on. */
export function NewApplicationScreen() {
  const say = useTexts(cargoTexts);
  const query = useRecord('/cargo/open-covers?valid=true', (signal) =>
    answered(
      api.GET('/cargo/open-covers', { params: { query: { valid: true, limit: 100 } }, signal }),
    ),
  );
  return (
    <Page title={say('newApplication')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty description={say('noOpenCover')}>
              <Link to="/cargo/open-covers">{say('openCover')}</Link>
            </Empty>
          ) : (
            <Begin covers={items} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Begin({ covers }: { covers: readonly Schemas['OpenCoverSummary'][] }) {
  const say = useTexts(cargoTexts);
  const required = useTexts(coverTexts)('required');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Beginning>();
  const faults = useFieldFaults(form);
  const begin = useAction(
    (beginning: Beginning, attempt) =>
      answered(
        api.POST('/cargo/applications', {
          params: { header: attempt },
          body: filled(beginning),
        }),
      ),
    ({ id }) => void navigate(`/cargo/applications/${id}/edit`, { replace: true }),
  );
  const wanted = search.get('openCover');
  const chosen =
    covers.find(({ id }) => id === wanted) ?? (covers.length === 1 ? covers[0] : undefined);
  return (
    <FieldForm<Beginning>
      form={form}
      initialValues={{ openCoverId: chosen?.id }}
      submit={form.submit}
      onFinish={(beginning) => begin.mutate(beginning, { onError: faults.show })}
    >
      <section className="form-section form-grid">
        <Form.Item
          name="openCoverId"
          label={say('chooseOpenCover')}
          className="wide"
          rules={[{ required: true, message: required }]}
        >
          <Select
            placeholder={say('openCoverHint')}
            options={covers.map(({ id, number, insurerName, productLabel, validTo }) => ({
              value: id,
              label: `${number} · ${insurerName} · ${productLabel} · ${validTo}`,
            }))}
          />
        </Form.Item>
        <fieldset className="wide cargo-insured">
          <legend>{say('insured')}</legend>
          <p className="quiet">{say('insuredHint')}</p>
          <div className="form-grid">
            <Form.Item name={['insured', 'uscc']} label={say('insuredUscc')}>
              <Input maxLength={18} autoCapitalize="characters" />
            </Form.Item>
            <Form.Item name={['insured', 'name']} label={say('insuredName')}>
              <Input />
            </Form.Item>
          </div>
        </fieldset>
      </section>
      <ProblemAlert error={begin.error} faults={faults.others} />
      <Space className="form-foot">
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {say('start')}
        </Button>
        <Button onClick={() => void navigate('/cargo/open-covers')}>{say('back')}</Button>
      </Space>
    </FieldForm>
  );
}
