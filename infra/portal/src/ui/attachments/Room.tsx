import { Progress } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { attachmentTexts } from './texts';
import { sizeText } from './upload';

/** What all of them come to, and how much more there may be. */
export function Room({ listing }: { listing: Schemas['AttachmentListing'] }) {
  const say = useTexts(attachmentTexts);
  const { bytes, bytesLeft } = listing;
  const count = listing.items.filter(({ status }) => status !== 'REMOVED').length;
  const total = say('total', { count, used: sizeText(bytes), left: sizeText(bytesLeft) });
  return (
    <div className="no-print">
      <p className="quiet">{total}</p>
      <Progress
        aria-label={total}
        percent={Math.round((bytes / Math.max(1, bytes + bytesLeft)) * 100)}
      />
    </div>
  );
}
