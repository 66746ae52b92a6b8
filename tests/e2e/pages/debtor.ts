import type { Locator } from '@playwright/test';
import type { Hand } from './hand';

/** The page of one customer. */
export class Debtor {
  constructor(readonly hand: Hand) {}

  /** A part of the page by its heading: "Contact log", "Promises", "Open items". */
  section(title: string): Locator {
    return this.hand.page.getByRole('region', { name: new RegExp(`^${title}`) });
  }

  action(name: string): Locator {
    const actions = this.hand.page.getByRole('group', { name: 'What to do' });
    return actions.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async leave(): Promise<void> {
    await this.hand.press(this.hand.page.getByRole('button', { name: /^Back/ }), 'Escape');
  }
}
