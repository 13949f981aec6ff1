import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { answered, api, given } from '../api/client';
import { useLanguage } from '../i18n/useLanguage';

type Own = 'options' | 'showSearch' | 'filterOption' | 'onSearch' | 'loading' | 'labelInValue';

interface Props extends Omit<SelectProps<string>, Own> {
  /** A table of codes: `countries`, `divisions`, `insurers`, … */
  table: string;
  /** Only what belongs to this code. */
  parent?: string;
  /** What is searched for while nothing is typed; by default the table from its beginning. */
  begin?: string;
  /** What a code that is not among the first entries is called. */
  known?: { code: string; name: string } | undefined;
  /** Of names alone, where codes mean nothing to people. */
  withoutCode?: boolean;
}

/** A code of a reference table, found by code, Chinese, pinyin or English while it is typed. */
export function CodeSelect({ table, parent, begin, known, withoutCode, ...select }: Props) {
  const [language] = useLanguage();
  const [typed, setTyped] = useState('');
  const q = typed || begin;
  const query = useQuery({
    queryKey: ['/reference', table, parent, q],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/reference/{table}', {
          params: { path: { table }, query: given({ q, parent, limit: 100 }) },
          signal,
        }),
      ),
    staleTime: 3_600_000,
    placeholderData: (before) => before,
  });
  const options = (query.data?.items ?? []).map((entry) => {
    const name = language === 'en' ? (entry.english ?? entry.chinese) : entry.chinese;
    return { value: entry.code, label: withoutCode ? name : `${entry.code} ${name}` };
  });
  if (known && !typed && !options.some((option) => option.value === known.code)) {
    options.unshift({ value: known.code, label: known.name });
  }
  return (
    <Select<string>
      allowClear
      {...select}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      loading={query.isFetching}
    />
  );
}
