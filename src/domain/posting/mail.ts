import type { Account } from '../accounts/account';
import type { Company } from '../accounts/party';
import { longDate } from '../documents/format';
import type { LetterModel } from '../documents/model';
import { type LetterLanguage, letterLanguage, wordsFor } from '../letters/languages/languages';
import { fill } from '../messages/fill';
import { letterReference } from './letterReference';
import { MAIL_WORDS } from './mailWords';

/** A mail or text message about a letter, for the user to look at and change. */
export interface MailDraft {
  readonly language: LetterLanguage;
  /** '' when the contact person has no address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** For a text message; short, without a word about money. */
  readonly text: string;
}

/** The draft in the language of the frozen letter, to the contact person of the customer. */
export function mailDraft(
  model: LetterModel,
  account: Pick<Account, 'contact' | 'debtorType' | 'name'>,
  company: Company,
  registered: boolean,
): MailDraft {
  const language = letterLanguage(model.language);
  const words = MAIL_WORDS[language];
  const contact = contactOf(company);
  const places = {
    date: longDate(model.date, wordsFor(language).dates),
    reference: letterReference(model),
    person: account.contact.name.trim(),
    company: company.name,
    contact,
  };
  const lines = [
    fill(places.person === '' ? words.greeting : words.namedGreeting, places),
    '',
    fill(words.attached, places),
    ...(registered ? [words.posted] : []),
    ...(contact === '' ? [] : [fill(words.questions, places)]),
    '',
    words.closing,
    company.contact.name.trim(),
    company.name,
  ];
  return {
    language,
    to: account.contact.email.trim(),
    subject: fill(words.subject, places),
    body: lines.filter((line, at) => line !== '' || at < lines.length - 2).join('\n'),
    text: (contact === '' ? [words.text] : [words.text, words.ask])
      .map((part) => fill(part, places))
      .join(' '),
  };
}

function contactOf({ contact }: Company): string {
  return (
    [contact.phone, contact.email].map((text) => text.trim()).find((text) => text !== '') ?? ''
  );
}

/** Characters up to which programs take a mail from an address without losing the end of it. */
const MAILTO_MOST = 1900;

/** The address that opens a mail in the system's program, or null when the mail is too long for one. */
export function mailtoOf(draft: {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}): string | null {
  const body = encodeURIComponent(draft.body.replace(/\r?\n/g, '\r\n'));
  const to = encodeURIComponent(draft.to).replaceAll('%40', '@');
  const url = `mailto:${to}?subject=${encodeURIComponent(draft.subject)}&body=${body}`;
  return url.length > MAILTO_MOST ? null : url;
}
