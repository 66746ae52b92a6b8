import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import { toDecimal } from '../../money/decimal';
import type { Case } from '../case';
import { perDayText } from '../claim/totals';
import type { PackInput } from '../input';
import type { PlacementField } from './form';

/** What a field holds, before it is spelled as a form wants it. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'date'; readonly date: PlainDate }
  /** Decimal text with a dot; '' for none. */
  | { readonly is: 'decimal'; readonly text: string };

export type Values = Readonly<Partial<Record<PlacementField, Value>>>;

const text = (value: string): Value => ({ is: 'text', text: value });
const number = (value: number): Value => ({ is: 'number', number: value });
const date = (value: PlainDate): Value => ({ is: 'date', date: value });
const decimal = (value: string): Value => ({ is: 'decimal', text: value });

/**
 * One line per item. The lump sum stands there when it is in the currency of the item; costs belong
 * to the customer as a whole and stand only in lines by customer.
 */
export function valuesOfInvoices(input: PackInput, cases: readonly Case[]): Values[] {
  return cases.flatMap((one) =>
    one.claims.map(({ line: { item, paid, open, daysLate }, interest }): Values => {
      const { currency } = item;
      const amount = (minor: number): Value => decimal(toDecimal({ minor, currency }));
      const interestMinor = interest?.interest.minor ?? 0;
      const sum = interest?.lumpSum ?? null;
      const lumpSum = sum?.currency === currency ? sum.minor : 0;
      const perDay = interest?.perDay ?? null;
      return {
        ...partyValues(input, one),
        invoiceNumber: text(item.number),
        invoiceDate: date(item.issuedOn),
        dueDate: date(item.dueOn),
        currency: text(currency),
        amount: amount(item.minor),
        paid: amount(paid),
        open: amount(open),
        openMinor: number(open),
        interest: amount(interestMinor),
        lumpSum: amount(lumpSum),
        total: amount(open + interestMinor + lumpSum),
        interestPerDay: decimal(perDay === null ? '' : perDayText(perDay, currency)),
        daysLate: number(daysLate),
        reference: text(one.clean(item.reference)),
        subject: text(one.clean(item.text)),
      };
    }),
  );
}

/** One line per customer and currency, with the sums. Dates are those of the oldest item. */
export function valuesOfDebtors(input: PackInput, cases: readonly Case[]): Values[] {
  return cases.flatMap((one) =>
    one.totals.map(
      (total): Values => ({
        ...partyValues(input, one),
        ...oldest(one, total.currency),
        currency: text(total.currency),
        open: decimal(total.open),
        openMinor: number(total.openMinor),
        interest: decimal(total.interest),
        lumpSum: decimal(total.lumpSum),
        costs: decimal(total.costs),
        total: decimal(total.total),
        interestPerDay: decimal(total.perDay),
      }),
    ),
  );
}

function partyValues({ company, cutOff }: PackInput, { debtor: { account } }: Case): Values {
  const { address, contact } = account;
  return {
    debtorNumber: text(account.number),
    debtorName: text(account.name),
    debtorType: text(account.debtorType),
    street: text(address.lines.join(', ')),
    postalCode: text(address.postalCode),
    city: text(address.city),
    country: text(address.country),
    contactName: text(contact.name),
    phone: text(contact.phone),
    email: text(contact.email),
    language: text(account.language),
    vatId: text(account.vatId ?? ''),
    cutOff: date(cutOff),
    creditorName: text(company.name),
    creditorReference: text(account.number),
  };
}

function oldest({ claims }: Case, currency: Currency): Values {
  const mine = claims.filter(
    ({ line: { item } }) => item.currency === currency && item.kind === 'invoice',
  );
  const first = mine[0]?.line;
  if (first === undefined) return {};
  const { item, daysLate } = first;
  return {
    invoiceDate: date(item.issuedOn),
    dueDate: date(item.dueOn),
    daysLate: number(daysLate),
  };
}
