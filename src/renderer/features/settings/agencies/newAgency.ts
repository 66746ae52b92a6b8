import { NO_ADDRESS } from '../../../../domain/accounts/party';
import type { Agency } from '../../../../domain/agencies/types';
import type { Currency } from '../../../../domain/money/currency';

/** An agency to be filled in; its one tier takes nothing until the offer is typed in. */
export function newAgency(name: string, currency: Currency): Agency {
  return {
    id: crypto.randomUUID(),
    name,
    kind: 'agency',
    address: NO_ADDRESS,
    contact: '',
    phone: '',
    email: '',
    registration: '',
    fees: {
      currency,
      basis: 'amount',
      slices: false,
      tiers: [{ upTo: null, pct: '0' }],
      minimum: 0,
      fixed: 0,
      tracing: 0,
    },
    references: '',
    reviews: '',
    diligence: {},
    expectedPct: '',
  };
}
