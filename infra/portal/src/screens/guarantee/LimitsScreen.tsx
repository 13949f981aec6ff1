import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { limitTexts } from './limitTexts';

type Limit = Schemas['LimitSummary'];

const STATUSES = [
  'APPLIED',
  'GRANTED',
  'FAILED',
  'EXPIRED',
  'INCREASING',
  'INCREASE_REFUSED',
] as const;

/** 额度申请, 额度信息 (手册 002 §5.6, §5.7.1). */
export function LimitsScreen() {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  return (
    <Page
      title={say('limits')}
      actions={
        <Button type="primary" onClick={() => void navigate('/guarantee/limits/new')}>
          {say('newLimit')}
        </Button>
      }
    >
      <RecordList<Limit>
        path="/guarantee/limits"
        label={say('limits')}
        exportAs={say('limits')}
        load={(query, signal) =>
          answered(api.GET('/guarantee/limits', { params: { query }, signal }))
        }
        rowKey={(limit) => limit.id}
        empty={say('noLimits')}
        columns={useColumns()}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
          { name: 'appliedFrom', label: say('appliedFrom'), date: true },
          { name: 'appliedTo', label: say('appliedTo'), date: true },
          { name: 'approvedFrom', label: say('approvedFrom'), date: true },
          { name: 'approvedTo', label: say('approvedTo'), date: true },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Limit>[] {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  return [
    {
      key: 'insurer',
      title: say('insurer'),
      render: ({ id, insurerName }) => <Link to={`/guarantee/limits/${id}`}>{insurerName}</Link>,
    },
    {
      key: 'requested',
      title: say('requestedAmount'),
      right: true,
      render: ({ requestedAmount }) => <MoneyText of={requestedAmount} />,
    },
    {
      key: 'total',
      title: say('total'),
      right: true,
      render: ({ total }) => total && <MoneyText of={total} />,
    },
    {
      key: 'used',
      title: say('used'),
      right: true,
      render: ({ used }) => used && <MoneyText of={used} />,
    },
    {
      key: 'remaining',
      title: say('remaining'),
      right: true,
      render: ({ remaining }) => remaining && <MoneyText of={remaining} />,
    },
    { key: 'rate', title: say('rate'), right: true, render: ({ ratePercent }) => ratePercent },
    { key: 'to', title: say('effectiveTo'), render: ({ effectiveTo }) => effectiveTo },
    { key: 'applied', title: say('appliedOn'), render: ({ appliedOn }) => appliedOn },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
    {
      key: 'actions',
      title: say('actions'),
      render: ({ id, mayInsure }) =>
        mayInsure && (
          <Button
            size="small"
            type="primary"
            onClick={() => void navigate(`/guarantee/applications/new?limit=${id}`)}
          >
            {say('insure')}
          </Button>
        ),
    },
  ];
}
