import type { Item } from '../../accounts/account';
import { openMinor } from '../../accounts/views/open';
import { overdueMinor } from './overdue';
import { type Add, type Contribution, type InsightScope, periodOf } from './scope';

/**
 * What DSO and collection effectiveness are made of: receivables at the end of each day (invoices
 * less credit notes, money not yet given to an item not taken off), the part not overdue, and sales
 * (invoices less credit notes by their issue date).
 */
export const addSales: Contribution = (account, scope, add) => {
  const first = scope.salesAfter[0] ?? scope.asOf;
  for (const item of account.items) {
    addReceivables(item, scope, add);
    if (item.issuedOn > first && item.issuedOn <= scope.asOf) addIssued(item, scope, add);
  }
};

function addReceivables(item: Item, { days }: InsightScope, add: Add): void {
  const { currency } = item;
  days.forEach((day, index) => {
    const open = openMinor(item, day);
    if (open === 0) return;
    const current = open - overdueMinor(item, day);
    add('dso', currency, day, 'receivables', open);
    add('dso', currency, day, 'current', current);
    if (index > 0) {
      add('cei', currency, day, 'closing', open);
      add('cei', currency, day, 'closingCurrent', current);
    }
    const next = days[index + 1];
    if (next !== undefined) add('cei', currency, next, 'opening', open);
  });
}

function addIssued(item: Item, scope: InsightScope, add: Add): void {
  const { issuedOn, currency, minor } = item;
  scope.days.forEach((day, index) => {
    const after = scope.salesAfter[index] ?? day;
    if (issuedOn <= day && issuedOn > after) add('dso', currency, day, 'sales', minor);
  });
  const period = periodOf(scope, issuedOn);
  if (period !== null) add('cei', currency, period, 'sales', minor);
}
