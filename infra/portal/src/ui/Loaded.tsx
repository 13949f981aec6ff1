import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from './ProblemAlert';
import { uiTexts } from './texts';

/** A skeleton while it is read, the refusal if it cannot be, else what is made of it. */
export function Loaded<T>({
  query,
  rows = 6,
  children,
}: {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const say = useTexts(uiTexts);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemAlert error={query.error} retry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={say('loading')}>
      <Skeleton active title paragraph={{ rows }} />
    </div>
  );
}
