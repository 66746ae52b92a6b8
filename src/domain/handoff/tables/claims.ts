import { plain } from '../../export/csv';
import { toDecimal } from '../../money/decimal';
import type { Case } from '../case';
import { perDayText } from '../claim/totals';
import { amounts, type CsvFile, table, trailerOf } from '../csv';

const COLUMNS =
  'debtor_number,debtor_name,number,kind,issued_on,due_on,currency,amount,amount_minor,paid,paid_minor,' +
  'open,open_minor,days_late,interest,interest_minor,interest_per_day,lump_sum,lump_sum_currency,reference,text';

/** `claims.csv`: the chosen items of all debtors as at the cut-off day, one trailer per currency. */
export function claimsCsv(cases: readonly Case[]): CsvFile {
  const all = cases.flatMap((one) =>
    one.claims.map((claim) => ({
      one,
      ...claim,
      ...claim.line,
      currency: claim.line.item.currency,
      interestMinor: claim.interest?.interest.minor ?? 0,
    })),
  );
  const rows = all.map(({ one, interest, item, currency, paid, open, daysLate, ...rest }) => [
    one.debtor.account.number,
    one.debtor.account.name,
    item.number,
    plain(item.kind),
    plain(item.issuedOn),
    plain(item.dueOn),
    plain(currency),
    ...amounts(item.minor, currency),
    ...amounts(paid, currency),
    ...amounts(open, currency),
    daysLate,
    ...amounts(rest.interestMinor, currency),
    plain(interest?.perDay ? perDayText(interest.perDay, currency) : ''),
    plain(interest?.lumpSum ? toDecimal(interest.lumpSum) : ''),
    plain(interest?.lumpSum?.currency ?? ''),
    one.clean(item.reference),
    one.clean(item.text),
  ]);
  const trailers = trailerOf(all, {
    amount: ({ item }) => item.minor,
    paid: ({ paid }) => paid,
    open: ({ open }) => open,
    interest: ({ interestMinor }) => interestMinor,
  });
  return table(COLUMNS, rows, trailers);
}
