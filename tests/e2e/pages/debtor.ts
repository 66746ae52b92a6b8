import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';

const MOST_TABS = 12;

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

  tab(name: string): Locator {
    return this.hand.page.getByRole('tab', { name, exact: true });
  }

  /** The part of the page below the tabs. */
  get panel(): Locator {
    return this.hand.page.getByRole('tabpanel');
  }

  /** Goes to a tab: by mouse with a click, by keys from one to the next. */
  async show(name: string): Promise<void> {
    const tab = this.tab(name);
    if (this.hand.kind === 'mouse') await tab.click();
    for (let moved = 0; moved < MOST_TABS; moved += 1) {
      if ((await tab.getAttribute('aria-selected')) === 'true') break;
      await this.hand.page.keyboard.press('Control+PageDown');
    }
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  /** A figure that answers "why?", by its name: "Overdue". */
  figure(name: string): Locator {
    return this.hand.page.getByRole('button', { name: new RegExp(`^${name}: `) });
  }

  /** Takes an entry of a list of choices. */
  async choose(field: Locator, label: string): Promise<void> {
    if (this.hand.kind === 'mouse') await field.selectOption({ label });
    else {
      await this.hand.reach(field);
      await this.hand.page.keyboard.type(label);
    }
    await expect(field.locator('option:checked')).toHaveText(label);
  }

  async leave(): Promise<void> {
    await this.hand.press(this.hand.page.getByRole('button', { name: /^Back/ }), 'Escape');
  }
}
