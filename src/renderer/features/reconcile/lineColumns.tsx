import type { Account } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { formatMoney } from '../../../domain/money/format';
import { decisionOf } from '../../../domain/reconcile/decisions';
import type { ReconcileLine, Worked } from '../../../domain/reconcile/types';
import { DateText } from '../../components/DateText';
import { amountsNeed } from '../../components/grid/amountsNeed';
import type { Column } from '../../components/grid/types';
import { Money } from '../../components/Money';
import { classes } from '../../components/text';
import type { Messages } from '../../messages/en';
import { decisionText, type LineState, reasonsOf, stateOf } from './lineText';
import { purposeOf } from './reconcilePlan';

interface LineView {
  readonly lines: readonly ReconcileLine[];
  readonly worked: Worked;
  readonly accounts: ReadonlyMap<AccountId, Account>;
}

const TONES: Readonly<Record<LineState, string>> = {
  open: 'strong',
  accepted: 'good',
  unallocated: 'good',
  parked: 'warn',
  same: 'muted',
  known: 'muted',
  outgoing: 'muted',
};

/** Columns of the entries: what came, what it would do, how sure that is, and why. */
export function lineColumns(m: Messages, view: LineView): readonly Column<ReconcileLine>[] {
  const say = m.reconcile.columns;
  const state = (line: ReconcileLine) => stateOf(line, view.worked);
  const stateText = (line: ReconcileLine) => m.reconcile.states[state(line)];
  return [
    {
      id: 'state',
      title: say.state,
      width: 84,
      text: stateText,
      cell: (line) => <span className={TONES[state(line)]}>{stateText(line)}</span>,
      compare: (a, b) => stateText(a).localeCompare(stateText(b)),
    },
    {
      id: 'on',
      title: say.on,
      width: 58,
      text: ({ entry }) => entry.on,
      cell: ({ entry }) => <DateText date={entry.on} />,
      compare: (a, b) => (a.entry.on < b.entry.on ? -1 : 1),
    },
    {
      id: 'payer',
      title: say.payer,
      width: 120,
      grow: true,
      wrap: true,
      text: ({ entry }) => [entry.name, purposeOf(entry)].filter((part) => part !== '').join(' · '),
    },
    {
      id: 'amount',
      title: say.amount,
      width: 108,
      align: 'right',
      needs: ({ entry }) => amountsNeed([entry.amount]),
      text: ({ entry }) => formatMoney(entry.amount),
      cell: ({ entry }) => <Money amount={entry.amount} />,
      compare: (a, b) => a.entry.amount.minor - b.entry.amount.minor,
    },
    {
      id: 'suggestion',
      title: say.suggestion,
      width: 132,
      grow: true,
      wrap: true,
      text: (line) => suggestionText(m, line, view),
    },
    {
      id: 'confidence',
      title: say.confidence,
      width: 50,
      align: 'right',
      text: (line) => confidenceText(m, line),
      cell: (line) => (
        <span className={classes('num', line.suggestion.book ? 'good' : 'muted')}>
          {confidenceText(m, line)}
        </span>
      ),
      compare: (a, b) => a.suggestion.confidence - b.suggestion.confidence,
    },
    {
      id: 'why',
      title: say.why,
      width: 96,
      grow: true,
      wrap: true,
      text: (line) =>
        judged(line) ? (reasonsOf(m, line, view.lines, view.accounts)[0] ?? '') : '',
    },
  ];
}

function suggestionText(m: Messages, line: ReconcileLine, { worked, accounts }: LineView): string {
  if (!judged(line)) return '';
  const decision = decisionOf(line, worked, m.reconcile.writeOffReason);
  if (decision !== null) return decisionText(m, decision, accounts);
  const { customer } = line.suggestion;
  // A customer of a suggestion is the id of his account (`matchInput`).
  const name = customer === null ? undefined : accounts.get(customer as AccountId)?.name;
  return name ?? m.reconcile.noSuggestion;
}

function confidenceText(m: Messages, line: ReconcileLine): string {
  return judged(line) ? m.reconcile.percent(line.suggestion.confidence) : '';
}

/** Lines that were booked before, or went out, need no suggestion. */
function judged({ kind }: ReconcileLine): boolean {
  return kind === 'incoming' || kind === 'return';
}
