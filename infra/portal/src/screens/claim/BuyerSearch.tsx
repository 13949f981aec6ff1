import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { answered, api, given, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { claimTexts } from './texts';

interface Props {
  insurer: string;
  choose: (buyer: Schemas['ClaimBuyer']) => void;
  propose: () => void;
  close: () => void;
}

/** The magnifier: the insurer's register of buyers. */
export function BuyerSearch({ insurer, choose, propose, close }: Props) {
  const say = useTexts(claimTexts);
  const [q, setQ] = useState('');
  const [country, setCountry] = useState<string>();
  const query = useQuery({
    queryKey: ['/buyers', insurer, q, country],
    queryFn: ({ signal }) =>
      answered(api.GET('/buyers', { params: { query: given({ q, country, insurer }) }, signal })),
    enabled: q !== '' || country !== undefined,
  });
  return (
    <Modal open title={say('findBuyer')} footer={null} onCancel={close} width="min(56rem, 96vw)">
      <Space wrap>
        <Input.Search
          aria-label={say('search')}
          placeholder={say('search')}
          allowClear
          onSearch={(typed) => setQ(typed.trim())}
        />
        <ReferenceSelect
          table="countries"
          aria-label={say('country')}
          placeholder={say('country')}
          className="long-control"
          value={country}
          onChange={setCountry}
        />
        <Button onClick={propose}>{say('newBuyer')}</Button>
      </Space>
      <ProblemAlert error={query.error} />
      <ListRows<Schemas['BuyerView']>
        items={query.data?.items ?? (query.isFetching ? undefined : [])}
        busy={query.isFetching}
        rowKey={({ buyerCode }) => buyerCode}
        empty={<Empty description={say('nothingFound')} />}
        columns={[
          { key: 'code', title: say('buyerCode'), render: ({ buyerCode }) => buyerCode },
          { key: 'name', title: say('buyerName'), render: ({ englishName }) => englishName },
          { key: 'country', title: say('country'), render: (buyer) => buyer.country },
          { key: 'status', title: say('result'), render: ({ statusLabel }) => statusLabel },
          {
            key: 'action',
            title: say('action'),
            render: ({ buyerCode: code, englishName, status }) => (
              <Button
                size="small"
                disabled={status === 'CLOSED'}
                onClick={() => choose({ code, englishName })}
              >
                {say('chooseBuyer')}
              </Button>
            ),
          },
        ]}
      />
    </Modal>
  );
}
