import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENESIS } from '../../../../src/domain/journal/storedEvent';
import { temporaryFolder } from '../support';
import { events, headOf, journalIn, journalPath } from './support';

describe('opening', () => {
  it('an absent journal is empty and intact', async () => {
    const journal = journalIn(join(await temporaryFolder(), 'new'));
    expect(await journal.open()).toEqual({
      lastSeq: 0,
      lastHash: GENESIS.hash,
      intact: true,
      problem: null,
      repaired: false,
      lost: null,
    });
  });

  it('finds the head of what another start wrote', async () => {
    const folder = await temporaryFolder();
    const written = events(2500);
    await journalIn(folder).append(written);
    const state = await journalIn(folder).open();
    expect(state).toMatchObject({ lastSeq: 2500, lastHash: headOf(written).hash, intact: true });
  });

  it.each([
    ['without its newline', '{"seq":4,"prev":"'],
    ['that is no JSON', '{"seq":4,"pre\n'],
    ['of zeros', '\0\0\0\0\0\0'],
  ])('sets a torn last line aside: one %s', async (_, tail) => {
    const folder = await temporaryFolder();
    await journalIn(folder).append(events(3));
    const whole = await readFile(journalPath(folder), 'utf8');
    await appendFile(journalPath(folder), tail);
    const state = await journalIn(folder).open();
    expect(state).toMatchObject({ lastSeq: 3, intact: true, repaired: true });
    expect(await readFile(journalPath(folder), 'utf8')).toBe(whole);
    expect(await readFile(join(folder, 'journal.torn-1'), 'utf8')).toBe(tail);
    expect(await journalIn(folder).open()).toMatchObject({ intact: true, repaired: false });
  });

  it('keeps every torn end under a name of its own', async () => {
    const folder = await temporaryFolder();
    for (const tail of ['one', 'two']) {
      await appendFile(journalPath(folder), tail);
      await journalIn(folder).open();
    }
    expect((await readdir(folder)).sort()).toEqual([
      'journal.jsonl',
      'journal.torn-1',
      'journal.torn-2',
    ]);
  });

  it.each([
    ['an amount was changed', (line: string) => line.replace('ukasz 1', 'ukasz 9'), 2],
    ['a line was removed', () => null, 2],
    ['a line is no JSON', () => '{"seq":2', 2],
  ])('names the line when %s, and changes nothing', async (_, damage, lineNumber) => {
    const folder = await temporaryFolder();
    const written = events(5);
    await journalIn(folder).append(written);
    const lines = (await readFile(journalPath(folder), 'utf8')).trimEnd().split('\n');
    const damaged = lines
      .map((line, index) => (index === 1 ? damage(line) : line))
      .filter((line) => line !== null);
    const text = `${damaged.join('\n')}\n`;
    await writeFile(journalPath(folder), text);
    const journal = journalIn(folder);
    const state = await journal.open();
    expect(state).toMatchObject({ intact: false, repaired: false, lastSeq: 1 });
    expect(state.problem).toContain(`line ${lineNumber}`);
    expect(await readFile(journalPath(folder), 'utf8')).toBe(text);
    expect(await journal.append(events(1, headOf(written)))).toMatchObject({
      error: { code: 'journal-conflict' },
    });
    expect(await journal.read(1, 10)).toEqual(written.slice(0, 1));
  });

  it('misses lines that are known to have been written', async () => {
    const folder = await temporaryFolder();
    await journalIn(folder).append(events(3));
    await rm(journalPath(folder));
    const state = await journalIn(folder).open();
    expect(state).toMatchObject({ intact: true, lastSeq: 0, lost: { seq: 3 } });
  });

  it('says that a torn line is lost when it had been confirmed, until it is there again', async () => {
    const folder = await temporaryFolder();
    const three = events(3);
    await journalIn(folder).append(three);
    const whole = await readFile(journalPath(folder), 'utf8');
    await writeFile(journalPath(folder), whole.slice(0, -5));
    const journal = journalIn(folder);
    const lost = { seq: 3, hash: three[2]?.hash };
    expect(await journal.open()).toMatchObject({ intact: true, lastSeq: 2, repaired: true, lost });
    await journal.append(three.slice(2));
    expect(await journal.open()).toMatchObject({ intact: true, lastSeq: 3, lost: null });
    expect(await readFile(journalPath(folder), 'utf8')).toBe(whole);
  });

  it('notices another journal in the place of its own', async () => {
    const folder = await temporaryFolder();
    await journalIn(folder).append(events(3));
    const other = await temporaryFolder();
    const start = events(1);
    await journalIn(other).append([...start, ...events(3, headOf(start))]);
    await writeFile(journalPath(folder), await readFile(journalPath(other)));
    const state = await journalIn(folder).open();
    expect(state.intact).toBe(false);
    expect(state.problem).toContain('line 3');
  });

  it('opens without its sentinel', async () => {
    const folder = await temporaryFolder();
    await journalIn(folder).append(events(3));
    await writeFile(join(folder, 'sentinel.json'), '');
    expect(await journalIn(folder).open()).toMatchObject({ intact: true, lastSeq: 3 });
  });
});

describe('reading', () => {
  it('gives any stretch, across the marks', async () => {
    const folder = await temporaryFolder();
    const written = events(2100);
    const journal = journalIn(folder);
    await journal.append(written.slice(0, 1000));
    await journal.append(written.slice(1000));
    expect(await journal.read(1, 5000)).toEqual(written);
    expect(await journal.read(999, 4)).toEqual(written.slice(998, 1002));
    expect(await journal.read(2001, 50)).toEqual(written.slice(2000, 2050));
    expect(await journalIn(folder).read(2100, 50)).toEqual(written.slice(2099));
    expect(await journal.read(2101, 50)).toEqual([]);
    expect(await journal.read(90_000, 50)).toEqual([]);
  });
});
