import { Alert } from 'antd';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StatusHistory } from '../../ui/StatusHistory';
import './claim.css';
import { ClaimAttachments } from './ClaimAttachments';
import { ClaimDetails } from './ClaimDetails';
import { ClaimDocuments } from './ClaimDocuments';
import { ClaimEditor } from './ClaimEditor';
import { ClaimHead } from './ClaimHead';
import { Receipts } from './Receipts';
import { Shipments } from './Shipments';
import { claimTexts } from './texts';
import { Withdrawal } from './Withdrawal';

type Claim = Schemas['ClaimView'];

/** 索赔申请详情: to fill in, or to look at (手册 000 §4.1, 4.2). */
export function ClaimScreen() {
  const say = useTexts(claimTexts);
  const claimNumber = useParams()['claimNumber'] ?? '';
  const path = { claimNumber };
  const query = useRecord(`/claims/${claimNumber}`, (signal) =>
    answered(api.GET('/claims/{claimNumber}', { params: { path }, signal })),
  );
  return (
    <Page title={say('claim', { number: claimNumber })}>
      <Loaded query={query} rows={12}>
        {(claim) => (
          <>
            <ClaimHead claim={claim} />
            <Returned claim={claim} />
            <Receipts receipts={claim.receipts} />
            <Body claim={claim} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/claims/${claimNumber}/history`}
        read={(signal) =>
          answered(api.GET('/claims/{claimNumber}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

/** Whoever reads a receipt has read it; that is a change of the claim, so the form waits for it. */
function Body({ claim }: { claim: Claim }) {
  const { claimNumber, unread } = claim;
  const { mutate, isError } = useAction((_of: string, attempt) =>
    answered(
      api.POST('/claims/{claimNumber}/reading', {
        params: { path: { claimNumber }, header: attempt },
      }),
    ),
  );
  useEffect(() => {
    if (unread) mutate(claimNumber);
  }, [unread, claimNumber, mutate]);
  if (claim.mayEdit) {
    return unread && !isError ? null : <ClaimEditor key={claimNumber} claim={claim} />;
  }
  return (
    <>
      <ClaimDetails claim={claim} />
      <Shipments claim={claim} />
      <ClaimAttachments claimNumber={claimNumber} mayChange={false} />
      <ClaimDocuments claim={claim} />
      <Withdrawal claim={claim} />
    </>
  );
}

/** 退回: what the insurer wants to be mended. */
function Returned({ claim }: { claim: Claim }) {
  const say = useTexts(claimTexts);
  if (claim.tasks.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={say('tasks')}
      description={
        <ul>
          {claim.tasks.map((task) => (
            <li key={task.text}>{task.text}</li>
          ))}
        </ul>
      }
    />
  );
}
