import { Tag } from 'antd';

type Tone = 'good' | 'bad' | 'waiting' | 'neutral';

const COLOURS: Record<Tone, string> = {
  good: 'success',
  bad: 'error',
  waiting: 'warning',
  neutral: 'default',
};

const GOOD =
  /^(EFFECTIVE|IN_FORCE|ACKNOWLEDGED|APPROVED|COMPLETED|PAID|SUCCEEDED|SIGNED|ANSWERED|ACCEPTED|VALID|STORED|GRANTED|RECEIVED)/;
const BAD = /(FAILED|REJECTED|DECLINED|RETURNED|EXPIRED|CANCELLED|LAPSED|REVOKED|TERMINATED)/;
const WAITING = /(TO_BE|AWAITING|PENDING|DRAFT|UNPAID|UNREAD|UNKNOWN)/;

function toneOf(status: string): Tone {
  if (BAD.test(status)) return 'bad';
  if (WAITING.test(status)) return 'waiting';
  return GOOD.test(status) ? 'good' : 'neutral';
}

/** A status in the platform's own words; the colour only underlines them. */
export function Status({ status, label }: { status: string; label: string }) {
  return <Tag color={COLOURS[toneOf(status)]}>{label}</Tag>;
}
