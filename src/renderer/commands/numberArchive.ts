import type { AccountId, BatchId } from '../../domain/accounts/ids';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import { findNumbers, numberLines } from './invoiceNumbers';

interface Known {
  readonly number: string;
  readonly batch: BatchId;
}

/** The numbers of one account, and the same as a search looks into them. */
interface Shelf {
  readonly account: AccountId;
  numbers: readonly Known[];
  lines: string;
}

/** An invoice by its number alone: what it is worth stands on the page of the customer. */
export interface ArchiveHit {
  readonly account: AccountId;
  readonly number: string;
}

/** The numbers of all invoices the journal brought, paid ones too: customers ask about those as well. */
export class NumberArchive {
  private readonly shelves = new Map<AccountId, Shelf>();

  /** Takes in the next lines of the journal, which must follow those before. */
  add(events: readonly StoredEvent[]): void {
    for (const { account, event } of events) {
      if (account === null) continue;
      if (event.type === 'itemsImported') {
        const { batch, items } = event;
        const own = this.shelf(account);
        put(own, [...own.numbers, ...items.map(({ number }) => ({ number, batch }))]);
      } else if (event.type === 'importTakenBack') {
        const own = this.shelf(account);
        put(
          own,
          own.numbers.filter(({ batch }) => batch !== event.batch),
        );
      }
    }
  }

  /** Numbers that hold the text, as `findNumbers` has it. */
  find(text: string, atMost: number): readonly ArchiveHit[] {
    const searched = {
      holders: () => this.shelves.values(),
      linesOf: ({ lines }: Shelf) => lines,
      thingsOf: ({ numbers }: Shelf) => numbers,
    };
    return findNumbers(searched, text, atMost).map(({ holder, thing }) => ({
      account: holder.account,
      number: thing.number,
    }));
  }

  private shelf(account: AccountId): Shelf {
    const known = this.shelves.get(account) ?? { account, numbers: [], lines: '' };
    this.shelves.set(account, known);
    return known;
  }
}

function put(shelf: Shelf, numbers: readonly Known[]): void {
  shelf.numbers = numbers;
  shelf.lines = numberLines(numbers.map(({ number }) => number));
}
