import { Button, Input, Select } from 'antd';
import { useTexts } from '../i18n/texts';
import { DateField } from './DateField';
import { ReferenceSelect } from './ReferenceSelect';
import { uiTexts } from './texts';
import type { ReferenceTable } from './useReference';

/** One condition of a query; its name is the API's parameter. */
export interface Filter {
  name: string;
  label: string;
  /** To choose from; without them, text is typed. */
  options?: { value: string; label: string }[];
  date?: boolean;
  /** A code of a table that is too long to be shown whole. */
  table?: ReferenceTable;
}

interface Props {
  filters: Filter[];
  values: Record<string, string>;
  change: (name: string, value: string | undefined) => void;
  reset: () => void;
}

/** 查询条件, each with its name before it. */
export function ListFilters({ filters, values, change, reset }: Props) {
  const say = useTexts(uiTexts);
  if (filters.length === 0) return <span />;
  return (
    <form
      className="filters"
      role="search"
      aria-label={say('filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      {filters.map((filter) => (
        <div key={filter.name} className="filter">
          <label htmlFor={`filter-${filter.name}`}>{filter.label}</label>
          <Control filter={filter} value={values[filter.name]} change={change} />
        </div>
      ))}
      <Button onClick={reset}>{say('reset')}</Button>
    </form>
  );
}

function Control({
  filter,
  value,
  change,
}: {
  filter: Filter;
  value: string | undefined;
  change: Props['change'];
}) {
  const say = useTexts(uiTexts);
  const id = `filter-${filter.name}`;
  if (filter.options) {
    return (
      <Select
        id={id}
        aria-label={filter.label}
        className="filter-control"
        value={value ?? ''}
        options={[{ value: '', label: say('all') }, ...filter.options]}
        onChange={(chosen: string) => change(filter.name, chosen || undefined)}
      />
    );
  }
  if (filter.table) {
    return (
      <ReferenceSelect
        id={id}
        table={filter.table}
        className="filter-control"
        value={value}
        onChange={(code) => change(filter.name, code)}
      />
    );
  }
  if (filter.date) {
    return (
      <DateField
        id={id}
        className="filter-control"
        value={value}
        onChange={(day) => change(filter.name, day)}
      />
    );
  }
  return (
    <Input
      key={value ?? ''}
      id={id}
      allowClear
      className="filter-control"
      defaultValue={value ?? ''}
      onBlur={(event) => {
        if (event.target.value.trim() !== (value ?? '')) {
          change(filter.name, event.target.value.trim() || undefined);
        }
      }}
      onPressEnter={(event) => change(filter.name, event.currentTarget.value.trim() || undefined)}
      onClear={() => change(filter.name, undefined)}
    />
  );
}
