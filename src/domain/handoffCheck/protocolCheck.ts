import type { LetterRef } from '../accounts/account';
import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import { POSTING_DAYS } from '../letters/protocol';
import { refusal } from '../refusal';
import { unreachable } from '../result';
import { consequencesIn } from './finalNotice';
import { maybeSoleTrader, type Protocol, protocolFor } from './protocols';
import type { Check, CheckInput } from './types';

/** Reminders and days before a bureau may be told in Germany (section 31 BDSG). */
const BUREAU = { reminders: 2, days: 28 } as const;

/** The protocol of the customer's country; of ours where his is not known. */
export function protocolOf({ account, home }: Pick<CheckInput, 'account' | 'home'>): Protocol {
  const country = account.address.country || home;
  return protocolFor(country, account.debtorType, maybeSoleTrader(account));
}

/**
 * Whether the time the law gives the customer before a claim has passed; `sent` are the letters that
 * ask for money, oldest first.
 */
export function protocolCheck(
  input: CheckInput,
  sent: readonly LetterRef[],
  protocol: Protocol,
): Check {
  const id = 'protocol';
  switch (protocol.id) {
    case 'none':
      return { id, level: 'ok', says: refusal('check.protocol-none') };
    case 'plBureau':
      return { id, ...polish(input) };
    case 'deBureau':
      return { id, ...german(input, sent) };
    case 'ukDebt':
    case 'ukConduct':
    case 'nlConsumer':
    case 'beConsumer':
      return { id, ...waiting(input, sent, protocol) };
    default:
      return unreachable(protocol.id);
  }
}

type Found = Pick<Check, 'level' | 'says'>;

/** The last letter before action counts; of the others the first one that asked. */
function waiting(input: CheckInput, sent: readonly LetterRef[], protocol: Protocol): Found {
  const { today } = input;
  const { days, unverified, fromReceipt, letter: kind } = protocol;
  const name = `check.protocol-${protocol.id}`;
  const isKind = (one: LetterRef) => one.kind === kind;
  const letter = fromReceipt ? sent.find(isKind) : sent.findLast(isKind);
  if (letter === undefined) return { level: 'block', says: refusal(`${name}-no-letter`, { days }) };
  const { on } = letter;
  const from = fromReceipt ? receiptOf(letter, input) : on;
  const until = addDays(from, days);
  const params = { on, until, days, from };
  if (today <= until) return { level: 'block', says: refusal(`${name}-runs`, params) };
  return { level: unverified ? 'warn' : 'ok', says: refusal(`${name}-ok`, params) };
}

/** The day it was delivered, or by which the post should have brought it. */
function receiptOf({ id, on }: LetterRef, { postings }: CheckInput): PlainDate {
  const posting = postings.find((one) => one.letter === id);
  return (
    posting?.deliveredOn ??
    addDays(posting === undefined ? on : maxDate(on, posting.on), POSTING_DAYS)
  );
}

/** Agreements and promises are what speaks of an attempt to settle. */
function polish({ account }: CheckInput): Found {
  const count =
    account.plans.length + account.promises.filter(({ withdrawn }) => !withdrawn).length;
  return count > 0
    ? { level: 'ok', says: refusal('check.protocol-plBureau-tried', { count }) }
    : { level: 'warn', says: refusal('check.protocol-plBureau') };
}

function german({ today, said }: CheckInput, sent: readonly LetterRef[]): Found {
  const [first] = sent;
  const early = first === undefined || addDays(first.on, BUREAU.days) > today;
  const told = sent.some(({ id }) => {
    const letter = said?.get(id);
    return letter !== undefined && consequencesIn(letter).includes('creditBureau');
  });
  const may = told && !early && sent.length >= BUREAU.reminders;
  return { level: 'ok', says: refusal(`check.protocol-deBureau${may ? '-may' : ''}`) };
}
