import { Empty, Radio } from 'antd';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { paymentTexts } from './texts';

interface Props {
  insurer: Schemas['CargoInsurerView'];
  chosen: string | undefined;
  choose: (agreement: string) => void;
}

/** 选择支付银行: agreements in force with the insurer who is paid. */
export function AgreementChoice({ insurer, chosen, choose }: Props) {
  const say = useTexts(paymentTexts);
  const query = useRecord('/payment-agreements?status=SIGNED', (signal) =>
    answered(
      api.GET('/payment-agreements', {
        params: { query: { status: 'SIGNED', limit: 100 } },
        signal,
      }),
    ),
  );
  return (
    <section className="list" aria-label={say('step_agreement')}>
      <Loaded query={query}>
        {({ items }) => {
          const ofPayee = items.filter(({ payee }) => payee.id === insurer.id);
          if (ofPayee.length === 0) {
            return (
              <Empty description={say('noAgreement')}>
                <Link to="/payment-agreements">{say('toAgreements')}</Link>
              </Empty>
            );
          }
          return (
            <>
              <h2>{say('chooseAgreement')}</h2>
              <Radio.Group
                className="agreement-choice"
                aria-label={say('chooseAgreement')}
                value={chosen}
                onChange={({ target }) => choose(target.value as string)}
                options={ofPayee.map((agreement) => ({
                  value: agreement.id,
                  label: `${agreement.bank.name} · ${agreement.accountNumber} · ${agreement.payee.name} · ${agreement.agreementNumber ?? ''}`,
                }))}
              />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
