import { useMutation } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { answered, api, given, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Status } from '../../ui/Status';
import { findingsOf, keyData, toneOf, type Finding } from './findings';
import { claimTexts } from './texts';

const PAGE = 20;

/** 申报数据检查: what customs and carriers know of each row, page by page. */
export function TradeDataCheck({ claimNumber }: { claimNumber: string }) {
  const say = useTexts(claimTexts);
  const [found, setFound] = useState<readonly Finding[]>();
  const [next, setNext] = useState<string>();
  // Nothing is changed by looking: what is on the screen stays as it is.
  const check = useMutation({
    mutationFn: (cursor: string | undefined) =>
      answered(
        api.POST('/claims/{claimNumber}/trade-data-checks', {
          params: { path: { claimNumber }, query: given({ limit: PAGE, cursor }) },
        }),
      ),
    onSuccess: ({ items, nextCursor }, cursor) => {
      const fresh = findingsOf(items);
      setFound((before) => (cursor === undefined ? fresh : [...(before ?? []), ...fresh]));
      setNext(nextCursor);
    },
  });
  return (
    <div>
      <Button
        className="no-print"
        loading={check.isPending}
        onClick={() => check.mutate(undefined)}
      >
        {say('checkData')}
      </Button>
      <ProblemAlert error={check.error} />
      {found && (
        <ListRows<Finding>
          items={found}
          busy={check.isPending}
          rowKey={({ key }) => key}
          empty={<Empty description={say('checkClean')} />}
          columns={[
            { key: 'invoice', title: say('invoiceNumber'), render: ({ invoice }) => invoice },
            { key: 'kind', title: say('documentKind'), render: ({ of }) => of.kindLabel },
            { key: 'number', title: say('documentNumber'), render: ({ of }) => of.number },
            {
              key: 'result',
              title: say('result'),
              render: ({ of }) => <Status status={toneOf(of.result)} label={of.resultLabel} />,
            },
            {
              key: 'data',
              title: say('keyData'),
              render: ({ of }) => keyData(of.document).join(' · '),
            },
            {
              key: 'differences',
              title: say('differences'),
              render: ({ of }) => <Differences differences={of.differences} />,
            },
          ]}
        />
      )}
      {next !== undefined && (
        <Button loading={check.isPending} onClick={() => check.mutate(next)}>
          {say('checkMore')}
        </Button>
      )}
    </div>
  );
}

function Differences({
  differences,
}: {
  differences: readonly Schemas['CheckTradeDataDifferenceView'][];
}) {
  const say = useTexts(claimTexts);
  return (
    <>
      {differences.map((difference) => (
        <div key={difference.field}>
          {say('difference', {
            field: say(`field_${difference.field}`),
            shipment: difference.ofShipment,
            document: difference.ofDocument,
          })}
        </div>
      ))}
    </>
  );
}
