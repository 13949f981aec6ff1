import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { ListRows } from '../../ui/ListRows';
import { MoneyText } from '../../ui/MoneyText';
import { guaranteeTexts } from './texts';

type Filled = Pick<Schemas['GuaranteeApplicationView'], 'form' | 'labels'>;

/** What was filled in: of an application and of its policy. */
export function GuaranteeFacts({ of: { form, labels } }: { of: Filled }) {
  const say = useTexts(guaranteeTexts);
  const { invoice, period } = form;
  return (
    <>
      <section>
        <h2>{say('basic')}</h2>
        <Facts
          items={[
            [say('useType'), labels.useType],
            [say('customsCode'), form.customsCode],
            [say('customsDistrict'), labels.customsDistrict],
            [say('declarationNumber'), form.declarationNumber],
            [say('contractNumber'), form.contractNumber],
            [say('period'), say('fromTo', { from: period.from, to: period.to })],
            [say('contact'), form.contact],
            [say('phone'), form.phone],
          ]}
        />
      </section>
      <section className="list">
        <h2>{say('duties')}</h2>
        <ListRows
          items={form.duties.map((duty, index) => ({
            ...duty,
            label: labels.duties[index] ?? duty.kind,
          }))}
          busy={false}
          empty={null}
          rowKey={({ kind }) => kind}
          columns={[
            { key: 'kind', title: say('dutyKind'), render: ({ label }) => label },
            {
              key: 'amount',
              title: say('dutyAmount'),
              right: true,
              render: ({ amount }) => <MoneyText of={amount} />,
            },
          ]}
        />
      </section>
      <section>
        <h2>{say('invoice')}</h2>
        <Facts
          items={[
            [say('invoiceType'), labels.invoiceType],
            [say('invoiceTitle'), invoice.title],
            [say('taxNumber'), invoice.taxNumber],
            [say('address'), invoice.address],
            [say('openingBank'), invoice.openingBank],
            [say('bankAccount'), invoice.bankAccount],
            [say('email'), invoice.email],
            [say('invoicePhone'), invoice.phone],
          ]}
        />
      </section>
    </>
  );
}
