import { answered, api, type Schemas } from '../../api/client';

type Item = Schemas['PaymentToMakeItem'];

/** An application whose premium is due, of whichever insurance. */
export type Payable = Pick<Item, 'kind'> &
  Pick<
    Schemas['CargoApplicationSummary'],
    'id' | 'number' | 'insurer' | 'premium' | 'payBy' | 'statusLabel'
  > & { status: string };

const MOST = 100;

/** 已出单未缴费, 核保成功待缴费 and 支付失败. */
export async function readPayables(signal: AbortSignal): Promise<readonly Payable[]> {
  const pages = await Promise.all([
    cargo('ISSUED_UNPAID', signal),
    cargo('PAYMENT_FAILED', signal),
    guarantees('APPROVED_UNPAID', signal),
    guarantees('PAYMENT_FAILED', signal),
  ]);
  return pages.flat();
}

async function cargo(
  status: 'ISSUED_UNPAID' | 'PAYMENT_FAILED',
  signal: AbortSignal,
): Promise<Payable[]> {
  const { items } = await answered(
    api.GET('/cargo/applications', { params: { query: { status, limit: MOST } }, signal }),
  );
  return items.map((application) => ({ kind: 'CARGO', ...application }));
}

async function guarantees(
  status: 'APPROVED_UNPAID' | 'PAYMENT_FAILED',
  signal: AbortSignal,
): Promise<Payable[]> {
  const { items } = await answered(
    api.GET('/guarantee/applications', { params: { query: { status, limit: MOST } }, signal }),
  );
  return items.map((application) => ({ kind: 'GUARANTEE', ...application }));
}

/** Whether it can be paid with those that are chosen: to one insurer, in one currency. */
export function fits(one: Payable, chosen: readonly Payable[]): boolean {
  return chosen.every(
    (other) =>
      other.insurer.id === one.insurer.id && other.premium?.currency === one.premium?.currency,
  );
}

export function itemsOf(chosen: readonly Payable[]): Item[] {
  return chosen.map(({ kind, id }) => ({ kind, applicationId: id }));
}
