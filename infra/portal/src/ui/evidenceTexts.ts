import { texts } from '../i18n/texts';

export const evidenceTexts = texts(
  'evidence',
  {
    verifiedAt: '验证时间',
    report: '验证报告',
    PASSED: '通过',
    FAILED: '未通过',
    UNDECIDED: '无法判定',
  },
  {
    verifiedAt: 'Verified at',
    report: 'How it was verified',
    PASSED: 'passed',
    FAILED: 'failed',
    UNDECIDED: 'undecided',
  },
);
