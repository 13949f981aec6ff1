import { Space } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { applicationTexts } from './texts';

type Application = Schemas['ApplicationView'];

/** What the insurer offers, what the company answered, what was decided. */
export function ApplicationDetails({ application }: { application: Application }) {
  const say = useTexts(applicationTexts);
  const { company, form } = application;
  return (
    <>
      <Facts
        items={[
          [say('company'), company.name],
          [say('uscc'), company.uscc],
          [say('organisationCode'), company.organisationCode],
          [say('status'), <Status status={application.status} label={application.statusLabel} />],
          [say('insurer'), application.insurer.name],
          [say('product'), application.productLabel],
          application.confirmBy !== undefined &&
            application.status === 'TO_BE_CONFIRMED' && [
              say('confirmBy'),
              moment(application.confirmBy),
            ],
          application.renewalOf !== undefined && [
            say('renewalOf'),
            <Link to={`/policies/${encodeURIComponent(application.renewalOf)}`}>
              {application.renewalOf}
            </Link>,
          ],
        ]}
      />
      <Decision decision={application.decision} />
      <section>
        <h2>{say('offer')}</h2>
        <Facts
          items={[
            [say('insuredPeriod'), say('fromTo', form.insuredPeriod)],
            [say('coverRatio'), `${form.coverRatioPercent} %`],
            [say('buyerLimit'), <MoneyText of={form.buyerLimit} />],
            form.maximumIndemnity && [
              say('maximumIndemnity'),
              <MoneyText of={form.maximumIndemnity} />,
            ],
            [say('premium'), <MoneyText of={form.premium} />],
            [say('premiumPaidBy'), form.premiumPaidBy],
            [say('risksCommercial'), form.risks.commercial.join('；')],
            [say('risksPolitical'), form.risks.political.join('；')],
            [say('countriesExcluded'), form.countriesExcluded.join('、') || say('none')],
            [say('specialTerms'), form.specialTerms.join('；') || say('none')],
          ]}
        />
      </section>
      <section>
        <h2>{say('documents')}</h2>
        <Space wrap>
          {application.documents.map((document) => (
            <PdfButton key={document.kind} path={document.link} name={document.label} />
          ))}
        </Space>
      </section>
      <Confirmation confirmation={application.confirmation} />
    </>
  );
}

function Confirmation({ confirmation }: { confirmation: Application['confirmation'] }) {
  const say = useTexts(applicationTexts);
  if (!confirmation) return null;
  const { contact } = confirmation;
  return (
    <section>
      <h2>{say('confirmation')}</h2>
      <Facts
        items={[
          [say('contactName'), contact.name],
          [say('contactPhone'), contact.phone],
          [say('contactMobile'), contact.mobile],
          [say('contactEmail'), contact.email],
          [say('remark'), confirmation.remark],
          [say('confirmedBy'), confirmation.by],
          [say('confirmedAt'), moment(confirmation.at)],
          [say('signedWithCard'), say(confirmation.signedWithCard ? 'yes' : 'no')],
        ]}
      />
    </section>
  );
}

function Decision({ decision }: { decision: Application['decision'] }) {
  const say = useTexts(applicationTexts);
  if (!decision) return null;
  const { handler } = decision;
  return (
    <section>
      <h2>{say('decision')}</h2>
      <Facts
        items={[
          [say('decidedAt'), moment(decision.at)],
          [say('reason'), decision.reasons.map((reason) => reason.text).join('；')],
          handler && [
            say('handler'),
            [handler.name, handler.phone, handler.email].filter(Boolean).join(' '),
          ],
        ]}
      />
    </section>
  );
}
