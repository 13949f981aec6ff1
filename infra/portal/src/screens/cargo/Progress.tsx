import { Alert } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { cargoTexts } from './texts';

/** What was submitted, what the insurer said to it, and whether it was to be withdrawn. */
export function Progress({ application }: { application: Schemas['CargoApplicationView'] }) {
  const say = useTexts(cargoTexts);
  const { submission, review, withdrawal } = application;
  const answer = withdrawal?.answer;
  const reasons = review?.reasons ?? [];
  if (!submission && !review && !withdrawal) return null;
  return (
    <section>
      {review && reasons.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={review.resultLabel}
          description={
            <ul>
              {reasons.map((reason) => (
                <li key={reason.code + (reason.pointer ?? '')}>{reason.text}</li>
              ))}
            </ul>
          }
        />
      )}
      <Facts
        items={[
          submission && [say('submittedAt'), moment(submission.at)],
          [say('submittedBy'), submission?.by],
          submission?.differs === true && [say('review'), say('differs')],
          review && [say('review'), review.resultLabel],
          review && [say('reviewedAt'), moment(review.at)],
          withdrawal && [say('withdrawal'), `${moment(withdrawal.at)} ${withdrawal.reason}`],
          answer && [
            say('withdrawalAnswer'),
            `${moment(answer.at)} ${say(answer.accepted ? 'accepted' : 'refused')} ${answer.reason ?? ''}`,
          ],
        ]}
      />
    </section>
  );
}
