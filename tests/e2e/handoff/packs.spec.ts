import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { hasTool, textOf } from '../../support/pdf';
import { unzip } from '../../support/unzip';
import { type Desk, expect, test } from '../pages/desk';
import { answerSave } from '../pages/native';
import { withPage } from '../support/plainBrowser';

const BRANDT = 'Brandt Metallbau GmbH';
const LOZEK = 'Łożek Płytki Sp. z o.o.';
const VERIFY = join(import.meta.dirname, '../../support/verifyPack.mjs');

test('two customers go in one pack: cancelled once, then proven by 7-Zip and sha256sum, and undone', async ({
  seeded,
  files,
}) => {
  test.skip(!hasTool('7z'), '7z is not installed');
  const { app, page, hand, shell, customers, handoff } = seeded;
  await shell.go('Customers');
  await customers.list.select(BRANDT, LOZEK);
  await shell.command('Hand over to an agency');
  await chooseAll(seeded);

  const path = join(files, 'pack.zip');
  await answerSave(app, path);
  await hand.press(handoff.button(/^Write the pack/));
  await handoff.dialog.locator('.progress').getByRole('button', { name: 'Cancel' }).click();
  await expect(handoff.dialog.getByRole('alert')).toContainText('Stopped. Nothing was recorded.');
  expect((await readdir(files)).filter((name) => name.startsWith('pack'))).toEqual([]);
  await expect(shell.strip).not.toContainText('with agency');

  await hand.press(handoff.button(/^Write the pack/));
  const written = page.getByRole('dialog', { name: /^The pack is written/ });
  await written.waitFor();
  const password = (await written.locator('output').textContent()) ?? '';
  await hand.press(written.getByRole('button', { name: /^Close/ }));
  const out = await unpacked(path, password, join(files, 'out'));
  await provesOutside(out);
  await provesInTheBrowser(out);

  await expect(shell.strip).toContainText('2 customers with agency');
  await shell.undo();
  await expect(shell.strip).not.toContainText('with agency');
});

/** Through the steps of the wizard for both customers, up to the last one. */
async function chooseAll({ hand, handoff }: Desk): Promise<void> {
  await expect(handoff.dialog).toHaveAccessibleName('Hand over 2 customers');
  const list = handoff.dialog.getByRole('navigation', { name: 'Customers of this pack' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(handoff.button(/^Next/)).toBeDisabled();
  const reasons = handoff.field(/^Why go on/);
  for (let at = 0; at < (await reasons.count()); at += 1) {
    await hand.write(reasons.nth(at), 'Agreed with the management');
  }
  const forAll = handoff.button(/^Give this reason to/);
  while ((await forAll.count()) > 0) await hand.press(forAll.first());
  await expect(list.getByText('ready')).toHaveCount(2);
  await handoff.next();
  await hand.press(list.getByRole('button', { name: new RegExp(LOZEK) }));
  await expect(handoff.dialog.getByRole('checkbox', { name: 'Hand over R-3001' })).toBeChecked();
  await handoff.next();
  await hand.write(handoff.field(/^Agency/), 'Inkasso Nord');
  await handoff.next();
  await expect(handoff.dialog).toContainText('of 2 customers go to Inkasso Nord, in one pack');
  const german = handoff.dialog.getByRole('combobox', { name: /^Language/ });
  await german.selectOption({ label: 'German' });
}

/** The folder with what 7-Zip takes out of the pack: with the password, and not without it. */
async function unpacked(path: string, password: string, out: string): Promise<string> {
  await mkdir(out);
  expect(spawnSync('7z', ['t', '-pwrong', path]).status).not.toBe(0);
  execFileSync('7z', ['x', '-y', `-p${password}`, `-o${out}`, path]);
  return out;
}

/** Hashes, journal, totals and schema, by programs that know nothing of the application. */
async function provesOutside(out: string): Promise<void> {
  const proof = spawnSync('node', [VERIFY, out], { encoding: 'utf8' });
  expect({ status: proof.status, stderr: proof.stderr }).toEqual({ status: 0, stderr: '' });
  expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS.txt'], { cwd: out }).status).toBe(0);
  const read = async (path: string) => JSON.parse(await readFile(join(out, path), 'utf8'));
  expect(await read('manifest.json')).toMatchObject({
    debtors: [{ name: BRANDT }, { name: LOZEK }],
    totals: [{ currency: 'EUR', open: '1677.76' }],
  });
  const validate = new Ajv({ strict: true, allErrors: true }).compile(
    await read('case.schema.json'),
  );
  validate(await read('case.json'));
  expect(validate.errors).toBeNull();
  expect(textOf(await readFile(join(out, 'index.pdf')))).toContain('Zeitlicher Ablauf');
}

/** The page that goes along, in a browser without a network: whole, then tampered with in three ways. */
async function provesInTheBrowser(pack: string): Promise<void> {
  await withPage(join(pack, 'verify.html'), async (page) => {
    const verdict = page.getByRole('status');
    const choose = async () => {
      await page.reload();
      await page.getByLabel('Unpacked folder').setInputFiles(pack);
    };
    await choose();
    await expect(verdict).toHaveText('The pack is as it was packed.');
    await expect(page.getByRole('row', { name: /index\.pdf/ })).toBeVisible();
    const claims = join(pack, 'claims.csv');
    const bytes = await readFile(claims);
    const changed = Buffer.from(bytes);
    changed[40] = (changed[40] ?? 0) ^ 1;
    await writeFile(claims, changed);
    await choose();
    await expect(verdict).toContainText('NOT as it was packed');
    await expect(
      page.locator('tr:has(.bad)').filter({ hasText: 'claims.csv' }).first(),
    ).toBeVisible();
    await rm(claims);
    await choose();
    await expect(
      page.locator('tr:has(.bad)').filter({ hasText: 'claims.csv' }).first(),
    ).toContainText('missing');
    await writeFile(claims, bytes);
    await writeFile(join(pack, 'foreign.txt'), 'x');
    await choose();
    await expect(verdict).toContainText('1 problem');
    await expect(page.locator('tr:has(.bad)').first()).toContainText('foreign.txt');
    await rm(join(pack, 'foreign.txt'));
    await choose();
    await expect(verdict).toHaveText('The pack is as it was packed.');
  });
}

test('data for a court is saved as a PDF, and everything about a person is written down', async ({
  seeded,
  files,
}) => {
  const { app, page, hand, shell, customers } = seeded;
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await shell.command('Court forms');
  const court = page.getByRole('dialog', { name: /^Court forms for/ });
  await expect(court).toContainText('to be added');
  const form = join(files, 'form.pdf');
  await answerSave(app, form);
  await hand.press(court.getByRole('button', { name: /^Save as PDF/ }));
  await expect(shell.toasts).toContainText('Saved as form.pdf');
  expect((await readFile(form)).subarray(0, 5).toString()).toBe('%PDF-');
  await hand.press(court.getByRole('button', { name: /^Close/ }));

  await shell.command('Answer a data request');
  const request = page.getByRole('dialog', { name: /^Everything about/ });
  const answer = join(files, 'answer.zip');
  await answerSave(app, answer);
  await hand.toggle(request.getByRole('checkbox', { name: /^Encrypt/ }));
  await hand.press(request.getByRole('button', { name: /^Write the answer/ }));
  await page.getByRole('dialog', { name: /^The answer is written/ }).waitFor();
  const data = (await unzip(await readFile(answer))).get('data.json');
  expect(new TextDecoder().decode(data)).toContain('R-1001');
});
