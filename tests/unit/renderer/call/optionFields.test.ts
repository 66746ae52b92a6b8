import { describe, expect, it } from 'vitest';
import type { PayOption } from '../../../../src/domain/options/types';
import { currentOf } from '../../../../src/renderer/features/call/optionFields';

function option(id: string, affordable: boolean | null): PayOption {
  return { id, affordable } as PayOption;
}

describe('the option that would be drawn up', () => {
  const dear = option('dear', false);
  const fits = option('fits', true);

  it('is the chosen one, also where it is more than the customer said he can pay', () => {
    expect(currentOf([dear, fits], 'dear', 'fits')).toBe(dear);
  });

  it('is the suggested one while none was chosen, or the chosen one is gone', () => {
    expect(currentOf([dear, fits], '', 'fits')).toBe(fits);
    expect(currentOf([dear, fits], 'affordable', 'fits')).toBe(fits);
  });

  it('is the first one while nothing was said, and none where none can be afforded', () => {
    expect(currentOf([option('a', null), option('b', null)], '', null)?.id).toBe('a');
    expect(currentOf([dear], '', null)).toBeUndefined();
  });
});
