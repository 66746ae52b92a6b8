import type { DisputeCare } from '../../../../../domain/accounts/dossier/events';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import { readDate } from '../../../../components/fields/readDate';

/** Who answers a dispute and by when, as text. */
export interface CareText {
  readonly owner: string;
  readonly answerBy: string;
}

/** What the fields say; null when the date cannot be read. */
export function careOf({ owner, answerBy }: CareText, today: PlainDate): DisputeCare | null {
  const day = readDate(answerBy, today);
  if (day === null && answerBy.trim() !== '') return null;
  return { owner: owner.trim(), answerBy: day };
}
