import { expect, test } from '../pages/desk';
import { SettingsPlace } from '../pages/settings';
import { violations } from '../support/axe';

const SIZES = [
  [1280, 720],
  [1600, 1000],
] as const;

// A look takes some seconds on a busy machine.
test.describe.configure({ timeout: 240_000 });

test('axe finds nothing on letters and their texts', async ({ seeded }) => {
  const { hand, shell, today, debtor, page, app } = seeded;
  const look = async (where: string): Promise<void> => {
    const shots = process.env.FORBEAR_SHOTS;
    for (const [width, height] of SIZES) {
      await app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      if (shots !== undefined) {
        await page.screenshot({ path: `${shots}/${where}-${width}.png` });
      }
    }
    expect.soft(await violations(page), where).toEqual([]);
  };
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Letters');
  await look('settings-letters');
  await settings.open('Texts of letters');
  await settings.field('Kind of letter').selectOption('Registered letter before action');
  await look('settings-texts');
  await hand.write(settings.field('Text of the letter'), 'Subject\n\n{{ nonsense }}');
  await look('settings-texts-error');
  await hand.press(page.getByRole('button', { name: 'Discard' }));

  await shell.go('Today');
  await today.list.open('Brandt Metallbau GmbH');
  await hand.press(debtor.action('Letter'), 'L');
  await page.getByText(/kinds cannot be written now: why\?$/).click();
  await look('letters-dialog');
});
