import { useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import type { AgencyResult } from '../../../../domain/accounts/casework/types';
import { handedTotals, itemsOfCase, resultsOf } from '../../../../domain/accounts/views/cases';
import { oldestOverdueDays } from '../../../../domain/accounts/views/open';
import { feeOf } from '../../../../domain/agencies/fees';
import type { Currency } from '../../../../domain/money/currency';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { FormFoot } from '../../../components/dialog/FormFoot';
import { AmountField } from '../../../components/fields/AmountField';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readAmount } from '../../../components/fields/readAmount';
import { readDate } from '../../../components/fields/readDate';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { Section } from '../../../components/layout/Section';
import { refusalSentence } from '../../../frame/refusalSentence';
import { TypedForm } from '../../../frame/TypedForm';
import { tellRefusal } from '../../../frame/tellRefusal';
import { useAct } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';

interface CaseProps {
  readonly account: Account;
  readonly handoff: Handoff;
}

/** What the agency collected and charged. */
export function ResultsSection({ account, handoff }: CaseProps) {
  const say = useMessages().cases.results;
  const [open, setOpen] = useState(false);
  const act = useAct();
  const results = resultsOf(handoff);
  return (
    <Section title={say.title} count={results.length}>
      {results.length === 0 ? (
        <p className="muted">{say.none}</p>
      ) : (
        <ResultTable results={results} onTakeBack={(one) => void takeBack(one)} />
      )}
      {open ? (
        <ResultForm account={account} handoff={handoff} onDone={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{say.add}</Button>
      )}
    </Section>
  );

  async function takeBack({ id }: AgencyResult): Promise<void> {
    const of = { handoff: handoff.id, result: id, reason: say.takenBack, withPayment: true };
    const done = await act(account.id, { type: 'takeBackAgencyResult', ...of }, say.takenBack);
    if (!done.ok) tellRefusal(done.error);
  }
}

function ResultTable(props: {
  readonly results: readonly AgencyResult[];
  readonly onTakeBack: (result: AgencyResult) => void;
}) {
  const say = useMessages().cases.results;
  return (
    <table className="table table--text">
      <thead>
        <tr>
          <th scope="col">{say.on}</th>
          <th scope="col" className="is-figure">
            {say.collected}
          </th>
          <th scope="col" className="is-figure">
            {say.fee}
          </th>
          <th scope="col">{say.booked}</th>
          <th scope="col">
            <span className="hidden-text">{say.takeBack}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.results.map((one) => {
          const { id, on, collected, fee, currency, note, receipt } = one;
          const amount = formatMoney({ minor: collected, currency });
          return (
            <tr key={id}>
              <td>
                <DateText date={on} /> <span className="muted">{note}</span>
              </td>
              <td className="is-figure">{amount}</td>
              <td className="is-figure">{formatMoney({ minor: fee, currency })}</td>
              <td>{receipt === null ? say.no : say.yes}</td>
              <td className="is-figure">
                <Button
                  look="quiet"
                  aria-label={say.takeBackOf(amount)}
                  onClick={() => props.onTakeBack(one)}
                >
                  {say.takeBack}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ResultForm({ account, handoff, onDone }: CaseProps & { readonly onDone: () => void }) {
  const m = useMessages();
  const say = m.cases.results;
  const today = useToday();
  const act = useAct();
  const currencies = handedTotals(account, handoff).map(({ currency }) => currency);
  const [currency, setCurrency] = useState<Currency | undefined>(currencies[0]);
  const [on, setOn] = useState<string>(today);
  const [collected, setCollected] = useState('');
  const [fee, setFee] = useState('');
  const [note, setNote] = useState('');
  const [book, setBook] = useState(true);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const { busy, during } = useBusy();
  const hint = useFeeHint(account, handoff, currency, collected);
  if (currency === undefined) return null;
  return (
    <TypedForm title={say.title} className="case-form" onSave={() => during(() => save(currency))}>
      <FieldRow>
        <DateField label={say.on} value={on} onChange={setOn} strict={tried} />
        {currencies.length > 1 && (
          <SelectField
            label={m.cases.court.currency}
            value={currency}
            choices={currencies.map((value) => ({ value, label: value }))}
            onChange={setCurrency}
          />
        )}
      </FieldRow>
      <FieldRow>
        <AmountField
          label={say.collected}
          currency={currency}
          value={collected}
          onChange={setCollected}
          takesFocus
        />
        <AmountField label={say.fee} currency={currency} value={fee} onChange={setFee} />
      </FieldRow>
      {hint !== null && <p className="muted">{say.feeHint(hint)}</p>}
      <TextField label={say.note} value={note} onChange={setNote} maxLength={300} />
      <label className="handoff-pick">
        <input type="checkbox" checked={book} onChange={() => setBook(!book)} />
        {say.book}
      </label>
      <FormFoot busy={busy} problem={problem} saveText={say.save} onCancel={onDone} />
    </TypedForm>
  );

  async function save(of: Currency): Promise<void> {
    setTried(true);
    const day = readDate(on, today);
    const sum = minorOf(collected, of);
    const charged = minorOf(fee, of);
    if (day === null || sum === null || charged === null) return;
    const amounts = { currency: of, collected: sum, fee: charged };
    const command = { handoff: handoff.id, on: day, ...amounts, note, book } as const;
    const amount = formatMoney({ minor: sum, currency: of });
    const done = await act(
      account.id,
      { type: 'recordAgencyResult', ...command },
      say.saved(amount),
    );
    if (done.ok) onDone();
    else setProblem(refusalSentence(done.error));
  }
}

/** What the agency's fee model asks for that sum; null without a model in this currency. */
function useFeeHint(
  account: Account,
  handoff: Handoff,
  currency: Currency | undefined,
  text: string,
): string | null {
  const { list } = useBook().settings.agencies;
  const agency = list.find(({ id }) => id === handoff.agencyId);
  const collected = currency === undefined ? null : minorOf(text, currency);
  if (agency === undefined || currency === undefined || collected === null || collected === 0) {
    return null;
  }
  if (agency.fees.currency !== currency) return null;
  const ageDays = oldestOverdueDays(
    itemsOfCase(account, handoff).map((item) => ({ ...item, reductions: [] })),
    handoff.on,
  );
  const { total } = feeOf(agency.fees, { collected, ageDays, traced: false });
  return formatMoney({ minor: total, currency });
}

/** 0 for an empty field, null for what is no amount. */
function minorOf(text: string, currency: Currency): number | null {
  if (text.trim() === '' || text.trim() === '0') return 0;
  const read = readAmount(text, currency);
  return read.ok ? read.value.minor : null;
}
