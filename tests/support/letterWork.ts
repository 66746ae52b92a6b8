import type { Account, LetterKind } from '../../src/domain/accounts/account';
import type { Company } from '../../src/domain/accounts/party';
import type { LetterModel } from '../../src/domain/documents/model';
import { exampleAccount } from '../../src/domain/letters/example';
import { type LetterWork, letterInputFor } from '../../src/domain/letters/inputFor';
import { itemsFor } from '../../src/domain/letters/items';
import type { LetterLanguage } from '../../src/domain/letters/languages/languages';
import { proposedDeadline } from '../../src/domain/letters/protocol';
import { type WrittenLetter, writeLetter } from '../../src/domain/letters/write';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { company, EUR, TODAY } from './documentFixtures';

export type WorkOver = Partial<LetterWork> & { readonly account?: Partial<Account> };

/** An account with something of everything: `exampleAccount` in the test's currency and on its day. */
export function example(
  language: LetterLanguage,
  debtorType: Account['debtorType'],
  over: Partial<Account> = {},
): Account {
  return { ...exampleAccount({ language, debtorType, currency: EUR, today: TODAY }), ...over };
}

/** A letter as the screens make it: items, deadline, charges and consequences by the rules. */
export function letterTo(
  account: Account,
  kind: LetterKind,
  over: Partial<LetterWork> = {},
): Result<WrittenLetter, Refusal> {
  return writeLetter(kind, preparedTo(account, kind, over).input);
}

export function preparedTo(account: Account, kind: LetterKind, over: Partial<LetterWork> = {}) {
  const { company: from = company } = over;
  const work: LetterWork = {
    kind,
    company: from,
    settings: DEFAULT_SETTINGS,
    today: TODAY,
    deadline: proposedDeadline(kind, { account, company: from }, TODAY, undefined),
    ...over,
  };
  return letterInputFor(account, itemsFor(kind, account, TODAY)[0] ?? [], { printed: 'L-7' }, work);
}

/** A company like ours in the country of the customer. */
export function inland({ address }: Account): Company {
  return { ...company, address };
}

/** Every word and figure of a letter, with plain blanks. */
export function textOf(letter: LetterModel): string {
  const { subject, paragraphs, closing, payment, info, enclosures, table } = letter;
  const rows = [...payment, ...info].map(({ label, text }) => `${label}: ${text}`);
  const cells = [...table.rows, ...table.totals].map((row) => row.filter(Boolean).join(' | '));
  return [subject, ...paragraphs, ...cells, ...closing, ...rows, ...enclosures]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
