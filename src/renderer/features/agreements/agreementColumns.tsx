import type { PlainDate } from '../../../domain/dates/plainDate';
import { formatMoney } from '../../../domain/money/format';
import { amountsNeed } from '../../components/grid/amountsNeed';
import type { Column } from '../../components/grid/types';
import { Money } from '../../components/Money';
import { shortDate } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import type { Messages } from '../../messages/en';
import { compareText } from '../debtors/list/customerRow';
import { type AgreementRow, toneOf } from './agreementRow';

/** "6 instalments", "Deferral". */
export function kindText(m: Messages, { plan }: Pick<AgreementRow, 'plan'>): string {
  const { kinds } = m.agreements;
  return plan.terms.kind === 'deferral' ? kinds.deferral : kinds.instalments(plan.rows.length);
}

/** Amounts of the columns, minor units of the agreement. */
type Figure = (row: AgreementRow) => number;

/** The day of the next payment is blank for an agreement that has ended. */
export function agreementColumns(m: Messages, today: PlainDate): readonly Column<AgreementRow>[] {
  const say = m.agreements.columns;
  const dueOn = ({ plan, status }: AgreementRow) =>
    plan.endedOn === null ? (status.next?.dueOn ?? '') : '';
  return [
    {
      id: 'customer',
      title: say.customer,
      width: 170,
      grow: true,
      wrap: true,
      text: (row) => row.account.name,
      compare: (a, b) => compareText(a.account.name, b.account.name),
    },
    {
      id: 'state',
      title: say.state,
      width: 104,
      wrap: true,
      text: (row) => m.agreements.states[row.status.state],
      cell: (row) => <span className={toneOf(row)}>{m.agreements.states[row.status.state]}</span>,
      compare: (a, b) =>
        compareText(m.agreements.states[a.status.state], m.agreements.states[b.status.state]),
    },
    {
      id: 'due',
      title: say.due,
      width: 84,
      text: ({ plan, status: { next } }) =>
        next === null || plan.endedOn !== null ? '' : shortDate(m, next.dueOn, today),
      compare: (a, b) => compareText(dueOn(a), dueOn(b)),
    },
    money('amount', say.amount, ({ status, plan }) =>
      plan.endedOn === null ? (status.next?.open ?? 0) : 0,
    ),
    {
      id: 'next',
      title: say.next,
      width: 180,
      grow: true,
      wrap: true,
      text: (row) => refusalSentence(row.proposal.why),
    },
    { id: 'kind', title: say.kind, width: 110, text: (row) => kindText(m, row) },
    money('open', say.open, ({ status, plan }) => (plan.endedOn === null ? status.open : 0)),
    money('behind', say.behind, ({ status, plan }) => (plan.endedOn === null ? status.behind : 0)),
    {
      id: 'on',
      title: say.on,
      width: 84,
      text: ({ plan }) => shortDate(m, plan.agreedOn, today),
      compare: (a, b) => compareText(a.plan.agreedOn, b.plan.agreedOn),
    },
  ];
}

function money(id: string, title: string, figure: Figure): Column<AgreementRow> {
  const amount = (row: AgreementRow) => ({ minor: figure(row), currency: row.plan.currency });
  return {
    id,
    title,
    width: 116,
    align: 'right',
    needs: (row) => amountsNeed([amount(row)]),
    text: (row) => (figure(row) === 0 ? '' : formatMoney(amount(row))),
    cell: (row) => (figure(row) === 0 ? null : <Money amount={amount(row)} />),
    compare: (a, b) => figure(a) - figure(b),
  };
}
