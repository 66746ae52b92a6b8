import type { AccountId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Holidays } from '../../../domain/dates/workingDays';
import type { Currency } from '../../../domain/money/currency';
import { compareOptions } from '../../../domain/options/compareOptions';
import type { Debt } from '../../../domain/options/debts';
import type { OptionsComparison, OptionsInput, PayOption } from '../../../domain/options/types';
import { type Refusal, refusal } from '../../../domain/refusal';
import { err, type Result } from '../../../domain/result';
import { readAmount } from '../../components/fields/readAmount';
import { readDate } from '../../components/fields/readDate';

/** What is asked in the call, as text. */
export interface OptionFields {
  readonly affordable: string;
  readonly first: string;
  readonly interestPct: string;
  readonly carryingPct: string;
}

/** With the option that was chosen, by its id; '' while none was. */
export interface ChosenFields extends OptionFields {
  /** Whether open credit notes are set off; not until it is chosen. */
  readonly setOff: boolean;
  readonly chosen: string;
}

/** The draft of a customer's options in one currency, or what all of his begin with. */
export function optionsDraft(account: AccountId, currency: Currency | '' = ''): string {
  return `options:${account}:${currency}`;
}

/**
 * The option that would be drawn up: the chosen one, else the suggested one, else the first of those
 * the customer can afford, as far as he said. None where he can afford none.
 */
export function currentOf(
  options: readonly PayOption[],
  chosen: string,
  suggested: string | null,
): PayOption | undefined {
  const wanted =
    options.find(({ id }) => id === chosen) ?? options.find(({ id }) => id === suggested);
  return wanted ?? options.find(({ affordable }) => affordable !== false);
}

/** What is known beside the fields. */
interface OptionPlace {
  readonly debt: Debt;
  readonly today: PlainDate;
  readonly limitation: PlainDate | null;
  readonly consumer: boolean;
  readonly holidays: Holidays;
}

/** The comparison of what the fields say, or why there is none. */
export function optionsOf(
  fields: OptionFields,
  place: OptionPlace,
): Result<{ readonly input: OptionsInput; readonly compared: OptionsComparison }, Refusal> {
  const { debt, today, limitation, consumer, holidays } = place;
  const first = readDate(fields.first, today);
  if (first === null) return err(refusal('plan.first-date-missing'));
  const amount = readAmount(fields.affordable, debt.amount.currency);
  const input: OptionsInput = {
    ...{ debt: debt.amount, today, first, limitation, consumer, holidays },
    affordable: amount.ok ? amount.value.minor : null,
    interestPct: percentText(fields.interestPct),
    carryingPct: percentText(fields.carryingPct),
  };
  const compared = compareOptions(input);
  return compared.ok ? { ok: true, value: { input, compared: compared.value } } : compared;
}

/** "7,5 %" is 7.5. */
function percentText(text: string): string {
  return text.replace('%', '').replace(',', '.').trim();
}
