import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { useSigning } from '../../signing/useSigning';
import { signWhenReady } from '../../signing/whenReady';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { useFormDraft } from '../../ui/useFormDraft';
import {
  GuaranteeApplicationForm,
  type KnownOfApplication,
  type Unsigned,
} from './GuaranteeApplicationForm';
import { guaranteeTexts } from './texts';

type Limits = readonly Schemas['LimitSummary'][];

/** 申请投保 (手册 002 §5.7.1). */
export function NewApplicationScreen() {
  const say = useTexts(guaranteeTexts);
  return (
    <Page title={say('newApplication')}>
      <WithLimits>{(limits) => <New limits={limits} />}</WithLimits>
    </Page>
  );
}

function WithLimits({ children }: { children: (limits: Limits) => ReactNode }) {
  const say = useTexts(guaranteeTexts);
  const query = useRecord('/guarantee/limits?usable', (signal) =>
    answered(api.GET('/guarantee/limits', { params: { query: { limit: 100 } }, signal })),
  );
  return (
    <Loaded query={query}>
      {({ items }) => {
        const usable = items.filter(({ mayInsure }) => mayInsure);
        if (usable.length > 0) return children(usable);
        return (
          <Empty description={say('noLimit')}>
            <Link to="/guarantee/limits">{say('toLimits')}</Link>
          </Empty>
        );
      }}
    </Loaded>
  );
}

function New({ limits }: { limits: Limits }) {
  const navigate = useNavigate();
  const sign = useSigning();
  const { company } = useSession();
  const [search] = useSearchParams();
  const wanted = limits.find(({ id }) => id === search.get('limit')) ?? limits[0];
  const draft = useFormDraft<KnownOfApplication>(
    `guarantee/applications/new/${search.get('limit') ?? ''}`,
    {
      ...(wanted ? { limitId: wanted.id } : {}),
      form: { invoice: { title: company.name, taxNumber: company.uscc } },
    },
  );
  const apply = useAction(
    (proposal: Unsigned) =>
      signWhenReady(
        (signature) =>
          answered(
            api.POST('/guarantee/applications', {
              params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
              body: signature ? { ...proposal, signature } : proposal,
            }),
          ),
        () => sign({ purpose: 'APPLY_FOR_GUARANTEE', proposal: { ...proposal } }),
      ),
    ({ id }) => {
      draft.drop();
      void navigate(`/guarantee/applications/${id}`, { replace: true });
    },
  );
  return <GuaranteeApplicationForm apply={apply} limits={limits} draft={draft} />;
}

/** 重新投保, with what was said before to begin with. */
export function ApplyAgainScreen() {
  const say = useTexts(guaranteeTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/guarantee/applications/${path.id}`, (signal) =>
    answered(api.GET('/guarantee/applications/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('applyAgain')}>
      <Loaded query={query}>
        {(before) => (
          <WithLimits>
            {(limits) => (
              <Again
                before={before}
                limits={limits.filter(({ insurerId }) => insurerId === before.insurer.id)}
              />
            )}
          </WithLimits>
        )}
      </Loaded>
    </Page>
  );
}

function Again({
  before,
  limits,
}: {
  before: Schemas['GuaranteeApplicationView'];
  limits: Limits;
}) {
  const navigate = useNavigate();
  const sign = useSigning();
  const { id, version, limitId, form } = before;
  const draft = useFormDraft<KnownOfApplication>(`guarantee/applications/${id}/reapplication`, {
    limitId,
    form,
  });
  const apply = useAction(
    (proposal: Unsigned) =>
      signWhenReady(
        (signature) =>
          answered(
            api.POST('/guarantee/applications/{id}/reapplication', {
              params: { path: { id }, header: { 'If-Match': ifMatch(version) } },
              body: signature ? { ...proposal, signature } : proposal,
            }),
          ),
        () =>
          sign({
            purpose: 'APPLY_FOR_GUARANTEE_AGAIN',
            subject: `guarantee/applications/${id}`,
            version,
            proposal: { ...proposal },
          }),
      ),
    () => {
      draft.drop();
      void navigate(`/guarantee/applications/${id}`, { replace: true });
    },
  );
  return <GuaranteeApplicationForm apply={apply} limits={limits} draft={draft} />;
}
