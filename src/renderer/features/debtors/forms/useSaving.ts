import { useState } from 'react';
import type { AccountCommand } from '../../../../domain/accounts/commands';
import type { AccountId } from '../../../../domain/accounts/ids';
import type { Refusal } from '../../../../domain/refusal';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useAct } from '../../../frame/useAct';

export type FieldName = 'amount' | 'date' | 'note' | 'reason' | 'items' | 'next';

/** Fields at which a refusal of the domain is shown; all others stand under the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'amount.not-positive': 'amount',
  'call.promise-missing': 'amount',
  'promise.more-than-open': 'amount',
  'promise.nothing-open': 'amount',
  'promise.in-past': 'date',
  'call.back-in-past': 'next',
  'payment.in-future': 'date',
  'dispute.more-than-open': 'amount',
  'dispute.open-already': 'items',
  'items.none': 'items',
  'hold.in-past': 'date',
  'hold.reason-missing': 'reason',
  'note.empty': 'note',
  'mark.in-future': 'date',
  'mark.reason-missing': 'reason',
  'touch.note-missing': 'note',
  'touch.names-debt': 'note',
  'touch.next-in-past': 'date',
  'trace.in-future': 'date',
};

interface Saving {
  readonly busy: boolean;
  /** True once saving was tried: fields then say what is missing. */
  readonly tried: boolean;
  readonly errorAt: (field: FieldName) => string | undefined;
  readonly formError: string | undefined;
  /** Runs the command; null (the form is not complete) only marks the fields. */
  readonly save: (command: AccountCommand | null, title: string) => Promise<void>;
}

/** Saves one form as one command and shows refusals where they belong. */
export function useSaving(account: AccountId, onSaved: () => void): Saving {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const field = refusal === null ? undefined : FIELD_OF[refusal.code];
  const sentence = refusal === null ? undefined : refusalSentence(refusal);
  return {
    busy,
    tried,
    errorAt: (name) => (name === field ? sentence : undefined),
    formError: field === undefined ? sentence : undefined,
    save: async (command, title) => {
      setTried(true);
      if (command === null) return;
      setBusy(true);
      const result = await act(account, command, title);
      setBusy(false);
      if (result.ok) onSaved();
      else setRefusal(result.error);
    },
  };
}
