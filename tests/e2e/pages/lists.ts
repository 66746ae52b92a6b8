import { expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';

/** A list of rows with a cursor: Today, Customers, Letters, the history of imports. */
export class List {
  constructor(
    readonly hand: Hand,
    readonly label: string | RegExp,
  ) {}

  get grid(): Locator {
    return this.hand.page.getByRole('grid', { name: this.label });
  }

  row(text: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: text });
  }

  get current(): Locator {
    return this.grid.locator('[role="row"][aria-current="true"]');
  }

  /** Puts the cursor on the row that holds this text. */
  async moveTo(text: string): Promise<void> {
    const wanted = this.row(text);
    if (this.hand.kind === 'mouse') {
      await wanted.click();
      return;
    }
    const { keyboard } = this.hand.page;
    await this.hand.reach(this.current);
    await keyboard.press('Home');
    const rows = Number(await this.grid.getAttribute('aria-rowcount'));
    for (let moved = 0; moved < rows; moved += 1) {
      await expect(this.current).toBeFocused();
      if ((await this.current.textContent())?.includes(text) === true) return;
      const before = await this.current.getAttribute('aria-rowindex');
      await keyboard.press('ArrowDown');
      await expect(this.current).not.toHaveAttribute('aria-rowindex', before ?? '');
    }
    throw new Error(`no row with ${text}`);
  }

  async open(text: string): Promise<void> {
    await this.moveTo(text);
    if (this.hand.kind === 'mouse') await this.row(text).dblclick();
    else await this.hand.page.keyboard.press('Enter');
  }

  /** Selects rows, leaving others as they are. */
  async select(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      if (this.hand.kind === 'mouse') await this.row(text).click({ modifiers: ['Control'] });
      else {
        await this.moveTo(text);
        await this.hand.page.keyboard.press('Space');
      }
      await expect(this.row(text)).toHaveAttribute('aria-selected', 'true');
    }
  }
}
