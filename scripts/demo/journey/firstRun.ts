import { SAMPLE_COMPANY } from '../../../src/domain/sample/company';
import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';

/** First start: a ledger of one's own, for an invented company. */
export async function startWithCompany(run: Run): Promise<void> {
  const { stage, input } = run;
  const { page } = stage;
  const say = en.firstRun;
  await stage.shoot('first-run');
  await page.getByRole('button', { name: say.company.action }).click();
  const { address, contact, bankAccounts, name, registration, vatId } = SAMPLE_COMPANY;
  const bank = bankAccounts[0];
  const fields: Partial<Record<keyof typeof say.fields, string>> = {
    ...{ name, registration, vatId, currency: input.currency },
    ...{ street: address.lines.join(', '), postalCode: address.postalCode },
    ...{ city: address.city, country: address.country },
    ...{ iban: bank?.iban ?? '', bank: bank?.bank ?? '', bic: bank?.bic ?? '' },
    ...{ contact: contact.name, phone: contact.phone, email: contact.email },
  };
  for (const [field, value] of Object.entries(fields)) {
    const label = say.fields[field as keyof typeof say.fields];
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await stage.shoot('company');
  await page.getByRole('button', { name: say.create }).click();
  await page.getByText(en.today.nothingYetTitle).waitFor();
  await stage.shoot('today-empty');
  run.done('Ledger created', { company: name, currency: input.currency });
}
