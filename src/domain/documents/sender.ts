import type { BankAccount, Company } from '../accounts/party';
import type { Currency } from '../money/currency';
import { printedAccount } from '../references/account';
import { checkIban } from '../references/iban';
import type { PaperSettings } from '../settings/sections/paper';
import { addressLines } from './address';
import type { LabelledText, SenderBlock } from './model';

/** The words of letterhead, footer and payment block in one language. */
export type SenderWords = Readonly<
  Record<'registered' | 'vatId' | 'bank' | 'accountNumber', string>
> & {
  /** Between a label and what it names; default: a colon and a blank. */
  readonly colon?: string;
};

export const ENGLISH_SENDER: SenderWords = {
  registered: 'Registered',
  vatId: 'VAT ID',
  bank: 'Bank',
  accountNumber: 'Account number',
};

/** The account printed on documents in a currency: the first one of that currency, else the first. */
export function bankAccountFor(company: Company, currency: Currency): BankAccount | undefined {
  const { bankAccounts } = company;
  return bankAccounts.find((account) => account.currency === currency) ?? bankAccounts[0];
}

/** Letterhead, return line and footer of the firm, with the bank account for `currency`. */
export function senderBlock(
  company: Company,
  currency: Currency,
  words: SenderWords = ENGLISH_SENDER,
): SenderBlock {
  const address = addressLines(company.address, company.address.country);
  const { contact } = company;
  const account = bankAccountFor(company, currency);
  const bank =
    account === undefined ? [] : bankLines(account, words).map((line) => labelled(line, words));
  return {
    name: company.name,
    lines: [address.join(', '), contact.phone, contact.email].filter(filled),
    returnLine: [company.name, ...address].join(' \u00b7 '),
    footer: [
      [company.name, ...address],
      [
        company.registration && named(words.registered, company.registration, words),
        company.vatId && named(words.vatId, company.vatId, words),
        contact.name,
        contact.phone,
        contact.email,
      ].filter(filled),
      bank,
    ].filter((column) => column.length > 0),
  };
}

/** The sender with the logo of the firm, or on paper that has its letterhead already. */
export function withLetterhead(
  sender: SenderBlock,
  paper: Pick<PaperSettings, 'logo' | 'preprinted'> | undefined,
): SenderBlock {
  if (paper === undefined) return sender;
  const { logo, preprinted } = paper;
  return {
    ...sender,
    ...(logo !== null && {
      logo: { sha256: logo.sha256, width: logo.width, height: logo.height, alt: sender.name },
    }),
    ...(preprinted && { preprinted }),
  };
}

/** Bank, account number and code, with their labels; what is not known is left out. */
export function bankLines(
  account: BankAccount,
  words: SenderWords = ENGLISH_SENDER,
): LabelledText[] {
  const label = checkIban(account.iban).ok ? 'IBAN' : words.accountNumber;
  const number = { label, text: printedAccount(account.iban).replaceAll(' ', '\u00a0') };
  return [
    { label: words.bank, text: account.bank },
    number,
    { label: 'BIC', text: account.bic },
  ].filter(({ text }) => filled(text));
}

function labelled({ label, text }: LabelledText, words: SenderWords): string {
  return label === words.bank ? text : named(label, text, words);
}

function named(label: string, text: string, { colon = ': ' }: SenderWords): string {
  return `${label}${colon}${text}`;
}

function filled(text: string): boolean {
  return text.trim() !== '';
}
