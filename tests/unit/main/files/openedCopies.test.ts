import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpenedCopies } from '../../../../src/main/files/openedCopies';

const system = vi.hoisted(() => ({ opened: [] as string[], problem: '' }));

vi.mock('electron', () => ({
  app: { on: () => undefined, getPath: () => tmpdir() },
  shell: {
    openPath: async (path: string) => {
      system.opened.push(path);
      return system.problem;
    },
  },
}));

describe('copies for the viewer of the system', () => {
  beforeEach(() => {
    system.opened = [];
    system.problem = '';
  });

  it('are files of their own, named as asked', async () => {
    const bytes = new TextEncoder().encode('pages');
    expect(await createOpenedCopies().open(bytes, 'Letter 7.pdf')).toEqual({
      ok: true,
      value: null,
    });
    expect(system.opened).toHaveLength(1);
    expect(system.opened[0]).toMatch(/Letter.7\.pdf$/);
    expect(readFileSync(system.opened[0] ?? '', 'utf8')).toBe('pages');
  });

  it('say which kind of file no program opens', async () => {
    system.problem = 'no application';
    expect(await createOpenedCopies().open(new Uint8Array([1]), 'note', 'txt')).toEqual({
      ok: false,
      error: { code: 'no-viewer', detail: 'TXT' },
    });
  });
});
