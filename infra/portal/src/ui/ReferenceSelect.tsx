import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { uiTexts } from './texts';
import { type ReferenceTable, useReference, useReferenceName } from './useReference';

interface Props {
  table: ReferenceTable;
  /** Only what belongs to this code. */
  parent?: string | undefined;
  id?: string;
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  disabled?: boolean;
  clearable?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** A code of a table, found by code, Chinese, pinyin, its initials or English. */
export function ReferenceSelect(props: Props) {
  const { table, parent, value, onChange, clearable = true, ...others } = props;
  const say = useTexts(uiTexts);
  const name = useReferenceName();
  const [typed, setTyped] = useState('');
  const found = useReference(table, useDeferredValue(typed), parent);
  const known = useReference(table, value ?? '');
  const entries = [...(found.data ?? [])];
  const chosen = known.data?.find((entry) => entry.code === value);
  if (chosen && !typed && !entries.some((entry) => entry.code === value)) entries.unshift(chosen);
  return (
    <Select<string>
      {...others}
      allowClear={clearable}
      value={value ?? null}
      placeholder={say('choose')}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(code: string | undefined) => {
        setTyped('');
        onChange?.(code);
      }}
      notFoundContent={found.isFetching ? say('loading') : say('nothing')}
      options={entries.map((entry) => ({
        value: entry.code,
        label: `${name(entry)} (${entry.code})`,
      }))}
    />
  );
}
