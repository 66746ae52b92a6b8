import { addDays } from '../../dates/plainDate';
import { addressLines } from '../../documents/address';
import type { LabelledText, StatementModel, TableModel } from '../../documents/model';
import { type Case, paymentsOf } from '../case';
import type { PackTotal } from '../manifest';
import type { PackSpeech } from '../words/words';
import { left, right, sheet, tableOf } from './base';

/**
 * The statement of account of one debtor: principal, interest, lump sums and costs apart, with the
 * interest per day from the day after the cut-off; then the items and what was paid on them.
 */
export function statementModel(one: Case): StatementModel {
  const { say } = one.speech;
  return sheet({ ...headOf(one, say('statement')), facts: debtorFacts(one) }, [
    ...one.totals.map((total) => summarySection(one, total)),
    ...one.totals
      .filter(({ items }) => items > 0)
      .map((total) => ({
        heading: say('openIn', { currency: total.currency }),
        paragraphs: [],
        table: claimsTable(one, total),
      })),
    paymentsSection(one),
    ...costsSection(one),
  ]);
}

/** Heading, company and currency of a sheet about one debtor. */
export function headOf(one: Case, heading: string) {
  const { pack, debtor, speech } = one;
  const { company, cutOff } = pack;
  const { name } = debtor.account;
  const currency = debtor.items[0]?.currency ?? company.currency;
  return { speech, company, cutOff, heading, about: name, currency, facts: debtorName(one) };
}

function debtorName({ debtor, speech: { say } }: Case): LabelledText[] {
  const { name, number } = debtor.account;
  const text = number === '' ? name : say('numbered', { name, number });
  return [{ label: say('customer'), text }];
}

function debtorFacts({ pack, debtor, speech: { say } }: Case): LabelledText[] {
  const { account } = debtor;
  const address = addressLines(account.address, pack.company.address.country);
  const { contact } = account;
  return [
    { label: say('customer'), text: [account.name, ...address].join(', ') },
    { label: say('customerNo'), text: account.number },
    { label: say('kind'), text: say(account.debtorType) },
    { label: say('vatId'), text: account.vatId ?? '' },
    {
      label: say('contact'),
      text: [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
    },
    { label: say('recipient'), text: pack.agency },
  ];
}

/** More invoices than this are not named in a sentence. */
const NAMED = 40;

function summarySection(one: Case, total: PackTotal): StatementModel['sections'][number] {
  const { pack, claims, speech } = one;
  const { say } = speech;
  const { currency, unallocatedMinor } = total;
  const paragraphs = perDayText(total, one);
  if (unallocatedMinor !== 0) {
    const sum = speech.money({ minor: unallocatedMinor, currency });
    paragraphs.push(say('unallocated', { sum }));
  }
  const without = claims.filter(
    ({ interest, line }) =>
      interest === null && line.item.currency === currency && line.item.kind === 'invoice',
  );
  if (pack.law !== undefined && without.length > 0) {
    const first = without.slice(0, NAMED).map(({ line }) => line.item.number);
    const rest = without.length - first.length;
    const named = first.join(', ');
    const numbers = rest > 0 ? say('andMore', { numbers: named, count: rest }) : named;
    paragraphs.push(say('withoutInterest', { numbers }));
  }
  return {
    heading: say('claimIn', { currency }),
    paragraphs,
    table: summaryTable(total, pack, speech),
  };
}

function perDayText({ perDay, currency }: PackTotal, { pack, speech }: Case): string[] {
  if (perDay === '') return [];
  const from = speech.long(addDays(pack.cutOff, 1));
  return [speech.say('perDay', { perDay: speech.style.amount(perDay), currency, from })];
}

/** The parts of a claim in one currency, summed. */
export function summaryTable(
  total: PackTotal,
  pack: Case['pack'],
  { say, long, amount }: PackSpeech,
): TableModel {
  const { currency } = total;
  const row = (label: string, minor: number): string[] => [label, amount({ minor, currency })];
  const rows = [row(say('principal'), total.openMinor)];
  if (pack.law !== undefined) {
    rows.push(row(say('interestTo', { on: long(pack.cutOff) }), total.interestMinor));
    if (total.lumpSumMinor !== 0) rows.push(row(say('lumpSums'), total.lumpSumMinor));
  }
  if (total.costsMinor !== 0) rows.push(row(say('costs'), total.costsMinor));
  return {
    columns: [left(say('part'), 70), right(currency, 30)],
    rows,
    totals: [row(say('total'), total.totalMinor)],
  };
}

function claimsTable(
  { claims, speech: { say, short, amount } }: Case,
  { currency, openMinor }: PackTotal,
): TableModel | null {
  const mine = claims.filter(({ line }) => line.item.currency === currency);
  return tableOf(
    [
      left(say('invoiceNo'), 20),
      left(say('invoiceDate'), 15),
      left(say('dueDate'), 15),
      right(say('amount'), 15),
      right(say('paid'), 15),
      right(say('open'), 15),
      right(say('daysLate'), 10),
    ],
    mine.map(({ line: { item, paid, open, daysLate } }) => [
      item.number,
      short(item.issuedOn),
      short(item.dueOn),
      amount(item),
      amount({ minor: paid, currency }),
      amount({ minor: open, currency }),
      item.kind === 'creditNote' ? '' : String(daysLate),
    ]),
    [[say('totalOpen'), '', '', '', '', amount({ minor: openMinor, currency }), '']],
  );
}

function paymentsSection(one: Case): StatementModel['sections'][number] {
  const payments = paymentsOf(one);
  const { say, short, money } = one.speech;
  return {
    heading: say('payments'),
    paragraphs: payments.length === 0 ? [say('noPayments')] : [],
    table: tableOf(
      [
        left(say('date'), 15),
        left(say('invoiceNo'), 25),
        left(say('what'), 35),
        right(say('amount'), 20),
      ],
      payments.map(({ on, item, cause, minor }) => [
        short(on),
        item.number,
        say(CAUSES[cause]),
        money({ minor, currency: item.currency }),
      ]),
    ),
  };
}

export const CAUSES = {
  receipt: 'causeReceipt',
  settledInSource: 'causeSettled',
  creditNote: 'causeCredit',
  writeOff: 'causeWriteOff',
} as const;

function costsSection({
  debtor,
  clean,
  speech: { say, short, money },
}: Case): StatementModel['sections'] {
  const { costs = [] } = debtor;
  if (costs.length === 0) return [];
  const table = tableOf(
    [
      left(say('date'), 15),
      left(say('cost'), 35),
      left(say('restsOn'), 32),
      right(say('amount'), 18),
    ],
    costs.map(({ on, text, basis, amount }) => [
      short(on),
      clean(text),
      clean(basis),
      money(amount),
    ]),
  );
  return [{ heading: say('costs'), paragraphs: [], table }];
}
