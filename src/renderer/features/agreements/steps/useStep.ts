import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { PlanCommand } from '../../../../domain/accounts/planCommands';
import type { Refusal } from '../../../../domain/refusal';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useAct } from '../../../frame/useAct';

type FieldName = 'on' | 'rest' | 'name' | 'deadline';

/** Fields at which a refusal of the ledger is shown; all others stand under the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'agreement.date-ahead': 'on',
  'agreement.date-before-draft': 'on',
  'agreement.rest-before-sent': 'rest',
  'agreement.signatory-missing': 'name',
  'agreement.cure-in-past': 'deadline',
  'agreement.cure-too-short': 'deadline',
};

interface Step {
  readonly busy: boolean;
  /** True once saving was tried: fields then say what is missing. */
  readonly tried: boolean;
  readonly errorAt: (field: FieldName) => string | undefined;
  readonly formError: string | undefined;
  /** Runs the command; null (the form is not complete) only marks the fields. */
  readonly save: (command: PlanCommand | null, title: string) => Promise<void>;
}

/** Takes one step of an agreement as one command, and shows refusals where they belong. */
export function useStep(account: Account, onSaved: () => void): Step {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const field = refused === null ? undefined : FIELD_OF[refused.code];
  const sentence = refused === null ? undefined : refusalSentence(refused);
  return {
    busy,
    tried,
    errorAt: (name) => (name === field ? sentence : undefined),
    formError: field === undefined ? sentence : undefined,
    save: async (command, title) => {
      setTried(true);
      if (command === null) return;
      setBusy(true);
      const done = await act(account.id, command, title);
      setBusy(false);
      if (done.ok) onSaved();
      else setRefused(done.error);
    },
  };
}
