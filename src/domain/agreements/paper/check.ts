import type { ClaimExtra, PlanRow } from '../../accounts/agreement';
import { balanceIn } from '../../accounts/views/balances';
import { type ClaimLine, claimLines, currenciesOf } from '../../letters/figures';
import type { Currency } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import { sumMinor } from '../../money/money';
import { type SetOffPart, setOffOldest } from '../../options/setOff';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { AgreementInput } from './input';

/** The debt an agreement is about, in minor units of its one currency. */
export interface Debt {
  readonly currency: Currency;
  /** The invoices. */
  readonly lines: readonly ClaimLine[];
  /** The credit notes that the agreement sets off, and against which invoices. */
  readonly credits: readonly ClaimLine[];
  readonly setOff: readonly SetOffPart[];
  /** Open on the items, credit notes taken off. */
  readonly open: number;
  /** Received, not yet matched to an item, and counted off the debt by the schedule; else 0. */
  readonly received: number;
  /** What the schedule must pay as principal: open - received. */
  readonly principal: number;
  /** Interest and side claims the schedule asks for beside it. */
  readonly interest: number;
  /** The part of it that is interest for the time of the agreement. */
  readonly planInterest: number;
  readonly extras: readonly ClaimExtra[];
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
  const all = claimLines(items, today);
  const lines = all.filter(({ item }) => item.kind === 'invoice');
  const credits = all.filter(({ item }) => item.kind === 'creditNote');
  const open = sumMinor(all.map((line) => line.open));
  if (open <= 0) return err(refusal('agreements.nothingOpen', { name }));
  const planned = sumMinor(rows.map((row) => row.principalMinor));
  const unallocated = balanceIn(account, currency, today).unallocated;
  const received = planned === open - unallocated ? unallocated : 0;
  const principal = open - received;
  const refused = checkSum(planned, principal, currency) ?? checkRows(input);
  if (refused !== null) return err(refused);
  const interest = sumMinor(rows.map((row) => row.interestMinor));
  const { extras = [] } = input.terms;
  const asked = sumMinor(extras.filter(({ waived }) => !waived).map(({ minor }) => minor));
  const planInterest = interest - asked;
  if (planInterest < 0) return err(extrasMissing(asked, interest, currency));
  const total = principal + interest;
  return ok({
    ...{ currency, lines, credits, open, received, principal, interest, planInterest, extras },
    ...{ setOff: setOffOldest(items), total },
  });
}

function checkSum(planned: number, debt: number, currency: Currency): Refusal | null {
  if (planned === debt) return null;
  return refusal('agreements.sumMismatch', {
    planned: toDecimal({ minor: planned, currency }),
    debt: toDecimal({ minor: debt, currency }),
    currency,
  });
}

function extrasMissing(asked: number, interest: number, currency: Currency): Refusal {
  return refusal('agreements.extrasMissing', {
    asked: toDecimal({ minor: asked, currency }),
    planned: toDecimal({ minor: interest, currency }),
    currency,
  });
}

/** Payments an agreement may have, as for plans. */
const MOST_ROWS = 120;

function checkRows({ rows, today }: AgreementInput): Refusal | null {
  const [first] = rows;
  if (first === undefined) return refusal('agreements.noRows');
  if (rows.length > MOST_ROWS) {
    return refusal('agreements.tooManyRows', { rows: rows.length, most: MOST_ROWS });
  }
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
