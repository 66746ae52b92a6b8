import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { allocateOldest } from '../../../../domain/accounts/allocateOldest';
import type { PlanId } from '../../../../domain/accounts/ids';
import { beforeAgreement } from '../../../../domain/agreements/before';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import type { Debt } from '../../../../domain/options/debts';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Problem } from '../../../components/states/Problem';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useActMany } from '../../../frame/useAct';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';

interface BeforeAgreementProps {
  readonly account: Account;
  readonly debt: Debt;
  readonly replaces: PlanId | null;
}

/** What should be settled or known before the agreement, with what can be done about it here. */
export function BeforeAgreement({ account, debt, replaces }: BeforeAgreementProps) {
  const say = useMessages().agreements.dialog;
  const today = useToday();
  const home = useBook().company?.address.country ?? '';
  const act = useActMany();
  const [problem, setProblem] = useState('');
  const { currency } = debt.amount;
  const found = beforeAgreement(
    { account, items: debt.items, currency, today, replaces },
    { rules: SHIPPED_LIMITATION_RULES, home },
  );
  const commands = allocateOldest(account, currency);
  if (found.length === 0) return null;
  return (
    <section className="agreement-form__before" aria-label={say.before}>
      {found.map((one) => (
        <p key={one.code} className="warn">
          {refusalSentence(one)}{' '}
          {one.code === 'agreements.beforeUnallocated' && commands.length > 0 && (
            <Button onClick={() => void allocate()}>{say.allocate}</Button>
          )}
        </p>
      ))}
      <Problem>{problem}</Problem>
    </section>
  );

  async function allocate(): Promise<void> {
    const steps = commands.map((command) => ({ account: account.id, command }));
    const done = await act(steps, say.allocated(account.name));
    setProblem(done.ok ? '' : refusalSentence(done.error));
  }
}
