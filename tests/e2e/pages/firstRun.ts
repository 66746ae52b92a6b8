import type { Hand } from './hand';

/** A creditor for the tests. The IBAN is the public example of its bank. */
export const FIRM = {
  'Company name': 'Nordlicht Handel GmbH',
  'Street and number': 'Speicherstadt 7',
  'Postal code': '20457',
  Town: 'Hamburg',
  Country: 'DE',
  'Main currency': 'EUR',
  IBAN: 'DE89370400440532013000',
  'Contact person': 'Petra Sommer',
};

export class FirstRun {
  constructor(readonly hand: Hand) {}

  async startCompany(company: Readonly<Record<string, string>> = FIRM): Promise<void> {
    const { page } = this.hand;
    await this.hand.press(page.getByRole('button', { name: 'Start with my company' }));
    for (const [label, text] of Object.entries(company)) {
      await this.hand.write(page.getByRole('textbox', { name: label, exact: true }), text);
    }
    await this.hand.press(page.getByRole('button', { name: 'Create the ledger' }));
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
  }

  async startSample(): Promise<void> {
    const { page } = this.hand;
    await this.hand.press(page.getByRole('button', { name: 'Explore a sample ledger' }));
    await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  }
}
