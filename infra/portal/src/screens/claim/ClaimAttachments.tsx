import { useTexts } from '../../i18n/texts';
import { Attachments } from '../../ui/attachments/Attachments';
import { attachmentsOf, CLAIM_KINDS } from './attachments';
import { claimTexts } from './texts';

/** 上传附件, with what the manual advises. */
export function ClaimAttachments(props: { claimNumber: string; mayChange: boolean }) {
  const { claimNumber, mayChange } = props;
  const say = useTexts(claimTexts);
  return (
    <section>
      <h2>{say('sectionAttachments')}</h2>
      <Attachments
        of={attachmentsOf(claimNumber)}
        kinds={CLAIM_KINDS}
        hints={[say('attachmentHint1'), say('attachmentHint2'), say('attachmentHint3')]}
        mayChange={mayChange}
      />
    </section>
  );
}
