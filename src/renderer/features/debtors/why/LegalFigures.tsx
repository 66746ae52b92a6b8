import { useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { byDueDate, isOverdue } from '../../../../domain/accounts/views/open';
import { accountInterest } from '../../../../domain/derivations/interest';
import { firstLimitation } from '../../../../domain/derivations/limitation';
import { limitationWarning } from '../../../../domain/limitation/warnings';
import type { Currency } from '../../../../domain/money/currency';
import { useToday } from '../../../clock';
import { Money } from '../../../components/Money';
import { classes, shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { useTables } from './useTables';
import { useWhy, WhyText } from './WhyMoney';

interface LegalFiguresProps {
  readonly account: Account;
  readonly currency: Currency;
}

/** Interest to date on what is overdue, and the probable last day of the claim that is barred first. */
export function LegalFigures({ account, currency }: LegalFiguresProps) {
  const m = useMessages();
  const say = m.dossier.head;
  const day = useDay();
  const today = useToday();
  const tables = useTables();
  const why = useWhy(account);
  const interest = useMemo(
    () => accountInterest(account, currency, day, tables),
    [account, currency, day, tables],
  );
  const first = useMemo(() => firstLimitation(account, day, tables), [account, day, tables]);
  const last = first?.result.lastDay ?? null;
  const warned = limitationWarning(last, day) !== null;
  const overdue = account.items
    .filter((item) => item.currency === currency && isOverdue(item, day))
    .toSorted(byDueDate);
  // Where no rule is known for the country nothing may look as if there were no last day.
  const unknown = first === null ? overdue[0] : undefined;
  return (
    <>
      {interest.items.length + interest.refused.length > 0 && (
        <div>
          <dt>{say.interest}</dt>
          <dd>
            <WhyText account={account} figure={{ kind: 'interest', currency }} name={say.interest}>
              {interest.items.length === 0 ? (
                say.notKnown
              ) : (
                <Money amount={{ minor: interest.total, currency }} />
              )}
            </WhyText>
            {interest.items.length > 0 && interest.refused.length > 0 && (
              <span className="figures__note"> {say.without(interest.refused.length)}</span>
            )}
          </dd>
        </div>
      )}
      {unknown !== undefined && (
        <div>
          <dt>{say.limitation}</dt>
          <dd>
            <button
              type="button"
              className="why-money"
              title={say.why(say.limitation)}
              onClick={() => why({ kind: 'item', item: unknown.id })}
            >
              <span className="hidden-text">{say.limitation}: </span>
              {say.notKnown}
            </button>
          </dd>
        </div>
      )}
      {first !== null && last !== null && first.item.currency === currency && (
        <div>
          <dt>{say.limitation}</dt>
          <dd>
            <button
              type="button"
              className={classes('why-money', warned && 'warn')}
              title={say.why(say.limitation)}
              onClick={() => why({ kind: 'item', item: first.item.id })}
            >
              <span className="hidden-text">{say.limitation}: </span>
              {say.probably(shortDate(m, last, today))}
            </button>
          </dd>
        </div>
      )}
    </>
  );
}
