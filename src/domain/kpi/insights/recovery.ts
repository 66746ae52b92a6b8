import { type Account, CHASING_KINDS, isChasing } from '../../accounts/account';
import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import { sumMinor } from '../../money/money';
import { creditedStep } from '../recovered';
import { overdueMinor } from './overdue';
import { type Contribution, periodOf, STEP_WINDOW_DAYS } from './scope';

/** What was done to get paid: a letter that chases by its kind, or a talk by its channel. */
export const STEPS = [...CHASING_KINDS, 'call', 'email', 'visit'] as const;

export type RecoveryStep = (typeof STEPS)[number];

interface Step {
  readonly step: RecoveryStep;
  readonly on: PlainDate;
  /** What was asked for: the letter's amount, or all that was overdue. Minor units. */
  readonly chased: number;
}

/**
 * Steps and what they brought in. Attribution: a payment is credited in full to the last step to the
 * customer in its currency on or before its day and at most `STEP_WINDOW_DAYS` earlier, else to
 * `none`. A letter speaks for its own currency, a call, e-mail or visit for every currency in which
 * something was overdue that day. Payments that came back count by what is left of them.
 */
export const addRecovery: Contribution = (account, scope, add) => {
  for (const currency of currenciesOf(account)) {
    const steps = stepsIn(account, currency);
    for (const { step, on, chased } of steps) {
      if (periodOf(scope, on) === null) continue;
      add('recovery', currency, step, 'sent', 1);
      add('recovery', currency, step, 'chased', chased);
    }
    for (const { on, minor } of moneyIn(account, currency, scope.asOf)) {
      const credited = creditedStep(steps, on, STEP_WINDOW_DAYS);
      if (periodOf(scope, credited?.on ?? on) === null) continue;
      add('recovery', currency, credited?.step ?? 'none', 'recovered', minor);
    }
  }
};

function currenciesOf({ items, receipts }: Account): ReadonlySet<Currency> {
  return new Set([...items, ...receipts].map(({ currency }) => currency));
}

/** The steps in one currency, by day; of one day, in the order they were taken. */
function stepsIn(account: Account, currency: Currency): Step[] {
  const letters = new Map<string, Account['letters'][number]>();
  for (const letter of account.letters) letters.set(letter.id, letter);
  const steps = account.contacts.flatMap(({ id, on, channel }): Step[] => {
    const letter = letters.get(id);
    if (letter !== undefined) {
      const { kind, withdrawn, minor } = letter;
      const counts = letter.currency === currency && !withdrawn && isChasing(kind);
      return counts ? [{ step: kind, on, chased: minor }] : [];
    }
    if (channel === 'note' || channel === 'letter') return [];
    const chased = overdueIn(account, currency, on);
    return chased > 0 ? [{ step: channel, on, chased }] : [];
  });
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function overdueIn({ items }: Account, currency: Currency, on: PlainDate): number {
  const own = items.filter((item) => item.currency === currency);
  return sumMinor(own.map((item) => overdueMinor(item, on)));
}

/** Payments up to `asOf` with what is left of them once those that came back are taken off. */
function moneyIn({ receipts }: Account, currency: Currency, asOf: PlainDate) {
  const back = new Map<string, number>();
  for (const { on, minor, returns } of receipts) {
    if (returns !== undefined && on <= asOf) {
      back.set(returns.receipt, (back.get(returns.receipt) ?? 0) + minor);
    }
  }
  return receipts
    .filter((one) => one.returns === undefined && one.currency === currency && one.on <= asOf)
    .map(({ id, on, minor }) => ({ on, minor: minor + (back.get(id) ?? 0) }));
}
