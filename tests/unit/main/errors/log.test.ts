import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createClock } from '../../../../src/main/clock';
import { createLog } from '../../../../src/main/errors/log';
import { temporaryFolder } from '../support';

const clock = createClock('2026-03-02T08:00:00Z');

it('writes one line per occurrence, with the moment', async () => {
  const folder = await temporaryFolder();
  const log = createLog(folder, clock);
  log.write('started', { version: '1.0.0' });
  log.write('unresponsive');
  expect(await readFile(join(folder, 'main.log'), 'utf8')).toBe(
    '{"at":"2026-03-02T08:00:00.000Z","what":"started","version":"1.0.0"}\n' +
      '{"at":"2026-03-02T08:00:00.000Z","what":"unresponsive"}\n',
  );
});

it('begins a new file when one is long, and keeps the one before', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'main.log'), 'x'.repeat(1024 * 1024 + 1));
  createLog(folder, clock).write('started');
  expect((await readdir(folder)).sort()).toEqual(['main.log', 'main.old.log']);
});

it('never throws', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'main.log'));
  expect(() => createLog(folder, clock).write('started')).not.toThrow();
});
