import { useState } from 'react';
import type { AccountCommand } from '../../domain/accounts/commands';
import type { AccountId } from '../../domain/accounts/ids';
import type { Refusal } from '../../domain/refusal';
import { refusalSentence } from './refusalSentence';
import { useAct } from './useAct';
import { useBusy } from './useBusy';

/** A form that ends in one command of the ledger. */
export interface CommandForm<Field extends string> {
  readonly busy: boolean;
  /** True once saving was tried: fields then say what is missing. */
  readonly tried: boolean;
  readonly errorAt: (field: Field) => string | undefined;
  readonly formError: string | undefined;
  /** Runs the command; null (the form is not complete) only marks the fields. */
  readonly save: (command: AccountCommand | null, title: string) => Promise<void>;
}

/**
 * Saves a form as one command on an account. A refusal is shown at the field `fieldOf` names for its
 * code, and under the form when it names none.
 */
export function useCommandForm<Field extends string>(
  account: AccountId,
  fieldOf: Readonly<Record<string, Field>>,
  onSaved: () => void,
): CommandForm<Field> {
  const act = useAct();
  const { busy, during } = useBusy();
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const field = refusal === null ? undefined : fieldOf[refusal.code];
  const sentence = refusal === null ? undefined : refusalSentence(refusal);
  return {
    busy,
    tried,
    errorAt: (name) => (name === field ? sentence : undefined),
    formError: field === undefined ? sentence : undefined,
    save: async (command, title) => {
      setTried(true);
      if (command === null) return;
      await during(async () => {
        const result = await act(account, command, title);
        if (result.ok) onSaved();
        else setRefusal(result.error);
      });
    },
  };
}
