import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/domain/result';
import type { IpcError } from '../../../../src/ipc/contract';
import { PIECE_BYTES } from '../../../../src/ipc/limits';
import { heldFiles } from '../../../../src/main/files/heldFiles';
import { bytesOf } from '../../../../src/renderer/features/import/reading/heldFile';

const bytesFrom = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

/** A window beside a main process that holds one file. */
function holding(size: number) {
  const files = heldFiles();
  const bytes = bytesFrom(size);
  const [file] = files.hold([{ name: 'list.csv', bytes }]);
  if (file === undefined) throw new Error('nothing held');
  let asked = 0;
  const importRead = async ({ key, from }: { key: string; from: number }) => {
    asked += 1;
    return files.read(key, from);
  };
  return { files, bytes, file, api: { importRead }, asked: () => asked };
}

const same = (read: Result<Uint8Array, IpcError>, bytes: Uint8Array) =>
  read.ok && Buffer.compare(read.value, bytes) === 0;

describe('a chosen file', () => {
  it.each([1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES + 77])(
    'of %d bytes comes whole, in pieces, and once',
    async (size) => {
      const { bytes, file, api, asked } = holding(size);
      expect(file).toMatchObject({ name: 'list.csv', size });
      expect(same(await bytesOf(api, file, () => true), bytes)).toBe(true);
      expect(asked()).toBe(Math.ceil(size / PIECE_BYTES));
      expect(await bytesOf(api, file, () => true)).toMatchObject({ ok: false });
    },
  );

  it('is handed over piece by piece, not whole with each of them', () => {
    const files = heldFiles();
    const bytes = Buffer.from(bytesFrom(3 * PIECE_BYTES));
    const [file] = files.hold([{ name: 'list.csv', bytes }]);
    const piece = files.read(file?.key ?? '', PIECE_BYTES);
    expect(piece.ok && piece.value.buffer.byteLength).toBe(PIECE_BYTES);
  });

  it('is not read on when nobody waits for it any more', async () => {
    const { file, api, asked } = holding(3 * PIECE_BYTES);
    await bytesOf(api, file, () => asked() < 1);
    expect(asked()).toBe(1);
  });

  it('is forgotten when others are chosen, and is nothing beyond its end', () => {
    const { files, file } = holding(10);
    expect(files.read(file.key, 11)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    files.hold([]);
    expect(files.read(file.key, 0)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
