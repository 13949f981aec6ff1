import { type ReferenceTable, useReferenceEntry, useReferenceName } from './useReference';

/** What a code means; the code itself until that is known, and where the table does not have it. */
export function ReferenceName({ table, code }: { table: ReferenceTable; code: string }) {
  const name = useReferenceName();
  const entry = useReferenceEntry(table, code);
  return <>{entry ? name(entry) : code}</>;
}

/** Several, with commas between them. */
export function ReferenceNames({
  table,
  codes,
}: {
  table: ReferenceTable;
  codes: readonly string[];
}) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <ReferenceName table={table} code={code} />
    </span>
  ));
}
