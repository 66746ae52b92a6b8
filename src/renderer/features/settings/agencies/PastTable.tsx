import { useMemo } from 'react';
import { pastResults } from '../../../../domain/agencies/pastResults';
import type { Agency } from '../../../../domain/agencies/types';
import { MoneyList } from '../../../components/Money';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';

/** What became of the cases this ledger handed to the agency. */
export function PastTable({ agency }: { readonly agency: Agency }) {
  const say = useMessages().agencies;
  const { accounts } = useBook();
  const past = useMemo(() => pastResults(accounts.values(), agency), [accounts, agency]);
  const rows = [
    [say.handed, past.handed],
    [say.collected, past.collected],
    [say.feesPaid, past.fees],
  ] as const;
  return (
    <section aria-label={say.past}>
      <h3>{say.past}</h3>
      {past.cases === 0 ? (
        <p className="muted">{say.noPast}</p>
      ) : (
        <>
          <p>{say.pastLine(past.cases, past.running, past.medianDays)}</p>
          <dl className="case-figures num">
            {rows.map(([name, amounts]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{amounts.length === 0 ? '—' : <MoneyList amounts={amounts} />}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
