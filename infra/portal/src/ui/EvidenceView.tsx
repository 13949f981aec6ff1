import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { Schemas } from '../api/client';
import { useTexts } from '../i18n/texts';
import { Facts } from './Facts';
import { moment } from './format';
import { evidenceTexts } from './evidenceTexts';

type Check = Schemas['Check'];

const ICONS = {
  PASSED: CheckCircleOutlined,
  FAILED: CloseCircleOutlined,
  UNDECIDED: QuestionCircleOutlined,
} as const;

/** What was signed, and each step of how the platform verified it. */
export function EvidenceView({ evidence }: { evidence: Schemas['Evidence'] }) {
  const say = useTexts(evidenceTexts);
  return (
    <>
      <Facts
        items={[
          [say('verifiedAt'), moment(evidence.verifiedAt)],
          ['SHA-256', <code className="breaks">{evidence.signedBytesSha256}</code>],
        ]}
      />
      <pre className="statement">{evidence.statement}</pre>
      <Checks report={evidence.report} />
    </>
  );
}

/** 验证报告, step by step. */
export function Checks({ report }: { report: readonly Check[] }) {
  const say = useTexts(evidenceTexts);
  return (
    <ul className="lines" aria-label={say('report')}>
      {report.map((check) => {
        const Icon = ICONS[check.outcome];
        return (
          <li key={check.name + check.clause}>
            <span>
              <Icon aria-hidden /> {check.name} — {say(check.outcome)}
            </span>
            <span className="quiet">
              {check.clause} {check.detail}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
