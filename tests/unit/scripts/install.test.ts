import { describe, expect, it } from 'vitest';
import { fulfils } from '../../../scripts/lib/install.mjs';

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/@tool/win32': { version: '2.0.0', optional: true },
};

describe('whether the installed packages are the locked ones', () => {
  it('accepts them without the optional ones of other platforms', () => {
    expect(fulfils({ 'node_modules/react': { version: '19.3.1' } }, LOCKED)).toBe(true);
  });

  it.each([
    ['a missing package', {}],
    ['another version', { 'node_modules/react': { version: '19.3.0' } }],
    [
      'another version of an optional one',
      { ...LOCKED, 'node_modules/@tool/win32': { version: '1.0.0' } },
    ],
  ])('refuses %s', (_, installed) => {
    expect(fulfils(installed, LOCKED)).toBe(false);
  });
});
