import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOn, textOf } from '../../support/pdf';
import { type Desk, expect, test } from '../pages/desk';
import { answerOpen, answerSave, watchViewers } from '../pages/native';
import { SettingsPlace } from '../pages/settings';

const BRANDT = 'Brandt Metallbau GmbH';
const SHOTS = process.env.FORBEAR_SHOTS;
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="40" height="40" fill="#205080"/><circle cx="80" cy="20" r="18" fill="#d08020"/></svg>`;
const SIGNATURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 30"><path d="M2 25 C 20 0 30 30 45 12 S 70 28 98 6" fill="none" stroke="#102060" stroke-width="2"/></svg>`;

test('Paper: logo and signature are chosen, seen, printed; a reminder goes registered', async ({
  seeded,
  files,
}) => {
  const opened = await watchViewers(seeded.app);
  await seeded.shell.go('Settings');
  await choosePaper(seeded, files);
  await measurePrinter(seeded, opened);
  await printRegistered(seeded, join(files, 'letter.pdf'));
  const { hand, page } = seeded;
  await hand.press(page.getByRole('button', { name: 'Post these letters' }));
  const batch = page.getByRole('dialog', { name: /^Batch of/ });
  await expect(batch.getByRole('row').filter({ hasText: BRANDT })).toContainText('No number yet');
});

/** A file that is no picture is refused; the others are seen on the letter beside them. */
async function choosePaper(desk: Desk, files: string): Promise<void> {
  const { hand, app, page, shell } = desk;
  const settings = new SettingsPlace(hand);
  await settings.open('Paper and post');
  const preview = page.getByRole('region', { name: 'A letter on this paper' });
  const sheet = preview.getByRole('img', { name: /^Page 1 of 1\. / });
  await expect(sheet).toHaveAttribute('aria-label', /Reminder: EUR|Mahnung: /);

  const wrong = join(files, 'logo.png');
  await writeFile(wrong, 'no picture');
  await answerOpen(app, wrong);
  await hand.press(page.getByRole('button', { name: 'Choose: Logo…' }));
  await expect(page.getByText('This file is no PNG or SVG picture.')).toBeVisible();

  await chooseLogo(desk, files, 'Logo', LOGO);
  await chooseLogo(desk, files, 'Signature', SIGNATURE);
  await expect(sheet.locator('image')).toHaveCount(2);
  await hand.press(page.getByLabel('Formal reminder'));
  await shot(desk, 'paper');
  await settings.save();
  await expect(shell.toasts).toContainText('Paper and post changed');
}

/** A measure beyond the page is not saved; the page to measure by opens in the viewer. */
async function measurePrinter(desk: Desk, opened: () => Promise<string[]>): Promise<void> {
  const { hand, page, shell } = desk;
  const settings = new SettingsPlace(hand);
  await settings.open('Printers');
  await hand.write(page.getByLabel('Printer', { exact: true }), 'Office');
  await hand.press(page.getByRole('button', { name: 'Measure this printer' }));
  const left = page.getByLabel('Left edge to the cross, mm');
  await hand.write(left, '35');
  await expect(page.getByText('Millimetres from 10 to 30')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await hand.write(left, '21,5');
  await shot(desk, 'printers');
  await settings.save();
  await expect(shell.toasts).toContainText('Printers changed');
  await hand.press(page.getByRole('button', { name: 'Open the calibration page' }));
  await expect.poll(async () => (await opened()).length).toBe(1);
  const calibration = textOf(await readFile((await opened())[0] ?? ''));
  expect(calibration).toContain('How far is this printer off?');
}

/** What was set shows in the preview and stands in the file: registered, with both pictures. */
async function printRegistered(desk: Desk, path: string): Promise<void> {
  const { hand, app, page, shell, today, debtor, letters } = desk;
  await shell.go('Today');
  await today.list.open(BRANDT);
  await hand.press(debtor.action('Letter'));
  await letters.kind('Formal reminder');
  const dialog = page.getByRole('dialog', { name: 'Write letters' });
  await expect(dialog.getByRole('checkbox', { name: /^Send registered/ })).toBeChecked();
  await hand.press(dialog.getByRole('button', { name: `Preview the letter to ${BRANDT}` }));
  const look = page.getByRole('dialog', { name: `As it will be printed: ${BRANDT}` });
  await expect(look.getByRole('img')).toHaveAttribute('aria-label', /Einschreiben/);
  await shot(desk, 'preview');
  await hand.press(look.getByRole('button', { name: 'Close' }));
  await letters.print();
  await answerSave(app, path);
  await hand.press(page.getByRole('button', { name: 'Save as…' }));
  await expect(shell.toasts).toContainText('Saved as');
  const bytes = await readFile(path);
  expect(textOf(bytes)).toContain('Einschreiben');
  expect(bytes.toString('latin1').match(/\/Subtype ?\/Form/g) ?? []).toHaveLength(2);
  expect(runOn(bytes, 'qpdf', (file) => ['--check', file])).toContain(
    'No syntax or stream encoding errors',
  );
}

async function chooseLogo(
  { app, hand, page }: Desk,
  files: string,
  what: string,
  svg: string,
): Promise<void> {
  const path = join(files, `${what}.svg`);
  await writeFile(path, svg);
  await answerOpen(app, path);
  await hand.press(page.getByRole('button', { name: `Choose: ${what}…` }));
  await expect(page.getByRole('img', { name: what, exact: true })).toBeVisible();
}

async function shot({ page }: Desk, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `paper-${name}.png`) });
}
