import { type FormEvent, useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import { handedTotals } from '../../../../domain/accounts/views/cases';
import { formatMoney } from '../../../../domain/money/format';
import type { Money } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { AmountField } from '../../../components/AmountField';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/DateField';
import { FieldRow } from '../../../components/Field';
import { readAmount } from '../../../components/readAmount';
import { readDate } from '../../../components/readDate';
import { TextField } from '../../../components/TextField';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { TypedForm } from '../../../frame/TypedForm';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';
import { Section } from '../../debtors/Section';

interface CaseProps {
  readonly account: Account;
  readonly handoff: Handoff;
}

/** What the agency says it got, held against what the pack held. */
export function AcknowledgementSection({ account, handoff }: CaseProps) {
  const m = useMessages();
  const say = m.cases.acknowledgement;
  const today = useToday();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const acknowledged = handoff.acknowledged ?? null;
  const totals = handedTotals(account, handoff);
  const running = handoff.recalledOn === null;
  return (
    <Section title={say.title}>
      <p className="muted">
        {say.expected(handoff.items.length, totals.map((one) => formatMoney(one)).join(' · '))}
      </p>
      {acknowledged === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>
            {say.says(
              shortDate(m, acknowledged.on, today),
              acknowledged.count,
              acknowledged.reference || say.noReference,
            )}
          </p>
          <p className={acknowledged.matches ? 'good' : 'bad'} role="status">
            {acknowledged.matches ? say.matches : say.differs}
          </p>
        </>
      )}
      {open && (
        <AcknowledgeForm
          account={account}
          handoff={handoff}
          totals={totals}
          onDone={() => setOpen(false)}
        />
      )}
      {running && !open && <Button onClick={() => setOpen(true)}>{say.record}</Button>}{' '}
      {running && !open && acknowledged !== null && (
        <Button look="quiet" onClick={() => void takeBack()}>
          {say.takeBack}
        </Button>
      )}
    </Section>
  );

  async function takeBack(): Promise<void> {
    const command = { type: 'acknowledgeHandoff', handoff: handoff.id, after: null } as const;
    const done = await act(account.id, command, say.takenBack);
    if (!done.ok) toast(refusalSentence(done.error), { tone: 'bad' });
  }
}

function AcknowledgeForm(
  props: CaseProps & { readonly totals: readonly Money[]; readonly onDone: () => void },
) {
  const { account, handoff, totals, onDone } = props;
  const m = useMessages();
  const say = m.cases.acknowledgement;
  const today = useToday();
  const act = useAct();
  const [on, setOn] = useState<string>(today);
  const [count, setCount] = useState('');
  const [sums, setSums] = useState<Readonly<Record<string, string>>>({});
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const badCount = !/^\d{1,6}$/.test(count.trim());
  return (
    <TypedForm className="case-form" onSubmit={(event) => void submit(event)}>
      <FieldRow>
        <DateField label={say.on} value={on} onChange={setOn} strict={tried} />
        <TextField
          label={say.count}
          value={count}
          onChange={setCount}
          error={tried && badCount ? say.countError : undefined}
          takesFocus
        />
      </FieldRow>
      <FieldRow>
        {totals.map(({ currency }) => (
          <AmountField
            key={currency}
            label={say.sum}
            currency={currency}
            value={sums[currency] ?? ''}
            onChange={(text) => setSums({ ...sums, [currency]: text })}
            strict={tried}
          />
        ))}
        <TextField label={say.reference} value={reference} onChange={setReference} maxLength={60} />
      </FieldRow>
      <p role="alert" className="bad">
        {problem}
      </p>
      <div>
        <Button look="primary" type="submit">
          {say.save}
        </Button>{' '}
        <Button onClick={onDone}>{m.common.cancel}</Button>
      </div>
    </TypedForm>
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const day = readDate(on, today);
    const read = totals.map(({ currency }) => readAmount(sums[currency] ?? '', currency));
    const amounts = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (day === null || badCount || amounts.length < totals.length) return;
    const after = { on: day, count: Number(count.trim()), totals: amounts, reference };
    const command = { type: 'acknowledgeHandoff', handoff: handoff.id, after } as const;
    const done = await act(account.id, command, say.saved);
    if (done.ok) onDone();
    else setProblem(refusalSentence(done.error));
  }
}
