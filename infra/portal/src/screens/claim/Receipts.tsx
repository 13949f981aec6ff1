import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { claimTexts } from './texts';

/** 审核回执, the newest first. */
export function Receipts({ receipts }: { receipts: Schemas['ClaimView']['receipts'] }) {
  const say = useTexts(claimTexts);
  if (receipts.length === 0) return null;
  return (
    <section>
      <h2>{say('receipts')}</h2>
      {receipts.toReversed().map((receipt) => (
        <article key={receipt.receiptNumber} className="receipt">
          <h3>
            {receipt.resultLabel}{' '}
            <time className="quiet" dateTime={receipt.at}>
              {moment(receipt.at)}
            </time>
          </h3>
          <Facts
            items={[
              [say('receiptNumber'), receipt.receiptNumber],
              receipt.handler && [
                say('accountManager'),
                [receipt.handler.name, receipt.handler.phone, receipt.handler.email]
                  .filter(Boolean)
                  .join(' '),
              ],
              receipt.decision?.acceptedLoss && [
                say('acceptedLoss'),
                <MoneyText of={receipt.decision.acceptedLoss} />,
              ],
              receipt.decision?.indemnity && [
                say('indemnity'),
                <MoneyText of={receipt.decision.indemnity} />,
              ],
              receipt.decision?.formula !== undefined && [say('formula'), receipt.decision.formula],
            ]}
          />
          {receipt.items.length > 0 && (
            <ul>
              {receipt.items.map((item) => (
                <li key={item.text}>{item.text}</li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}
