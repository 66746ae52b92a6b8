import { expect, it } from 'vitest';
import type { PlanId } from '../../../../src/domain/accounts/ids';
import {
  type AgreementCalendarInput,
  agreementCalendar,
} from '../../../../src/domain/agreements/calendarFile';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { company, EUR, planRows } from '../../../support/documentFixtures';

const input: AgreementCalendarInput = {
  plan: 'p1' as PlanId,
  rows: planRows(100_000, 3, 0, plainDate('2027-12-31')),
  currency: EUR,
  reference: 'A-7',
  company,
  partner: company.name,
  side: 'debtor',
  language: 'de',
  now: '2026-11-21T10:00:00.000Z',
};

/** Long lines of the format are folded. */
const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '');

it('tells the customer of each payment, where to pay, and three days before', () => {
  const text = unfolded(agreementCalendar(input));
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(text).toContain('DTSTART;VALUE=DATE:20271231');
  expect(text).toContain('DTEND;VALUE=DATE:20280101');
  expect(text).toContain('DTSTART;VALUE=DATE:20280131');
  expect(text).toContain('DTSTART;VALUE=DATE:20280229');
  expect(text).toContain('TRIGGER:-P3D');
  expect(text).toContain('Zahlung 1 von 3 · 333\\,34 EUR');
  expect(text).toContain('IBAN: DE89 3704 0044 0532 0130 00');
  expect(text).toContain('RF25 A700 1');
});

it('is the same file each time, with other UIDs on our side and no account', () => {
  expect(agreementCalendar(input)).toBe(agreementCalendar(input));
  const ours = unfolded(agreementCalendar({ ...input, side: 'creditor', partner: 'Acme' }));
  expect(ours).toContain('UID:p1-1-creditor@forbear.invalid');
  expect(unfolded(agreementCalendar(input))).toContain('UID:p1-1-debtor@forbear.invalid');
  expect(ours).not.toContain('IBAN');
  expect(ours).toContain('Acme');
});
