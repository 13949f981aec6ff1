import { given, type Schemas } from '../../api/client';
import { filled } from '../../ui/filled';

type Input = Schemas['ClaimInput'];

export const CURRENCY = 'USD';

/** The form's values of a claim as it was loaded. */
export function valuesOf(claim: Schemas['ClaimView']): Input {
  return filled({
    buyer: claim.buyer,
    issuingBank: claim.issuingBank,
    confirmingBank: claim.confirmingBank,
    caseFacts: claim.caseFacts,
    financing: claim.financing,
    lossCause: claim.lossCause,
    lossOn: claim.lossOn,
    lossDescription: claim.lossDescription,
    caseStatement: claim.caseStatement,
    mitigation: claim.mitigation,
  });
}

/** What is sent of a form: whatever is empty is left out, amounts have their currency. */
export function inputOf(values: Input): Input {
  const input: Input = filled(values);
  const amount = input.financing?.amount?.amount;
  if (!input.financing) return input;
  const { swift, bankName } = input.financing;
  return {
    ...input,
    financing: given({
      swift,
      bankName,
      amount: amount === undefined ? undefined : { amount, currency: CURRENCY },
    }),
  };
}

/** The part of the long form where a pointer of the platform belongs. */
export function sectionOf(pointer: string): string {
  const first = pointer.split('/')[1] ?? '';
  switch (first) {
    case 'shipments':
      return 'shipments';
    case 'shipmentReport':
    case 'shipmentReports':
    case 'report':
      return 'report';
    case 'attachments':
      return 'attachments';
    case 'buyer':
      return 'buyer';
    default:
      return 'claim-form';
  }
}
