import type { Item } from '../../accounts/account';
import { balanceIn } from '../../accounts/views/balances';
import { disputedByItem, openDisputes } from '../../accounts/views/disputed';
import { sumMinor } from '../../money/money';
import { promiseStatuses } from '../../promises/promiseStatus';
import type { Refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { checkDeadline, refuse } from '../check';
import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import type { Matter } from './matter';
import { sayIn } from './say';

/** The latest promise that is still running, as we understood it. */
export function promiseMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const { account, today } = input;
  const running = promiseStatuses(account, today).filter(({ state }) => state === 'open');
  const promise = running.at(-1)?.promise;
  if (promise === undefined) return refuse('noPromise', input);
  const say = sayIn(words);
  const { currency, minor, dueOn, madeOn } = promise;
  return ok({
    currency,
    figures: null,
    asked: minor,
    by: dueOn,
    values: {
      promised_amount: say.money(minor, currency),
      promised_date: say.day(dueOn),
      promised_on: say.day(madeOn),
    },
  });
}

/** The latest open dispute: what it is about, and what it leaves untouched. The deadline is ours. */
export function disputeMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const { account, today, deadline } = input;
  const dispute = openDisputes(account, today).at(-1);
  const parts = disputedByItem(account, today);
  const named = new Set<string>(dispute?.items);
  const items = account.items.filter(({ id }) => named.has(id) && (parts.get(id) ?? 0) > 0);
  const [first] = items;
  if (dispute === undefined || first === undefined) return refuse('noDispute', input);
  const refused = checkDeadline('disputeAcknowledgement', input);
  if (refused !== null) return err(refused);
  const { currency } = first;
  const mine = items.filter((item) => item.currency === currency);
  const disputed = Math.min(
    sumMinor(mine.map(({ id }) => parts.get(id) ?? 0)),
    dispute.minor ?? Number.POSITIVE_INFINITY,
  );
  const say = sayIn(words);
  const rest = undisputed(input, currency);
  return ok({
    currency,
    figures: null,
    asked: null,
    by: null,
    values: {
      disputed_amount: say.money(disputed, currency),
      disputed_items: mine.map(({ number }) => number).join(', '),
      disputed_on: say.day(dispute.openedOn),
      deadline: say.deadline(deadline),
      ...(rest > 0 && { undisputed_amount: say.money(rest, currency) }),
    },
  });
}

/** Open, received money deducted, without what is disputed. */
function undisputed({ account, today }: LetterInput, currency: Item['currency']): number {
  const { open, unallocated, disputed } = balanceIn(account, currency, today);
  return open - unallocated - disputed;
}
