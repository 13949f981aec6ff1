import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { fetchFile } from '../../api/files';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { NotFound } from '../../shell/NotFound';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { type ToBeSigned, useSigning } from '../../signing/useSigning';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import './agreement.css';
import { toBase64 } from './image';
import { SealDialog } from './SealDialog';
import { agreementTexts } from './texts';

type Seal = Schemas['SealView'];

/** One seal: its picture, how long it is valid, changing and revoking it. */
export function SealScreen() {
  const say = useTexts(agreementTexts);
  const id = useParams()['id'] ?? '';
  // The platform shows seals in its list only.
  const query = useRecord('/seals?all', (signal) =>
    answered(api.GET('/seals', { params: { query: { limit: 100 } }, signal })),
  );
  const seal = query.data?.items.find((each) => each.id === id);
  if (query.data && !seal) return <NotFound />;
  return (
    <Page title={seal ? `${say('seal')} ${seal.operatorName}` : say('seal')}>
      <Loaded query={query}>{() => seal && <Details seal={seal} />}</Loaded>
      <StatusHistory
        path={`/seals/${id}/history`}
        read={(signal) =>
          answered(api.GET('/seals/{id}/history', { params: { path: { id } }, signal }))
        }
      />
    </Page>
  );
}

function Details({ seal }: { seal: Seal }) {
  const say = useTexts(agreementTexts);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <Picture key={seal.version} seal={seal} />
      <Facts
        items={[
          [say('status'), <Status status={seal.status} label={seal.statusLabel} />],
          [say('selectable'), seal.selectable ? say('yes') : seal.whyNotSelectableLabel],
          [say('company'), seal.companyName],
          [say('operatorName'), seal.operatorName],
          [say('sealType'), seal.typeLabel],
          [say('period'), say('fromTo', { from: seal.validFrom, to: seal.validUntil })],
          [say('createdAt'), moment(seal.createdAt)],
          seal.revokedAt !== undefined && [say('revokedAt'), moment(seal.revokedAt)],
        ]}
      />
      {seal.status === 'IN_USE' && (
        <Space wrap className="no-print">
          <Button onClick={() => setChanging(true)}>{say('change')}</Button>
          <Revoke seal={seal} />
        </Space>
      )}
      {changing && <SealDialog seal={seal} close={() => setChanging(false)} />}
    </>
  );
}

function Revoke({ seal }: { seal: Seal }) {
  const say = useTexts(agreementTexts);
  const { medium } = useSession().person;
  const sign = useSigning();
  const wanted: ToBeSigned = {
    purpose: 'REVOKE_SEAL',
    subject: `seals/${seal.id}`,
    version: seal.version,
  };
  const revoke = useAction(async ({ id, version }: Seal, attempt) => {
    const signature = await sign(wanted);
    return answered(
      api.DELETE('/seals/{id}', {
        params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
        body: { signature },
      }),
    );
  });
  if (medium !== 'LEGAL_PERSON_CARD') {
    return (
      <span>
        {say('revokeSeal')} <PrepareTask wanted={() => Promise.resolve(wanted)} />
      </span>
    );
  }
  return (
    <>
      <Button
        danger
        title={say('revokeSealWhy')}
        loading={revoke.isPending}
        onClick={() => revoke.mutate(seal)}
      >
        {say('revokeSeal')}
      </Button>
      <ProblemAlert error={unlessNotSigned(revoke.error)} />
    </>
  );
}

/** What is put on documents; only those who signed in may see it, so it is not a plain address. */
function Picture({ seal }: { seal: Seal }) {
  const say = useTexts(agreementTexts);
  const query = useQuery({
    queryKey: ['file', seal.image, seal.version],
    queryFn: async ({ signal }) => {
      const file = await fetchFile(seal.image, signal);
      return `data:${file.type};base64,${toBase64(new Uint8Array(await file.arrayBuffer()))}`;
    },
    staleTime: Infinity,
  });
  return (
    <Loaded query={query} rows={3}>
      {(picture) => <img className="seal-image" src={picture} alt={say('image')} />}
    </Loaded>
  );
}
