import { useMemo, useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import type { CommandOf } from '../../../../domain/accounts/commands';
import { handedTotals, sameTotals } from '../../../../domain/accounts/views/cases';
import { formatMoney } from '../../../../domain/money/format';
import { type Money, totalsByCurrency } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { FormFoot } from '../../../components/dialog/FormFoot';
import { AmountField } from '../../../components/fields/AmountField';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readAmount } from '../../../components/fields/readAmount';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { refusalSentence } from '../../../frame/refusalSentence';
import { TypedForm } from '../../../frame/TypedForm';
import { useAct, useActMany } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import type { Step } from '../../../ledger/api';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';

/** One customer's case. */
interface CaseOf {
  readonly account: Account;
  readonly handoff: Handoff;
}

interface AcknowledgeFormProps extends CaseOf {
  readonly onDone: () => void;
}

/** Date, count, sum and file number as the agency gives them: of this customer, or of the whole pack. */
export function AcknowledgeForm({ account, handoff, onDone }: AcknowledgeFormProps) {
  const m = useMessages();
  const say = m.cases.acknowledgement;
  const today = useToday();
  const act = useAct();
  const actMany = useActMany();
  const pack = usePack(handoff);
  const [isWhole, setWhole] = useState(false);
  const [on, setOn] = useState<string>(today);
  const [count, setCount] = useState('');
  const [sums, setSums] = useState<Readonly<Record<string, string>>>({});
  const [reference, setReference] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const { busy, during } = useBusy();
  const cases = isWhole ? pack : [{ account, handoff }];
  const totals = packTotals(cases);
  const badCount = !/^\d{1,6}$/.test(count.trim());
  return (
    <TypedForm title={say.title} className="case-form" onSave={() => during(save)}>
      {pack.length > 1 && (
        <label className="handoff-pick">
          <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
          {say.whole(pack.length, countOf(pack), sumsOf(packTotals(pack)))}
        </label>
      )}
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
      <FormFoot busy={busy} problem={problem} saveText={say.save} onCancel={onDone} />
    </TypedForm>
  );

  async function save(): Promise<void> {
    setTried(true);
    const day = readDate(on, today);
    const read = totals.map(({ currency }) => readAmount(sums[currency] ?? '', currency));
    const amounts = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (day === null || badCount || amounts.length < totals.length) return;
    const told = { on: day, reference };
    if (isWhole && (Number(count.trim()) !== countOf(pack) || !sameTotals(amounts, totals))) {
      return setProblem(say.wholeDiffers(countOf(pack), sumsOf(totals)));
    }
    const done = isWhole
      ? await actMany(wholePack(pack, told), say.savedMany(pack.length))
      : await act(
          account.id,
          acknowledging(handoff.id, { ...told, count: Number(count.trim()), totals: amounts }),
          say.saved,
        );
    if (done.ok) onDone();
    else setProblem(refusalSentence(done.error));
  }
}

type Acknowledged = NonNullable<CommandOf<'acknowledgeHandoff'>['after']>;

/** What was told of the whole pack, for each of its cases: as many and as much as was handed over. */
function wholePack(pack: readonly CaseOf[], told: Pick<Acknowledged, 'on' | 'reference'>): Step[] {
  return pack.map(({ account, handoff }) => ({
    account: account.id,
    command: acknowledging(handoff.id, {
      ...told,
      count: handoff.items.length,
      totals: handedTotals(account, handoff),
    }),
  }));
}

function acknowledging(
  handoff: Handoff['id'],
  after: Acknowledged,
): CommandOf<'acknowledgeHandoff'> {
  return { type: 'acknowledgeHandoff', handoff, after };
}

/** The running cases that went in the same pack, this one among them. */
function usePack({ packSha256 }: Handoff): readonly CaseOf[] {
  const { accounts } = useBook();
  return useMemo(
    () =>
      [...accounts.values()].flatMap((account) =>
        account.handoffs
          .filter((one) => one.packSha256 === packSha256 && one.recalledOn === null)
          .map((handoff) => ({ account, handoff })),
      ),
    [accounts, packSha256],
  );
}

function countOf(cases: readonly CaseOf[]): number {
  return cases.reduce((sum, { handoff }) => sum + handoff.items.length, 0);
}

function packTotals(cases: readonly CaseOf[]): readonly Money[] {
  return totalsByCurrency(cases.flatMap(({ account, handoff }) => handedTotals(account, handoff)));
}

function sumsOf(totals: readonly Money[]): string {
  return totals.map((one) => formatMoney(one)).join(' · ');
}
