import type { Account, Item } from '../accounts/account';
import type { FreshItem } from '../accounts/commands';
import type { Allocation } from '../accounts/events';
import type { AccountId, BatchId, ItemId } from '../accounts/ids';
import { openMinor } from '../accounts/views/open';
import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import type { SampleDebtor } from './debtors';
import { type Moment, SampleDesk } from './desk';
import { plannedInvoices } from './invoices';
import type { Random } from './random';

const IMPORT_MINUTE = 6 * 60 + 30;
const BANK_MINUTE = 6 * 60 + 45;

/** The ids of a week's two files; all accounts share them. */
function openItemsBatch(day: PlainDate): BatchId {
  return `sample-items-${day}` as BatchId;
}

function bankBatch(day: PlainDate): BatchId {
  return `sample-bank-${day}` as BatchId;
}

/** One customer's two years: what he is invoiced, and when he means to pay. */
export class SampleLife {
  readonly desk: SampleDesk;
  /** Day each document number will be paid; a number not in it is not going to be paid by itself. */
  private readonly payOn = new Map<string, PlainDate>();
  /** Instalments to come: day and minor units. */
  private readonly instalments: { readonly on: PlainDate; readonly minor: number }[] = [];
  private readonly waiting: FreshItem[];

  constructor(
    readonly debtor: SampleDebtor,
    readonly index: number,
    span: { readonly from: PlainDate; readonly days: number },
    private readonly source: Random,
    newId: () => string,
  ) {
    this.desk = new SampleDesk(`sample-${index + 1}` as AccountId, newId);
    const planned = plannedInvoices(debtor, index + 1, span, source);
    this.waiting = planned.map(({ item }) => item);
    for (const { item, payOn } of planned) if (payOn !== null) this.payOn.set(item.number, payOn);
  }

  get account(): Account | null {
    return this.desk.account;
  }

  /** The week's import: opens the account with its first document. */
  takeInvoices(day: PlainDate): void {
    const due = this.waiting.filter((item) => item.issuedOn <= day);
    if (due.length === 0) return;
    this.waiting.splice(0, due.length);
    const batch = openItemsBatch(day);
    const moment = this.moment(day, IMPORT_MINUTE);
    if (this.account === null) {
      this.desk.run({ type: 'openAccount', master: this.debtor.master, batch }, moment);
    }
    this.desk.run({ type: 'importItems', batch, fresh: due, changed: [] }, moment);
  }

  /** The week's bank statement. `unclear` payments name no document and stay unallocated. */
  takePayments(day: PlainDate, unclear: boolean): void {
    for (const { on, minor } of this.dueInstalments(day))
      this.pay(on, minor, null, 'instalment', day);
    for (const item of this.itemsToPay(day)) this.payItem(item, day, unclear);
  }

  /** He will pay these on that day. */
  willPay(items: readonly Item[], on: PlainDate): void {
    for (const item of items) this.payOn.set(item.number, on);
  }

  /** He pays by instalments from now on, and not these items by themselves. */
  willPayRows(items: readonly Item[], rows: readonly { on: PlainDate; minor: number }[]): void {
    for (const item of items) this.payOn.delete(item.number);
    this.instalments.push(...rows);
  }

  /** What he is invoiced from now on, he will not pay by himself. */
  stopPaying(): void {
    for (const item of this.waiting) this.payOn.delete(item.number);
  }

  /** He will not pay these before that day. */
  willWait(items: readonly Item[], until: PlainDate): void {
    for (const item of items) {
      const on = this.payOn.get(item.number);
      if (on !== undefined) this.payOn.set(item.number, maxDate(on, until));
    }
  }

  moment(day: PlainDate, minute: number): Moment {
    return { day, minute, by: this.index % 3 === 0 ? 'JB' : 'MK' };
  }

  private dueInstalments(day: PlainDate) {
    const due = this.instalments.filter(({ on }) => on <= day);
    this.instalments.splice(0, due.length);
    return due;
  }

  private itemsToPay(day: PlainDate): Item[] {
    return (this.account?.items ?? []).filter((item) => {
      const on = this.payOn.get(item.number);
      return on !== undefined && on <= day && item.kind === 'invoice' && openMinor(item) > 0;
    });
  }

  private payItem(item: Item, day: PlainDate, unclear: boolean): void {
    const on = maxDate(this.payOn.get(item.number) ?? day, addDays(day, -6));
    const open = openMinor(item);
    const inPart = !unclear && this.source.chance(4) && open > 2;
    const credit = this.creditOf(item);
    const minor = inPart ? Math.floor(open / 2) : open + (credit?.minor ?? 0);
    if (inPart) this.payOn.set(item.number, addDays(day, this.source.int(14, 40)));
    else this.payOn.delete(item.number);
    if (unclear) this.pay(on, minor, [], 'transfer', day);
    else if (inPart) this.pay(on, minor, [{ item: item.id, minor }], item.number, day);
    else this.pay(on, minor, allocations(item.id, open, credit), item.number, day);
  }

  /** His credit note for that invoice, which he takes off. */
  private creditOf(item: Item): Allocation | undefined {
    const credit = this.account?.items.find((one) => one.number === `${item.number}-C`);
    const minor = credit === undefined ? 0 : openMinor(credit);
    return credit === undefined || minor === 0 ? undefined : { item: credit.id, minor };
  }

  private pay(
    on: PlainDate,
    minor: number,
    given: readonly Allocation[] | null,
    reference: string,
    day: PlainDate,
  ): void {
    const { currency } = this.debtor;
    const batch = bankBatch(day);
    this.desk.run(
      { type: 'recordPayment', on, minor, currency, reference, allocations: given, batch },
      this.moment(day, BANK_MINUTE),
    );
  }
}

function allocations(item: ItemId, minor: number, credit: Allocation | undefined): Allocation[] {
  return credit === undefined ? [{ item, minor }] : [{ item, minor }, credit];
}
