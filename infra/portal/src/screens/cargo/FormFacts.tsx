import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { ListRows } from '../../ui/ListRows';
import { MoneyText } from '../../ui/MoneyText';
import { ReferenceName } from '../../ui/ReferenceName';
import { formTexts } from './formTexts';

type Filled = Pick<
  Schemas['CargoApplicationView'],
  'goods' | 'invoice' | 'transport' | 'insurance' | 'specialClauses' | 'labels'
>;

/** What was filled in, section by section: of an application and of its policy. */
export function FormFacts({ form }: { form: Filled }) {
  return (
    <>
      <Goods form={form} />
      <Invoice form={form} />
      <Transport form={form} />
      <Insurance form={form} />
      <Clauses form={form} />
    </>
  );
}

function Goods({ form: { goods } }: { form: Filled }) {
  const say = useTexts(formTexts);
  return (
    <section>
      <h2>{say('goods')}</h2>
      <Facts
        items={[
          goods.section !== undefined && [
            say('section'),
            <ReferenceName table="hs-sections" code={goods.section} />,
          ],
          [say('detail'), goods.detail],
          goods.packaging !== undefined && [
            say('packaging'),
            <ReferenceName table="packaging" code={goods.packaging} />,
          ],
          [say('quantityAndWeight'), goods.quantityAndWeight],
          [say('marks'), goods.marks],
          [say('description'), goods.description],
        ]}
      />
    </section>
  );
}

function Invoice({ form: { invoice, labels } }: { form: Filled }) {
  const say = useTexts(formTexts);
  return (
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
          [say('phone'), invoice.phone],
        ]}
      />
    </section>
  );
}

function Transport({ form: { transport, labels } }: { form: Filled }) {
  const say = useTexts(formTexts);
  const { portOfLoading, portOfDestination } = transport;
  return (
    <section>
      <h2>{say('transport')}</h2>
      <Facts
        items={[
          [say('invoiceNumber'), transport.invoiceNumber],
          [say('billOfLadingNumber'), transport.billOfLadingNumber],
          transport.mode !== undefined && [
            say('mode'),
            <ReferenceName table="transport-modes" code={transport.mode} />,
          ],
          [say('voyage'), transport.voyage],
          [say('vesselName'), transport.vesselName],
          [say('carriage'), labels.carriage],
          [say('bulk'), say(transport.bulk ? 'yes' : 'no')],
          [say('departureOn'), transport.departureOn],
          [say('arrivalOn'), transport.arrivalOn],
          [say('fromCountry'), <Place of={transport.from} />],
          [say('loadingName'), portOfLoading.name],
          [say('loadingDescription'), portOfLoading.description],
          [say('toCountry'), <Place of={transport.to} />],
          [say('destinationName'), portOfDestination.name],
          [say('destinationDescription'), portOfDestination.description],
          [say('via'), transport.via],
          [say('letterOfCredit'), say(transport.letterOfCredit ? 'used' : 'notUsed')],
          [say('letterOfCreditNumber'), transport.letterOfCreditNumber],
          [say('claimPayableAt'), transport.claimPayableAt],
        ]}
      />
    </section>
  );
}

function Place({ of: { country, province, city } }: { of: Schemas['CargoPlace'] }) {
  return (
    <>
      {country && <ReferenceName table="countries" code={country} />}{' '}
      {[province, city].filter(Boolean).join(' ')}
    </>
  );
}

function Insurance({ form: { insurance, labels } }: { form: Filled }) {
  const say = useTexts(formTexts);
  const { invoiceAmount } = insurance;
  return (
    <section>
      <h2>{say('insurance')}</h2>
      <Facts
        items={[
          [say('cover'), insurance.coverName ?? insurance.coverCode],
          [say('additionalCovers'), labels.additionalCovers.join(', ')],
          [say('otherCover'), insurance.otherCover],
          invoiceAmount && [say('invoiceAmount'), <MoneyText of={invoiceAmount} />],
          [say('markup'), insurance.markupPercent],
          [say('rate'), insurance.ratePermille],
        ]}
      />
    </section>
  );
}

function Clauses({ form: { specialClauses } }: { form: Filled }) {
  const say = useTexts(formTexts);
  if (specialClauses.length === 0) return null;
  return (
    <section className="list">
      <h2>{say('clauses')}</h2>
      <ListRows
        items={specialClauses}
        busy={false}
        empty={say('noClauses')}
        rowKey={({ name, content }) => name + content}
        columns={[
          { key: 'name', title: say('clauseName'), render: ({ name }) => name },
          { key: 'content', title: say('clauseContent'), render: ({ content }) => content },
        ]}
      />
    </section>
  );
}
