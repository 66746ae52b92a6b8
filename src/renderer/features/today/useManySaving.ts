import { useState } from 'react';
import type { AccountCommand } from '../../../domain/accounts/commands';
import type { AccountId } from '../../../domain/accounts/ids';
import type { Refusal } from '../../../domain/refusal';
import { refusalSentence } from '../../frame/refusalSentence';
import { useActMany } from '../../frame/useAct';
import { useBusy } from '../../frame/useBusy';
import { focusListLater } from './useNextRow';

/** Runs one command for many accounts, all or none, with one undo; a refusal stays for the form. */
export function useManySaving(accounts: readonly AccountId[], onDone: () => void) {
  const actMany = useActMany();
  const { busy, during } = useBusy();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    busy,
    refusal: refusal === null ? null : { ...refusal, sentence: refusalSentence(refusal) },
    save: (command: AccountCommand, title: string): Promise<void> =>
      during(async () => {
        const steps = accounts.map((account) => ({ account, command }));
        const result = await actMany(steps, title);
        if (!result.ok) {
          setRefusal(result.error);
          return;
        }
        onDone();
        focusListLater();
      }),
  };
}
