import type { Account, LetterKind } from '../accounts/account';
import { type Refusal, refusal } from '../refusal';
import { bankHolidays } from '../settings/inForce';
import { type LetterWork, letterInputFor } from './inputFor';
import { DAYS_BEFORE_DUE, itemsFor } from './items';
import { proposedDeadline } from './protocol';
import { writeLetter } from './write';

/** Why no letter of a kind can be written to the customer today; null when one can. */
export function whyNot(
  kind: LetterKind,
  account: Account,
  work: Omit<LetterWork, 'kind' | 'deadline' | 'template'>,
): Refusal | null {
  const [first, ...others] = itemsFor(kind, account, work.today, work.plan);
  if (first === undefined) return nothingToWriteAbout(kind, account);
  const holidays = bankHolidays(work.settings.holidays);
  const deadline = proposedDeadline(kind, { account, ...work }, work.today, holidays);
  const refusals = [first, ...others].map((items) => {
    const { input } = letterInputFor(
      account,
      items,
      { printed: 'L-1' },
      { ...work, kind, deadline },
    );
    const letter = writeLetter(kind, input);
    return letter.ok ? null : letter.error;
  });
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}

function nothingToWriteAbout(kind: LetterKind, { name }: Account): Refusal {
  if (kind === 'statement') return refusal('letters.noneOpen', { name });
  if (kind === 'preDue') return refusal('letters.noneFallingDue', { name, days: DAYS_BEFORE_DUE });
  return refusal('letters.noOverdue', { name });
}
