import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { NotFound } from '../../shell/NotFound';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { CreditReports } from './CreditReports';
import { programmeTexts } from './texts';

type Programme = Schemas['ProgrammeView'];

/** A programme: whether this company may collect it, what it covers, its credit reports. */
export function ProgrammeScreen() {
  const say = useTexts(programmeTexts);
  const id = useParams()['id'] ?? '';
  const query = useRecord('/programmes', (signal) => answered(api.GET('/programmes', { signal })));
  const programme = query.data?.items.find((each) => each.id === id);
  if (query.data && !programme) return <NotFound />;
  return (
    <Page title={programme?.name ?? say('programme')}>
      <Loaded query={query} rows={10}>
        {() =>
          programme && (
            <>
              <Collecting programme={programme} />
              <Details programme={programme} />
              {programme.collection && <Collection programme={programme} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Collecting({ programme }: { programme: Programme }) {
  const say = useTexts(programmeTexts);
  const { eligibility, coverIfCollectedNow: cover } = programme;
  const collect = useAction((id: string, attempt) =>
    answered(
      api.POST('/programmes/{id}/collection', { params: { path: { id }, header: attempt } }),
    ),
  );
  return (
    <>
      <Alert
        type={eligibility.mayCollect || eligibility.reason === 'COLLECTED' ? 'info' : 'warning'}
        showIcon
        title={eligibility.reasonLabel}
        description={
          eligibility.mayCollect && (
            <>
              <p>{say('collectWhy')}</p>
              <p>{cover.inTime ? cover.effect : `${say('late')} ${cover.effect}`}</p>
            </>
          )
        }
        action={
          eligibility.mayCollect && (
            <Button
              type="primary"
              loading={collect.isPending}
              onClick={() => collect.mutate(programme.id)}
            >
              {say('collect')}
            </Button>
          )
        }
      />
      <ProblemAlert error={collect.error} />
    </>
  );
}

function Details({ programme }: { programme: Programme }) {
  const say = useTexts(programmeTexts);
  const { cover, coverIfCollectedNow: now } = programme;
  return (
    <Facts
      items={[
        [say('publisher'), programme.publisher],
        [say('insurer'), programme.insurer.name],
        [say('criteria'), programme.eligibility.criteria],
        [say('collectFrom'), programme.collectFrom],
        [say('collectBy'), programme.collectBy],
        [say('period'), say('fromTo', cover.period)],
        !programme.collection && [
          say('coverNow'),
          now.from ? say('fromTo', { from: now.from, to: now.to }) : say('untilOnly', now),
        ],
        [say('coverRatio'), `${cover.coverRatioPercent} %`],
        [say('buyerLimit'), <MoneyText of={cover.buyerLimit} />],
        cover.maximumIndemnity && [
          say('maximumIndemnity'),
          <MoneyText of={cover.maximumIndemnity} />,
        ],
        [say('scope'), cover.scope],
        [say('risksCommercial'), cover.risks.commercial.join('；')],
        [say('risksPolitical'), cover.risks.political.join('；')],
        [say('countriesExcluded'), cover.countriesExcluded.join('、') || say('none')],
        [say('premiumPaidBy'), cover.premiumPaidBy],
        [say('freeReports'), say('reportsAYear', { number: programme.freeCreditReports })],
        [say('extras'), programme.extras.join('；')],
      ]}
    />
  );
}

function Collection({ programme }: { programme: Programme }) {
  const say = useTexts(programmeTexts);
  const { id, collection } = programme;
  if (!collection) return null;
  const { cover } = collection;
  return (
    <>
      <section>
        <h2>{say('collection')}</h2>
        <Facts
          items={[
            [
              say('collectionStatus'),
              <Status status={collection.status} label={collection.statusLabel} />,
            ],
            [say('collectedAt'), moment(collection.collectedAt)],
            [say('collectedBy'), collection.by],
            [
              say('coverNow'),
              cover.from
                ? say('fromTo', { from: cover.from, to: cover.to })
                : say('untilOnly', cover),
            ],
            [say('coverEffect'), collection.coverEffect],
            [say('offerNumber'), collection.offerNumber],
          ]}
        />
        <Link to="/applications">{say('toApplications')}</Link>
      </section>
      <CreditReports programme={programme} />
      <StatusHistory
        path={`/programmes/${id}/collection/history`}
        read={(signal) =>
          answered(
            api.GET('/programmes/{id}/collection/history', { params: { path: { id } }, signal }),
          )
        }
      />
    </>
  );
}
