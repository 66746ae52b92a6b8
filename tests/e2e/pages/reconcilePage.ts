import type { ElectronApplication, Locator } from '@playwright/test';
import type { Hand } from './hand';
import { List } from './lists';
import { answerOpen } from './native';

/** Import → bank statement: the entries, the pane of one of them, and the way to book. */
export class ReconcilePage {
  readonly list: List;

  constructor(
    readonly hand: Hand,
    readonly app: ElectronApplication,
  ) {
    this.list = new List(hand, 'Entries of the statement');
  }

  /** Reads a statement; the screen must already be Import. */
  async choose(path: string): Promise<void> {
    await answerOpen(this.app, path);
    await this.hand.press(this.button('Import a bank statement'));
  }

  /** From the preview of how the file was read to the entries. */
  async go(): Promise<void> {
    await this.hand.press(this.button(/^Reconcile /));
    await this.list.grid.waitFor();
  }

  /** Where the entry of this payer stands, and what it would do. */
  row(text: string | RegExp): Locator {
    return this.list.row(text);
  }

  get pane(): Locator {
    return this.hand.page.getByRole('complementary', { name: /^(Entry of|The entry)/ });
  }

  /** The amount an open item gets. */
  part(number: string): Locator {
    return this.pane.getByRole('textbox', { name: `Amount for ${number}` });
  }

  get problem(): Locator {
    return this.hand.page.getByRole('alert');
  }

  get bookButton(): Locator {
    return this.button(/^(Book|Park) (\d|entries)/);
  }

  button(name: string | RegExp): Locator {
    return this.hand.page.getByRole('button', { name });
  }

  async key(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.hand.page.keyboard.press(key);
  }
}
