import { Button, Space } from 'antd';
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { NotFound } from '../../shell/NotFound';
import { unlessNotSigned } from '../../signing/notSigned';
import { useSigning } from '../../signing/useSigning';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { agreementTexts } from './texts';

type Authorisation = Schemas['DataAuthorisationView'];

/** One authorisation: its document, what was read under it, how to end it. */
export function AuthorisationScreen() {
  const say = useTexts(agreementTexts);
  const id = useParams()['id'] ?? '';
  const path = { id };
  // The platform shows them in its list only.
  const query = useRecord('/data-authorisations?all', (signal) =>
    answered(api.GET('/data-authorisations', { params: { query: { limit: 100 } }, signal })),
  );
  const authorisation = query.data?.items.find((each) => each.id === id);
  if (query.data && !authorisation) return <NotFound />;
  return (
    <Page title={say('authorisation')}>
      <Loaded query={query}>
        {() => authorisation && <Details authorisation={authorisation} />}
      </Loaded>
      <section>
        <h2>{say('accesses')}</h2>
        <Accesses id={id} />
      </section>
      <StatusHistory
        path={`/data-authorisations/${id}/history`}
        read={(signal) =>
          answered(api.GET('/data-authorisations/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ authorisation }: { authorisation: Authorisation }) {
  const say = useTexts(agreementTexts);
  const { revokedAt } = authorisation;
  return (
    <>
      <Facts
        items={[
          [
            say('status'),
            <Status status={authorisation.status} label={authorisation.statusLabel} />,
          ],
          [say('inForce'), say(authorisation.inForce ? 'yes' : 'no')],
          [say('insurer'), authorisation.insurer.name],
          [say('purposes'), authorisation.purposes.map(({ label }) => label).join('、')],
          [say('until'), authorisation.until],
          [say('grantedBy'), authorisation.grantedBy],
          [say('grantedAt'), moment(authorisation.grantedAt)],
          [say('revokedBy'), authorisation.revokedBy],
          revokedAt !== undefined && [say('revokedAt'), moment(revokedAt)],
        ]}
      />
      <Space wrap>
        {authorisation.documents.map((document) => (
          <PdfButton key={document.kind} path={document.link} name={document.label} />
        ))}
        {authorisation.status === 'GRANTED' && <Revoke authorisation={authorisation} />}
      </Space>
    </>
  );
}

function Revoke({ authorisation }: { authorisation: Authorisation }) {
  const say = useTexts(agreementTexts);
  const hasCard = useHasCard();
  const sign = useSigning();
  const revoke = useAction(async ({ id, version }: Authorisation, attempt) => {
    const signature = await sign({
      purpose: 'REVOKE_DATA_AUTHORISATION',
      subject: `data-authorisations/${id}`,
      version,
    });
    return answered(
      api.DELETE('/data-authorisations/{id}', {
        params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
        body: { signature },
      }),
    );
  });
  return (
    <>
      <Button
        danger
        title={say('revokeWhy')}
        disabled={!hasCard}
        loading={revoke.isPending}
        onClick={() => revoke.mutate(authorisation)}
      >
        {say('revoke')}
      </Button>
      <ProblemAlert error={unlessNotSigned(revoke.error)} />
    </>
  );
}

function Accesses({ id }: { id: string }) {
  const say = useTexts(agreementTexts);
  return (
    <RecordList<Schemas['ListDataAccessesDataAccessView']>
      path={`/data-authorisations/${id}/accesses`}
      label={say('accesses')}
      exportAs={say('accesses')}
      load={(query, signal) =>
        answered(
          api.GET('/data-authorisations/{id}/accesses', {
            params: { path: { id }, query },
            signal,
          }),
        )
      }
      rowKey={(access) => access.id}
      empty={say('accessesEmpty')}
      columns={[
        { key: 'at', title: say('at'), render: ({ at }) => moment(at) },
        { key: 'document', title: say('document'), render: (access) => access.documentLabel },
        { key: 'number', title: say('number'), render: ({ number }) => number },
        { key: 'purpose', title: say('purposes'), render: (access) => access.purposeLabel },
        { key: 'usedFor', title: say('usedFor'), render: ({ usedFor }) => usedFor },
        { key: 'by', title: say('by'), render: ({ by }) => by ?? '' },
      ]}
    />
  );
}
