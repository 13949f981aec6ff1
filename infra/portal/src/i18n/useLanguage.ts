import { useQueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useTranslation } from 'react-i18next';
import { keepLanguage, type Language } from './language';

/** The language, and how to change it: what the platform said is read anew in the other one. */
export function useLanguage(): [Language, (next: Language) => void] {
  const { i18n } = useTranslation();
  const queries = useQueryClient();
  const change = (next: Language) => {
    keepLanguage(next);
    dayjs.locale(next === 'en' ? 'en' : 'zh-cn');
    void i18n.changeLanguage(next);
    void queries.invalidateQueries();
  };
  return [i18n.language === 'en' ? 'en' : 'zh-CN', change];
}
