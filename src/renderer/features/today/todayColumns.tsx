import type { PlainDate } from '../../../domain/dates/plainDate';

import type { Column } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import type { Messages } from '../../messages/en';
import { grouped } from '../../messages/plural';
import { contactText } from '../debtors/contactText';
import { amountsText } from '../debtors/customerColumns';
import { compareAmounts, compareText } from '../debtors/customerRow';
import { reasonSentence, reasonTone } from './reason';
import type { TodayRow } from './useWorklist';

/** Columns of today's list. */
export function todayColumns(m: Messages, today: PlainDate): readonly Column<TodayRow>[] {
  const say = m.today.columns;
  return [
    {
      id: 'customer',
      title: say.customer,
      width: 176,
      text: (row) => row.account.name,
      compare: (a, b) => compareText(a.account.name, b.account.name),
    },
    {
      id: 'why',
      title: say.why,
      width: 160,
      grow: true,
      wrap: true,
      text: reasonSentence,
      cell: (row) => <span className={reasonTone(row)}>{reasonSentence(row)}</span>,
    },
    {
      id: 'overdue',
      title: say.overdue,
      width: 120,
      align: 'right',
      text: (row) => (row.overdue.length === 0 ? m.common.none : amountsText(row.overdue)),
      cell: (row) =>
        row.overdue.length === 0 ? (
          <span className="muted">{m.common.none}</span>
        ) : (
          <MoneyList amounts={row.overdue} />
        ),
      compare: (a, b) => compareAmounts(a.overdue, b.overdue),
    },
    {
      id: 'days',
      title: say.days,
      width: 50,
      align: 'right',
      text: (row) => (row.days > 0 ? grouped(row.days) : ''),
      compare: (a, b) => a.days - b.days,
    },
    {
      id: 'lastContact',
      title: say.lastContact,
      width: 98,
      text: (row) => contactText(m, row.lastContact, today),
      cell: (row) => <span className="muted">{contactText(m, row.lastContact, today)}</span>,
    },
  ];
}
