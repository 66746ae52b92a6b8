import { addDays } from '../../dates/plainDate';
import { addressLines } from '../../documents/address';
import { longDate, shortDate } from '../../documents/format';
import type { LabelledText, StatementModel, TableModel } from '../../documents/model';
import { formatMoney } from '../../money/format';
import { type Case, paymentsOf } from '../case';
import type { PackTotal } from '../manifest';
import { amountText, left, right, sheet, tableOf } from './base';

/**
 * The statement of account of one debtor: principal, interest, lump sums and costs apart, with the
 * interest per day from the day after the cut-off; then the items and what was paid on them.
 */
export function statementModel(one: Case): StatementModel {
  return sheet({ ...headOf(one, 'Statement of account'), facts: debtorFacts(one) }, [
    ...one.totals.map((total) => summarySection(one, total)),
    ...one.totals
      .filter(({ items }) => items > 0)
      .map((total) => ({
        heading: `Items open in ${total.currency}`,
        paragraphs: [],
        table: claimsTable(one, total),
      })),
    paymentsSection(one),
    ...costsSection(one),
  ]);
}

/** Heading, company and currency of a sheet about one debtor. */
export function headOf({ pack, debtor }: Case, heading: string) {
  const { company, cutOff } = pack;
  const { name } = debtor.account;
  const currency = debtor.items[0]?.currency ?? company.currency;
  return { company, cutOff, heading, about: name, currency, facts: debtorName(debtor.account) };
}

function debtorName({ name, number }: Case['debtor']['account']): LabelledText[] {
  return [{ label: 'Customer', text: number === '' ? name : `${name}, no. ${number}` }];
}

function debtorFacts({ pack, debtor }: Case): LabelledText[] {
  const { account } = debtor;
  const address = addressLines(account.address, pack.company.address.country);
  const { contact } = account;
  return [
    { label: 'Customer', text: [account.name, ...address].join(', ') },
    { label: 'Customer no.', text: account.number },
    { label: 'Kind', text: account.debtorType === 'consumer' ? 'Consumer' : 'Business' },
    { label: 'VAT ID', text: account.vatId ?? '' },
    {
      label: 'Contact',
      text: [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
    },
    { label: 'For', text: pack.agency },
  ];
}

/** More invoices than this are not named in a sentence. */
const NAMED = 40;

function summarySection(
  { pack, claims }: Case,
  total: PackTotal,
): StatementModel['sections'][number] {
  const { currency, unallocatedMinor } = total;
  const paragraphs = perDayText(total, pack.cutOff);
  if (unallocatedMinor !== 0) {
    const sum = formatMoney({ minor: unallocatedMinor, currency });
    paragraphs.push(`${sum} was received and matched to no item; it is not deducted here.`);
  }
  const without = claims.filter(
    ({ interest, line }) =>
      interest === null && line.item.currency === currency && line.item.kind === 'invoice',
  );
  if (pack.law !== undefined && without.length > 0) {
    const numbers = without.slice(0, NAMED).map(({ line }) => line.item.number);
    const more = without.length > NAMED ? ` and ${without.length - NAMED} more` : '';
    paragraphs.push(
      `No interest is claimed on: ${numbers.join(', ')}${more}. The interest sheet says why.`,
    );
  }
  return { heading: `The claim in ${currency}`, paragraphs, table: summaryTable(total, pack) };
}

function perDayText({ perDay, currency }: PackTotal, cutOff: Case['pack']['cutOff']): string[] {
  if (perDay === '') return [];
  return [
    `Further interest of ${perDay} ${currency} for each day from ${longDate(addDays(cutOff, 1))}.`,
  ];
}

/** The parts of a claim in one currency, summed. */
export function summaryTable(total: PackTotal, pack: Case['pack']): TableModel {
  const { currency } = total;
  const row = (label: string, minor: number): string[] => [label, amountText(minor, currency)];
  const rows = [row('Principal', total.openMinor)];
  if (pack.law !== undefined) {
    rows.push(row(`Interest to ${longDate(pack.cutOff)}`, total.interestMinor));
    rows.push(row('Statutory lump sums', total.lumpSumMinor));
  }
  if (total.costsMinor !== 0) rows.push(row('Costs', total.costsMinor));
  return {
    columns: [left('Part', 70), right(currency, 30)],
    rows,
    totals: [row('Total', total.totalMinor)],
  };
}

function claimsTable({ claims }: Case, { currency, openMinor }: PackTotal): TableModel | null {
  const mine = claims.filter(({ line }) => line.item.currency === currency);
  return tableOf(
    [
      left('Invoice no.', 20),
      left('Invoice date', 15),
      left('Due date', 15),
      right('Amount', 16),
      right('Paid', 15),
      right('Open', 16),
      right('Days late', 8),
    ],
    mine.map(({ line: { item, paid, open, daysLate } }) => [
      item.number,
      shortDate(item.issuedOn),
      shortDate(item.dueOn),
      amountText(item.minor, currency),
      amountText(paid, currency),
      amountText(open, currency),
      item.kind === 'creditNote' ? '' : String(daysLate),
    ]),
    [['Total open', '', '', '', '', amountText(openMinor, currency), '']],
  );
}

function paymentsSection(one: Case): StatementModel['sections'][number] {
  const payments = paymentsOf(one);
  return {
    heading: 'Payments and credits on these items',
    paragraphs: payments.length === 0 ? ['None was received up to the day of this statement.'] : [],
    table: tableOf(
      [left('Date', 15), left('Invoice no.', 25), left('What', 35), right('Amount', 20)],
      payments.map(({ on, item, cause, minor }) => [
        shortDate(on),
        item.number,
        CAUSES[cause],
        formatMoney({ minor, currency: item.currency }),
      ]),
    ),
  };
}

export const CAUSES = {
  receipt: 'Payment',
  settledInSource: 'Settled in the accounts',
  creditNote: 'Credit note',
  writeOff: 'Written off',
} as const;

function costsSection({ debtor, clean }: Case): StatementModel['sections'] {
  const { costs = [] } = debtor;
  if (costs.length === 0) return [];
  const table = tableOf(
    [left('Date', 15), left('Cost', 35), left('Rests on', 32), right('Amount', 18)],
    costs.map(({ on, text, basis, amount }) => [
      shortDate(on),
      clean(text),
      basis,
      formatMoney(amount),
    ]),
  );
  return [{ heading: 'Costs', paragraphs: [], table }];
}
