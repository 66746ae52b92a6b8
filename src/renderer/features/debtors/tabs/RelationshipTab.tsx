import { type ReactNode, useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { relationshipOf } from '../../../../domain/relationship/payerHabit';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { Section } from '../../../components/layout/Section';
import { MoneyList } from '../../../components/Money';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { HoldSection, PolicySection, TouchSection } from './DealingSections';
import { MarkSection } from './MarkSection';

/** What the customer is worth, how he pays, and how he is dealt with. */
export function RelationshipTab({ account }: { readonly account: Account }) {
  return (
    <div className="debtor-tab debtor-tab--columns">
      <div>
        <Worth account={account} />
        <TouchSection account={account} />
      </div>
      <div>
        <MarkSection account={account} />
        <HoldSection account={account} />
        <PolicySection account={account} />
      </div>
    </div>
  );
}

function Worth({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.relationship;
  const day = useDay();
  const policies = policiesInForce(useBook().settings);
  const found = useMemo(() => relationshipOf(account, day, policies), [account, day, policies]);
  const { averageDaysLate, usualDaysLate, promises, settled } = found;
  const pct = promises.byCountPct === undefined ? '' : promises.byCountPct.toFixed(0);
  return (
    <>
      <Section title={say.value}>
        <dl className="details details--wide">
          <Figure name={say.year}>
            {found.turnoverYear.length === 0 ? (
              say.noTurnover
            ) : (
              <MoneyList amounts={found.turnoverYear} />
            )}
          </Figure>
          <Figure name={say.inAll}>
            {found.turnoverAll.length === 0 ? (
              say.noTurnover
            ) : (
              <MoneyList amounts={found.turnoverAll} />
            )}
          </Figure>
        </dl>
      </Section>
      <Section title={say.habit}>
        <dl className="details details--wide">
          <Figure name={say.average}>
            {averageDaysLate === null
              ? say.noHabit
              : `${say.late(averageDaysLate)}, ${say.basis(settled)}`}
          </Figure>
          {usualDaysLate !== undefined && (
            <Figure name={say.usual}>{say.late(usualDaysLate)}</Figure>
          )}
          <Figure name={say.promisesKept}>
            {promises.ended === 0 ? say.noPromises : say.ratio(promises.kept, promises.ended, pct)}
          </Figure>
        </dl>
      </Section>
    </>
  );
}

function Figure(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
