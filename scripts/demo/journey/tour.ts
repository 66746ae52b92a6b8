import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';

/** Pictures of the places and dialogs the work did not lead through. */
export async function tour(run: Run): Promise<void> {
  const { stage } = run;
  const { page } = stage;
  await stage.go('today');
  await stage.shoot('today-worked');
  await stage.go('customers');
  await stage.shoot('customers');
  await page.locator('[role="grid"] [role="row"][tabindex="0"]').first().focus();
  await stage.press('e');
  await stage.dialog().waitFor();
  await stage.shoot('customer-form');
  await stage.press('Escape');
  await stage.dialogGone();
  for (const place of ['agreements', 'handoffs'] as const) {
    await stage.go(place);
    await stage.shoot(place);
  }
  await stage.insights();
  await stage.shoot('insights');
  await stage.go('settings');
  await stage.shoot('settings');
  for (const [key, title] of Object.entries(en.settings.pages)) {
    await page.getByRole('tab', { name: title, exact: true }).click();
    await stage.shoot(`settings-${key}`);
  }
  await stage.go('today');
  await stage.press('?');
  await stage.dialog().waitFor();
  await stage.shoot('shortcuts');
  await stage.press('Escape');
  await stage.dialogGone();
  run.done('Every place visited');
}
