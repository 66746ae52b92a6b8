import type { Locator } from '@playwright/test';
import type { Hand } from './hand';

/** The figures: a chart or table each, and what concerns all of them. */
export class InsightsPage {
  constructor(readonly hand: Hand) {}

  figure(title: string): Locator {
    return this.hand.page.getByRole('region', { name: title });
  }

  /** The keyboard's place in a chart; its name says the bar it stands on. */
  chart(title: string): Locator {
    return this.hand.page.getByRole('button', { name: `${title}, chart.` });
  }

  table(title: string): Locator {
    return this.hand.page.getByRole('table', { name: title });
  }

  button(name: string | RegExp): Locator {
    return this.hand.page.getByRole('button', { name });
  }

  async view(name: string): Promise<void> {
    await this.hand.press(this.hand.page.getByRole('button', { name, exact: true }));
  }

  /** Chooses from a figure's export menu. */
  async export(title: string, choice: RegExp): Promise<void> {
    await this.hand.press(this.button(`Export: ${title}`));
    const item = this.hand.page.getByRole('menuitem', { name: choice });
    if (this.hand.kind === 'mouse') await item.click();
    else {
      await item.waitFor();
      const { keyboard } = this.hand.page;
      while (!(await item.evaluate((element) => element === document.activeElement))) {
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    }
  }
}
