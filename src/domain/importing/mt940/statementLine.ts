import { daysBetween, type PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { rowProblem } from '../statement/rowProblem';
import { readBankAmount, shortDay, signed } from '../statement/values';
import type { Rejected } from '../types';
import type { MtField } from './fields';

/** What a `:61:` says. */
export interface StatementLine {
  readonly on: PlainDate;
  readonly valueOn: PlainDate;
  readonly amount: Money;
  /** RC and RD take back an earlier credit or debit. */
  readonly reversal: boolean;
  /** EC and ED (MT942) are expected, not booked. */
  readonly expected: boolean;
  /** "NTRF", "N192", "NRTI"; `''` when it is left out. */
  readonly type: string;
  readonly customerRef: string;
  readonly bankRef: string;
  /** The lines below the first, as they are. */
  readonly supplement: string;
}

/**
 * Value date, entry date, mark, funds code, amount, type, references: SWIFT
 * `6!n[4!n]2a[1!a]15d1!a3!c16x[//16x][34x]`, with the blanks and longer references banks really write.
 */
const LINE =
  /^(\d{6})(\d{4})?\s*(RC|RD|EC|ED|C|D)([A-Z])?\s*(\d[\d.,' ]*|[.,]\d+)\s*(?:([NSF][A-Z0-9 ]{3})\s*(.*))?$/;

/** The standard allows 66 characters; banks add some, never this many. */
const LONGEST = 400;

/** Reads a `:61:`; the problem names the part that is wrong. */
export function readStatementLine(
  field: MtField,
  currency: Currency,
): Result<StatementLine, Rejected> {
  const [first = '', ...below] = field.lines;
  const match = first.length > LONGEST ? null : LINE.exec(first.trimEnd());
  if (match === null) return err(problem(field, first, refusal('import.bad-statement-line')));
  const [, valueDay = '', entryDay, mark = '', , written = '', type = '', references = ''] = match;
  const valueOn = shortDay(valueDay);
  if (!valueOn.ok) return err(problem(field, valueDay, valueOn.error));
  const on = entryDate(valueOn.value, entryDay);
  if (!on.ok) return err(problem(field, entryDay ?? '', on.error));
  const amount = readBankAmount(written.trim(), currency, written.includes(',') ? ',' : '.');
  if (!amount.ok) return err(problem(field, written, amount.error));
  const [customerRef = '', bankRef = ''] = references.split('//');
  return ok({
    ...{ on: on.value, valueOn: valueOn.value },
    amount: signed(amount.value, signOf(mark)),
    reversal: mark.startsWith('R'),
    expected: mark.startsWith('E'),
    ...{ type: type.trim(), customerRef: customerRef.trim(), bankRef: bankRef.trim() },
    supplement: below.join(' ').trim(),
  });
}

/** A reversed credit is money that goes out again, a reversed debit money that comes back. */
function signOf(mark: string): 1 | -1 {
  return mark === 'C' || mark === 'RD' || mark === 'EC' ? 1 : -1;
}

/** The entry date has no year: the one nearest to the value date, so that it rolls over at New Year. */
function entryDate(valueOn: PlainDate, monthDay: string | undefined): Result<PlainDate, Refusal> {
  if (monthDay === undefined) return ok(valueOn);
  const year = Number(valueOn.slice(2, 4));
  const near = [year - 1, year, year + 1]
    .map((one) => shortDay(`${String((one + 100) % 100).padStart(2, '0')}${monthDay}`))
    .flatMap((day) => (day.ok ? [day.value] : []))
    .sort((a, b) => distance(a, valueOn) - distance(b, valueOn));
  const [nearest] = near;
  if (nearest !== undefined) return ok(nearest);
  return err(refusal('import.impossible-date', { format: 'mmdd' }));
}

function distance(a: PlainDate, b: PlainDate): number {
  return Math.abs(daysBetween(a, b));
}

function problem(field: MtField, value: string, refused: Refusal): Rejected {
  return rowProblem(field.line, ':61:', value, refused);
}
