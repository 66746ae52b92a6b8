import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { type FileSystem, nodeFiles } from '../../../../src/main/files/fileSystem';
import { systemError, temporaryFolder } from '../support';
import { events, headOf, journalIn, journalPath } from './support';

/** A disk on which writing `name` stops half-way while `full()` says so. */
function fullDisk(name: string, full: () => boolean): FileSystem {
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const file = await nodeFiles.open(path, flags, mode);
    if (!String(path).includes(name) || !full()) return file;
    const failing = async (data: unknown) => {
      const bytes = Buffer.from(data as Buffer);
      await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
      throw systemError('ENOSPC');
    };
    return Object.assign(file, { appendFile: failing, writeFile: failing });
  };
  return { ...nodeFiles, open };
}

describe('appending', () => {
  it('answers the new head and leaves one line per event', async () => {
    const folder = await temporaryFolder();
    const written = events(3);
    expect(await journalIn(folder).append(written)).toEqual({
      ok: true,
      value: { lastSeq: 3, lastHash: headOf(written).hash },
    });
    const text = await readFile(journalPath(folder), 'utf8');
    expect(text).toBe(written.map((event) => `${JSON.stringify(event)}\n`).join(''));
  });

  it('notes in the sentinel how far it reached', async () => {
    const folder = await temporaryFolder();
    const written = events(2);
    await journalIn(folder).append(written);
    expect(JSON.parse(await readFile(join(folder, 'sentinel.json'), 'utf8'))).toEqual({
      ledger: 'main',
      seq: 2,
      hash: headOf(written).hash,
      count: 2,
    });
  });

  const first = events(2);
  const next = events(1, headOf(first))[0] as StoredEvent;
  it.each<[string, StoredEvent]>([
    ['a number left out', { ...next, seq: 4 }],
    ['a number used again', { ...next, seq: 2 }],
    ['another predecessor', { ...next, prev: 'f'.repeat(64) }],
    ['a hash that is not its own', { ...next, hash: 'f'.repeat(64) }],
  ])('refuses %s', async (_, event) => {
    const folder = await temporaryFolder();
    const journal = journalIn(folder);
    await journal.append(first);
    const before = await readFile(journalPath(folder), 'utf8');
    expect(await journal.append([event])).toMatchObject({ error: { code: 'journal-conflict' } });
    expect(await readFile(journalPath(folder), 'utf8')).toBe(before);
    expect(await journal.append([next])).toMatchObject({ ok: true });
  });

  it('keeps the order of appends that come at once', async () => {
    const folder = await temporaryFolder();
    const journal = journalIn(folder);
    const written = events(60);
    const answers = await Promise.all(written.map((event) => journal.append([event])));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await journalIn(folder).read(1, 100)).toEqual(written);
  });

  it('lets only one of two rivals follow the same line', async () => {
    const journal = journalIn(await temporaryFolder());
    const answers = await Promise.all([journal.append(events(1)), journal.append(events(1))]);
    expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
  });

  it('takes a half-written line back when the disk is full, and goes on when there is room', async () => {
    const folder = await temporaryFolder();
    let full = false;
    const journal = journalIn(
      folder,
      fullDisk('journal.jsonl', () => full),
    );
    await journal.append(first);
    const before = await readFile(journalPath(folder), 'utf8');
    full = true;
    await expect(journal.append([next])).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(journalPath(folder), 'utf8')).toBe(before);
    full = false;
    expect(await journal.append([next])).toMatchObject({ ok: true, value: { lastSeq: 3 } });
    expect(await journalIn(folder).open()).toMatchObject({ intact: true, repaired: false });
  });

  it('has the events safe even when the sentinel cannot be written', async () => {
    const folder = await temporaryFolder();
    const failures: unknown[] = [];
    const journal = journalIn(
      folder,
      fullDisk('sentinel', () => true),
      failures,
    );
    expect(await journal.append(first)).toMatchObject({ ok: true });
    expect(failures).toHaveLength(1);
    expect(await journalIn(folder).open()).toMatchObject({ lastSeq: 2, intact: true });
  });

  it('does not write behind the back of another writer', async () => {
    const folder = await temporaryFolder();
    const journal = journalIn(folder);
    await journal.append(first);
    await appendFile(journalPath(folder), `${JSON.stringify(next)}\n`);
    expect(await journal.append([next])).toMatchObject({ error: { code: 'journal-conflict' } });
    const after = events(1, next);
    expect(await journal.append(after)).toMatchObject({ ok: true, value: { lastSeq: 4 } });
  });
});
