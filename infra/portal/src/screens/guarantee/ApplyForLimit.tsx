import { useNavigate, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { filled } from '../../ui/filled';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { useFormDraft } from '../../ui/useFormDraft';
import { LimitForm } from './LimitForm';
import { limitTexts } from './limitTexts';

type Wanted = Schemas['ApplyForLimitApply'];

/** 额度申请 (手册 002 §5.6). */
export function NewLimitScreen() {
  const say = useTexts(limitTexts);
  const navigate = useNavigate();
  const { company } = useSession();
  const draft = useFormDraft<Partial<Wanted>>('guarantee/limits/new', {
    applicant: { name: company.name },
  });
  const apply = useAction(
    (wanted: Wanted, attempt) =>
      answered(
        api.POST('/guarantee/limits', { params: { header: attempt }, body: filled(wanted) }),
      ),
    ({ id }) => {
      draft.drop();
      void navigate(`/guarantee/limits/${id}`);
    },
  );
  return (
    <Page title={say('newLimit')}>
      <LimitForm apply={apply} draft={draft} />
    </Page>
  );
}

/** 重新申请, of a limit that failed or expired: with the same insurer. */
export function LimitAgainScreen() {
  const say = useTexts(limitTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/guarantee/limits/${path.id}`, (signal) =>
    answered(api.GET('/guarantee/limits/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('again')}>
      <Loaded query={query}>{(limit) => <Again limit={limit} />}</Loaded>
    </Page>
  );
}

function Again({ limit }: { limit: Schemas['LimitView'] }) {
  const navigate = useNavigate();
  const { id, version, insurer, applicant, customsCode, requestedAmount, remark } = limit;
  const draft = useFormDraft<Partial<Wanted>>(`guarantee/limits/${id}/reapplication`, {
    insurerId: insurer.id,
    applicant,
    customsCode,
    registeringCustoms: limit.registeringCustoms.code,
    requestedAmount,
    ...(remark ? { remark } : {}),
  });
  const apply = useAction(
    (wanted: Wanted, attempt) => {
      const { applicant, customsCode, registeringCustoms, requestedAmount, remark } = wanted;
      const body = { applicant, customsCode, registeringCustoms, requestedAmount, remark };
      return answered(
        api.POST('/guarantee/limits/{id}/reapplication', {
          params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
          body: filled(body),
        }),
      );
    },
    () => {
      draft.drop();
      void navigate(`/guarantee/limits/${id}`);
    },
  );
  return <LimitForm apply={apply} draft={draft} sameInsurer />;
}
