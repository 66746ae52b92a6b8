import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** S7: nothing is handed to the browser at all. Whoever needs it adds a checked door and changes this. */
it('no source calls openExternal', async () => {
  const root = join(import.meta.dirname, '../../../../src');
  const files = (await readdir(root, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const calling: string[] = [];
  for (const name of files) {
    if (/openExternal/.test(await readFile(join(root, name), 'utf8'))) calling.push(name);
  }
  expect(calling).toEqual([]);
});
