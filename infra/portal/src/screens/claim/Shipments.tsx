import { Button, Checkbox, Space } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { MoneyText } from '../../ui/MoneyText';
import { type Column, RecordList } from '../../ui/RecordList';
import type { Editing } from './ClaimEditor';
import { ImportShipments } from './ImportShipments';
import { ShipmentDialog } from './ShipmentDialog';
import { claimTexts } from './texts';
import { TradeDataCheck } from './TradeDataCheck';

type Claim = Schemas['ClaimView'];
type Shipment = Schemas['ShipmentView'];

/** 出运信息: the rows, and what is done with them; without `editing` they are only shown. */
export function Shipments({ claim, editing }: { claim: Claim; editing?: Editing }) {
  const say = useTexts(claimTexts);
  const { claimNumber, shipments } = claim;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Shipment | 'new'>();
  const columns = useColumns();
  const choice: Column<Shipment> = {
    key: 'chosen',
    title: say('chosen'),
    render: ({ serial }) => (
      <Checkbox
        aria-label={`${say('chosen')} ${serial}`}
        checked={chosen.includes(serial)}
        onChange={({ target }) =>
          setChosen((before) =>
            target.checked ? [...before, serial] : before.filter((one) => one !== serial),
          )
        }
      />
    ),
  };
  const action: Column<Shipment> = {
    key: 'action',
    title: say('action'),
    render: (shipment) => (
      <Button size="small" onClick={() => setOpen(shipment)}>
        {say('editShipment')}
      </Button>
    ),
  };
  return (
    <section>
      <h2>{say('sectionShipments')}</h2>
      {editing && (
        <Space wrap className="no-print">
          <Button type="primary" ghost onClick={() => setOpen('new')}>
            {say('addShipment')}
          </Button>
          <ImportShipments claimNumber={claimNumber} editing={editing} />
          <Removal
            claimNumber={claimNumber}
            serials={chosen}
            editing={editing}
            done={() => setChosen([])}
          />
        </Space>
      )}
      <RecordList<Shipment>
        path={`/claims/${claimNumber}/shipments`}
        label={say('sectionShipments')}
        exportAs={`${claimNumber} ${say('sectionShipments')}`}
        load={(query, signal) =>
          answered(
            api.GET('/claims/{claimNumber}/shipments', {
              params: { path: { claimNumber }, query },
              signal,
            }),
          )
        }
        rowKey={({ serial }) => serial}
        columns={editing ? [choice, ...columns, action] : columns}
        empty={say('shipmentsEmpty')}
      />
      <p>
        {say('totals', { number: shipments.count })} {say('invoiced')}{' '}
        <MoneyText of={shipments.invoiced} /> · {say('received')}{' '}
        <MoneyText of={shipments.received} /> · {say('claimed')}{' '}
        <MoneyText of={shipments.claimed} />
      </p>
      {open && editing && (
        <ShipmentDialog
          key={open === 'new' ? 'new' : open.serial}
          claimNumber={claimNumber}
          editing={editing}
          close={() => setOpen(undefined)}
          {...(open === 'new' ? {} : { shipment: open })}
        />
      )}
      <TradeDataCheck claimNumber={claimNumber} />
    </section>
  );
}

function useColumns(): Column<Shipment>[] {
  const say = useTexts(claimTexts);
  return [
    { key: 'serial', title: say('serial'), render: ({ serial }) => serial },
    { key: 'invoice', title: say('invoiceNumber'), render: (row) => row.invoiceNumber },
    {
      key: 'invoiced',
      title: say('invoiced'),
      right: true,
      render: (row) => <MoneyText of={row.invoiceAmount} />,
    },
    { key: 'declaration', title: say('declarationNumber'), render: (row) => row.declarationNumber },
    { key: 'shippedOn', title: say('shippedOn'), render: ({ shippedOn }) => shippedOn },
    { key: 'method', title: say('paymentMethod'), render: (row) => row.paymentMethodLabel },
    {
      key: 'claimed',
      title: say('claimed'),
      right: true,
      render: (row) => <MoneyText of={row.claimedAmount} />,
    },
  ];
}

function Removal({
  claimNumber,
  serials,
  editing,
  done,
}: {
  claimNumber: string;
  serials: readonly string[];
  editing: Editing;
  done: () => void;
}) {
  const say = useTexts(claimTexts);
  const remove = useAction(
    async (chosen: readonly string[], attempt) => {
      await editing.before();
      return answered(
        api.POST('/claims/{claimNumber}/shipments/removals', {
          params: { path: { claimNumber }, header: attempt },
          body: { serials: [...chosen] },
        }),
      );
    },
    ({ version }) => {
      editing.after(version);
      done();
    },
  );
  return (
    <ConfirmButton
      danger
      disabled={serials.length === 0}
      label={say('removeShipments')}
      question={say('removeShipmentsWhy', { number: serials.length })}
      act={() => remove.mutateAsync(serials)}
    />
  );
}
