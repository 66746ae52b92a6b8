import type { Texts } from '../messages/texts';

/** Why a line of a statement cannot be accepted as it stands, and what to do. */
export const RECONCILE_TEXTS: Texts = {
  'reconcile.known': 'This entry was booked or parked by an earlier import.',
  'reconcile.known-in-parts':
    'The bank booked this sum for several payments, and these were booked or parked already, one by one. The sum is left out.',
  'reconcile.known-in-sum':
    'This payment is part of a sum that was booked or parked already as one. To book the payments one by one, take back the import of the sum first.',
  'reconcile.payment-first':
    'The payment that came back stands in this statement. Accept it for the same customer first.',
  'reconcile.outgoing': 'Money that went out is not booked here.',
  'reconcile.not-incoming': 'Only money that came in can be parked.',
  'reconcile.not-alike': 'No booking is known that could be the same as this entry.',
  'reconcile.alike':
    'Probably the same entry as one of {on} that another file brought ({reference}). Accept to leave it out, or give it to a customer to book it as well.',
  'reconcile.no-payment':
    'No payment of this amount is on the account. Take back or release the payment by hand.',
  'reconcile.no-customer': 'Choose the customer first, or park the money.',
  'reconcile.duplicate':
    'It looks like a payment that is booked already. Leave it unallocated at the customer, or park it.',
  'reconcile.by-hand': 'Give the amounts by hand, or leave the money unallocated at the customer.',
  'reconcile.nothing-small':
    'Nothing small is missing. Give an item its part first; only a few cents may be written off.',
  'reconcile.too-much':
    'The parts come to {sum} {currency} more than the {amount} {currency} that came in. Lower one of them.',
  'reconcile.more-than-open':
    'Only {amount} {currency} is left on item {number}. Give it no more than that.',
};
