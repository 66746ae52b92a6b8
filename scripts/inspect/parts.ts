import { rejectedText } from '../../src/domain/importing/rejects';
import type { Rejected } from '../../src/domain/importing/types';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Money } from '../../src/domain/money/money';
import type { ReportedRefusal, ReportedTotals } from './report';

export function reported(row: Rejected): ReportedRefusal {
  return { line: row.line, field: row.field, value: row.value, reason: rejectedText(row) };
}

export function totalsOf(totals: readonly Money[]): ReportedTotals {
  return Object.fromEntries(totals.map((total) => [total.currency, toDecimal(total)]));
}
