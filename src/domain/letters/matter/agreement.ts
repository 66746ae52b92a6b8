import type { Account, Plan } from '../../accounts/account';
import type { ClaimExtra, PlanCure } from '../../accounts/agreement';
import { speechOf } from '../../agreements/paper/speech';
import { type InstalmentStatus, instalmentsOf } from '../../agreements/status';
import type { PlainDate } from '../../dates/plainDate';
import { fill } from '../../messages/fill';
import { sumMinor } from '../../money/money';
import { paidOfPlan } from '../../plans/ledgerPlan';
import type { Refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { Values } from '../../templates/variables';
import { calledIn, planBehind, planCalledIn } from '../aboutPlan';
import { checkDeadline, refuse } from '../check';
import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import type { Matter } from './matter';
import { sayIn } from './say';

/** An agreement behind its schedule: what is missing, by when it may be cured, what else would be due. */
export function breachMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const { account, today, deadline } = input;
  const plan = planBehind(account, today, input.plan);
  if (plan === undefined) return refuse('noBreach', input);
  const refused = checkDeadline('breachNotice', input);
  if (refused !== null) return err(refused);
  const { behind, paid } = paidOfPlan(account, plan, today);
  const { currency, rows } = plan;
  const total = sumMinor(rows.map(({ minor }) => minor));
  const late = lateRows(account, plan, today);
  const say = sayIn(words);
  return ok({
    currency,
    figures: null,
    asked: behind,
    by: deadline,
    values: {
      amount: say.money(behind, currency),
      deadline: say.deadline(deadline),
      ...agreementValues(plan, late, words),
      rest_amount: say.money(total - sumMinor(paid), currency),
    },
  });
}

/**
 * The whole rest, called in: of what it consists, why, and by when to pay it. Before it is recorded
 * the figures are those of today, afterwards those of that day less what has come since.
 */
export function accelerationMatter(
  input: LetterInput,
  words: LetterWords,
): Result<Matter, Refusal> {
  const { account, today, deadline } = input;
  const plan = planCalledIn(account, today, input.plan);
  if (plan === undefined) return refuse('noRestCalledIn', input);
  const refused = checkDeadline('accelerationNotice', input);
  if (refused !== null) return err(refused);
  const { principal, interest, revived, total } = calledIn(account, plan, today);
  const { currency } = plan;
  const on = plan.accelerated?.on ?? today;
  const say = sayIn(words);
  const part = (name: 'plan_interest' | 'revived', minor: number): Values =>
    minor > 0 ? { [name]: say.money(minor, currency) } : {};
  return ok({
    currency,
    figures: null,
    asked: total,
    by: deadline,
    values: {
      amount: say.money(total, currency),
      deadline: say.deadline(deadline),
      ...agreementValues(plan, lateRows(account, plan, on), words),
      ...noticeValues(plan.cures?.at(-1), words),
      called_on: say.day(on),
      principal: say.money(principal, currency),
      ...part('plan_interest', interest),
      ...part('revived', revived),
    },
  });
}

/** What a word of thanks for a kept agreement says of it. */
export function keptValues(plan: Plan, words: LetterWords): Values {
  const { currency, rows, terms } = plan;
  const say = sayIn(words);
  const waived = sumMinor((terms.extras ?? []).filter(isWaived).map(({ minor }) => minor));
  return {
    ...namedValues(plan, words),
    agreement_total: say.money(sumMinor(rows.map(({ minor }) => minor)), currency),
    ...(waived > 0 && { waived: say.money(waived, currency) }),
  };
}

function isWaived(extra: ClaimExtra): boolean {
  return extra.waived;
}

/** Which agreement it is. */
function namedValues({ agreedOn, reference = '', terms }: Plan, words: LetterWords): Values {
  return {
    agreement_date: sayIn(words).day(agreedOn),
    ...(reference !== '' && { agreement_number: reference }),
    ...(terms.kind === 'instalments' && { instalments: true }),
  };
}

/** The agreement, the payment missed first, and where more are missing each of them. */
function agreementValues(
  plan: Plan,
  late: readonly InstalmentStatus[],
  words: LetterWords,
): Values {
  const { currency, rows } = plan;
  const { words: agreement } = speechOf(words.language);
  const say = sayIn(words);
  const [first] = late;
  const listed = late.map(({ no, dueOn, open }) => {
    const title = fill(agreement.coupons.title, { no, count: rows.length });
    return `${title}, ${say.day(dueOn)}: ${say.money(open, currency)}`;
  });
  return {
    ...namedValues(plan, words),
    ...(first !== undefined && {
      missed_amount: say.money(first.minor, currency),
      missed_date: say.day(first.dueOn),
    }),
    ...(listed.length > 1 && { late_payments: listed.join('; ') }),
  };
}

/** Payments that should have come before a day and have not, or not in full. */
function lateRows(account: Account, plan: Plan, on: PlainDate): InstalmentStatus[] {
  return instalmentsOf(plan, paidOfPlan(account, plan, on), on, undefined).filter(
    ({ state }) => state === 'late',
  );
}

function noticeValues(notice: PlanCure | undefined, words: LetterWords): Values {
  if (notice === undefined) return {};
  const say = sayIn(words);
  return { notice_date: say.day(notice.on), notice_deadline: say.day(notice.deadline) };
}
