import type { Account } from '../../../../domain/accounts/account';
import { lastTouch, ownPolicy } from '../../../../domain/accounts/views/dossier';
import { activeHold } from '../../../../domain/accounts/views/standing';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import { SelectField } from '../../../components/fields/SelectField';
import { Section } from '../../../components/layout/Section';
import { shortDate } from '../../../components/text';
import { useAct } from '../../../frame/useAct';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { policyName } from '../../settings/ladders/policies';
import { useDay, usePast } from '../day/dayContext';

interface DealingProps {
  readonly account: Account;
}

/** The hold, with its reason and its end. */
export function HoldSection({ account }: DealingProps) {
  const m = useMessages();
  const say = m.dossier.relationship;
  const day = useDay();
  const today = useToday();
  const past = usePast();
  const hold = activeHold(account, day);
  return (
    <Section
      title={say.hold}
      action={!past && <CommandButton command="customer.hold" text={m.debtors.actions.hold} />}
    >
      <p className={hold === null ? 'muted' : ''}>{text()}</p>
    </Section>
  );

  function text(): string {
    if (hold === null) return say.noHold;
    const since = shortDate(m, hold.since, today);
    if (hold.until === null) return say.holdOpen(since, hold.reason);
    return say.holdUntil(since, shortDate(m, hold.until, today), hold.reason);
  }
}

/** Contacts that do not mention the debt: the last one and the next. */
export function TouchSection({ account }: DealingProps) {
  const m = useMessages();
  const say = m.dossier.relationship;
  const today = useToday();
  const past = usePast();
  const touch = lastTouch(account);
  return (
    <Section
      title={say.touch}
      action={!past && <CommandButton command="customer.touch" text={say.logTouch} />}
    >
      {touch === null ? (
        <p className="muted">{say.noTouch}</p>
      ) : (
        <p>
          {say.lastTouch(shortDate(m, touch.on, today))}
          {touch.nextOn !== null && ` ${say.nextTouch(shortDate(m, touch.nextOn, today))}`}
        </p>
      )}
    </Section>
  );
}

const COMPANY = '';

/** Which ladder the customer is on. */
export function PolicySection({ account }: DealingProps) {
  const m = useMessages();
  const say = m.dossier.relationship;
  const { company, policies } = useBook().settings.ladders;
  const past = usePast();
  const act = useAct();
  const own = ownPolicy(account);
  const known = policies.some(({ id }) => id === own);
  const choose = (value: string) =>
    void act(
      account.id,
      { type: 'changePolicy', after: value === COMPANY ? null : value },
      say.policyDone,
    );
  const standard = say.companyPolicy(policyName(m, company));
  return (
    <Section title={say.policy}>
      {past ? (
        <p>{own === null || !known ? standard : policyName(m, own)}</p>
      ) : (
        <SelectField
          label={say.policyLabel}
          value={known ? (own ?? COMPANY) : COMPANY}
          choices={[
            { value: COMPANY, label: standard },
            ...policies.map(({ id }) => ({ value: id, label: policyName(m, id) })),
          ]}
          onChange={choose}
        />
      )}
    </Section>
  );
}
