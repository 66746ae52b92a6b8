import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';

export const PLACES = [
  ...(['Today', 'Customers', 'Import', 'Letters'] as const),
  ...(['Agreements', 'Handoffs', 'Insights', 'Settings'] as const),
];
export type Place = (typeof PLACES)[number];

export class Shell {
  constructor(readonly hand: Hand) {}

  async go(place: Place): Promise<void> {
    const { page } = this.hand;
    const link = page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: place });
    await this.hand.press(link, `Control+${PLACES.indexOf(place) + 1}`);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  get heading(): Locator {
    return this.hand.page.getByRole('heading', { level: 1 });
  }

  get strip(): Locator {
    return this.hand.page.getByLabel('State of the ledger');
  }

  /** The strip says that everything is saved. */
  async saved(): Promise<void> {
    await expect(this.strip).toContainText('Saved');
    await expect(this.strip).not.toContainText('Saving');
  }

  get toasts(): Locator {
    return this.hand.page.getByRole('region', { name: 'Messages' });
  }

  /** Takes back the last act, once it is done and has its message. */
  async undo(): Promise<void> {
    await expect(this.toasts).toHaveAttribute('aria-busy', 'false');
    await this.hand.press(this.toasts.getByRole('button', { name: /^Undo/ }).last(), 'Control+Z');
  }

  /** Runs a command of the palette by its name. */
  async command(name: string): Promise<void> {
    const { page } = this.hand;
    await this.hand.press(page.getByRole('button', { name: /^Search or run/ }), 'Control+K');
    const field = page.getByRole('combobox', {
      name: 'Search customers, invoices, notes and commands',
    });
    await field.waitFor();
    await page.keyboard.insertText(name);
    // What is found follows what is typed by a picture.
    await expect(page.locator('#palette-results')).toHaveAttribute('aria-busy', 'false');
    const option = page.getByRole('option', { name }).first();
    if (this.hand.kind === 'mouse') await option.click();
    else {
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
    }
    await field.waitFor({ state: 'hidden' });
  }
}
