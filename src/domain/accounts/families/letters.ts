import { type Refusal, refusal } from '../../refusal';
import { ok } from '../../result';
import { type Account, type Item, isChasing } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { disputedByItem } from '../views/disputed';
import { isOverdue, openMinor } from '../views/open';
import { amountParams, type Decision, refuse, unless } from './decision';
import { currencyProblem, itemsNamed, openOf, settledProblem } from './itemList';
import { itemLevels, levelAfter, levelOfLetter } from './levels';
import { LETTER_RESTS, restProblem } from './rest';

/**
 * A letter about items of one currency. One that chases is over overdue invoices; open credit notes
 * may stand in it and lower its sum; never while something rests the account: hold, dispute in full,
 * agreement, money unallocated. Others may go out at any time: what they need to be true was looked
 * up when they were written (`letters/matter`).
 */
export function issueLetter(
  account: Account,
  { type: _type, ...letter }: CommandOf<'issueLetter'>,
  { today }: Context,
): Decision {
  // A thank-you or a sign of life is about no invoice.
  const aboutNone = letter.items.length === 0 && !isChasing(letter.kind);
  const named = aboutNone ? ok([]) : itemsNamed(account, letter.items);
  if (!named.ok) return named;
  const items = named.value;
  const problem =
    (isChasing(letter.kind)
      ? chasingProblem(account, items, letter.currency, today)
      : currencyProblem(items, letter.currency)) ??
    (letter.deadline < today
      ? refusal('letter.deadline-past', { on: letter.deadline })
      : undefined);
  return unless(problem, () => {
    const minor = openOf(items);
    const level = levelOfLetter(items.filter(isInvoice), letter.kind);
    return [{ type: 'letterIssued', ...letter, on: today, minor, level }];
  });
}

/**
 * A letter is a contact, and lifts its invoices to its level. The frozen model stays in the
 * journal: the account keeps what lists and later letters ask.
 */
export function letterIssued(account: Account, event: EventOf<'letterIssued'>): Account {
  const {
    letter: id,
    kind,
    on,
    deadline,
    currency,
    minor,
    asked,
    items,
    batch,
    registered,
    number,
  } = event;
  const named = new Set(items);
  const reference = event.model.kind === 'letter' ? event.model.paymentReference : undefined;
  const letter = {
    ...{ id, kind, on, currency, minor, deadline, items, batch, withdrawn: false },
    ...(asked !== undefined && { asked }),
    ...(number !== undefined && { number }),
    ...(reference && { reference }),
    ...(registered !== undefined && { registered }),
  };
  return {
    ...account,
    letters: [...account.letters, letter],
    contacts: [...account.contacts, { id, on, channel: 'letter' }],
    items: account.items.map((item) =>
      isChasing(kind) && named.has(item.id) && isInvoice(item)
        ? { ...item, level: levelAfter(item.level, kind), levelOn: on }
        : item,
    ),
  };
}

/** Takes back a letter that never left the house. Refused when that was done before. */
export function withdrawLetter(
  account: Account,
  { letter: id, reason }: CommandOf<'withdrawLetter'>,
): Decision {
  const letter = account.letters.find((one) => one.id === id);
  if (letter === undefined) return refuse('letter.unknown');
  const problem = letter.withdrawn ? refusal('letter.withdrawn-already') : undefined;
  return unless(problem, () => [{ type: 'letterWithdrawn', letter: id, reason }]);
}

/** Its contact is gone; its invoices stand at the level of the letters that are left. */
export function letterWithdrawn(account: Account, event: EventOf<'letterWithdrawn'>): Account {
  const letters = account.letters.map((one) =>
    one.id === event.letter ? { ...one, withdrawn: true } : one,
  );
  const named = new Set(letters.find((one) => one.id === event.letter)?.items);
  return {
    ...account,
    letters,
    contacts: account.contacts.filter(({ id }) => id !== event.letter),
    items: account.items.map((item) =>
      named.has(item.id) && isInvoice(item) ? itemLevels(item, letters) : item,
    ),
  };
}

function chasingProblem(
  account: Account,
  items: readonly Item[],
  currency: CommandOf<'issueLetter'>['currency'],
  today: Context['today'],
): Refusal | undefined {
  return (
    restProblem(account, items, today, LETTER_RESTS) ??
    disputeProblem(account, items, today) ??
    currencyProblem(items, currency) ??
    settledProblem(items) ??
    dueProblem(items, today) ??
    sumProblem(account, items, currency)
  );
}

function disputeProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
): Refusal | undefined {
  const disputed = disputedByItem(account, today);
  const contested = items.find(
    (item) => isInvoice(item) && (disputed.get(item.id) ?? 0) >= openMinor(item),
  );
  return contested && refusal('letter.disputed', { number: contested.number });
}

function dueProblem(items: readonly Item[], today: Context['today']): Refusal | undefined {
  const early = items.find((item) => isInvoice(item) && !isOverdue(item, today));
  if (early) return refusal('letter.not-due', { number: early.number, on: early.dueOn });
  return items.some(isInvoice) ? undefined : refusal('letter.credits-only');
}

function sumProblem(
  account: Account,
  items: readonly Item[],
  currency: CommandOf<'issueLetter'>['currency'],
): Refusal | undefined {
  const owed = openOf(items);
  if (owed <= 0) return refusal('letter.credits-only');
  let there = 0;
  for (const receipt of account.receipts) if (receipt.currency === currency) there += receipt.left;
  return there >= owed ? refusal('letter.money-there', amountParams(there, currency)) : undefined;
}

function isInvoice(item: Item): boolean {
  return item.kind === 'invoice';
}
