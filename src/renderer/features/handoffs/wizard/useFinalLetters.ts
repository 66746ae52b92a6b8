import { useEffect, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { LetterId } from '../../../../domain/accounts/ids';
import { finalLettersIn, isFinalKind } from '../../../../domain/handoffCheck/finalNotice';
import type { LetterSaid } from '../../../../domain/handoffCheck/types';
import { useLedger } from '../../../ledger/hooks';

type Said = ReadonlyMap<LetterId, LetterSaid>;

const NOTHING: Said = new Map();

/** What the final letters of these customers say, out of the journal; empty until they are read. */
export function useFinalLetters(accounts: readonly Account[]): Said {
  const ledger = useLedger();
  const [said, setSaid] = useState<Said>(NOTHING);
  // As one text: read again when one of them gets a letter, not with every new list of the same.
  const key = accounts
    .filter(({ letters }) => letters.some(({ kind }) => isFinalKind(kind)))
    .map(({ id, letters }) => `${id} ${letters.length}`)
    .join();
  useEffect(() => {
    let wanted = true;
    void read().then((found) => wanted && setSaid(found));
    return () => {
      wanted = false;
    };

    async function read(): Promise<Said> {
      const all: [LetterId, LetterSaid][] = [];
      for (const one of key === '' ? [] : key.split(',')) {
        if (!wanted) return NOTHING;
        const [id = ''] = one.split(' ');
        all.push(...finalLettersIn(await ledger.eventsOf(id as Account['id'])));
      }
      return new Map(all);
    }
  }, [ledger, key]);
  return said;
}
