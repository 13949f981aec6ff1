import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useRecord } from '../api/useRecord';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from './ProblemAlert';
import { sealTexts } from './sealTexts';

interface Props {
  id?: string;
  value?: string | undefined;
  onChange?: (sealId: string | undefined) => void;
}

/** The seals of the company; those that cannot be used now say why. */
export function SealSelect({ id, value, onChange }: Props) {
  const say = useTexts(sealTexts);
  const query = useRecord('/seals?status=IN_USE', (signal) =>
    answered(api.GET('/seals', { params: { query: { status: 'IN_USE', limit: 100 } }, signal })),
  );
  const seals = query.data?.items ?? [];
  return (
    <div className="seal-select">
      <Select<string>
        {...(id === undefined ? {} : { id })}
        className="long-control"
        aria-label={say('seal')}
        allowClear
        loading={query.isPending}
        placeholder={say('choose')}
        notFoundContent={say('none')}
        value={value ?? null}
        onChange={(chosen: string | undefined) => onChange?.(chosen)}
        options={seals.map((seal) => ({
          value: seal.id,
          disabled: !seal.selectable,
          label: seal.selectable
            ? say('until', { name: seal.operatorName, until: seal.validUntil })
            : `${seal.operatorName} ${seal.whyNotSelectableLabel ?? ''}`,
        }))}
      />
      <Button loading={query.isFetching} onClick={() => void query.refetch()}>
        {say('refresh')}
      </Button>
      {query.data && !seals.some((seal) => seal.selectable) && (
        <Link to="/seals">{say('make')}</Link>
      )}
      <ProblemAlert error={query.error} />
    </div>
  );
}
