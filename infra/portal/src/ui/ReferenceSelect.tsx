import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { uiTexts } from './texts';
import {
  type ReferenceTable,
  useReference,
  useReferenceEntry,
  useReferenceName,
} from './useReference';

interface Props {
  table: ReferenceTable;
  /** Only what belongs to this code. */
  parent?: string | undefined;
  /** What is searched for while nothing is typed; by default the table from its beginning. */
  begin?: string;
  /** Of names alone, where codes mean nothing to people. */
  withoutCode?: boolean;
  id?: string;
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  disabled?: boolean;
  clearable?: boolean;
  placeholder?: string;
  className?: string;
  'aria-label'?: string;
}

/** A code of a table, found by code, Chinese, pinyin, its initials or English. */
export function ReferenceSelect(props: Props) {
  const { table, parent, begin = '', withoutCode, value, onChange, clearable = true } = props;
  const { id, disabled, placeholder, className, 'aria-label': label } = props;
  const say = useTexts(uiTexts);
  const name = useReferenceName();
  const [typed, setTyped] = useState('');
  const found = useReference(table, useDeferredValue(typed) || begin, parent, !disabled);
  const chosen = useReferenceEntry(table, value);
  const entries = disabled ? [] : [...(found.data ?? [])];
  if (chosen && !typed && !entries.some(({ code }) => code === value)) entries.unshift(chosen);
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(disabled === undefined ? {} : { disabled })}
      allowClear={clearable}
      value={value ?? null}
      placeholder={placeholder ?? say('choose')}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(code: string | undefined) => {
        setTyped('');
        onChange?.(code);
      }}
      notFoundContent={found.isFetching ? say('loading') : say('nothing')}
      options={entries.map((entry) => ({
        value: entry.code,
        label: withoutCode ? name(entry) : `${name(entry)} (${entry.code})`,
      }))}
    />
  );
}
