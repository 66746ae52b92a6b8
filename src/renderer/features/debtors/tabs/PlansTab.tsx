import type { Account, Plan } from '../../../../domain/accounts/account';
import { formatMoney } from '../../../../domain/money/format';
import { planStanding } from '../../../../domain/plans/ledgerPlan';
import { DateText } from '../../../components/DateText';
import { Money } from '../../../components/Money';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { Section } from '../Section';
import { RecordTab } from './RecordTab';

/** Agreements, the latest first, each with its payments and what came on them. */
export function PlansTab({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.plans;
  const none = account.plans.length === 0 ? say.none : null;
  return (
    <RecordTab command="customer.agreement" add={say.add} none={none}>
      {[...account.plans].reverse().map((plan) => (
        <OnePlan key={plan.id} account={account} plan={plan} />
      ))}
    </RecordTab>
  );
}

function OnePlan({ account, plan }: { readonly account: Account; readonly plan: Plan }) {
  const m = useMessages();
  const say = m.dossier.plans;
  const day = useDay();
  const { state, paid, behind } = planStanding(account, plan, day);
  const { currency } = plan;
  const ended = plan.endedOn !== null;
  return (
    <Section title={say.rows(shortDate(m, plan.agreedOn, day))}>
      <p className={state === 'broken' && !ended ? 'bad' : 'muted'}>
        {plan.endedOn === null
          ? say.states[state]
          : m.debtors.plan.ended(shortDate(m, plan.endedOn, day))}
        {behind > 0 && !ended && ` · ${say.behind(formatMoney({ minor: behind, currency }))}`}
      </p>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{say.columns.no}</th>
            <th scope="col">{say.columns.due}</th>
            <th scope="col" className="lines__end">
              {say.columns.amount}
            </th>
            <th scope="col" className="lines__end">
              {say.columns.paid}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row, index) => (
            <tr key={row.no}>
              <td className="num">{row.no}</td>
              <td className="lines__wide">
                <DateText date={row.dueOn} />
              </td>
              <td className="lines__end">
                <Money amount={{ minor: row.minor, currency }} />
              </td>
              <td className="lines__end">
                <Money amount={{ minor: paid[index] ?? 0, currency }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
