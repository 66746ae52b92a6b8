import type { PlanRow } from '../accounts/agreement';
import { shortDate } from '../documents/format';
import type { TableModel } from '../documents/model';
import type { ClaimLine } from '../letters/figures';
import { formatAmount } from '../money/format';
import { sumMinor } from '../money/money';
import type { Debt } from './check';
import type { AgreementWords } from './words';

type Figure = (minor: number) => string;

const CLAIM_SHARES = [22, 16, 16, 16, 15, 16];

/** The documents the debt consists of, and how the debt follows from them. */
export function claimTable(debt: Debt, words: AgreementWords): TableModel {
  const figure = figuresIn(debt);
  const total = (label: string, minor: number): string[] => [label, '', '', '', '', figure(minor)];
  const steps: string[][] = [];
  if (debt.received !== 0) steps.push(total(words.totals.received, -debt.received));
  if (debt.interest !== 0) steps.push(total(words.totals.interest, debt.interest));
  if (steps.length > 0) steps.unshift(total(words.totals.open, debt.open));
  return {
    columns: words.claimColumns.map((heading, i) => ({
      heading,
      align: i < 3 ? 'left' : 'right',
      share: CLAIM_SHARES[i] ?? 15,
    })),
    rows: debt.lines.map((line) => claimRow(line, figure)),
    totals: [...steps, total(words.totals.debt, debt.total)],
  };
}

function claimRow({ item, paid, open }: ClaimLine, figure: Figure): string[] {
  return [
    item.number,
    shortDate(item.issuedOn),
    shortDate(item.dueOn),
    figure(item.minor),
    figure(paid),
    figure(open),
  ];
}

/** The payments with due date, reference and balance; principal and interest apart where there is any. */
export function scheduleTable(
  rows: readonly PlanRow[],
  debt: Debt,
  reference: string,
  words: AgreementWords,
): TableModel {
  const figure = figuresIn(debt);
  const columns = words.scheduleColumns;
  const split = debt.interest !== 0;
  const parts = (principal: number, interest: number): string[] =>
    split ? [figure(principal), figure(interest)] : [];
  const headings = [
    columns.no,
    columns.due,
    columns.reference,
    ...(split ? [columns.principal, columns.interest] : []),
    columns.amount,
    columns.balance,
  ];
  const shares = split ? [7, 17, 24, 16, 14, 16, 18] : [8, 22, 32, 20, 20];
  return {
    columns: headings.map((heading, i) => ({
      heading,
      align: i < 3 ? 'left' : 'right',
      share: shares[i] ?? 15,
    })),
    rows: rows.map((row) => [
      String(row.no),
      shortDate(row.dueOn),
      `${reference}/${row.no}`,
      ...parts(row.principalMinor, row.interestMinor),
      figure(row.minor),
      figure(row.balanceMinor),
    ]),
    totals: [
      [
        words.scheduleTotal,
        '',
        '',
        ...parts(debt.principal, debt.interest),
        figure(sumMinor(rows.map(({ minor }) => minor))),
        '',
      ],
    ],
  };
}

function figuresIn({ currency }: Debt): Figure {
  return (minor) => formatAmount({ minor, currency });
}
