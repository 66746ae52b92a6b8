import { assigneeOf } from '../../../domain/accounts/views/desk';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { VALUE_BANDS } from '../../../domain/worklist/worth';

import { amountsNeed } from '../../components/grid/amountsNeed';
import type { Column } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import type { Messages } from '../../messages/en';
import { grouped } from '../../messages/plural';
import { contactText } from '../debtors/list/contactText';
import { amountsText } from '../debtors/list/customerColumns';
import { compareAmounts, compareText } from '../debtors/list/customerRow';
import { nextShort, reasonSentence, reasonTone } from './reason';
import { bandOf, type TodayDesk } from './setup';
import type { TodayRow } from './useWorklist';

/** Columns of today's list. */
export function todayColumns(
  m: Messages,
  today: PlainDate,
  desk: TodayDesk,
): readonly Column<TodayRow>[] {
  const say = m.today.columns;
  return [
    {
      id: 'customer',
      title: say.customer,
      width: 142,
      grow: true,
      wrap: true,
      text: (row) => row.account.name,
      compare: (a, b) => compareText(a.account.name, b.account.name),
    },
    {
      id: 'why',
      title: say.why,
      width: 170,
      grow: true,
      wrap: true,
      text: (row) => reasonSentence(row, desk.codes),
      cell: (row) => <span className={reasonTone(row)}>{reasonSentence(row, desk.codes)}</span>,
    },
    {
      id: 'overdue',
      title: say.overdue,
      width: 108,
      align: 'right',
      needs: (row) => amountsNeed(row.overdue),
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
      width: 44,
      align: 'right',
      text: (row) => (row.days > 0 ? grouped(row.days) : ''),
      compare: (a, b) => a.days - b.days,
    },
    {
      id: 'next',
      title: say.next,
      width: 124,
      wrap: true,
      text: (row) => nextShort(m, row, today),
      cell: (row) => <span className="muted">{nextShort(m, row, today)}</span>,
      compare: (a, b) => compareText(a.next.on, b.next.on),
    },
    {
      id: 'lastContact',
      title: say.lastContact,
      width: 88,
      wrap: true,
      text: (row) => contactText(m, row.lastContact, today),
      cell: (row) => <span className="muted">{contactText(m, row.lastContact, today)}</span>,
      compare: (a, b) => compareText(a.lastContact?.on ?? '', b.lastContact?.on ?? ''),
    },
    {
      id: 'assignee',
      title: say.assignee,
      width: 90,
      text: (row) => assigneeOf(row.account),
      compare: (a, b) => compareText(assigneeOf(a.account), assigneeOf(b.account)),
    },
    {
      id: 'value',
      title: say.value,
      width: 110,
      text: (row) => m.today.values[bandOf(row, desk)],
      compare: (a, b) =>
        VALUE_BANDS.indexOf(bandOf(a, desk)) - VALUE_BANDS.indexOf(bandOf(b, desk)),
    },
  ];
}
