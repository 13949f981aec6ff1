import { useTexts } from '../../i18n/texts';
import type { Filter } from '../../ui/ListFilters';
import { riskTexts } from './texts';

/** 国别、行业、关键字, as both searches take them. */
export function useArticleFilters(): Filter[] {
  const say = useTexts(riskTexts);
  return [
    { name: 'country', label: say('country'), table: 'countries' },
    { name: 'industry', label: say('industry'), table: 'industries' },
    { name: 'keyword', label: say('keyword') },
    {
      name: 'in',
      label: say('in'),
      options: (['title', 'text'] as const).map((value) => ({ value, label: say(`in_${value}`) })),
    },
  ];
}
