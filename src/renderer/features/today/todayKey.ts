import type { TodayRow } from './work';

/** Where the cursor stands on a row of today's list. */
export const keyOf = (row: TodayRow): string => row.key;
