import { plain } from '../../export/csv';
import { type Case, paymentsOf } from '../case';
import { amounts, type CsvFile, table, trailerOf } from '../csv';

const COLUMNS = 'debtor_number,received_on,invoice_number,cause,currency,amount,amount_minor';

/** `payments.csv`: what made the chosen items smaller, by day, one trailer per currency. */
export function paymentsCsv(cases: readonly Case[]): CsvFile {
  const all = cases.flatMap((one) =>
    paymentsOf(one).map((payment) => ({
      number: one.debtor.account.number,
      currency: payment.item.currency,
      ...payment,
    })),
  );
  const rows = all.map(({ number, on, item, cause, minor, currency }) => [
    number,
    plain(on),
    item.number,
    plain(cause),
    plain(currency),
    ...amounts(minor, currency),
  ]);
  return table(COLUMNS, rows, trailerOf(all, { amount: ({ minor }) => minor }));
}
