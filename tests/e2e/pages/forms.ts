import type { Locator } from '@playwright/test';
import type { Hand } from './hand';

/** A form in a dialog: fields by their labels, Ctrl+Enter saves. */
export class Form {
  constructor(
    readonly hand: Hand,
    readonly title: RegExp,
  ) {}

  get dialog(): Locator {
    return this.hand.page.getByRole('dialog', { name: this.title });
  }

  field(label: RegExp): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }

  button(name: RegExp): Locator {
    return this.dialog.getByRole('button', { name });
  }

  async fill(fields: readonly (readonly [RegExp, string])[]): Promise<void> {
    await this.dialog.waitFor();
    for (const [label, text] of fields) await this.hand.write(this.field(label), text);
  }

  async save(): Promise<void> {
    await this.hand.press(this.dialog.getByRole('button', { name: /^Save/ }), 'Control+Enter');
  }

  async saved(): Promise<void> {
    await this.save();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

const ASIDE_KEYS = { sheet: 'Alt+S', options: 'Alt+O' } as const;

export class CallForm extends Form {
  constructor(hand: Hand) {
    super(hand, /^Call with /);
  }

  /** `digit` is the key of the outcome, 1 to 8. */
  async outcome(name: RegExp, digit: string): Promise<void> {
    const radio = this.dialog.getByRole('radio', { name });
    if (this.hand.kind === 'mouse') await radio.click();
    else await this.hand.page.keyboard.press(`Alt+${digit}`);
  }

  /** What stands beside the form. */
  async show(aside: 'sheet' | 'options'): Promise<void> {
    const title = aside === 'sheet' ? /^Call sheet/ : /^Options/;
    await this.hand.press(this.dialog.getByRole('tab', { name: title }), ASIDE_KEYS[aside]);
  }

  /** Chooses in a list by its label. */
  async choose(list: RegExp, label: string): Promise<void> {
    const box = this.dialog.getByRole('combobox', { name: list });
    if (this.hand.kind === 'mouse') await box.selectOption({ label });
    else {
      await this.hand.reach(box);
      await this.hand.page.keyboard.type(label);
    }
  }

  /** Unfolds the fields for new contact data. */
  async unfoldContact(): Promise<void> {
    await this.hand.press(this.dialog.locator('summary'));
  }
}

export const promiseForm = (hand: Hand) => new Form(hand, /^Promise of /);
export const paymentForm = (hand: Hand) => new Form(hand, /^Payment from /);
export const masterForm = (hand: Hand) => new Form(hand, /^Edit /);
