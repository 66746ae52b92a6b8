import type { Account, Item, LetterKind } from '../../../domain/accounts/account';
import type { BatchId, LetterId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { isOpen, isOverdue, openMinor } from '../../../domain/accounts/views/open';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { LetterLayoutName } from '../../../domain/documents/layout';
import type { LetterModel } from '../../../domain/documents/model';
import { letterFigures } from '../../../domain/letters/check';
import { writeLetter } from '../../../domain/letters/write';
import { type Money, sumMinor } from '../../../domain/money/money';
import type { Refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import type { Step } from '../../ledger/api';

/** One letter about to be written: one customer, one currency. */
export interface LetterDraft {
  readonly key: string;
  readonly account: Account;
  readonly items: readonly Item[];
  /** What the letter asks for: money received and not yet matched is deducted. */
  readonly amount: Money;
  readonly model: Result<LetterModel, Refusal>;
}

export interface LetterWish {
  readonly kind: LetterKind;
  readonly today: PlainDate;
  readonly deadline: PlainDate;
  readonly company: Company;
  readonly layout: LetterLayoutName;
  /** Copies of the invoices go along, as far as their PDF files are kept. */
  readonly enclose: boolean;
  /** Number of the first letter; the others count up. */
  readonly firstNumber: number;
}

/** A letter per customer and currency in which something is overdue, each with its refusal if any. */
export function letterDrafts(accounts: readonly Account[], wish: LetterWish): LetterDraft[] {
  let number = wish.firstNumber;
  return accounts.flatMap((account) =>
    chaseable(account, wish.today).map((items) => {
      const draft = letterDraft(account, items, wish, `L-${number}`);
      number += 1;
      return draft;
    }),
  );
}

function letterDraft(
  account: Account,
  items: readonly Item[],
  wish: LetterWish,
  reference: string,
): LetterDraft {
  const { company, today, deadline, kind, layout } = wish;
  const enclosures = wish.enclose ? items.flatMap(copyName) : [];
  const input = { company, account, items, today, deadline, reference, layout, enclosures };
  const currency = items[0]?.currency ?? company.currency;
  const figures = letterFigures(input);
  const open = sumMinor(items.map((item) => openMinor(item)));
  return {
    key: `${account.id}:${currency}`,
    account,
    items,
    amount: { minor: figures.ok ? figures.value.payable : open, currency },
    model: writeLetter(kind, input),
  };
}

/** How the list of enclosures names the PDF file an invoice came as; nothing when none is kept. */
export function copyName({ number, attachment }: Item): string[] {
  if (attachment === undefined || !/\.pdf$/i.test(attachment.name)) return [];
  return [attachment.name.includes(number) ? attachment.name : `${number} (${attachment.name})`];
}

/** Overdue invoices that are not disputed in full, with open credit notes, by currency. */
function chaseable(account: Account, today: PlainDate): Item[][] {
  const disputed = disputedByItem(account, today);
  const byCurrency = new Map<string, Item[]>();
  for (const item of account.items) {
    const isDue = isOverdue(item, today) && (disputed.get(item.id) ?? 0) < openMinor(item);
    const isCredit = item.kind === 'creditNote' && isOpen(item);
    if (!isDue && !isCredit) continue;
    byCurrency.set(item.currency, [...(byCurrency.get(item.currency) ?? []), item]);
  }
  return [...byCurrency.values()].filter((items) => items.some(({ kind }) => kind === 'invoice'));
}

/** The commands that put the letters into the ledger, as one batch. */
export function letterSteps(
  drafts: readonly LetterDraft[],
  wish: LetterWish,
  batch: BatchId,
  newId: () => string,
): Step[] {
  return drafts.flatMap(({ account, items, amount, model }) => {
    if (!model.ok) return [];
    const command = {
      type: 'issueLetter',
      letter: newId() as LetterId,
      kind: wish.kind,
      deadline: wish.deadline,
      currency: amount.currency,
      items: items.map((item) => item.id),
      batch,
      model: model.value,
    } as const;
    return [{ account: account.id, command }];
  });
}
