import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { answerSave } from '../pages/native';

const BAD = sampleItem({ invoice: 'R-9001', name: '=cmd|x', due: '2026-02-30' });

for (const kind of HANDS) {
  test(`refused rows are saved as CSV by ${kind}, and the rest is booked`, async ({
    seeded,
    fileOf,
    files,
  }) => {
    const { imports, shell, page, hand, app } = deskOf(seeded, kind);
    await shell.go('Import');
    const good = sampleItem({ invoice: 'R-1004' });
    await imports.choose(await fileOf('rows.csv', openItemsCsv([...SAMPLE_ITEMS, good, BAD])));
    await expect(imports.tab(/^Refused 1$/)).toBeVisible();
    const saved = join(files, 'refused.csv');
    await answerSave(app, saved);
    await hand.press(page.getByRole('button', { name: 'Save refused rows' }));
    await expect(shell.toasts).toContainText('Refused rows saved as refused.csv');
    const csv = await readFile(saved, 'utf8');
    expect(csv).toContain('R-9001');
    expect(csv).toContain('2026-02-30');
    expect(csv).not.toMatch(/(^|,)"?=cmd/m);
    await imports.confirm();
    await expect(shell.toasts).toContainText('rows.csv: 1 entry booked');
    await seeded.shell.saved();
  });
}
