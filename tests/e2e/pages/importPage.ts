import { type ElectronApplication, expect, type Locator } from '@playwright/test';
import type { Hand } from './hand';
import { List } from './lists';
import { answerOpen } from './native';

export class ImportPage {
  readonly history: List;

  constructor(
    readonly hand: Hand,
    readonly app: ElectronApplication,
  ) {
    this.history = new List(hand, 'Imported files');
  }

  /** Chooses a file of open items; the screen must already be Import. */
  async choose(path: string): Promise<void> {
    await answerOpen(this.app, path);
    const button = this.hand.page.getByRole('button', { name: 'Import open items' });
    await this.hand.press(button, 'Control+O');
  }

  /** Chooses through another button of the screen: customers, electronic invoices. */
  async chooseBy(button: string, ...paths: readonly string[]): Promise<void> {
    await answerOpen(this.app, ...paths);
    await this.hand.press(this.hand.page.getByRole('button', { name: button }));
  }

  /** The list of columns that a field can take. */
  field(name: string): Locator {
    return this.hand.page.getByRole('combobox', { name, exact: true });
  }

  /** Gives a column to a field: dragged from the file by mouse, chosen by keys. */
  async map(column: string, field: string): Promise<void> {
    const { page, kind } = this.hand;
    if (kind === 'mouse') {
      const heading = page.getByRole('columnheader', { name: new RegExp(`^${column} `) });
      await heading.dragTo(page.getByRole('listitem').filter({ has: this.field(field) }));
    } else {
      await this.hand.reach(this.field(field));
      await page.keyboard.type(column);
    }
    await expect(this.field(field).locator('option:checked')).toHaveText(column);
  }

  /** Reads a file and books all it brings. */
  async book(path: string): Promise<void> {
    await this.choose(path);
    await this.confirm();
  }

  get confirmButton(): Locator {
    return this.hand.page.getByRole('button', { name: /^Book / });
  }

  async confirm(): Promise<void> {
    await this.hand.press(this.confirmButton);
    await this.hand.page.getByRole('button', { name: 'Import open items' }).waitFor();
  }

  async leave(): Promise<void> {
    await this.hand.press(this.hand.page.getByRole('button', { name: 'Cancel' }));
  }

  /** The line at the foot: what the file holds, and what of it is open. */
  get totals(): Locator {
    return this.hand.page.getByText(/^In the file /);
  }

  get problem(): Locator {
    return this.hand.page.getByRole('alert');
  }

  tab(name: RegExp): Locator {
    return this.hand.page.getByRole('tab', { name });
  }

  /** Shows one of the tabs of the preview and answers its rows. */
  async show(name: RegExp): Promise<Locator> {
    const tab = this.tab(name);
    if (this.hand.kind === 'mouse') await tab.click();
    else await this.goToTab(tab);
    return this.hand.page.getByRole('tabpanel').getByRole('row');
  }

  async takeBack(file: string): Promise<void> {
    const button = this.history.row(file).getByRole('button', { name: `Take back ${file}` });
    await this.hand.press(button.first());
  }

  /** The tabs are one stop of the Tab key; arrows move between them. */
  private async goToTab(tab: Locator): Promise<void> {
    const { page } = this.hand;
    await this.hand.reach(page.getByRole('tab', { selected: true }));
    const tabs = await page.getByRole('tab').count();
    for (let moved = 0; moved < tabs; moved += 1) {
      if ((await tab.getAttribute('aria-selected')) === 'true') return;
      await page.keyboard.press('ArrowRight');
    }
    throw new Error('the tab was not reached');
  }
}
