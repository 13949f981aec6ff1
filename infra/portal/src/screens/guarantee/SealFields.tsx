import { Button, Empty, Form, Radio } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { limitTexts } from './limitTexts';

/** 选择保险机构和签章. */
export function SealFields() {
  const say = useTexts(limitTexts);
  const query = useRecord('/seals', (signal) => answered(api.GET('/seals', { signal })));
  return (
    <>
      <Form.Item
        name="insurerId"
        label={say('insurer')}
        rules={[{ required: true, message: say('required') }]}
      >
        <ReferenceSelect table="insurers" withoutCode />
      </Form.Item>
      <Loaded query={query} rows={2}>
        {({ items }) => {
          const seals = items.filter(({ selectable }) => selectable);
          return seals.length === 0 ? (
            <Empty description={say('noSeal')}>
              <Link to="/seals">{say('toSeals')}</Link>
            </Empty>
          ) : (
            <Form.Item
              name="sealId"
              label={say('chooseSeal')}
              rules={[{ required: true, message: say('chooseSeal') }]}
            >
              <Radio.Group
                aria-label={say('chooseSeal')}
                options={seals.map(({ id, companyName, operatorName, validUntil }) => ({
                  value: id,
                  label: `${companyName} · ${operatorName} · ${validUntil}`,
                }))}
              />
            </Form.Item>
          );
        }}
      </Loaded>
      <Button loading={query.isFetching} onClick={() => void query.refetch()}>
        {say('refreshSeals')}
      </Button>
    </>
  );
}
