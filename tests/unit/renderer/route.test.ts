import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../src/domain/accounts/ids';
import { hashOf, PLACES, routeOf } from '../../../src/renderer/stores/route';

describe('the address of a place', () => {
  it('leads back to where it was made', () => {
    for (const place of PLACES) {
      expect(routeOf(hashOf({ place, account: null }))).toEqual({ place, account: null });
    }
    const account = 'a/b c' as AccountId;
    expect(routeOf(hashOf({ place: 'customers', account }))).toEqual({
      place: 'customers',
      account,
    });
  });

  it('leads to Today when it says nothing known', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#javascript:x']) {
      expect(routeOf(hash)).toEqual({ place: 'today', account: null });
    }
  });
});
