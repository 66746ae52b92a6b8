import { useState } from 'react';
import type { Account, Handoff, Item } from '../../../../domain/accounts/account';
import type { WriteOffId } from '../../../../domain/accounts/ids';
import { itemsOfCase } from '../../../../domain/accounts/views/cases';
import { openMinor } from '../../../../domain/accounts/views/open';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/dialog/ConfirmDialog';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { Section } from '../../../components/layout/Section';
import { Problem } from '../../../components/states/Problem';
import { refusalSentence } from '../../../frame/refusalSentence';
import { tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { useDebtor } from '../../debtors/page/useDebtor';

const REASONS = ['uncollectable', 'insolvent', 'barred', 'settled', 'untraced'] as const;

/** Gives up what is open of an invoice of the case, after a question that names the sum. */
export function WriteOffSection(props: { readonly account: Account; readonly handoff: Handoff }) {
  const { account, handoff } = props;
  const m = useMessages();
  const say = m.cases.writeOff;
  const today = useToday();
  const act = useAct();
  const open = itemsOfCase(account, handoff).filter((item) => openMinor(item) > 0);
  const [chosen, setChosen] = useState('');
  const [why, setWhy] = useState<(typeof REASONS)[number]>('uncollectable');
  const [more, setMore] = useState('');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const item = open.find(({ id }) => id === chosen) ?? open[0];
  const written = <WrittenOff account={account} handoff={handoff} />;
  if (item === undefined) {
    return (
      <Section title={say.title}>
        <p className="muted">{say.none}</p>
        {written}
      </Section>
    );
  }
  const amount = formatMoney({ minor: openMinor(item), currency: item.currency });
  return (
    <Section title={say.title}>
      <p className="muted">{say.lead}</p>
      <div className="case-form">
        <FieldRow>
          <SelectField
            label={say.item}
            value={item.id}
            choices={open.map((one) => ({ value: one.id, label: labelOf(one) }))}
            onChange={setChosen}
          />
          <SelectField
            label={say.reason}
            value={why}
            choices={REASONS.map((value) => ({ value, label: say.reasons[value] }))}
            onChange={setWhy}
          />
        </FieldRow>
        <TextField label={say.more} value={more} onChange={setMore} maxLength={300} />
        <Problem>{problem}</Problem>
        <div>
          <Button onClick={() => setAsking(true)}>{say.button}</Button>
        </div>
      </div>
      <ConfirmDialog
        title={say.confirmTitle(item.number)}
        open={asking}
        action={say.yes(amount)}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => void writeOff(item)}
      >
        <p>{say.confirm(account.name, amount, reason())}</p>
      </ConfirmDialog>
      {written}
    </Section>
  );

  function labelOf(one: Item): string {
    return `${one.number} · ${formatMoney({ minor: openMinor(one), currency: one.currency })}`;
  }

  function reason(): string {
    return [say.reasons[why], more.trim()].filter(Boolean).join(': ');
  }

  async function writeOff({ id, ...one }: Item): Promise<void> {
    setAsking(false);
    const minor = openMinor({ id, ...one });
    const said = { reason: reason(), batch: null, confirmed: true } as const;
    const command = { item: id, on: today, minor, ...said };
    const done = await act(account.id, { type: 'writeOff', ...command }, say.saved(amount));
    setProblem(done.ok ? '' : refusalSentence(done.error));
  }
}

/** What was given up of the case, each with the way back. */
function WrittenOff(props: { readonly account: Account; readonly handoff: Handoff }) {
  const say = useMessages().cases.writeOff;
  const act = useAct();
  // What was given up in full is settled, and the lists leave that out.
  const full = useDebtor(props.account)?.full ?? props.account;
  const lines = itemsOfCase(full, props.handoff).flatMap((item) =>
    item.reductions
      .filter(({ cause, ref }) => cause === 'writeOff' && isOwn(full, ref))
      .map(({ ref, minor, reason = '' }) => ({
        // The reference of a write-off made here is the write-off itself.
        id: ref as WriteOffId,
        number: item.number,
        amount: formatMoney({ minor, currency: item.currency }),
        reason,
      })),
  );
  if (lines.length === 0) return null;
  return (
    <ul className="case-lines">
      {lines.map(({ id, number, amount, reason }) => (
        <li key={id}>
          {say.line(number, amount, reason)}{' '}
          <Button
            look="quiet"
            aria-label={say.takeBackOf(amount)}
            onClick={() => void takeBack(id, amount)}
          >
            {say.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );

  async function takeBack(writeOff: WriteOffId, amount: string): Promise<void> {
    const reason = say.takenBack(amount);
    const done = await act(
      props.account.id,
      { type: 'takeBackWriteOff', writeOff, reason },
      reason,
    );
    if (!done.ok) tellRefusal(done.error);
  }
}

/** One that came with an import goes when the import is taken back. */
function isOwn({ imports }: Account, ref: string): boolean {
  return imports.every(({ batch }) => batch !== ref);
}
