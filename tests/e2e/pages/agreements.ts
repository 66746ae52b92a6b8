import { type ElectronApplication, expect, type Locator } from '@playwright/test';
import { Form } from './forms';
import type { Hand } from './hand';
import { List } from './lists';
import { answerOpen } from './native';

/** The place of agreements: its list, the agreement at hand beside it, and the forms of its steps. */
export class Agreements {
  readonly list: List;

  constructor(readonly hand: Hand) {
    this.list = new List(hand, 'Agreements');
  }

  /** The agreement at hand, beside the list. */
  get pane(): Locator {
    return this.hand.page.getByRole('complementary', { name: 'Agreement' });
  }

  action(name: string): Locator {
    const actions = this.hand.page.getByRole('group', { name: 'What to do with the agreement' });
    return actions.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Does an act that needs no form, or opens the form of one. */
  async press(name: string, keys?: string): Promise<void> {
    await this.hand.press(this.action(name), keys);
  }

  /** The line of one payment: number, day, amount, what was paid, and its state. */
  payment(no: number): Locator {
    const table = this.hand.page.getByRole('region', { name: /^Payments/ });
    return table
      .locator('tbody')
      .getByRole('row')
      .nth(no - 1);
  }

  get sent(): Form {
    return new Form(this.hand, /^Sent: agreement with /);
  }

  get debtorSigned(): Form {
    return new Form(this.hand, /^Signature of /);
  }

  get weSigned(): Form {
    return new Form(this.hand, /^Our signature for /);
  }

  get notice(): Form {
    return new Form(this.hand, /^Notice to /);
  }

  get callIn(): Form {
    return new Form(this.hand, /^Call in the rest from /);
  }

  /** Both signatures of today, the customer's with its scan when one is given. */
  async signBoth(app: ElectronApplication, name: string, scan?: string): Promise<void> {
    await this.press('Customer signed');
    await this.debtorSigned.fill([[/^Name/, name]]);
    if (scan !== undefined) {
      await answerOpen(app, scan);
      await this.hand.press(this.debtorSigned.dialog.getByRole('button', { name: /^Attach/ }));
      await expect(this.debtorSigned.dialog).toContainText('Attached: ');
    }
    await this.debtorSigned.saved();
    await this.press('We signed', 'A');
    await this.weSigned.saved();
  }
}
