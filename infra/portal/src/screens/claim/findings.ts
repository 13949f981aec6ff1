import type { Schemas } from '../../api/client';

type Found = Schemas['CheckTradeDataFindingView'];

/** One document of one row. */
export interface Finding {
  key: string;
  invoice: string;
  of: Found;
}

export function findingsOf(rows: readonly Schemas['CheckTradeDataShipmentFindings'][]): Finding[] {
  return rows.flatMap(({ serial, invoiceNumber, findings }) =>
    findings.map((of) => ({
      key: `${serial} ${of.kind} ${of.number}`,
      invoice: invoiceNumber,
      of,
    })),
  );
}

/** As a status that has a colour: only what is normal is good. */
export function toneOf(result: Found['result']): string {
  return result === 'NORMAL' ? 'VALID' : 'FAILED';
}

/** What people compare with the papers on their desk. */
export function keyData(document: Found['document']): string[] {
  const { declaration, billOfLading, certificateOfOrigin } = document ?? {};
  const parts = [
    declaration?.shipper.name,
    declaration?.declarant,
    declaration?.billOfLading,
    declaration?.tradeCountry,
    declaration?.declaredOn,
    billOfLading?.houseNumber,
    billOfLading?.transport,
    billOfLading?.voyage,
    billOfLading?.shipper,
    billOfLading?.consignee,
    billOfLading?.declaredOn,
    certificateOfOrigin?.exporter,
    certificateOfOrigin?.consignee,
    certificateOfOrigin?.destination,
    certificateOfOrigin?.issuedOn,
  ];
  return parts.filter((part): part is string => part !== undefined && part !== '');
}
