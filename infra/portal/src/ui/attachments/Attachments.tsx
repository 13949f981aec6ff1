import { useAction } from '../../api/action';
import type { Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../Loaded';
import { AttachmentRows } from './AttachmentRows';
import './attachments.css';
import { Room } from './Room';
import { attachmentTexts } from './texts';
import { UploadArea } from './UploadArea';
import type { AttachmentKind, AttachmentsOf } from './upload';

interface Props {
  of: AttachmentsOf;
  /** Which kinds can be chosen; the first is meant when none is. */
  kinds: readonly [AttachmentKind, ...AttachmentKind[]];
  /** What is advised before anything is sent. */
  hints?: readonly string[];
  mayChange: boolean;
}

/** 附件上传: dropped or chosen, several at once, with what is there and how much room is left. */
export function Attachments({ of, kinds, hints = [], mayChange }: Props) {
  const say = useTexts(attachmentTexts);
  const query = useRecord(of.path, of.list);
  const removal = useAction((removed: Schemas['AttachmentView'], attempt) =>
    of.remove(removed, attempt),
  );
  return (
    <section className="attachments" aria-label={say('title')}>
      {mayChange && <UploadArea of={of} kinds={kinds} hints={hints} />}
      <Loaded query={query} rows={2}>
        {(listing) => (
          <>
            {mayChange && <Room listing={listing} />}
            <AttachmentRows
              items={listing.items}
              {...(mayChange ? { remove: (one) => removal.mutateAsync(one) } : {})}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}
