import { useEffect, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { contactLog, type LogEntry } from '../../../../domain/accounts/contactLog';
import type { AccountId } from '../../../../domain/accounts/ids';
import { useLedger } from '../../../ledger/hooks';
import { CheckStep } from './CheckStep';
import { ChooseStep } from './ChooseStep';
import { DebtorList } from './DebtorList';
import type { WizardCase } from './useCases';
import { type DebtorWish, notesIn, type WholeWish } from './wizardState';

interface DebtorStepsProps {
  readonly step: 'check' | 'choose';
  readonly cases: readonly WizardCase[];
  readonly wish: WholeWish;
  readonly onWish: (wish: WholeWish) => void;
}

/** The steps that are taken for each customer, beside the list of them when there are several. */
export function DebtorSteps({ step, cases, wish, onWish }: DebtorStepsProps) {
  const [wanted, setWanted] = useState<AccountId | null>(null);
  const one = cases.find(({ account }) => account.id === wanted) ?? cases[0];
  const notes = useNotes(one?.account ?? null);
  if (one === undefined) return null;
  const { id } = one.account;
  const part =
    step === 'check' ? (
      <CheckStep
        one={one}
        others={cases.filter((other) => other !== one && !other.stays)}
        onReason={(check, reason) => change([id], (mine) => withReason(mine, check, reason))}
        onReasonForAll={(check, reason) =>
          change(lackingIds(cases, check), (mine) => withReason(mine, check, reason))
        }
      />
    ) : (
      <ChooseStep
        key={id}
        {...{ account: one.account, notes, wish: one.wish }}
        items={one.overdue}
        onWish={(next) => change([id], () => next)}
      />
    );
  if (cases.length === 1) return part;
  return (
    <div className="handoff-many">
      <DebtorList cases={cases} shown={id} onShow={setWanted} onStaying={stay} />
      <section aria-label={one.account.name}>
        <h3>{one.account.name}</h3>
        {part}
      </section>
    </div>
  );

  function change(ids: readonly AccountId[], to: (mine: DebtorWish) => DebtorWish): void {
    const debtors = new Map(wish.debtors);
    for (const each of ids) {
      const mine = debtors.get(each);
      if (mine !== undefined) debtors.set(each, to(mine));
    }
    onWish({ ...wish, debtors });
  }

  function stay(ids: readonly AccountId[], stays: boolean): void {
    const staying = new Set(wish.staying);
    for (const each of ids) {
      if (stays) staying.add(each);
      else staying.delete(each);
    }
    onWish({ ...wish, staying });
  }
}

function withReason(mine: DebtorWish, check: string, reason: string): DebtorWish {
  return { ...mine, reasons: { ...mine.reasons, [check]: reason } };
}

/** Those whose check asks for a reason that nobody gave yet. */
function lackingIds(cases: readonly WizardCase[], check: string): AccountId[] {
  return cases
    .filter(
      ({ checks, wish, stays }) =>
        !stays &&
        (wish.reasons[check] ?? '').trim() === '' &&
        checks.some(({ id, level }) => id === check && level === 'block'),
    )
    .map(({ account }) => account.id);
}

/** The notes of the customer who is shown. */
function useNotes(account: Account | null): readonly LogEntry[] {
  const ledger = useLedger();
  const [read, setRead] = useState<{ readonly id: AccountId; readonly notes: LogEntry[] } | null>(
    null,
  );
  const id = account?.id ?? null;
  // The number of the last event is what makes the list stale.
  const seq = account?.seq ?? 0;
  useEffect(() => {
    let shown = true;
    if (id !== null && seq >= 0) {
      void ledger
        .eventsOf(id)
        .then((events) => shown && setRead({ id, notes: notesIn(contactLog(events)) }));
    }
    return () => {
      shown = false;
    };
  }, [ledger, id, seq]);
  return read !== null && read.id === id ? read.notes : [];
}
