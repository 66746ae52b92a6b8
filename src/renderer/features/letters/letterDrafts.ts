import type { Account, EnclosedFile, Item } from '../../../domain/accounts/account';
import type { BatchId, LetterId } from '../../../domain/accounts/ids';
import { openMinor } from '../../../domain/accounts/views/open';
import { yearOf } from '../../../domain/dates/plainDate';
import type { LetterLayoutName } from '../../../domain/documents/layout';
import type { LetterModel } from '../../../domain/documents/model';
import { type LetterWork, letterInputFor } from '../../../domain/letters/inputFor';
import { itemsFor } from '../../../domain/letters/items';
import { letterRegretted } from '../../../domain/letters/matter/earlier';
import { planStepFor } from '../../../domain/letters/planStep';
import { setsDeadline, underUkProtocol } from '../../../domain/letters/protocol';
import { writeLetter } from '../../../domain/letters/write';
import { type Money, sumMinor } from '../../../domain/money/money';
import { printedNumber } from '../../../domain/references/numbering';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result } from '../../../domain/result';
import type { Settings } from '../../../domain/settings/settings';
import type { Step } from '../../ledger/api';

/** One letter about to be written: one customer, one currency. */
export interface LetterDraft {
  readonly key: string;
  readonly account: Account;
  readonly items: readonly Item[];
  /** What the letter asks for: money received and not yet matched is deducted. */
  readonly amount: Money;
  readonly model: Result<LetterModel, Refusal>;
  /** Its number in the row of the year; it is given out when the letter is written. */
  readonly number: number;
  /** Kept files that go into its envelope beside copies of the invoices. */
  readonly enclosed: readonly EnclosedFile[];
  /** What the person who sends it should know. */
  readonly remarks: readonly Refusal[];
}

/** What letters are written by: the user's choices and the settings in force. */
export interface LetterWish extends LetterWork {
  readonly settings: Pick<
    Settings,
    'letters' | 'templates' | 'paper' | 'interest' | 'holidays' | 'numbering'
  >;
  readonly layout: LetterLayoutName;
  /** Copies of the invoices go along, as far as their PDF files are kept. */
  readonly enclose: boolean;
  /** Number of the first letter in the row of the year; the others count up. */
  readonly firstNumber: number;
}

/** A letter per customer, and currency where it is about items, each with its refusal if any. */
export function letterDrafts(accounts: readonly Account[], wish: LetterWish): LetterDraft[] {
  let number = wish.firstNumber;
  return accounts.flatMap((account) =>
    itemsFor(wish.kind, account, wish.today, wish.plan).map((items) => {
      const draft = letterDraft(account, items, wish, number);
      if (draft.model.ok) number += 1;
      return draft;
    }),
  );
}

/** The drafts that go out, numbered one after the other: those left out take no number. */
export function renumbered(drafts: readonly LetterDraft[], wish: LetterWish): LetterDraft[] {
  let number = wish.firstNumber - 1;
  return drafts.map((draft) => {
    if (draft.model.ok) number += 1;
    return draft.number === number || !draft.model.ok
      ? draft
      : letterDraft(draft.account, draft.items, wish, number);
  });
}

/**
 * What is looked through beginning with the draft `first`: the letters that go out, numbered as they
 * will be printed; or one that does not go out, by itself, with the number it would take.
 */
export function asPrinted(
  drafts: readonly LetterDraft[],
  goesOut: (draft: LetterDraft) => boolean,
  first: string,
  wish: LetterWish,
): LetterDraft[] {
  const shown = drafts.find(({ key }) => key === first);
  if (shown === undefined || goesOut(shown)) return renumbered(drafts.filter(goesOut), wish);
  const withIt = renumbered(
    drafts.filter((draft) => draft === shown || goesOut(draft)),
    wish,
  );
  return withIt.filter(({ key }) => key === first);
}

function letterDraft(
  account: Account,
  items: readonly Item[],
  wish: LetterWish,
  number: number,
): LetterDraft {
  const printed = printedNumber(wish.settings.numbering.letter, yearOf(wish.today), number);
  const mine = { printed, serial: number };
  const { input: prepared, remarks } = letterInputFor(account, items, mine, wish);
  const kept = items.flatMap(copyName);
  // Without a file kept the user encloses paper copies, and the letter says how many.
  const input = kept.length === 0 ? prepared : { ...prepared, copies: wish.enclose ? kept : [] };
  const currency = items[0]?.currency ?? wish.company.currency;
  const letter = writeLetter(wish.kind, input);
  const open = sumMinor(items.map((item) => openMinor(item)));
  return {
    key: `${account.id}:${currency}`,
    account,
    items,
    amount: letter.ok ? letter.value.asked : { minor: open, currency },
    model: letter.ok ? ok(letter.value.model) : letter,
    number,
    enclosed: underUkProtocol(wish.kind, prepared) ? wish.settings.paper.protocolForms : [],
    remarks,
  };
}

/** How the list of enclosures names the PDF file an invoice came as; nothing when none is kept. */
export function copyName({ number, attachment }: Item): string[] {
  if (attachment === undefined || !/\.pdf$/i.test(attachment.name)) return [];
  return [attachment.name.includes(number) ? attachment.name : `${number} (${attachment.name})`];
}

/** The commands that put the letters into the ledger, as one batch. */
export function letterSteps(
  drafts: readonly LetterDraft[],
  wish: LetterWish,
  batch: BatchId,
  newId: () => string,
): Step[] {
  return drafts.flatMap(({ account, items, amount, model, number, enclosed }) => {
    if (!model.ok) return [];
    const command = {
      type: 'issueLetter',
      letter: newId() as LetterId,
      kind: wish.kind,
      deadline: setsDeadline(wish.kind) ? wish.deadline : wish.today,
      currency: amount.currency,
      asked: amount.minor,
      items: items.map((item) => item.id),
      ...(wish.registered !== undefined && { registered: wish.registered }),
      ...(enclosed.length > 0 && { enclosed }),
      batch,
      model: model.value,
      number,
    } as const;
    return [...stepsBeside(account, wish), { account: account.id, command }];
  });
}

/** What is recorded with the letter: a step of an agreement, or the letter an apology takes back. */
function stepsBeside(account: Account, wish: LetterWish): Step[] {
  const step = planStepFor(wish.kind, account, wish);
  return step === null ? takenBack(account, wish) : [{ account: account.id, command: step }];
}

/** With an apology goes the letter it is for, unless it was withdrawn before. */
function takenBack(account: Account, { kind }: LetterWish): Step[] {
  const letter = kind === 'apology' ? letterRegretted({ account }) : undefined;
  if (letter === undefined || letter.withdrawn) return [];
  const command = { type: 'withdrawLetter', letter: letter.id, reason: 'Sent in error' } as const;
  return [{ account: account.id, command }];
}
