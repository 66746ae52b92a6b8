import { plain } from '../../export/csv';
import type { Case } from '../case';
import { amounts, type CsvFile, table, trailerOf } from '../csv';

const COLUMNS =
  'number,name,type,street,postal_code,city,region,country,contact,phone,email,language,vat_id,currency,items,' +
  'open,open_minor,interest,interest_minor,lump_sum,lump_sum_minor,costs,costs_minor,total,total_minor,' +
  'interest_per_day,unallocated,unallocated_minor';

/** `debtors.csv`: who owes what, one row per debtor and currency, one trailer per currency. */
export function debtorsCsv(cases: readonly Case[]): CsvFile {
  const all = cases.flatMap(({ debtor: { account }, totals }) =>
    totals.map((total) => ({ account, ...total })),
  );
  const rows = all.map(({ account, currency, ...total }) => [
    account.number,
    account.name,
    plain(account.debtorType),
    account.address.lines.join(', '),
    account.address.postalCode,
    account.address.city,
    account.address.region,
    plain(account.address.country),
    account.contact.name,
    account.contact.phone,
    account.contact.email,
    account.language,
    account.vatId ?? '',
    plain(currency),
    total.items,
    ...amounts(total.openMinor, currency),
    ...amounts(total.interestMinor, currency),
    ...amounts(total.lumpSumMinor, currency),
    ...amounts(total.costsMinor, currency),
    ...amounts(total.totalMinor, currency),
    plain(total.perDay),
    ...amounts(total.unallocatedMinor, currency),
  ]);
  const trailers = trailerOf(all, {
    open: ({ openMinor }) => openMinor,
    interest: ({ interestMinor }) => interestMinor,
    lump_sum: ({ lumpSumMinor }) => lumpSumMinor,
    costs: ({ costsMinor }) => costsMinor,
    total: ({ totalMinor }) => totalMinor,
    unallocated: ({ unallocatedMinor }) => unallocatedMinor,
  });
  return table(COLUMNS, rows, trailers);
}
