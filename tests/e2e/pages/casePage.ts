import type { Locator } from '@playwright/test';
import type { Hand } from './hand';

/** The page of one case with an agency. Its forms are saved with two fast presses: one act each. */
export class CasePlace {
  constructor(readonly hand: Hand) {}

  section(name: RegExp): Locator {
    return this.hand.page.getByRole('region', { name });
  }

  async acknowledge(count: string, sum: string, reference: string): Promise<void> {
    const part = this.section(/^Acknowledgement/);
    await this.hand.press(part.getByRole('button', { name: 'Record the acknowledgement' }));
    await this.hand.write(part.getByRole('textbox', { name: 'Invoices' }), count);
    await this.hand.write(part.getByRole('textbox', { name: /^Sum/ }), sum);
    await this.hand.write(part.getByRole('textbox', { name: 'Their file number' }), reference);
    await this.hand.pressTwice(part.getByRole('button', { name: 'Record', exact: true }));
  }

  async result(collected: string, fee: string): Promise<void> {
    const part = this.section(/^Results and fees/);
    await this.hand.press(part.getByRole('button', { name: 'Record a result' }));
    await this.hand.write(part.getByRole('textbox', { name: /^Collected/ }), collected);
    await this.hand.write(part.getByRole('textbox', { name: /^Fee/ }), fee);
    await this.hand.pressTwice(part.getByRole('button', { name: 'Record', exact: true }));
  }

  async close(reason: string): Promise<void> {
    const part = this.section(/^End of the case/);
    await this.hand.write(part.getByRole('textbox', { name: 'Reason' }), reason);
    await this.hand.pressTwice(part.getByRole('button', { name: 'Close the case' }));
  }
}
