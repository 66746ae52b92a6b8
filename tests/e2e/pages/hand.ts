import { expect, type Locator, type Page } from '@playwright/test';

/** How a journey is gone through: each goes once by mouse and once by keys alone. */
export const HANDS = ['mouse', 'keys'] as const;
export type HandKind = (typeof HANDS)[number];

const MOST_TAB_STOPS = 80;

/**
 * What a hand does with a control. By keys it never points: it presses the shortcut it is given, or
 * goes there with Tab as a person would, which also proves that the control can be reached.
 */
export class Hand {
  constructor(
    readonly page: Page,
    readonly kind: HandKind,
  ) {}

  /** Presses a button; `keys` is its shortcut, if it has one. */
  async press(button: Locator, keys?: string): Promise<void> {
    if (this.kind === 'mouse') await button.click();
    else if (keys !== undefined) {
      await expect(button).toBeVisible();
      await this.page.keyboard.press(keys);
    } else {
      await this.reach(button);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Presses a button again before the first press can have done anything, as an impatient hand does. */
  async pressTwice(button: Locator): Promise<void> {
    if (this.kind === 'mouse') {
      await button.dblclick();
      return;
    }
    await this.reach(button);
    const { keyboard } = this.page;
    await Promise.all([keyboard.press('Enter'), keyboard.press('Enter')]);
  }

  /** Writes over what stands in a field. */
  async write(field: Locator, text: string): Promise<void> {
    if (this.kind === 'mouse') {
      await field.fill(text);
      return;
    }
    await this.reach(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Ticks or unticks a box. */
  async toggle(box: Locator): Promise<void> {
    if (this.kind === 'mouse') await box.click();
    else {
      await this.reach(box);
      await this.page.keyboard.press('Space');
    }
  }

  /** Moves the focus to a control with Tab, forwards around the window. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < MOST_TAB_STOPS; stops += 1) {
      if (await hasFocus(control)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${MOST_TAB_STOPS} times Tab did not reach ${control}`);
  }
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
