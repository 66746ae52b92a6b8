import type { Account } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { decisionOf, leftUnallocated } from '../../../domain/reconcile/decisions';
import type { Decision, ReconcileLine } from '../../../domain/reconcile/types';
import { CommandButton } from '../../commands/CommandButton';
import { DateText } from '../../components/DateText';
import { Money } from '../../components/Money';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { CustomerPicker } from './CustomerPicker';
import { reasonsOf, stateOf } from './lineText';
import { PartsTable } from './PartsTable';
import { purposeOf } from './reconcilePlan';
import type { Deciding } from './reconcileStore';
import type { ReconcileActs } from './useReconcileActs';

interface LinePaneProps {
  readonly line: ReconcileLine;
  readonly state: Deciding;
  readonly acts: ReconcileActs;
  /** Leaves the pane for the list. */
  readonly onDone: () => void;
}

/** One entry: what speaks for the suggestion, whose money it is, and what each item gets of it. */
export function LinePane({ line, state, acts, onDone }: LinePaneProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const { entry, kind } = line;
  const decision = decisionOf(line, state.worked, m.reconcile.writeOffReason);
  const account = accountOf(line, decision, accounts);
  const decidable = kind === 'incoming' || kind === 'return';
  const purpose = purposeOf(entry);
  return (
    <aside className="line-pane" aria-label={m.reconcile.pane.label(entry.name)} data-pane="">
      <div className="line-pane__head">
        <h2>{entry.name === '' ? m.reconcile.pane.noPayer : entry.name}</h2>
        <div className="line-pane__amount">
          <Money amount={entry.amount} strong />
        </div>
        <p className="muted">
          <DateText date={entry.on} /> · {m.reconcile.states[stateOf(line, state.worked)]}
        </p>
        {purpose !== '' && <p className="line-pane__text">{purpose}</p>}
        {entry.iban !== '' && <p className="muted num">{entry.iban}</p>}
      </div>
      {decidable && (
        <div className="line-pane__body">
          <Reasons reasons={reasonsOf(m, line, state.lines, accounts)} m={m} />
          {kind === 'incoming' && (
            <CustomerPicker
              key={account?.id ?? ''}
              customer={account}
              onChoose={(chosen) => acts.change(line, leftUnallocated(chosen.id))}
              onLeave={onDone}
            />
          )}
          {kind === 'incoming' && account !== null && (
            <PartsTable
              key={`${account.id} parts`}
              line={line}
              account={account}
              decision={decision?.do === 'book' ? decision : leftUnallocated(account.id)}
              worked={state.worked}
              acts={acts}
              onDone={onDone}
            />
          )}
          {decision?.do === 'return' && account !== null && (
            <Returned account={account} decision={decision} />
          )}
          <div className="line-pane__actions">
            <CommandButton command="reconcile.accept" text={m.reconcile.pane.accept} />
            {kind === 'incoming' && (
              <>
                <CommandButton
                  command="reconcile.unallocated"
                  text={m.reconcile.pane.unallocated}
                />
                <CommandButton command="reconcile.writeOff" text={m.reconcile.pane.writeOff} />
                <CommandButton command="reconcile.park" text={m.reconcile.pane.park} />
              </>
            )}
          </div>
        </div>
      )}
    </aside>
  );
}

function Reasons({ reasons, m }: { readonly reasons: readonly string[]; readonly m: Messages }) {
  return (
    <section>
      <h3 className="line-pane__title">{m.reconcile.pane.reasons}</h3>
      <ul className="line-pane__reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}

function Returned(props: {
  readonly account: Account;
  readonly decision: Extract<Decision, { do: 'return' }>;
}) {
  const m = useMessages();
  const receipt = props.account.receipts.find(({ id }) => id === props.decision.receipt);
  if (receipt === undefined) return null;
  const { minor, currency, on, reference } = receipt;
  return (
    <section>
      <p>{m.reconcile.pane.returned}</p>
      <p>
        <b>{props.account.name}</b> · {m.reconcile.pane.receiptOf} <DateText date={on} /> ·{' '}
        <Money amount={{ minor, currency }} />
      </p>
      <p className="muted">{reference}</p>
    </section>
  );
}

function accountOf(
  { suggestion }: ReconcileLine,
  decision: Decision | null,
  accounts: ReadonlyMap<AccountId, Account>,
): Account | null {
  if (decision?.do === 'book' || decision?.do === 'return')
    return accounts.get(decision.account) ?? null;
  // A customer of a suggestion is the id of his account (`matchInput`).
  const id = suggestion.customer as AccountId | null;
  return id === null ? null : (accounts.get(id) ?? null);
}
