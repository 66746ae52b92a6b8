import { type ReactNode, useState } from 'react';
import type { Account, Dispute, Plan, Receipt } from '../../../../domain/accounts/account';
import { isAsking } from '../../../../domain/accounts/account';
import { askedOf } from '../../../../domain/accounts/views/asked';
import { inForceOn } from '../../../../domain/accounts/views/standing';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { Money } from '../../../components/Money';
import { shortDate } from '../../../components/text';
import { useAct } from '../../../frame/useAct';
import { useCodes } from '../../../frame/useCodes';
import { useMessages } from '../../../messages/useMessages';
import { openForm } from '../../../stores/desk';
import { usePast } from '../day/dayContext';

const AT_FIRST = 12;

interface RecordProps {
  readonly account: Account;
}

interface LinesProps {
  readonly title: string;
  readonly children: ReactNode[];
  /** All of them at once, where they have a tab of their own. */
  readonly whole?: boolean;
}

function Lines({ title, children, whole = false }: LinesProps) {
  const m = useMessages();
  const [all, setAll] = useState(whole);
  const shown = all ? children : children.slice(0, AT_FIRST);
  if (children.length === 0) return null;
  return (
    <Section title={title} count={children.length}>
      <table className="table table--lines">
        <tbody>{shown}</tbody>
      </table>
      {shown.length < children.length && (
        <Button look="quiet" flush onClick={() => setAll(true)}>
          {m.debtors.log.more(children.length)}
        </Button>
      )}
    </Section>
  );
}

/** Payments of the customer, latest first; what is not allocated yet is named. */
export function ReceiptList({ account }: RecordProps) {
  const m = useMessages();
  const receipts = [...account.receipts].reverse();
  return (
    <Lines title={m.debtors.sections.receipts}>
      {receipts.map((receipt) => (
        <ReceiptLine key={receipt.id} account={account} receipt={receipt} />
      ))}
    </Lines>
  );
}

function ReceiptLine({ account, receipt }: RecordProps & { readonly receipt: Receipt }) {
  const m = useMessages();
  const say = m.debtors.receipt;
  const act = useAct();
  const past = usePast();
  const { currency, left } = receipt;
  const takeBack = () =>
    void act(
      account.id,
      { type: 'takeBackPayment', receipt: receipt.id, reason: say.takeBackReason },
      say.takenBack,
    );
  return (
    <tr>
      <td className="muted">
        <DateText date={receipt.on} />
      </td>
      <td className="is-wide" title={receipt.reference}>
        {receipt.reference}
        {left > 0 && (
          <span className="warn"> · {say.left(formatMoney({ minor: left, currency }))}</span>
        )}
      </td>
      <td>
        {!past && (
          <Button look="quiet" onClick={takeBack}>
            {say.takeBack}
          </Button>
        )}
      </td>
      <td className="is-end">
        <Money amount={receipt} />
      </td>
    </tr>
  );
}

/** Letters written to the customer, latest first. */
export function LetterList({ account, whole = false }: RecordProps & Pick<LinesProps, 'whole'>) {
  const m = useMessages();
  const today = useToday();
  const say = m.debtors.letter;
  return (
    <Lines title={m.debtors.sections.letters} whole={whole}>
      {[...account.letters].reverse().map((letter) => (
        <tr key={letter.id}>
          <td className="muted">
            <DateText date={letter.on} />
          </td>
          <td className="is-wide">
            {say[letter.kind]}
            <span className="muted">
              {letter.withdrawn && ` · ${say.withdrawn}`}
              {!letter.withdrawn &&
                isAsking(letter.kind) &&
                ` · ${say.deadline(shortDate(m, letter.deadline, today))}`}
            </span>
          </td>
          <td className="is-end">
            <Money amount={askedOf(letter)} tone={letter.withdrawn ? 'muted' : undefined} />
          </td>
        </tr>
      ))}
    </Lines>
  );
}

/** Agreements with the customer, latest first. */
export function PlanList({ account }: RecordProps) {
  const m = useMessages();
  const today = useToday();
  const say = m.debtors.plan;
  const stateOf = (plan: Plan): string => {
    if (plan.endedOn !== null) return say.ended(shortDate(m, plan.endedOn, today));
    return inForceOn(plan) === null ? say.draft : say.running;
  };
  return (
    <Lines title={m.debtors.sections.plans}>
      {[...account.plans].reverse().map((plan) => (
        <tr key={plan.id}>
          <td className="muted">
            <DateText date={plan.agreedOn} />
          </td>
          <td className="is-wide">
            {plan.terms.kind === 'deferral' ? say.deferral : say.instalments(plan.rows.length)}
            <span className="muted">
              {' · '}
              {stateOf(plan)}
            </span>
          </td>
          <td className="is-end">
            <Money amount={plan} />
          </td>
        </tr>
      ))}
    </Lines>
  );
}

/** Disputes, open ones with the way to close them. */
export function DisputeList({ account }: RecordProps) {
  const m = useMessages();
  return (
    <Lines title={m.debtors.sections.disputes}>
      {[...account.disputes].reverse().map((dispute) => (
        <DisputeLine key={dispute.id} account={account} dispute={dispute} />
      ))}
    </Lines>
  );
}

function DisputeLine({ account, dispute }: RecordProps & { readonly dispute: Dispute }) {
  const m = useMessages();
  const codes = useCodes();
  const today = useToday();
  const say = m.debtors.dispute;
  const past = usePast();
  const numbers = account.items
    .filter((item) => dispute.items.includes(item.id))
    .map((item) => item.number);
  const { closedOn } = dispute;
  return (
    <tr>
      <td className="muted">
        <DateText date={dispute.openedOn} />
      </td>
      <td className="is-wide" title={dispute.note}>
        {codes.reason(dispute.reason)} · {numbers.join(', ')}
        <span className="muted">
          {' · '}
          {closedOn === null ? say.open : say.closed(shortDate(m, closedOn, today))}
        </span>
      </td>
      <td className="is-end">
        {closedOn === null && !past && (
          <Button look="quiet" onClick={() => openForm('closeDispute', account.id, dispute.id)}>
            {say.close}
          </Button>
        )}
      </td>
    </tr>
  );
}
