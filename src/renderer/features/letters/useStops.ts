import { useEffect, useState } from 'react';
import type { BatchId } from '../../../domain/accounts/ids';
import type { Refusal } from '../../../domain/refusal';
import type { Ledger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { type LetterDraft, type LetterWish, letterSteps } from './letterDrafts';

const NONE: ReadonlyMap<string, Refusal> = new Map();

/**
 * What the ledger would refuse, letter by letter (a hold, an agreement, a dispute, money that is
 * there), so that one customer at rest does not stop the others. Keys of the drafts.
 */
export function useStops(
  drafts: readonly LetterDraft[],
  wish: LetterWish | null,
): ReadonlyMap<string, Refusal> {
  const ledger = useLedger();
  const [stops, setStops] = useState<{
    readonly of: readonly LetterDraft[];
    readonly found: ReadonlyMap<string, Refusal>;
  }>({ of: [], found: NONE });
  useEffect(() => {
    const asking = new AbortController();
    if (wish !== null) {
      void stopsOf(ledger, drafts, wish, asking.signal).then((found) => {
        if (!asking.signal.aborted) setStops({ of: drafts, found });
      });
    }
    return () => asking.abort();
  }, [ledger, drafts, wish]);
  return stops.of === drafts ? stops.found : NONE;
}

async function stopsOf(
  ledger: Ledger,
  drafts: readonly LetterDraft[],
  wish: LetterWish,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Refusal>> {
  const found = new Map<string, Refusal>();
  for (const draft of drafts) {
    if (signal.aborted) break;
    const steps = letterSteps([draft], wish, 'check' as BatchId, () => 'check');
    const refused = steps.length === 0 ? null : await ledger.refusalOf(steps);
    if (refused !== null) found.set(draft.key, refused);
  }
  return found;
}
