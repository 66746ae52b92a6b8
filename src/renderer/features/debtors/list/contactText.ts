import type { LastContact } from '../../../../domain/accounts/account';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { shortDate } from '../../../components/text';
import type { Messages } from '../../../messages/en';

/** "call 11 Nov", or "never". */
export function contactText(m: Messages, contact: LastContact | null, today: PlainDate): string {
  if (contact === null) return m.debtors.never;
  return m.debtors.contact(m.debtors.channels[contact.channel], shortDate(m, contact.on, today));
}
