import { type ReactNode, useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { Money } from '../../../../domain/money/money';
import { relationshipOf } from '../../../../domain/relationship/payerHabit';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { Section } from '../../../components/layout/Section';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { habitText, promisesText } from '../why/habitText';
import { WhyMoney, WhyText } from '../why/WhyMoney';
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
  const m = useMessages();
  const say = m.dossier.relationship;
  const day = useDay();
  const policies = policiesInForce(useBook().settings);
  const found = useMemo(() => relationshipOf(account, day, policies), [account, day, policies]);
  const { usualDaysLate, promises } = found;
  return (
    <>
      <Section title={say.value}>
        <dl className="details details--wide">
          <Figure name={say.year}>
            <Turnover account={account} span="year" amounts={found.turnoverYear} name={say.year} />
          </Figure>
          <Figure name={say.inAll}>
            <Turnover account={account} span="all" amounts={found.turnoverAll} name={say.inAll} />
          </Figure>
        </dl>
      </Section>
      <Section title={say.habit}>
        <dl className="details details--wide">
          <Figure name={say.average}>
            <WhyText account={account} figure={{ kind: 'habit' }} name={say.average}>
              {habitText(m, found)}
            </WhyText>
          </Figure>
          {usualDaysLate !== undefined && (
            <Figure name={say.usual}>
              <WhyText account={account} figure={{ kind: 'habit' }} name={say.usual}>
                {say.late(usualDaysLate)}
              </WhyText>
            </Figure>
          )}
          <Figure name={say.promisesKept}>
            <WhyText account={account} figure={{ kind: 'promises' }} name={say.promisesKept}>
              {promisesText(m, promises)}
            </WhyText>
          </Figure>
        </dl>
      </Section>
    </>
  );
}

interface TurnoverProps {
  readonly account: Account;
  readonly span: 'year' | 'all';
  readonly amounts: readonly Money[];
  readonly name: string;
}

/** One figure per currency, each with its reasons. */
function Turnover({ account, span, amounts, name }: TurnoverProps) {
  const say = useMessages().dossier.relationship;
  if (amounts.length === 0) return say.noTurnover;
  return amounts.map((amount) => {
    const { currency } = amount;
    const figure = { kind: 'turnover', span, currency } as const;
    return <WhyMoney key={currency} {...{ account, figure, amount, name }} />;
  });
}

function Figure(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
