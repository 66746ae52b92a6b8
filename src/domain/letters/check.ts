import type { LetterKind } from '../accounts/account';
import { balanceIn } from '../accounts/views/balances';
import { addressLines, isDeliverable, windowLines } from '../documents/address';
import { type LetterLayoutName, layoutFor, mostAddressLines } from '../documents/layout';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type ClaimLine, claimLines, currenciesOf } from './figures';
import type { Charge, LetterInput } from './input';
import { letterLanguage } from './languages/languages';
import { earliestDeadline, underUkProtocol } from './protocol';

/** The figures of a letter, in minor units of its one currency. */
export interface LetterFigures {
  readonly currency: Currency;
  readonly lines: readonly ClaimLine[];
  readonly charges: readonly Charge[];
  /** Sum of the lines' open amounts. */
  readonly open: number;
  /** Received, but not yet matched to an invoice; deducted. */
  readonly received: number;
  /** Disputed of the lines' open amounts; not asked for. */
  readonly disputed: number;
  /** Disputed of each line by its item, where the table shows both parts; default: it does not. */
  readonly contested?: ReadonlyMap<string, number>;
  /** What the letter asks for: open + charges - received - disputed. */
  readonly payable: number;
}

/**
 * The figures a letter will show, or why it cannot be written. `without`: what is disputed of an item
 * (minor units, by its id) and not asked for.
 */
export function letterFigures(
  input: LetterInput,
  charges: readonly Charge[] = [],
  without: ReadonlyMap<string, number> = new Map(),
): Result<LetterFigures, Refusal> {
  const { account, items, today } = input;
  const [currency, ...others] = currenciesOf(items);
  if (currency === undefined) return refuse('noItems', input);
  if (others.length > 0) {
    return refuse('mixedCurrencies', input, { currencies: [currency, ...others].join(', ') });
  }
  const lines = claimLines(items, today);
  const open = sumMinor(lines.map((line) => line.open));
  const received = balanceIn(account, currency, today).unallocated;
  const extra = sumMinor(charges.map(({ minor }) => minor));
  const disputed = sumMinor(lines.map(({ item }) => without.get(item.id) ?? 0));
  const due = open - received - disputed;
  if (due <= 0) return refuse('nothingOpen', input);
  return ok({ currency, lines, charges, open, received, disputed, payable: due + extra });
}

/** The layout asked for, or the one of the company's country. */
export function layoutOf({ layout, company }: LetterInput): LetterLayoutName {
  return layout ?? layoutFor(company.address.country);
}

/** Who the letter goes to, or why it would not arrive. */
export function addresseeOf(input: LetterInput): Result<string[], Refusal> {
  const { account, company } = input;
  if (!isDeliverable(account.address)) return refuse('noAddress', input);
  const most = mostAddressLines(layoutOf(input));
  const attention = account.contact.name.trim();
  const lines = addressLines(account.address, company.address.country);
  const bare = [account.name.trim(), ...lines];
  const full = attention === '' ? bare : [account.name.trim(), attention, ...lines];
  // The contact person is a courtesy; the street is not.
  const addressee = windowLines(full) <= most ? full : bare;
  const needed = windowLines(addressee);
  if (needed <= most) return ok(addressee);
  return refuse('addressTooLong', input, { lines: needed, most });
}

/** A last day lies ahead, and as far as the law wants it for this letter. */
export function checkDeadline(kind: LetterKind, input: LetterInput): Refusal | null {
  const { deadline, today, account } = input;
  if (deadline <= today) return refusal('letters.deadlineNotLater', { deadline, today });
  const earliest = earliestDeadline(kind, input, today);
  if (deadline >= earliest) return null;
  if (kind === 'breachNotice') {
    return refusal('letters.deadlineBeforeClause', { name: account.name, earliest });
  }
  return refusal('letters.deadlineTooShort', { name: account.name, earliest });
}

/** The forms and time limits of the British protocol are in English; a letter mixing both misleads. */
export function checkProtocol(kind: LetterKind, input: LetterInput): Refusal | null {
  if (!underUkProtocol(kind, input)) return null;
  const { account } = input;
  if (letterLanguage(account.language) === 'en') return null;
  return refusal('letters.protocolNeedsEnglish', { name: account.name });
}

/** An invoice that is not due cannot be demanded under a deadline. */
export function checkAllDue(input: LetterInput, lines: readonly ClaimLine[]): Refusal | null {
  const early = lines.find(({ item }) => item.kind === 'invoice' && item.dueOn >= input.today);
  if (early === undefined) return null;
  const { number, dueOn } = early.item;
  return refusal('letters.notYetDue', { name: input.account.name, number, due: dueOn });
}

/** A reminder needs at least one invoice to be overdue. */
export function checkSomeDue(input: LetterInput, lines: readonly ClaimLine[]): Refusal | null {
  const late = lines.some(({ item }) => item.kind === 'invoice' && item.dueOn < input.today);
  return late ? null : checkAllDue(input, lines);
}

/** A note before the due date is no reminder. */
export function checkNoneDue(input: LetterInput, lines: readonly ClaimLine[]): Refusal | null {
  const late = lines.find(({ item }) => item.kind === 'invoice' && item.dueOn < input.today);
  if (late === undefined) return null;
  const { number, dueOn } = late.item;
  return refusal('letters.alreadyDue', { name: input.account.name, number, due: dueOn });
}

/** Directive 2011/7/EU and its national forms give the lump sum between businesses only. */
export function checkCharges(input: LetterInput, charges: readonly Charge[]): Refusal | null {
  const lumpSum = charges.some(({ kind }) => kind === 'lumpSum');
  if (!lumpSum || input.account.debtorType === 'business') return null;
  return refusal('letters.lumpSumForConsumer', { name: input.account.name });
}

/** A refusal of the letters, which names the customer: they are written for many at a time. */
export function refuse(
  code: string,
  { account }: Pick<LetterInput, 'account'>,
  params: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly error: Refusal } {
  return err(refusal(`letters.${code}`, { name: account.name, ...params }));
}
