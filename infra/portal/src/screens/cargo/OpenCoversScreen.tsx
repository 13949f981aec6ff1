import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { coverTexts } from './coverTexts';

type OpenCover = Schemas['OpenCoverSummary'];

const PRODUCTS = ['IMPORT_EXPORT', 'EXPORT', 'IMPORT', 'DOMESTIC'] as const;

/** 货物运输协议记录查询 (手册 002 §5.1.3, §5.2.1): valid and invalid ones. */
export function OpenCoversScreen() {
  const say = useTexts(coverTexts);
  const insurers = useReferenceOptions('insurers');
  return (
    <Page title={say('openCovers')}>
      <RecordList<OpenCover>
        path="/cargo/open-covers"
        label={say('openCovers')}
        exportAs={say('openCovers')}
        load={(query, signal) =>
          answered(api.GET('/cargo/open-covers', { params: { query }, signal }))
        }
        rowKey={(cover) => cover.id}
        empty={say('noOpenCovers')}
        columns={useColumns()}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          {
            name: 'product',
            label: say('product'),
            options: PRODUCTS.map((value) => ({ value, label: say(`product_${value}`) })),
          },
          { name: 'number', label: say('number') },
          {
            name: 'valid',
            label: say('validity'),
            options: (['true', 'false'] as const).map((value) => ({
              value,
              label: say(`valid_${value}`),
            })),
          },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<OpenCover>[] {
  const say = useTexts(coverTexts);
  const navigate = useNavigate();
  return [
    {
      key: 'number',
      title: say('number'),
      render: ({ id, number }) => <Link to={`/cargo/open-covers/${id}`}>{number}</Link>,
    },
    { key: 'insurer', title: say('insurer'), render: ({ insurerName }) => insurerName },
    { key: 'product', title: say('product'), render: ({ productLabel }) => productLabel },
    {
      key: 'period',
      title: say('period'),
      render: ({ validFrom: from, validTo: to }) => say('fromTo', { from, to }),
    },
    {
      key: 'status',
      title: say('validity'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
    {
      key: 'insure',
      title: say('actions'),
      render: ({ id, number, status }) =>
        status === 'VALID' && (
          <Button
            size="small"
            type="primary"
            aria-label={`${say('insure')} ${number}`}
            onClick={() => void navigate(`/cargo/applications/new?openCover=${id}`)}
          >
            {say('insure')}
          </Button>
        ),
    },
  ];
}
