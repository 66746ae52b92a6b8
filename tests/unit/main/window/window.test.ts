import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../src/main/files/fileSystem';
import { DEFAULT_SIZE, openingBounds } from '../../../../src/main/window/bounds';
import { openWindowMemory } from '../../../../src/main/window/state';
import { temporaryFolder } from '../support';

describe('opening bounds', () => {
  const laptop = { x: 0, y: 0, width: 1920, height: 1080 };
  const second = { x: 1920, y: -200, width: 2560, height: 1440 };
  const there = { x: 2000, y: 0, width: 1500, height: 900 };

  it('are those of last time while their display is there', () => {
    expect(openingBounds(there, [laptop, second])).toEqual(there);
    expect(openingBounds(there, [laptop])).toEqual(DEFAULT_SIZE);
    expect(openingBounds(null, [laptop])).toEqual(DEFAULT_SIZE);
  });

  it('keep the title bar within reach', () => {
    expect(openingBounds({ ...there, x: 300, y: -40 }, [laptop])).toEqual(DEFAULT_SIZE);
    expect(openingBounds({ ...there, x: 1900, y: 10 }, [laptop])).toEqual(DEFAULT_SIZE);
    expect(openingBounds({ ...there, x: -1450, y: 10 }, [laptop])).toEqual(DEFAULT_SIZE);
    expect(openingBounds({ ...there, x: 300, y: 1000 }, [laptop])).toEqual(DEFAULT_SIZE);
  });

  it('are no larger than the display that is there now', () => {
    const wide = { x: 0, y: 0, width: 2560, height: 1400 };
    expect(openingBounds(wide, [{ ...wide, height: 1440 }])).toEqual(wide);
    expect(openingBounds(wide, [laptop])).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
    expect(openingBounds({ ...wide, x: 600, y: 300 }, [laptop])).toEqual(laptop);
    const both = { x: 200, y: 0, width: 3000, height: 900 };
    expect(openingBounds(both, [laptop, second])).toEqual(both);
    // One that only sticks out on a side stays where it was put.
    const beyond = { x: 1200, y: 200, width: 1500, height: 900 };
    expect(openingBounds(beyond, [laptop])).toEqual(beyond);
  });

  it('are never smaller than the smallest window', () => {
    expect(openingBounds({ x: 10, y: 10, width: 300, height: 200 }, [laptop])).toEqual({
      x: 10,
      y: 10,
      width: 1024,
      height: 700,
    });
  });
});

describe('memory of the window', () => {
  it('survives a start', async () => {
    const path = join(await temporaryFolder(), 'window.json');
    const memory = openWindowMemory(path, nodeFiles);
    expect(memory.get()).toEqual({ bounds: null, maximized: false, theme: 'system', zoom: 0 });
    await Promise.all([memory.set({ theme: 'dark' }), memory.set({ zoom: 1.5 })]);
    expect(openWindowMemory(path, nodeFiles).get()).toMatchObject({ theme: 'dark', zoom: 1.5 });
  });

  it.each(['', 'null', '{"theme":"pink"}'])('begins anew after %j', async (text) => {
    const path = join(await temporaryFolder(), 'window.json');
    await writeFile(path, text);
    const memory = openWindowMemory(path, nodeFiles);
    expect(memory.get().theme).toBe('system');
    await memory.set({ maximized: true });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ maximized: true });
  });
});
