import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../support/pdf';
import { unzip } from '../../support/unzip';
import { expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

const BRANDT = 'Brandt Metallbau GmbH';

interface Manifest {
  readonly debtors: readonly { readonly name: string }[];
  readonly agency: string;
  readonly totals: readonly { readonly currency: string; readonly open: string }[];
  readonly fileCount: number;
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Handoff by ${kind}: the pack proves itself and the account rests with the agency`, async ({
      seeded,
      files,
    }) => {
      const { hand, app, page, shell, today, customers, debtor, letters, handoff, drawn } = seeded;
      await shell.go('Today');
      await today.list.open(BRANDT);
      await hand.press(debtor.action('Letter'), 'L');
      await letters.print();
      await drawn.saveTo(app, join(files, 'reminder.pdf'));

      await shell.command('Hand over to an agency');
      const path = join(files, 'pack.zip');
      await handoff.write(app, 'Inkasso Nord', path, false);
      const written = page.getByRole('dialog', { name: /^The pack is written/ });
      await written.waitFor();
      await expect(written).toContainText(hashOf(await readFile(path)));
      await hand.press(written.getByRole('button', { name: /^Close/ }));

      const pack = await unzip(await readFile(path));
      const manifest = json<Manifest>(pack.get('manifest.json'));
      expect(manifest).toMatchObject({ debtors: [{ name: BRANDT }], agency: 'Inkasso Nord' });
      expect(manifest.totals).toMatchObject([{ currency: 'EUR', open: '1599.99' }]);
      expect(new Set([...pack.keys()])).toEqual(
        new Set(['manifest.json', 'SHA256SUMS.txt', ...manifest.files.map((file) => file.path)]),
      );
      expect(manifest.files).toHaveLength(manifest.fileCount);
      for (const file of manifest.files) {
        const bytes = pack.get(file.path) ?? new Uint8Array();
        expect({ path: file.path, bytes: bytes.length, sha256: hashOf(bytes) }).toEqual({
          path: file.path,
          bytes: file.bytes,
          sha256: file.sha256,
        });
      }
      const named = (part: string) => [...pack].find(([name]) => name.includes(part))?.[1];
      // The customer is German, and so is the letter to him.
      expect(textOf(named('reminder') ?? new Uint8Array())).toContain('1.599,99');
      expect(text(named('claims.csv'))).toMatch(/R-1001.*1250\.00/);

      await expect(debtor.section('Contact log')).toContainText('Handed over to Inkasso Nord');
      await expect(page.getByText(/With Inkasso Nord since 16 Mar/).first()).toBeVisible();
      await expect(debtor.action('Letter')).toBeDisabled();
      await page.keyboard.press('L');
      await expect(letters.dialog).toBeHidden();
      await shell.go('Customers');
      await expect(customers.list.row(BRANDT)).toContainText('With agency');
      await expect(shell.strip).toContainText('1 customer with agency');
    });
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function json<T>(bytes: Uint8Array | undefined): T {
  return JSON.parse(text(bytes)) as T;
}
