import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runOn, textOf } from '../../support/pdf';
import { type Desk, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { List } from '../pages/lists';
import { answerOpen, answerSave, watchViewers } from '../pages/native';

const BRANDT = 'Brandt Metallbau GmbH';
const CAVENDISH = 'Cavendish & Sons Ltd';
const SHOTS = process.env.FORBEAR_SHOTS;

/** A scanner types fast and ends with Enter; the second number is read twice. */
async function scanNumbers(desk: Desk): Promise<void> {
  const { hand, page } = desk;
  const numbers = page.getByRole('dialog', { name: /^Posting numbers of 2 letters/ });
  await expect(numbers.getByRole('textbox', { name: /^Number 1,/ })).toBeFocused();
  await page.keyboard.type(']C1RR123456785GB');
  await page.keyboard.press('Enter');
  await page.keyboard.type('RR 123 456 785 GB');
  await expect(numbers).toContainText('stands in line 1 already');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('RR473124829GB');
  await page.keyboard.press('Enter');
  await expect(numbers).not.toContainText('already');
  await shot(desk, `numbers-${hand.kind}`);
  const save = numbers.getByRole('button', { name: /^Save the numbers/ });
  await expect(save).toBeFocused();
  await hand.press(save);
  await numbers.waitFor({ state: 'hidden' });
}

/** The letter that is open gets a proof, and is signed for. */
async function arrives(desk: Desk, proof: string): Promise<void> {
  const { hand, app, page } = desk;
  const way = page.getByRole('dialog', { name: `Letter to ${CAVENDISH}` });
  await answerOpen(app, proof);
  await hand.press(way.getByRole('button', { name: /^Attach a proof/ }));
  await expect(way.getByRole('button', { name: 'Open stamped.pdf' })).toBeVisible();
  await hand.press(way.getByRole('button', { name: 'Delivered' }));
  const delivery = page.getByRole('dialog', { name: 'The letter arrived' });
  await hand.write(delivery.getByRole('textbox', { name: 'Signed by' }), 'J. Cavendish');
  await hand.press(delivery.getByRole('button', { name: /^Save/ }));
  await expect(way).toContainText('signed by J. Cavendish');
  await shot(desk, `way-${hand.kind}`);
  await hand.press(way.getByRole('button', { name: 'Close' }));
}

async function exportedRegister({ app, page, shell }: Desk, path: string): Promise<string> {
  await answerSave(app, path);
  await shell.command('Export the register of registered post');
  await expect(page.getByText(/^Saved as register\.csv/)).toBeVisible();
  return readFile(path, 'utf8');
}

/** The letter that is open comes back; what follows is the customer, with the form that traces him. */
async function comesBack({ hand, page, debtor }: Desk): Promise<void> {
  const letter = page.getByRole('dialog', { name: `Letter to ${BRANDT}` });
  await hand.press(letter.getByRole('button', { name: 'Came back' }));
  const back = page.getByRole('dialog', { name: 'The letter came back' });
  await hand.press(back.getByRole('button', { name: 'addressee unknown' }));
  await hand.press(back.getByRole('button', { name: /^Save/ }));
  await expect(page).toHaveURL(/customers/);
  const trace = page.getByRole('dialog').filter({ hasText: /address/i });
  await expect(trace).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(debtor.section('Contact log')).toContainText('came back: addressee unknown');
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Post by ${kind}: written, posted with scanned numbers, delivered and returned`, async ({
      seeded,
      fileOf,
      files,
    }) => {
      const { hand, page, shell } = seeded;
      const opened = await watchViewers(seeded.app);
      await writeRegistered(seeded);
      const batch = page.getByRole('dialog', { name: /^Batch of/ });
      await expect(batch.getByRole('row').filter({ hasText: BRANDT })).toContainText(
        'No number yet',
      );
      await shot(seeded, `batch-${kind}`);

      await hand.press(batch.getByRole('button', { name: 'Posting book' }));
      await expect.poll(async () => (await opened()).length).toBe(1);
      const book = textOf(await readFile((await opened())[0] ?? ''));
      expect(book).toContain(BRANDT);
      expect(book).not.toMatch(/EUR|GBP|1\.599|2,000/);

      await hand.press(batch.getByRole('button', { name: 'Enter the numbers' }));
      await scanNumbers(seeded);
      await expect(batch.getByRole('row').filter({ hasText: 'RR123456785GB' })).toContainText(
        'On the way',
      );
      await hand.press(batch.getByRole('button', { name: 'Close' }));

      await shell.go('Letters');
      await showTab(seeded, 'Registered post');
      const register = new List(hand, 'Registered post');
      await expect(register.row(CAVENDISH)).toContainText('On the way');
      await register.open(CAVENDISH);
      await arrives(seeded, await fileOf('stamped.pdf', '%PDF-1.4 stamped'));
      await expect(register.row(CAVENDISH)).toContainText('Delivered');
      await shot(seeded, `register-${kind}`);

      const csv = await exportedRegister(seeded, join(files, 'register.csv'));
      expect(csv).toMatch(/Cavendish.*RR\d+GB,delivered,.*J\. Cavendish/);

      await register.open(BRANDT);
      await comesBack(seeded);
    });

    test(`Post by ${kind}: the same letter as a mail draft, and undo of what was recorded`, async ({
      seeded,
    }) => {
      const { hand, app, page, shell } = seeded;
      const opened = await watchViewers(app);
      await writeRegistered(seeded);
      const batch = page.getByRole('dialog', { name: /^Batch of/ });
      await hand.press(
        batch.getByRole('button', { name: `Details of the letter to ${CAVENDISH}` }),
      );
      const way = page.getByRole('dialog', { name: `Letter to ${CAVENDISH}` });
      await hand.press(way.getByRole('button', { name: /^By mail/ }));
      const mail = page.getByRole('dialog', { name: `By mail to ${CAVENDISH}` });
      await hand.write(mail.getByRole('textbox', { name: 'To' }), 'ap@cavendish.example');
      await shot(seeded, `mail-${kind}`);
      await hand.press(mail.getByRole('button', { name: /^Draft with/ }));
      await hand.press(mail.getByRole('button', { name: 'I have sent it' }));
      const [path = ''] = await opened();
      const draft = await readFile(path, 'utf8');
      expect(draft).toMatch(/^X-Unsent: 1/m);
      expect(draft).toMatch(/^To: .*ap@cavendish\.example/m);
      expect(draft).toContain('application/pdf');
      await expect(way).toContainText('Sent by mail on');
      await hand.press(way.getByRole('button', { name: 'Close' }));
      await hand.press(batch.getByRole('button', { name: 'Close' }));
      await shell.undo();
      await expect(page.getByText(/^Undone/).first()).toBeVisible();
    });
  });
}

const QUEUE = 'ForbearJourneyPDF';
const PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

test('Post: letters really printed through a queue of the system', async ({ seeded }) => {
  const made = spawnSync('lpadmin', ['-p', QUEUE, '-E', '-v', 'cups-pdf:/', '-P', PPD]);
  test.skip(made.status !== 0, 'no CUPS-PDF queue can be made here');
  try {
    const { page } = seeded;
    const before = new Set(await printed());
    await writeRegistered(seeded);
    await page.getByRole('button', { name: 'Print…' }).click();
    const printing = page.getByRole('dialog', { name: 'Print the letters' });
    await printing.getByRole('combobox', { name: 'Printer' }).selectOption(QUEUE);
    await printing.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(printing.getByRole('status')).toContainText('Printed', { timeout: 20_000 });
    await shot(seeded, 'printed');
    const file = (await printed()).find((name) => !before.has(name)) ?? '';
    // The driver draws letters as shapes: pages and paper can be read back, words cannot.
    const paper = runOn(await readFile(join(homedir(), 'PDF', file)), 'pdfinfo', (path) => [path]);
    expect(paper).toMatch(/Pages: +2\b/);
    expect(paper).toMatch(/Page size: +595(\.\d+)? x 84[12]/);
    await rm(join(homedir(), 'PDF', file));
  } finally {
    spawnSync('lpadmin', ['-x', QUEUE]);
  }
});

/** What the queue has put into its folder. */
async function printed(): Promise<string[]> {
  return readdir(join(homedir(), 'PDF')).catch(() => []);
}

/** Two registered letters, and the desk with their batch. */
async function writeRegistered({ hand, page, shell, today, debtor, letters }: Desk): Promise<void> {
  await shell.go('Today');
  await today.list.select(BRANDT, CAVENDISH);
  await hand.press(debtor.action('Letter'), 'L');
  await letters.kind('Registered letter before action');
  await letters.print();
  await hand.press(page.getByRole('button', { name: 'Post these letters' }));
}

/** A picture for whoever wants to look (`FORBEAR_SHOTS`: a folder). */
async function shot({ page }: Desk, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** Goes to a list of the place: by mouse with a click, by keys along the tabs. */
async function showTab({ hand, page }: Desk, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (hand.kind === 'mouse') await tab.click();
  else {
    await hand.reach(page.getByRole('tab', { selected: true }));
    for (let moved = 0; moved < 3; moved += 1) {
      if ((await tab.getAttribute('aria-selected')) === 'true') break;
      await page.keyboard.press('ArrowRight');
    }
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}
