import { useTexts } from '../i18n/texts';
import { uiTexts } from './texts';

/** How far a day is, in words: 0 is today, and what is negative is over. */
export function useDaysLeft(): (days: number) => string {
  const say = useTexts(uiTexts);
  return (days) => {
    if (days === 0) return say('today');
    return days > 0 ? say('daysLeft', { days }) : say('daysPast', { days: -days });
  };
}
