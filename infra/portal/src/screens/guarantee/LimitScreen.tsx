import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { IncreaseDialog } from './IncreaseDialog';
import { LimitChanges } from './LimitChanges';
import { limitTexts } from './limitTexts';
import { WhatIf } from './WhatIf';

type Limit = Schemas['LimitView'];

/** 额度明细, with its ledger and what would be left. */
export function LimitScreen() {
  const say = useTexts(limitTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/guarantee/limits/${path.id}`, (signal) =>
    answered(api.GET('/guarantee/limits/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('limit')} actions={query.data && <Actions limit={query.data} />}>
      <Loaded query={query}>
        {(limit) => (
          <>
            <Details limit={limit} />
            {limit.mayInsure && <WhatIf limit={limit.id} />}
            <LimitChanges limit={limit.id} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/guarantee/limits/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/guarantee/limits/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Actions({ limit }: { limit: Limit }) {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  const [increasing, setIncreasing] = useState(false);
  return (
    <>
      {limit.mayInsure && (
        <Button
          type="primary"
          onClick={() => void navigate(`/guarantee/applications/new?limit=${limit.id}`)}
        >
          {say('insure')}
        </Button>
      )}
      {limit.mayIncrease && <Button onClick={() => setIncreasing(true)}>{say('increase')}</Button>}
      {limit.mayApplyAgain && (
        <Button
          type="primary"
          onClick={() => void navigate(`/guarantee/limits/${limit.id}/reapplication`)}
        >
          {say('again')}
        </Button>
      )}
      {increasing && <IncreaseDialog limit={limit} close={() => setIncreasing(false)} />}
    </>
  );
}

function Details({ limit }: { limit: Limit }) {
  const say = useTexts(limitTexts);
  const { applicant, terms, request } = limit;
  const { decision } = request;
  return (
    <Facts
      items={[
        [say('status'), <Status status={limit.status} label={limit.statusLabel} />],
        [say('insurer'), limit.insurer.name],
        terms && [say('total'), <MoneyText of={terms.total} />],
        terms && [say('used'), <MoneyText of={terms.used} />],
        terms && [say('reserved'), <MoneyText of={terms.reserved} />],
        terms && [say('remaining'), <MoneyText of={terms.remaining} />],
        terms?.reducesTo && [say('reducesTo'), <MoneyText of={terms.reducesTo} />],
        [say('rate'), terms?.ratePercent],
        [say('effectiveFrom'), terms?.effectiveFrom],
        [say('effectiveTo'), terms?.effectiveTo],
        [say('company'), `${applicant.name} (${limit.company.uscc})`],
        [say('contact'), applicant.contact],
        [say('phone'), applicant.phone],
        [say('legalRepresentative'), applicant.legalRepresentative],
        [say('customsCode'), limit.customsCode],
        [
          say('registeringCustoms'),
          `${limit.registeringCustoms.name} (${limit.registeringCustoms.code})`,
        ],
        [say('requestedAmount'), <MoneyText of={limit.requestedAmount} />],
        request.additional && [say('additional'), <MoneyText of={request.additional} />],
        [say('remark'), request.remark ?? limit.remark],
        [say('by'), request.by],
        [say('appliedOn'), moment(request.at)],
        decision && [say('decidedAt'), moment(decision.at)],
        [say('reason'), decision?.reason],
      ]}
    />
  );
}
