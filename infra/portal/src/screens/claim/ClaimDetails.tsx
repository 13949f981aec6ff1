import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { MoneyText } from '../../ui/MoneyText';
import { FACTS } from './facts';
import { claimTexts } from './texts';

type Claim = Schemas['ClaimView'];

/** A claim that cannot be changed now. */
export function ClaimDetails({ claim }: { claim: Claim }) {
  const say = useTexts(claimTexts);
  const { buyer, financing } = claim;
  return (
    <>
      <section>
        <h2>{say('sectionBuyer')}</h2>
        <Facts
          items={[
            [say('buyerCode'), buyer?.code],
            [say('buyerName'), buyer?.englishName],
          ]}
        />
      </section>
      <Bank title={say('sectionIssuing')} bank={claim.issuingBank} />
      <Bank title={say('sectionConfirming')} bank={claim.confirmingBank} />
      <section>
        <h2>{say('sectionFacts')}</h2>
        <Facts
          items={[
            ...FACTS.map((fact) => {
              const answer = claim.caseFacts[fact];
              return [say(fact), answer === undefined ? '' : say(answer ? 'yes' : 'no')] as const;
            }),
            [say('financingSwift'), financing.swift],
            [say('financingBank'), financing.bankName],
            financing.amount && [say('financingAmount'), <MoneyText of={financing.amount} />],
          ]}
        />
      </section>
      <section>
        <h2>{say('sectionCause')}</h2>
        <Facts
          items={[
            [say('lossCause'), claim.lossCauseLabel],
            [say('lossOn'), claim.lossOn],
            [say('lossDescription'), claim.lossDescription],
            [say('caseStatement'), claim.caseStatement],
            [say('mitigation'), claim.mitigation],
          ]}
        />
      </section>
    </>
  );
}

function Bank({ title, bank }: { title: string; bank: Schemas['BankDetails'] }) {
  const say = useTexts(claimTexts);
  if (Object.keys(bank).length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Facts
        items={[
          [say('swift'), bank.swift],
          [say('bankName'), bank.englishName],
          [say('bankCountry'), bank.country],
          [say('bankAddress'), bank.englishAddress],
        ]}
      />
    </section>
  );
}
