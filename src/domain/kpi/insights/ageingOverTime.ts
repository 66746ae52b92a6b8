import { ageingOf } from '../ageing';
import { ageingItems } from '../fromAccount';
import type { Contribution } from './scope';

/** Open items by age at the end of each day of the scope, disputed amounts apart. */
export const addAgeing: Contribution = (account, { days }, add) => {
  for (const day of days) {
    for (const { currency, buckets, disputed } of ageingOf(ageingItems(account, day), day)) {
      for (const { key, minor } of buckets) add('ageing', currency, day, key, minor);
      add('ageing', currency, day, 'disputed', disputed.minor);
    }
  }
};
