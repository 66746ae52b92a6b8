import { monthOf, type PlainDate, plainDate, yearOf } from '../dates/plainDate';

export interface HalfYear {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The half-year (1 January to 30 June, 1 July to 31 December) that contains the day. */
export function halfYearOf(date: PlainDate): HalfYear {
  const year = String(yearOf(date)).padStart(4, '0');
  return monthOf(date) <= 6
    ? { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-06-30`) }
    : { from: plainDate(`${year}-07-01`), to: plainDate(`${year}-12-31`) };
}
