import { shortDate } from '../../documents/format';
import type { TableModel } from '../../documents/model';
import { bankAccountFor } from '../../documents/sender';
import type { ClaimLine } from '../../letters/figures';
import { fill } from '../../messages/fill';
import { formatAmount } from '../../money/format';
import { sumMinor } from '../../money/money';
import type { Debt } from './check';
import type { AgreementInput } from './input';
import { instalmentReference } from './references';
import type { Speech } from './speech';

const CLAIM_SHARES = [22, 16, 16, 16, 15, 16];

/** The documents the debt consists of, and how the debt follows from them. */
export function claimTable(debt: Debt, speech: Speech): TableModel {
  const { words } = speech;
  const total = (label: string, minor: number): string[] => [
    label,
    ...['', '', '', ''],
    figure(minor, debt, speech),
  ];
  const asked = debt.extras.filter(({ minor }) => minor > 0);
  const waived = sumMinor(asked.filter((extra) => extra.waived).map(({ minor }) => minor));
  const steps = debt.credits.map(({ item, open }) =>
    total(fill(words.totals.setOff, { number: item.number }), open),
  );
  if (debt.received !== 0) steps.push(total(words.totals.received, -debt.received));
  for (const { kind, minor } of asked) steps.push(total(words.totals[kind], minor));
  if (waived > 0) steps.push(total(words.totals.waived, -waived));
  if (debt.planInterest !== 0) {
    steps.push(total(words.totals.planInterest, debt.planInterest));
  }
  const documents = sumMinor(debt.lines.map(({ open }) => open));
  if (steps.length > 0) steps.unshift(total(words.totals.open, documents));
  return {
    columns: words.claimColumns.map((heading, i) => ({
      heading,
      align: i < 3 ? 'left' : 'right',
      share: CLAIM_SHARES[i] ?? 15,
    })),
    rows: debt.lines.map((line) => claimRow(line, debt, speech)),
    totals: [...steps, total(words.totals.debt, debt.total)],
  };
}

function claimRow({ item, paid, open }: ClaimLine, debt: Debt, speech: Speech): string[] {
  return [
    item.number,
    shortDate(item.issuedOn, speech.dates),
    shortDate(item.dueOn, speech.dates),
    ...[item.minor, paid, open].map((minor) => figure(minor, debt, speech)),
  ];
}

/** The payments with due date, reference and balance; principal and interest apart where there is any. */
export function scheduleTable(
  { rows, reference, company }: AgreementInput,
  debt: Debt,
  speech: Speech,
): TableModel {
  const { words, dates } = speech;
  const columns = words.scheduleColumns;
  const account = bankAccountFor(company, debt.currency);
  const split = debt.interest !== 0;
  const parts = (principal: number, interest: number): string[] =>
    split ? [figure(principal, debt, speech), figure(interest, debt, speech)] : [];
  const headings = [
    columns.no,
    columns.due,
    columns.reference,
    ...(split ? [columns.principal, columns.interest] : []),
    columns.amount,
    columns.balance,
  ];
  const shares = split ? [6, 15, 27, 15, 14, 15, 17] : [7, 19, 34, 20, 20];
  return {
    columns: headings.map((heading, i) => ({
      heading,
      align: i < 3 ? 'left' : 'right',
      share: shares[i] ?? 15,
    })),
    rows: rows.map((row) => [
      String(row.no),
      shortDate(row.dueOn, dates),
      instalmentReference(reference, row.no, account).printed,
      ...parts(row.principalMinor, row.interestMinor),
      figure(row.minor, debt, speech),
      figure(row.balanceMinor, debt, speech),
    ]),
    totals: [
      [
        words.scheduleTotal,
        ...['', ''],
        ...parts(debt.principal, debt.interest),
        figure(sumMinor(rows.map(({ minor }) => minor)), debt, speech),
        '',
      ],
    ],
  };
}

function figure(minor: number, { currency }: Debt, { numbers }: Speech): string {
  return formatAmount({ minor, currency }, numbers);
}
