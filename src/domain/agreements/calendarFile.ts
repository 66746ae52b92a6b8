import { createEvents, type EventAttributes } from 'ics';
import type { PlanRow } from '../accounts/agreement';
import type { PlanId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import { foldLines } from '../calendar/foldLines';
import { addDays, dayOf, monthOf, type PlainDate, yearOf } from '../dates/plainDate';
import { bankAccountFor, bankLines } from '../documents/sender';
import { fill } from '../messages/fill';
import type { Currency } from '../money/currency';
import { formatMoney } from '../money/format';
import { instalmentReference } from './paper/references';
import { speechOf } from './paper/speech';

/** What the calendar file of an agreement is made from. */
export interface AgreementCalendarInput {
  readonly plan: PlanId;
  readonly rows: readonly PlanRow[];
  readonly currency: Currency;
  readonly reference: string;
  readonly company: Company;
  /** The other side's name: the creditor's for the customer, the customer's for us. */
  readonly partner: string;
  /** Whose calendar it is; the customer's also says where to pay. */
  readonly side: 'debtor' | 'creditor';
  /** BCP 47. */
  readonly language: string;
  /** The moment of the file, ISO 8601 in UTC. */
  readonly now: string;
}

/** RFC 7986, 5.3: nothing that tells of the host or the user. */
const DOMAIN = 'forbear.invalid';
const REMIND_DAYS = 3;

/** DTSTAMP, which the library takes but does not declare; otherwise it reads the clock. */
type Stamped = EventAttributes & { readonly timestamp: number };

/**
 * An iCalendar file (RFC 5545) with one all-day event for each payment and a reminder three days
 * before. UIDs are those of agreement, payment and side: exported again, a calendar replaces the
 * events. Throws when the library refuses an event, which would be a defect here.
 */
export function agreementCalendar(input: AgreementCalendarInput): string {
  const { words } = speechOf(input.language);
  const { error, value } = createEvents(
    input.rows.map((row) => eventOf(row, input)),
    { productId: '-//Forbear//Agreement//EN', calName: words.coupons.heading },
  );
  if (error !== null && error !== undefined) throw error;
  return foldLines(value ?? '');
}

function eventOf(row: PlanRow, input: AgreementCalendarInput): Stamped {
  const { words, numbers } = speechOf(input.language);
  const amount = formatMoney({ minor: row.minor, currency: input.currency }, numbers);
  const part = fill(words.coupons.title, { no: row.no, count: input.rows.length });
  const title = `${part} · ${amount.replaceAll('\u00a0', ' ')} · ${input.partner}`;
  return {
    uid: `${input.plan}-${row.no}-${input.side}@${DOMAIN}`,
    title,
    description: descriptionOf(row, input),
    start: parts(row.dueOn),
    // The day after: the end of an all-day event is not part of it (RFC 5545, 3.6.1).
    end: parts(addDays(row.dueOn, 1)),
    alarms: [
      { action: 'display', description: title, trigger: { before: true, days: REMIND_DAYS } },
    ],
    classification: 'PRIVATE',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    timestamp: Date.parse(input.now),
  };
}

function descriptionOf({ no }: PlanRow, input: AgreementCalendarInput): string {
  const { words, sender } = speechOf(input.language);
  const { labels } = words.coupons;
  const account = bankAccountFor(input.company, input.currency);
  const { printed } = instalmentReference(input.reference, no, account);
  const lines = [`${labels.reference}: ${printed}`];
  if (input.side === 'debtor') {
    lines.push(`${labels.holder}: ${input.company.name}`);
    for (const { label, text } of account === undefined ? [] : bankLines(account, sender)) {
      lines.push(`${label}: ${text}`);
    }
  }
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function parts(date: PlainDate): [number, number, number] {
  return [yearOf(date), monthOf(date), dayOf(date)];
}
