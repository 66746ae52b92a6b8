import { useEffect, useState } from 'react';
import type {
  Account,
  EnclosedFile,
  ItemAttachment,
  LetterRef,
} from '../../../../../domain/accounts/account';
import type { AccountId, BatchId, LetterId } from '../../../../../domain/accounts/ids';
import type { LetterModel } from '../../../../../domain/documents/model';
import type { Ledger } from '../../../../ledger/api';
import { useBook, useLedger, useLedgerStatus } from '../../../../ledger/hooks';

/** A letter of a batch with its frozen model, in stacking order. */
export interface StackedLetter {
  readonly account: Account;
  readonly ref: LetterRef;
  readonly model: LetterModel;
  /** Files that go into its envelope: forms, and what its invoices came as. */
  readonly copies: readonly EnclosedFile[];
}

/** The letters of a batch that were not withdrawn, as they were issued; null while they are read. */
export function useBatch(batch: BatchId): readonly StackedLetter[] | null {
  const ledger = useLedger();
  const { accounts } = useBook();
  const [read, setRead] = useState<readonly Frozen[] | null>(null);
  const { lastSeq } = useLedgerStatus();
  useEffect(() => {
    let shown = true;
    // The number of the last event is what makes the batch stale.
    if (lastSeq >= 0) void frozenOf(ledger, batch).then((found) => shown && setRead(found));
    return () => {
      shown = false;
    };
  }, [ledger, batch, lastSeq]);
  if (read === null) return null;
  return read.flatMap(({ account: id, letter, model, copies }) => {
    const account = accounts.get(id);
    const ref = account?.letters.find((one) => one.id === letter);
    if (account === undefined || ref === undefined || ref.withdrawn) return [];
    return [{ account, ref, model, copies }];
  });
}

interface Frozen {
  readonly account: AccountId;
  readonly letter: LetterId;
  readonly model: LetterModel;
  readonly copies: readonly EnclosedFile[];
}

async function frozenOf(ledger: Ledger, batch: BatchId): Promise<readonly Frozen[]> {
  const rows = (await ledger.documents()).filter((row) => row.batch === batch);
  const inOrder = [...rows].sort((a, b) => a.seq - b.seq);
  const read = await Promise.all(inOrder.map(({ seq }) => frozenAt(ledger, seq)));
  return read.flatMap((one) => one ?? []);
}

/** The letter whose event has this number in the journal, or null when it is none. */
async function frozenAt(ledger: Ledger, seq: number): Promise<Frozen | null> {
  const line = await ledger.eventAt(seq);
  if (line === null || line.account === null || line.event.type !== 'letterIssued') return null;
  const { event, account } = line;
  if (event.model.kind !== 'letter') return null;
  const full = await ledger.fullAccount(account);
  const named = new Set(event.items);
  const copies = (full?.items ?? []).flatMap(({ id, attachment }) =>
    named.has(id) && attachment !== undefined && isPdf(attachment) ? [attachment] : [],
  );
  const enclosed = [...(event.enclosed ?? []), ...copies];
  return { account, letter: event.letter, model: event.model, copies: enclosed };
}

function isPdf({ name, mime }: ItemAttachment): boolean {
  return mime === 'application/pdf' || /\.pdf$/i.test(name);
}
