import { logText } from '../accounts/log/logText';
import { toDecimal } from '../money/decimal';
import type { Case } from './case';

/** The invoices as data: the same figures as the CSV file. */
export function invoicesJson(one: Case): string {
  return json({ cutOff: one.input.cutOff, totals: one.totals, invoices: invoicesOf(one) });
}

/** `case.json`: parties, claim, log and documents, for a program to read. */
export function caseJson(one: Case): string {
  const { company, account, agency, cutOff, head } = one.input;
  return json({
    format: 'forbear-case',
    version: 1,
    cutOff,
    agency,
    creditor: {
      name: company.name,
      address: company.address,
      registration: company.registration,
      vatId: company.vatId,
      contact: {
        name: company.contact.name,
        phone: company.contact.phone,
        email: company.contact.email,
      },
      bankAccounts: company.bankAccounts,
    },
    debtor: {
      name: account.name,
      number: account.number,
      type: account.debtorType,
      address: account.address,
      contact: {
        name: account.contact.name,
        phone: account.contact.phone,
        email: account.contact.email,
      },
    },
    totals: one.totals,
    invoices: invoicesOf(one),
    disputes: disputesOf(one),
    log: one.log.map((entry) => ({
      journalNo: entry.seq,
      on: entry.on,
      channel: entry.channel,
      what: logText(entry),
      person: entry.person,
      note: entry.note,
    })),
    documents: one.issued.map(({ kind, on, model }) => ({ kind, on, title: model.title })),
    journal: head,
  });
}

function invoicesOf({ lines, input }: Case): unknown[] {
  return lines.map(({ item, paid, open, daysLate }) => ({
    number: item.number,
    kind: item.kind,
    issuedOn: item.issuedOn,
    dueOn: item.dueOn,
    currency: item.currency,
    amount: toDecimal(item),
    amountMinor: item.minor,
    paid: toDecimal({ minor: paid, currency: item.currency }),
    paidMinor: paid,
    open: toDecimal({ minor: open, currency: item.currency }),
    openMinor: open,
    daysLate,
    reference: item.reference,
    text: item.text,
    payments: item.reductions
      .filter(({ on }) => on <= input.cutOff)
      .map(({ on, minor, cause }) => ({ on, minor, cause })),
  }));
}

/** Disputes about the chosen items; what was said in them stays in the house. */
function disputesOf({ input, lines }: Case): unknown[] {
  const numbers = new Map(lines.map(({ item }) => [item.id, item.number]));
  return input.account.disputes
    .filter(
      ({ items, openedOn }) => openedOn <= input.cutOff && items.some((id) => numbers.has(id)),
    )
    .map(({ items, openedOn, closedOn, reason, minor }) => ({
      openedOn,
      closedOn,
      reason,
      disputedMinor: minor,
      invoices: items.flatMap((id) => numbers.get(id) ?? []),
    }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
