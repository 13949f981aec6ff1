/** 案件信息: the six questions, in the manual's order. */
export const FACTS = [
  'collectionEntrusted',
  'tradeFinanceObtained',
  'claimRightAssigned',
  'indemnityAssigned',
  'paymentDemandedFromBank',
  'receivablesAssigned',
] as const;
