import type { PlanRow } from '../accounts/agreement';
import { balanceIn } from '../accounts/views/balances';
import { addYears } from '../dates/plainDate';
import { type ClaimLine, claimLines, currenciesOf } from '../letters/figures';
import type { Currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import { sumMinor } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { AgreementInput } from './input';

/** The debt an agreement is about, in minor units of its one currency. */
export interface Debt {
  readonly currency: Currency;
  readonly lines: readonly ClaimLine[];
  /** Open on the items. */
  readonly open: number;
  /** Received, not yet matched to an item, and counted off the debt by the schedule; else 0. */
  readonly received: number;
  /** What the schedule must pay as principal: open - received. */
  readonly principal: number;
  /** Interest the schedule asks for beside it. */
  readonly interest: number;
  readonly total: number;
}

/**
 * The debt, when the schedule pays exactly that: each row is its principal and interest, balances
 * run down to 0, dates ascend. A schedule over the open items less unallocated money is accepted
 * as well as one over the open items; the document then shows the deduction.
 */
export function debtOf(input: AgreementInput): Result<Debt, Refusal> {
  const { account, items, rows, today } = input;
  const { name } = account;
  const [currency, ...others] = currenciesOf(items);
  if (currency === undefined) return err(refusal('agreements.noItems', { name }));
  if (others.length > 0) {
    const currencies = [currency, ...others].join(', ');
    return err(refusal('agreements.mixedCurrencies', { name, currencies }));
  }
  const lines = claimLines(items, today);
  const open = sumMinor(lines.map((line) => line.open));
  if (open <= 0) return err(refusal('agreements.nothingOpen', { name }));
  const planned = sumMinor(rows.map((row) => row.principalMinor));
  const unallocated = balanceIn(account, currency, today).unallocated;
  const received = planned === open - unallocated ? unallocated : 0;
  const principal = open - received;
  const refused = checkSum(planned, principal, currency) ?? checkRows(input);
  if (refused !== null) return err(refused);
  const interest = sumMinor(rows.map((row) => row.interestMinor));
  return ok({ currency, lines, open, received, principal, interest, total: principal + interest });
}

function checkSum(planned: number, debt: number, currency: Currency): Refusal | null {
  if (planned === debt) return null;
  return refusal('agreements.sumMismatch', {
    planned: toDecimal({ minor: planned, currency }),
    debt: toDecimal({ minor: debt, currency }),
    currency,
  });
}

function checkRows({ rows, today }: AgreementInput): Refusal | null {
  const [first] = rows;
  if (first === undefined) return refusal('agreements.noRows');
  if (first.dueOn < today) {
    return refusal('agreements.firstInPast', { first: first.dueOn, today });
  }
  let balance = sumMinor(rows.map(({ minor }) => minor));
  for (const [i, row] of rows.entries()) {
    balance -= row.minor;
    if (!addsUp(row, balance)) return refusal('agreements.rowMismatch', { no: i + 1 });
    const before = rows[i - 1];
    if (before !== undefined && row.dueOn <= before.dueOn) {
      return refusal('agreements.datesNotAscending', { no: i + 1 });
    }
  }
  return null;
}

function addsUp(row: PlanRow, balance: number): boolean {
  const parts = row.principalMinor + row.interestMinor;
  return row.minor > 0 && row.minor === parts && row.balanceMinor === balance;
}

/** Instalments a consumer may be given without the agreement becoming regulated credit (UK RAO art. 60F). */
const MOST_CONSUMER_PARTS = 12;

/** What a person should consider before signing; empty for most agreements between businesses. */
export function agreementWarnings({ account, rows, today }: AgreementInput): Refusal[] {
  if (account.debtorType === 'business') return [];
  const { name } = account;
  const warnings: Refusal[] = [];
  if (rows.some((row) => row.interestMinor > 0)) {
    warnings.push(refusal('agreements.warnConsumerInterest', { name }));
  }
  const last = rows.at(-1)?.dueOn ?? today;
  if (rows.length > MOST_CONSUMER_PARTS || last > addYears(today, 1)) {
    warnings.push(refusal('agreements.warnConsumerLong', { name, most: MOST_CONSUMER_PARTS }));
  }
  return warnings;
}
