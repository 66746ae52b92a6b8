import { createContext, use } from 'react';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { useToday } from '../../../clock';

/** The day as of which a customer's page is looked at; null: today. */
export const DayContext = createContext<PlainDate | null>(null);

/** The day the figures of this page are true at the end of. */
export function useDay(): PlainDate {
  const today = useToday();
  return use(DayContext) ?? today;
}

/** True while the page shows a day that has passed: then nothing can be done on it. */
export function usePast(): boolean {
  return use(DayContext) !== null;
}
