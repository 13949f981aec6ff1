import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Attachments } from '../../ui/attachments/Attachments';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { ApplicationActions } from './ApplicationActions';
import { attachmentsOf, CARGO_KINDS } from './attachments';
import { FormFacts } from './FormFacts';
import { formTexts } from './formTexts';
import { Progress } from './Progress';
import { cargoTexts } from './texts';

type Application = Schemas['CargoApplicationView'];

/** 查看明细 (手册 002 §5.2.2). */
export function ApplicationScreen() {
  const say = useTexts(cargoTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/cargo/applications/${path.id}`, (signal) =>
    answered(api.GET('/cargo/applications/{id}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('application', { number: query.data?.number ?? '' })}
      actions={query.data && <ApplicationActions application={query.data} />}
    >
      <Loaded query={query} rows={14}>
        {(application) => (
          <>
            <Heading application={application} />
            <Progress application={application} />
            <FormFacts form={application} />
            <section>
              <h2>{say('attachmentsOnly')}</h2>
              <Attachments of={attachmentsOf(path.id)} kinds={CARGO_KINDS} mayChange={false} />
            </section>
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/cargo/applications/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/cargo/applications/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Heading({ application }: { application: Application }) {
  const say = useTexts(cargoTexts);
  const field = useTexts(formTexts);
  const { applicant, insured, review, estimate } = application;
  const insuredAmount = review?.insuredAmount ?? estimate?.insuredAmount;
  const premium = review?.premium ?? estimate?.premium;
  return (
    <Facts
      items={[
        [say('status'), <Status status={application.status} label={application.statusLabel} />],
        [say('insurer'), application.insurer.name],
        [say('openCover'), application.openCoverNumber],
        [say('applicant'), `${applicant.name} (${applicant.uscc})`],
        [say('insured'), `${insured.name} (${insured.uscc})`],
        insuredAmount && [field('insuredAmount'), <MoneyText of={insuredAmount} />],
        premium && [field('premium'), <MoneyText of={premium} />],
        // Until the insurer has said what it is.
        !review?.premium && estimate && [estimate.note, estimate.formula],
        [say('payBy'), review?.payBy],
        [say('policyNumber'), application.policyNumber],
        [say('copiedFrom'), application.copiedFrom],
        [say('createdAt'), moment(application.createdAt)],
      ]}
    />
  );
}
