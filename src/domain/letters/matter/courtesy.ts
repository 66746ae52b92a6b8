import type { Account, Receipt } from '../../accounts/account';
import { balances } from '../../accounts/views/balances';
import { addDays, type PlainDate } from '../../dates/plainDate';
import type { Refusal } from '../../refusal';
import { ok, type Result } from '../../result';
import { planKept } from '../aboutPlan';
import { refuse } from '../check';

import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import { keptValues } from './agreement';
import { letterRegretted } from './earlier';
import type { Matter } from './matter';
import { sayIn } from './say';

/** After that a thank-you would only surprise. */
const DAYS_TO_THANK = 60;

/** The latest payment that stayed with us, or the last one of an agreement that was kept. */
export function thankYouMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const { account, today } = input;
  const plan = planKept(account, today, input.plan);
  const payment = latestPayment(account, today, plan?.agreedOn);
  if (payment === undefined) return refuse('noPayment', input);
  const say = sayIn(words);
  const { currency, minor, on } = payment;
  return ok({
    ...NOTHING_ASKED,
    currency,
    values: {
      paid_amount: say.money(minor, currency),
      paid_on: say.day(on),
      ...(isSettled(account, today) && { all_settled: true }),
      ...(plan !== undefined && keptValues(plan, words)),
    },
  });
}

function latestPayment(
  { receipts }: Account,
  today: PlainDate,
  since: PlainDate = addDays(today, -DAYS_TO_THANK),
): Receipt | undefined {
  const cameBack = new Set(receipts.map(({ returns }) => returns?.receipt));
  return receipts
    .filter(({ id, minor, on }) => minor > 0 && !cameBack.has(id) && on >= since && on <= today)
    .reduce<Receipt | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
}

function isSettled(account: Account, today: PlainDate): boolean {
  return balances(account, today).every(({ open, unallocated }) => open - unallocated <= 0);
}

/** For a letter that should not have gone out; it is withdrawn, at the latest with the apology. */
export function apologyMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const letter = letterRegretted(input);
  if (letter === undefined) return refuse('noLetterToRegret', input);
  const values = { letter_date: sayIn(words).day(letter.on) };
  return ok({ ...NOTHING_ASKED, currency: letter.currency, values });
}

/** Says nothing of money. */
export function stayInTouchMatter({ company }: LetterInput): Result<Matter, Refusal> {
  return ok({ ...NOTHING_ASKED, currency: company.currency, values: {} });
}

const NOTHING_ASKED = { figures: null, asked: null, by: null } as const;
