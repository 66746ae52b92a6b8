import { basename } from 'node:path';
import type { ElectronApplication, Locator } from '@playwright/test';
import type { Hand } from './hand';
import { answerSave } from './native';

/** A dialog that makes a file, and the one after it that saves what was made. */
class MakingDialog {
  constructor(
    readonly hand: Hand,
    readonly title: RegExp,
  ) {}

  get dialog(): Locator {
    return this.hand.page.getByRole('dialog', { name: this.title });
  }

  button(name: RegExp): Locator {
    return this.dialog.getByRole('button', { name });
  }

  field(label: RegExp): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }
}

/** "1 letter ready to print", "The agreement is ready to sign": saves the drawn file. */
export class DrawnDialog extends MakingDialog {
  constructor(hand: Hand, title: RegExp = /ready to (print|sign)$/) {
    super(hand, title);
  }

  async saveTo(app: ElectronApplication, path: string): Promise<void> {
    await answerSave(app, path);
    await this.hand.press(this.button(/^Save as/));
    await this.hand.page.getByText(`Saved as ${basename(path)}`).waitFor();
    await this.hand.press(this.button(/^Close/));
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

export class LettersDialog extends MakingDialog {
  constructor(hand: Hand) {
    super(hand, /^Write letters$/);
  }

  row(customer: string): Locator {
    return this.dialog.getByRole('row').filter({ hasText: customer });
  }

  async kind(
    name: 'Reminder' | 'Formal reminder' | 'Registered letter before action',
  ): Promise<void> {
    await this.hand.press(this.button(new RegExp(`^${name}`)));
  }

  async print(): Promise<void> {
    await this.hand.press(this.button(/^Print /));
  }
}

export class AgreementDialog extends MakingDialog {
  constructor(hand: Hand) {
    super(hand, /^Agreement with .*/);
  }

  get schedule(): Locator {
    return this.dialog.getByRole('table', { name: 'Schedule' }).or(this.dialog.getByRole('table'));
  }

  /** Takes an entry of a list of choices. */
  async choose(list: RegExp, label: string): Promise<void> {
    const box = this.dialog.getByRole('combobox', { name: list });
    if (this.hand.kind === 'mouse') await box.selectOption({ label });
    else {
      await this.hand.reach(box);
      await this.hand.page.keyboard.type(label);
    }
  }

  async draw(): Promise<void> {
    await this.hand.press(this.button(/^Draw up/), 'Control+Enter');
  }
}

export class HandoffDialog extends MakingDialog {
  constructor(hand: Hand) {
    super(hand, /^Hand over /);
  }

  /** Gives every check that asks for a reason the same one, and goes on to what leaves the house. */
  async answerChecks(reason: string): Promise<void> {
    const asked = this.field(/^Why go on/);
    await this.dialog.getByRole('table').waitFor();
    for (let place = 0; place < (await asked.count()); place += 1) {
      await this.hand.write(asked.nth(place), reason);
    }
    await this.next();
  }

  async next(): Promise<void> {
    await this.hand.press(this.button(/^Next/));
  }

  /**
   * The whole way from the checks to the pack; without a name, to the agency that is proposed.
   * Encrypted, as it is by default, or open.
   */
  async write(
    app: ElectronApplication,
    agency: string | null,
    path: string,
    encrypted = true,
  ): Promise<void> {
    await answerSave(app, path);
    await this.answerChecks('Agreed with the management');
    await this.next();
    if (agency !== null) await this.hand.write(this.field(/^Agency/), agency);
    await this.next();
    if (!encrypted) {
      await this.hand.toggle(this.dialog.getByRole('checkbox', { name: /^Encrypt/ }));
    }
    await this.hand.press(this.button(/^Write the pack/));
  }
}
