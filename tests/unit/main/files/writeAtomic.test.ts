import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FileSystem, nodeFiles } from '../../../../src/main/files/fileSystem';
import { writeAtomic } from '../../../../src/main/files/writeAtomic';
import { systemError, temporaryFolder } from '../support';

it('writes a new file and replaces an old one, leaving nothing else', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'note.json');
  await writeAtomic(path, 'one');
  await writeAtomic(path, new Uint8Array([0x74, 0x77, 0x6f]));
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['note.json']);
});

it('syncs the data before it takes the name, and the folder after', async () => {
  const folder = await temporaryFolder();
  const steps: string[] = [];
  const files: FileSystem = {
    ...nodeFiles,
    async open(path, flags, mode) {
      const file = await nodeFiles.open(path, flags, mode);
      const sync = file.sync.bind(file);
      const what = path === folder ? 'folder' : 'file';
      return Object.assign(file, {
        async sync() {
          steps.push(`sync ${what}`);
          await sync();
        },
      });
    },
    async rename(from, to) {
      steps.push('rename');
      await nodeFiles.rename(from, to);
    },
  };
  await writeAtomic(join(folder, 'note.json'), 'text', files);
  expect(steps).toEqual(['sync file', 'rename', 'sync folder']);
});

const failing: Record<string, Partial<FileSystem>> = {
  'the disk is full': {
    async open(path, flags, mode) {
      const file = await nodeFiles.open(path, flags, mode);
      const writeFileFailing = async () => {
        await file.write('ha');
        throw systemError('ENOSPC');
      };
      return Object.assign(file, { writeFile: writeFileFailing });
    },
  },
  'the rename is refused': {
    rename: async () => {
      throw systemError('EACCES');
    },
  },
};

it.each(Object.keys(failing))('leaves the old file alone when %s', async (name) => {
  const folder = await temporaryFolder();
  const path = join(folder, 'note.json');
  await writeFile(path, 'old');
  await expect(writeAtomic(path, 'new', { ...nodeFiles, ...failing[name] })).rejects.toThrow();
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['note.json']);
});
