import { useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { Debt } from '../../../domain/options/debts';
import { useToday } from '../../clock';
import { refusalSentence } from '../../frame/refusalSentence';
import { useAct } from '../../frame/useAct';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { useRendering } from '../documents/useRendering';
import { plainName } from '../documents/useReopen';
import { type AgreementDraft, agreementCommand } from './agreementDraft';

interface DrawnAgreement {
  readonly sha256: string;
  readonly pages: number;
  readonly suggestedName: string;
}

interface DrawUp {
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly drawn: DrawnAgreement | null;
  readonly run: (debt: Debt, draft: AgreementDraft) => Promise<void>;
}

/** Asks the ledger, draws the agreement, then records it; one that cannot be drawn is not recorded. */
export function useDrawUp(account: Account): DrawUp {
  const m = useMessages();
  const today = useToday();
  const ledger = useLedger();
  const act = useAct();
  const { render } = useRendering();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const [drawn, setDrawn] = useState<DrawnAgreement | null>(null);
  return {
    busy,
    problem,
    drawn,
    run: async (debt, draft) => {
      setBusy(true);
      setProblem(await attempt(debt, draft));
      setBusy(false);
    },
  };

  async function attempt(debt: Debt, draft: AgreementDraft): Promise<string | undefined> {
    const { model } = draft;
    if (!model.ok) return refusalSentence(model.error);
    const command = agreementCommand(debt, draft, model.value, crypto.randomUUID());
    const refused = await ledger.refusalOf([{ account: account.id, command }]);
    if (refused !== null) return refusalSentence(refused);
    const rendered = await render([model.value], () => undefined);
    if (!rendered.ok) return refusalSentence(rendered.error);
    const recorded = await act(account.id, command, m.agreements.done(account.name));
    if (!recorded.ok) return refusalSentence(recorded.error);
    const { sha256, pages } = rendered.value;
    setDrawn({
      sha256,
      pages,
      suggestedName: m.agreements.fileName(today, plainName(account.name)),
    });
    return undefined;
  }
}
