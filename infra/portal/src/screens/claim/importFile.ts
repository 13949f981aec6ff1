import type { Attempt } from '../../api/action';
import { failed, headers, type Schemas } from '../../api/client';
import { Unreachable } from '../../api/refusal';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function sheetType(name: string): string {
  return name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX;
}

/** A workbook is the whole body of the request, which the typed client cannot send. */
export async function importFile(
  claimNumber: string,
  file: File,
  partial: boolean,
  attempt: Attempt,
): Promise<Schemas['ImportReport']> {
  const path = `/v1/claims/${claimNumber}/shipments/imports?partial=${String(partial)}`;
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { ...headers(), ...attempt, 'content-type': sheetType(file.name) },
      body: file,
    });
  } catch (error) {
    throw new Unreachable(error);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Schemas['ImportReport'];
  throw failed(answer);
}
