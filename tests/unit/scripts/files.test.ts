import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheapHash, contentHash, filesBelow, sizeBelow } from '../../../scripts/lib/files.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forbear-files-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'b.txt'), 'bb');
  writeFileSync(join(folder, 'deep', 'a.txt'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('files below a folder', () => {
  it('are listed in a fixed order, and what is missing is left out', () => {
    const files = filesBelow([folder, join(folder, 'not there')]);
    expect(files).toEqual([join(folder, 'b.txt'), join(folder, 'deep', 'a.txt')]);
    expect(sizeBelow(folder)).toBe(3);
  });

  it('have another content hash after a change of the same length', () => {
    const before = contentHash([folder]);
    writeFileSync(join(folder, 'b.txt'), 'cc');
    expect(contentHash([folder])).not.toBe(before);
    expect(contentHash([folder])).not.toBe(contentHash([folder], 'salt'));
  });

  it('have another cheap hash when only the time of change differs', () => {
    const before = cheapHash([folder]);
    expect(cheapHash([folder])).toBe(before);
    utimesSync(join(folder, 'b.txt'), 1, 1);
    expect(cheapHash([folder])).not.toBe(before);
  });
});
