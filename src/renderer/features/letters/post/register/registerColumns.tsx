import type { PlainDate } from '../../../../../domain/dates/plainDate';
import type { RegisterRow } from '../../../../../domain/posting/register';
import { serviceOf } from '../../../../../domain/posting/services';
import { DateText } from '../../../../components/DateText';
import type { Column } from '../../../../components/grid/types';
import { shortDate } from '../../../../components/text';
import type { Messages } from '../../../../messages/en';
import { StateText } from '../way/StateText';

/** Days are written as one says them on `today`. */
export function registerColumns(m: Messages, today: PlainDate): Column<RegisterRow>[] {
  const say = m.post.register;
  const day = (date: PlainDate) => shortDate(m, date, today);
  return [
    {
      id: 'on',
      title: say.on,
      width: 100,
      text: ({ ref }) => ref.on,
      cell: ({ ref }) => <DateText date={ref.on} />,
      compare: (a, b) => a.ref.on.localeCompare(b.ref.on),
    },
    {
      id: 'customer',
      title: say.customer,
      width: 180,
      grow: true,
      text: (row) => row.customer,
      compare: (a, b) => a.customer.localeCompare(b.customer),
    },
    {
      id: 'number',
      title: say.number,
      width: 180,
      text: ({ ref }) => ref.posting?.number ?? '',
      compare: (a, b) => numberOf(a).localeCompare(numberOf(b)),
    },
    {
      id: 'posted',
      title: say.posted,
      width: 100,
      text: ({ ref }) => (ref.posting === undefined ? '' : day(ref.posting.on)),
      compare: (a, b) => (a.days ?? -1) - (b.days ?? -1),
    },
    {
      id: 'state',
      title: say.state,
      width: 140,
      text: (row) => say.states[row.state],
      cell: (row) => <StateText state={row.state} />,
      compare: (a, b) => a.state.localeCompare(b.state),
    },
    { id: 'outcome', title: say.outcome, width: 170, text: (row) => outcomeText(m, row, day) },
    {
      id: 'service',
      title: say.service,
      width: 170,
      text: ({ ref }) => serviceOf(ref.posting?.service ?? '')?.name ?? '',
    },
  ];
}

function numberOf({ ref }: RegisterRow): string {
  return ref.posting?.number ?? '';
}

function outcomeText(
  m: Messages,
  { ref, days, state }: RegisterRow,
  day: (date: PlainDate) => string,
): string {
  const outcome = ref.posting?.outcome;
  if (outcome?.kind === 'delivered') return m.post.register.signed(day(outcome.on), outcome.name);
  if (outcome?.kind === 'returned') {
    return `${day(outcome.on)}: ${m.post.letter.reasons[outcome.why]}`;
  }
  return days === null || state === 'withdrawn' ? '' : m.post.register.days(days);
}
