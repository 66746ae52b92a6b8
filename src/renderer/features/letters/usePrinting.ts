import { useState } from 'react';
import type { BatchId } from '../../../domain/accounts/ids';
import type { Refusal } from '../../../domain/refusal';
import { useActMany } from '../../frame/useAct';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { useRendering } from '../documents/useRendering';
import { type LetterDraft, type LetterWish, letterSteps, renumbered } from './letterDrafts';

type PrintingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'drawing'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly refusal: Refusal }
  | Printed;

/** The print file that was made, and where its letters are. */
export interface Printed {
  readonly step: 'printed';
  readonly batch: BatchId;
  readonly letters: number;
  readonly pages: number;
  readonly sha256: string;
  readonly suggestedName: string;
}

interface Printing {
  readonly state: PrintingState;
  readonly print: (drafts: readonly LetterDraft[], wish: LetterWish) => Promise<void>;
  readonly cancel: () => void;
  /** Shows why it could not begin. */
  readonly refuse: (refusal: Refusal) => void;
}

/**
 * Asks the ledger, draws, then records: a letter that cannot be drawn (a missing glyph, a full disk) never
 * stands in the contact log.
 */
export function usePrinting(): Printing {
  const m = useMessages();
  const ledger = useLedger();
  const act = useActMany();
  const { render, cancel } = useRendering();
  const [state, setState] = useState<PrintingState>({ step: 'choosing' });
  return { state, print, cancel, refuse: (refusal) => setState({ step: 'failed', refusal }) };

  async function print(chosen: readonly LetterDraft[], wish: LetterWish): Promise<void> {
    const drafts = renumbered(chosen, wish);
    const batch = crypto.randomUUID() as BatchId;
    const steps = letterSteps(drafts, wish, batch, () => crypto.randomUUID());
    const refused = await ledger.refusalOf(steps);
    if (refused !== null) return setState({ step: 'failed', refusal: refused });
    const models = drafts.flatMap(({ model }) => (model.ok ? [model.value] : []));
    setState({ step: 'drawing', done: 0, total: models.length });
    const drawn = await render(models, (done, total) => setState({ step: 'drawing', done, total }));
    if (!drawn.ok) return setState({ step: 'failed', refusal: drawn.error });
    const recorded = await act(steps, m.letters.done(steps.length, m.letters.kinds[wish.kind]));
    if (!recorded.ok) return setState({ step: 'failed', refusal: recorded.error });
    const { sha256, pages } = drawn.value;
    const suggestedName = m.letters.fileName(wish.today, wish.kind, steps.length);
    setState({ step: 'printed', batch, letters: steps.length, pages, sha256, suggestedName });
  }
}
