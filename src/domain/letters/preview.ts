import type { LetterKind } from '../accounts/account';
import type { Refusal } from '../refusal';
import { err, type Result } from '../result';
import { bankHolidays } from '../settings/inForce';
import type { Values } from '../templates/variables';
import { type ExampleCustomer, exampleAccount } from './example';
import { type LetterWork, letterInputFor } from './inputFor';
import { itemsFor } from './items';
import { wordsFor } from './languages/languages';
import { matterOf } from './matter/matterOf';
import { proposedDeadline } from './protocol';
import { letterValues, type WrittenLetter, writeLetter } from './write';

/** A text as it would reach an invented customer. */
export interface Preview {
  /** What the variables would say; those that are not known there are left out. */
  readonly values: Values;
  readonly letter: Result<WrittenLetter, Refusal>;
}

/** The example letter of a kind with a text that need not be stored yet. */
export function previewOf(
  kind: LetterKind,
  source: string,
  customer: Omit<ExampleCustomer, 'currency' | 'today'>,
  work: Omit<LetterWork, 'kind' | 'deadline' | 'template'>,
): Preview {
  const { company, today } = work;
  const account = exampleAccount({ ...customer, currency: company.currency, today });
  const items = itemsFor(kind, account, today)[0] ?? [];
  const deadline = proposedDeadline(
    kind,
    { account, company },
    today,
    bankHolidays(work.settings.holidays),
  );
  const { input } = letterInputFor(account, items, { printed: 'L-1' }, { ...work, kind, deadline });
  const words = wordsFor(customer.language);
  const matter = matterOf(kind, input, words);
  if (!matter.ok) return { values: {}, letter: err(matter.error) };
  const letter = writeLetter(kind, { ...input, text: { source, own: true } });
  return {
    values: letterValues(input, matter.value, words),
    letter,
  };
}
