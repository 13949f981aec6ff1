import { Button, Checkbox, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { type ToBeSigned, useSigning } from '../../signing/useSigning';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useKeys } from '../../ui/keys';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { claimTexts } from './texts';

interface Props {
  claim: Schemas['ClaimView'];
  /** Whether the whole form is kept. */
  keep: () => Promise<boolean>;
  failed: (error: unknown) => void;
}

/** 索赔申明, 提交; and removing a draft. */
export function SubmitClaim({ claim, keep, failed }: Props) {
  const say = useTexts(claimTexts);
  const navigate = useNavigate();
  const hasCard = useHasCard();
  const sign = useSigning();
  const [declared, setDeclared] = useState(false);
  const { claimNumber } = claim;
  const path = { claimNumber };
  // The form and its rows may have changed since the claim was read: this is what it is now.
  const newest = async () =>
    (await answered(api.GET('/claims/{claimNumber}/readiness', { params: { path } }))).version;
  const matter = (version: number): ToBeSigned => ({
    purpose: 'SUBMIT_CLAIM',
    subject: `claims/${claimNumber}`,
    version,
  });
  const submit = useAction(async (version: number, attempt) => {
    const signature = await sign(matter(version));
    return answered(
      api.POST('/claims/{claimNumber}/submission', {
        params: { path, header: { 'If-Match': ifMatch(version), ...attempt } },
        body: { declarationAccepted: true, signature },
      }),
    );
  });
  const go = async () => {
    if (!declared || !hasCard || !(await keep())) return;
    submit.mutate(await newest(), { onError: failed });
  };
  useKeys({ 'ctrl+enter': () => void go() });
  const remove = useAction(
    async (_of: string, attempt) => {
      await keep();
      return answered(
        api.DELETE('/claims/{claimNumber}', {
          params: { path, header: { 'If-Match': ifMatch(await newest()), ...attempt } },
        }),
      );
    },
    () => void navigate('/claims'),
  );
  return (
    <section className="no-print">
      <h2>{say('sectionSubmit')}</h2>
      <Checkbox checked={declared} onChange={({ target }) => setDeclared(target.checked)}>
        {say('declaration')}
      </Checkbox>
      <ProblemAlert error={unlessNotSigned(submit.error)} />
      <Space wrap className="form-foot">
        <Button
          type="primary"
          disabled={!declared || !hasCard}
          loading={submit.isPending}
          onClick={() => void go()}
        >
          {say('submit')}
        </Button>
        {!hasCard && declared && (
          <PrepareTask wanted={async () => ((await keep()) ? matter(await newest()) : undefined)} />
        )}
        {claim.status === 'DRAFT' && (
          <ConfirmButton
            danger
            label={say('remove')}
            question={say('removeWhy')}
            act={() => remove.mutateAsync(claimNumber)}
          />
        )}
      </Space>
    </section>
  );
}
