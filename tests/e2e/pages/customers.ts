import type { Locator } from '@playwright/test';
import type { Hand } from './hand';
import { List } from './lists';

/** A place that shows a list and, beside or below it, what it adds up to. */
export class Customers {
  readonly list: List;

  constructor(readonly hand: Hand) {
    this.list = new List(hand, 'Customers');
  }

  /** "4 customers overdue 2,177.76 EUR · …": what is shown. */
  get summary(): Locator {
    const count = this.hand.page.getByText(/^[\d,]+( of [\d,]+)? customers?$/);
    return count.locator('..');
  }
}

export class Today {
  readonly list: List;

  constructor(readonly hand: Hand) {
    this.list = new List(hand, "Today's list");
  }

  /** The step an agreement of the customer at hand asks for. */
  agreementStep(name: string): Locator {
    const asked = this.hand.page.getByRole('region', { name: 'What the agreement asks for' });
    return asked.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async showGroup(name: RegExp): Promise<void> {
    const groups = this.hand.page.getByRole('group', { name: 'Kinds of work' });
    await this.hand.press(groups.getByRole('button', { name }));
  }
}
