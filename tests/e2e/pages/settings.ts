import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';

/** The place where everything can be set, a page per subject. */
export class SettingsPlace {
  constructor(readonly hand: Hand) {}

  /** Opens a page by its title; by keys, with the arrows from the page that is open. */
  async open(title: string): Promise<void> {
    const { page, kind } = this.hand;
    const tab = page.getByRole('tab', { name: title, exact: true });
    if (kind === 'mouse') await tab.click();
    else {
      await this.hand.reach(page.getByRole('tab', { selected: true }));
      const tabs = await page.getByRole('tab').count();
      for (let step = 0; step < tabs && !(await isSelected(tab)); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
    }
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }

  field(label: string): Locator {
    return this.hand.page.getByLabel(label, { exact: true });
  }

  /** Saves the page, and waits until nothing on it would be lost. */
  async save(): Promise<void> {
    const save = this.hand.page.getByRole('button', { name: 'Save', exact: true });
    await this.hand.press(save);
    await expect(
      this.hand.page.getByRole('button', { name: 'Discard', exact: true }),
    ).toBeDisabled();
  }
}

async function isSelected(tab: Locator): Promise<boolean> {
  return (await tab.getAttribute('aria-selected')) === 'true';
}
