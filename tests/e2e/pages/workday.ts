import { expect, type Locator } from '@playwright/test';
import { Form } from './forms';
import type { Hand } from './hand';
import { List } from './lists';

/** Today's filters, groups and views, and what can be done with many customers at once. */
export class Workday {
  readonly list: List;

  constructor(readonly hand: Hand) {
    this.list = new List(hand, "Today's list");
  }

  get snooze(): Form {
    return new Form(this.hand, /^Put .* aside$/);
  }

  get assign(): Form {
    return new Form(this.hand, /^Assign /);
  }

  get viewName(): Form {
    return new Form(this.hand, /the view$|this view$/);
  }

  get bulk(): Locator {
    return this.hand.page.getByRole('group', { name: 'With all that are selected' });
  }

  get active(): Locator {
    return this.hand.page.getByRole('group', { name: 'Filters in force' });
  }

  chip(name: RegExp): Locator {
    const chips = this.hand.page.getByRole('group', { name: 'Kinds of work' });
    return chips.getByRole('button', { name });
  }

  menu(name: string | RegExp): Locator {
    return this.hand.page.getByRole('button', { name, exact: true });
  }

  /** Opens a menu and chooses from it; Esc closes one that stays open. */
  async choose(menu: string | RegExp, choice: string): Promise<void> {
    const { page } = this.hand;
    await this.hand.press(this.menu(menu));
    const options = { name: choice, exact: true };
    const item = page
      .getByRole('menuitem', options)
      .or(page.getByRole('menuitemcheckbox', options));
    if (this.hand.kind === 'mouse') await item.click();
    else {
      await item.waitFor();
      for (let step = 0; step < 20 && !(await isFocused(item)); step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await expect(item).toBeFocused();
      await page.keyboard.press('Enter');
    }
    if (await page.getByRole('menu').isVisible()) await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  }

  /** The heading of a group. */
  heading(text: RegExp): Locator {
    return this.list.grid.getByRole('button', { name: text });
  }

  /** Folds or unfolds a group. */
  async fold(text: RegExp): Promise<void> {
    if (this.hand.kind === 'mouse') {
      await this.heading(text).click();
      return;
    }
    const { keyboard } = this.hand.page;
    await this.hand.reach(this.list.current);
    await keyboard.press('Home');
    const row = this.list.grid
      .getByRole('row')
      .filter({ has: this.hand.page.getByRole('button', { name: text }) });
    for (let step = 0; step < 30 && !(await isFocused(row)); step += 1) {
      const before = (await this.list.current.getAttribute('aria-rowindex')) ?? '';
      await keyboard.press('ArrowDown');
      await expect(this.list.current).not.toHaveAttribute('aria-rowindex', before);
    }
    await keyboard.press('Enter');
  }
}

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
