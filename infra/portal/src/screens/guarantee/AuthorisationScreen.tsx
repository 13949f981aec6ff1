import { Alert, Space } from 'antd';
import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { FileButton } from '../../ui/FileButton';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { limitTexts } from './limitTexts';

/** An authorisation, its letter and its states. */
export function AuthorisationScreen() {
  const say = useTexts(limitTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/guarantee/credit-authorisations/${path.id}`, (signal) =>
    answered(api.GET('/guarantee/credit-authorisations/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('authorisation')}>
      <Loaded query={query}>{(authorisation) => <Details authorisation={authorisation} />}</Loaded>
      <StatusHistory
        path={`/guarantee/credit-authorisations/${path.id}/history`}
        read={(signal) =>
          answered(
            api.GET('/guarantee/credit-authorisations/{id}/history', { params: { path }, signal }),
          )
        }
      />
    </Page>
  );
}

function Details({ authorisation }: { authorisation: Schemas['CreditAuthorisationView'] }) {
  const say = useTexts(limitTexts);
  const { links, receivedAt } = authorisation;
  return (
    <>
      {authorisation.reason && <Alert type="error" showIcon title={authorisation.reason} />}
      <Facts
        items={[
          [
            say('status'),
            <Status status={authorisation.status} label={authorisation.statusLabel} />,
          ],
          [say('insurer'), authorisation.insurer.name],
          [say('company'), `${authorisation.company.name} (${authorisation.company.uscc})`],
          [say('seal'), authorisation.seal.operatorName],
          [say('signedBy'), authorisation.signedBy],
          [say('signedAt'), moment(authorisation.signedAt)],
          [
            say('validUntil'),
            authorisation.inForce
              ? `${authorisation.validUntil} (${say('inForce')})`
              : authorisation.validUntil,
          ],
          receivedAt !== undefined && [say('receivedAt'), moment(receivedAt)],
          [say('step_text'), say('edition', { edition: authorisation.textEdition })],
        ]}
      />
      <Space wrap>
        <PdfButton path={links.document} name={say('document')} />
        <FileButton
          path={links.evidence}
          name={say('evidence')}
          fileName={`${authorisation.id}.zip`}
        />
      </Space>
    </>
  );
}
