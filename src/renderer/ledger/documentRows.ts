import { askedOf } from '../../domain/accounts/views/asked';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import { sumMinor } from '../../domain/money/money';
import type { DocumentRow } from './api';

/** What an event adds to, or changes in, the list of documents. Most events say nothing there. */
export type DocumentChange = { readonly add: DocumentRow } | { readonly withdraw: string };

export function documentChange({ event, account, seq }: StoredEvent): DocumentChange | null {
  if (account === null) return null;
  switch (event.type) {
    case 'letterIssued':
      return {
        add: {
          id: event.letter,
          kind: event.kind,
          account,
          on: event.on,
          batch: event.batch,
          minor: askedOf(event).minor,
          currency: event.currency,
          withdrawn: false,
          seq,
        },
      };
    case 'letterWithdrawn':
      return { withdraw: event.letter };
    case 'planAgreed':
    case 'planDrafted':
      return {
        add: {
          id: event.plan.id,
          kind: 'agreement',
          account,
          on: event.plan.agreedOn,
          batch: event.plan.id,
          minor: sumMinor(event.plan.rows.map((row) => row.minor)),
          currency: event.plan.currency,
          withdrawn: false,
          seq,
        },
      };
    case 'handedOff':
      return {
        add: {
          id: event.handoff,
          kind: 'handoff',
          account,
          on: event.on,
          batch: event.handoff,
          minor: 0,
          currency: '',
          withdrawn: false,
          seq,
        },
      };
    default:
      return null;
  }
}
