import type { Account, MasterData } from '../../../../src/domain/accounts/account';
import type { AccountCommand, FreshItem } from '../../../../src/domain/accounts/commands';
import type { Context } from '../../../../src/domain/accounts/context';
import { decide } from '../../../../src/domain/accounts/decide';
import type { AccountEvent } from '../../../../src/domain/accounts/events';
import { fold } from '../../../../src/domain/accounts/fold';
import type { AccountId, BatchId, ItemId, LetterId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS, NO_CONTACT } from '../../../../src/domain/accounts/party';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { LetterModel } from '../../../../src/domain/documents/model';
import { currency } from '../../../../src/domain/money/currency';
import type { Refusal } from '../../../../src/domain/refusal';

export const EUR = currency('EUR');
export const USD = currency('USD');
export const ACCOUNT = 'a1' as AccountId;
export const TODAY = plainDate('2026-11-21');
export const BATCH = 'b1' as BatchId;

export const MASTER: MasterData = {
  number: '00123',
  name: 'Möbel Grünwald',
  aliases: [],
  debtorType: 'business',
  language: 'de',
  address: NO_ADDRESS,
  contact: NO_CONTACT,
};

export const MODEL: LetterModel = {
  kind: 'letter',
  title: 'Reminder',
  language: 'en',
  date: TODAY,
  sender: { name: 'S', lines: [], returnLine: '', footer: [] },
  pageLabel: 'Page {page} of {pages}',
  layout: 'din5008b',
  addressee: ['Möbel Grünwald'],
  endorsement: '',
  info: [],
  subject: 'Reminder',
  paragraphs: ['Please pay.'],
  table: { columns: [], rows: [], totals: [] },
  tableAfter: 0,
  payment: [],
  paymentHeading: 'Payment',
  enclosuresLabel: 'Enclosures',
  closing: [],
  signatory: '',
  enclosures: [],
  paymentAfter: 1,
};

export function invoice(
  number: string,
  minor: number,
  dueOn: string,
  more: Partial<FreshItem> = {},
): FreshItem {
  return {
    number,
    kind: minor < 0 ? 'creditNote' : 'invoice',
    issuedOn: plainDate('2026-09-01'),
    dueOn: plainDate(dueOn),
    minor,
    currency: EUR,
    reference: '',
    text: '',
    settledOn: null,
    line: 2,
    ...more,
  };
}

/** An account under test: runs commands against it and keeps every event. */
export class Desk {
  account: Account | null = null;
  readonly events: AccountEvent[] = [];
  today = TODAY;
  private ids = 0;

  get context(): Context {
    return {
      today: this.today,
      now: `${this.today}T09:00:00.000Z`,
      by: 'AB',
      newId: () => {
        this.ids += 1;
        return `id${this.ids}`;
      },
    };
  }

  get known(): Account {
    if (this.account === null) throw new Error('not opened');
    return this.account;
  }

  /** Runs a command; its refusal, or null when it went through. */
  try(command: AccountCommand): Refusal | null {
    const decision = decide(this.account, command, this.context);
    if (!decision.ok) return decision.error;
    this.apply(decision.value);
    return null;
  }

  /** Runs a command that must go through; its events. */
  run(command: AccountCommand): readonly AccountEvent[] {
    const from = this.events.length;
    const refusal = this.try(command);
    if (refusal !== null) throw new Error(`refused: ${refusal.code}`);
    return this.events.slice(from);
  }

  apply(events: readonly AccountEvent[]): void {
    const place = { account: ACCOUNT, seq: this.events.length + 1 };
    this.account = fold(this.account, events, place);
    this.events.push(...events);
  }

  item(number: string): ItemId {
    const found = this.known.items.find((item) => item.number === number);
    if (found === undefined) throw new Error(`no item ${number}`);
    return found.id;
  }

  letter(items: readonly ItemId[], id = 'l1'): AccountCommand {
    return {
      type: 'issueLetter',
      letter: id as LetterId,
      kind: 'reminder',
      deadline: plainDate('2026-12-05'),
      currency: EUR,
      items,
      batch: 'letters' as BatchId,
      model: MODEL,
    };
  }
}

/** An account with the given items, opened and filled by one import. */
export function deskWith(...items: readonly FreshItem[]): Desk {
  const desk = new Desk();
  desk.run({ type: 'openAccount', master: MASTER, batch: BATCH });
  desk.run({ type: 'importItems', batch: BATCH, fresh: items, changed: [] });
  return desk;
}
