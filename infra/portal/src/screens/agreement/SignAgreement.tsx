import { Button, Checkbox, Space } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { useSigning } from '../../signing/useSigning';
import { PdfView } from '../../ui/PdfView';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { SealSelect } from '../../ui/SealSelect';
import { agreementTexts } from './texts';

/** The text of the agreement in the page, a seal, the terms, 同意. */
export function SignAgreement({ agreement }: { agreement: Schemas['ServiceAgreementView'] }) {
  const say = useTexts(agreementTexts);
  const hasCard = useHasCard();
  const sign = useSigning();
  const [shown, setShown] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const [sealId, setSealId] = useState<string>();
  const insurerId = agreement.insurer.id;
  const terms =
    agreement.documents[0]?.link ??
    `/v1/service-agreements/${insurerId}/documents/service-agreement`;
  const agree = useAction(async (seal: string, attempt) => {
    const proposal = { insurerId, sealId: seal, termsAccepted: true };
    const signature = await sign({ purpose: 'SIGN_SERVICE_AGREEMENT', proposal });
    return answered(
      api.POST('/service-agreements', {
        params: { header: attempt },
        body: { ...proposal, signature },
      }),
    );
  });
  const ready = shown && accepted && sealId !== undefined;
  return (
    <section>
      <h2>{say('toSign')}</h2>
      <p>{say('readTerms')}</p>
      <PdfView path={terms} name={say('agreement')} shown={() => setShown(true)} />
      <div className="form-foot no-print">
        <div>
          <label htmlFor="seal">{say('chooseSeal')}</label>
          <SealSelect id="seal" value={sealId} onChange={setSealId} />
        </div>
        <p>
          <Checkbox
            checked={accepted}
            disabled={!shown}
            onChange={(event) => setAccepted(event.target.checked)}
          >
            {say('acceptTerms')}
          </Checkbox>
        </p>
        <Space wrap>
          <Button
            type="primary"
            disabled={!ready || !hasCard}
            loading={agree.isPending}
            onClick={() => sealId && agree.mutate(sealId)}
          >
            {say('agree')}
          </Button>
          {ready && !hasCard && (
            <PrepareTask
              wanted={() =>
                Promise.resolve({
                  purpose: 'SIGN_SERVICE_AGREEMENT',
                  proposal: { insurerId, sealId, termsAccepted: true },
                })
              }
            />
          )}
        </Space>
        <ProblemAlert error={unlessNotSigned(agree.error)} />
      </div>
    </section>
  );
}
