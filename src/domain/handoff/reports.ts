import { logText } from '../accounts/log/logText';
import { addressLines } from '../documents/address';
import { longDate, shortDate } from '../documents/format';
import type { LabelledText, StatementModel, TableModel } from '../documents/model';
import { senderBlock } from '../documents/sender';
import { formatAmount, formatMoney } from '../money/format';
import { type Case, paymentsOf } from './case';
import type { PackTotal } from './manifest';

/** The statement of account of the chosen items, one section per currency, payments after them. */
export function statementModel(one: Case): StatementModel {
  const sections = one.totals.map((total) => ({
    heading: `Open items in ${total.currency}`,
    paragraphs: [],
    table: claimsTable(one, total),
  }));
  return {
    ...reportBase(one, 'Statement of account'),
    sections: [
      ...sections,
      {
        heading: 'Payments and credits on these items',
        paragraphs:
          paymentsOf(one).length === 0
            ? ['None was received up to the day of this statement.']
            : [],
        table: paymentsTable(one),
      },
    ],
  };
}

function claimsTable({ lines }: Case, { currency, openMinor }: PackTotal): TableModel {
  const mine = lines.filter(({ item }) => item.currency === currency);
  return {
    columns: [
      left('Invoice no.', 20),
      left('Invoice date', 15),
      left('Due date', 15),
      right('Amount', 16),
      right('Paid', 15),
      right('Open', 16),
      right('Days late', 8),
    ],
    rows: mine.map(({ item, paid, open, daysLate }) => [
      item.number,
      shortDate(item.issuedOn),
      shortDate(item.dueOn),
      formatAmount(item),
      formatAmount({ minor: paid, currency: item.currency }),
      formatAmount({ minor: open, currency: item.currency }),
      item.kind === 'creditNote' ? '' : String(daysLate),
    ]),
    totals: [['Total open', '', '', '', '', formatAmount({ minor: openMinor, currency }), '']],
  };
}

function paymentsTable(one: Case): TableModel | null {
  const payments = paymentsOf(one);
  if (payments.length === 0) return null;
  return {
    columns: [left('Date', 15), left('Invoice no.', 25), left('What', 35), right('Amount', 20)],
    rows: payments.map(({ on, item, cause, minor }) => [
      shortDate(on),
      item.number,
      CAUSES[cause],
      formatMoney({ minor, currency: item.currency }),
    ]),
    totals: [],
  };
}

const CAUSES = {
  receipt: 'Payment',
  settledInSource: 'Settled in the accounts',
  creditNote: 'Credit note',
  writeOff: 'Written off',
} as const;

/** The contact log as a table. Notes appear only where they were chosen. */
export function contactLogModel(one: Case): StatementModel {
  const paragraphs = [
    'Each line was recorded in an append-only journal; line numbers and hashes are in the CSV file.',
  ];
  if (one.withheld > 0) {
    paragraphs.push(`Internal notes that are not part of this pack: ${one.withheld}.`);
  }
  return {
    ...reportBase(one, 'Contact log'),
    sections: [
      {
        heading: 'What happened, oldest first',
        paragraphs,
        table: {
          columns: [left('Date', 14), left('What', 56), left('With', 18), left('By', 12)],
          rows: one.log.map((entry) => [
            shortDate(entry.on),
            [logText(entry), entry.note].filter((text) => text !== '').join('\n'),
            entry.person,
            entry.by,
          ]),
          totals: [],
        },
      },
    ],
  };
}

function reportBase({ input, totals }: Case, heading: string): Omit<StatementModel, 'sections'> {
  const { company, account, cutOff, agency } = input;
  const currency = input.items[0]?.currency ?? company.currency;
  const address = addressLines(account.address, company.address.country);
  return {
    kind: 'statement',
    title: `${heading}, ${account.name}, ${cutOff}`,
    language: 'en',
    date: cutOff,
    sender: senderBlock(company, currency),
    pageLabel: 'Page {page} of {pages}',
    heading,
    facts: [
      { label: 'Customer', text: [account.name, ...address].join(', ') },
      { label: 'Customer no.', text: account.number },
      { label: 'As at', text: longDate(cutOff) },
      { label: 'For', text: agency },
      ...totals.flatMap(totalFacts),
    ].filter(({ text }) => text.trim() !== ''),
  };
}

function left(heading: string, share: number): TableModel['columns'][number] {
  return { heading, align: 'left', share };
}

function right(heading: string, share: number): TableModel['columns'][number] {
  return { heading, align: 'right', share };
}

function totalFacts({ currency, items, openMinor, unallocatedMinor }: PackTotal): LabelledText[] {
  const sum = formatMoney({ minor: openMinor, currency });
  const facts = [
    { label: `Open in ${currency}`, text: `${sum} on ${items} ${items === 1 ? 'item' : 'items'}` },
  ];
  if (unallocatedMinor !== 0) {
    const text = formatMoney({ minor: unallocatedMinor, currency });
    facts.push({ label: 'Received, not matched', text: `${text}, not deducted above` });
  }
  return facts;
}
