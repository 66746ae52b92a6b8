import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { PlanId } from '../../../../domain/accounts/ids';
import { useToday } from '../../../clock';
import { useApp } from '../../../frame/appContext';
import { ipcRefusal, refusalSentence } from '../../../frame/refusalSentence';
import { useAct } from '../../../frame/useAct';
import { useBusy } from '../../../frame/useBusy';
import { useLedger } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useRendering } from '../../documents/useRendering';
import { plainName } from '../../documents/useReopen';
import { type AgreementDraft, draftCommand } from '../draft/agreementDraft';

interface DrawnAgreement {
  readonly sha256: string;
  readonly pages: number;
  readonly suggestedName: string;
}

interface DrawUp {
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly drawn: DrawnAgreement | null;
  /** Records the draft, with the paper as it was drawn. */
  readonly run: (draft: AgreementDraft) => Promise<void>;
  /** Draws the paper and opens it; nothing is recorded. */
  readonly preview: (draft: AgreementDraft) => Promise<void>;
}

/**
 * Asks the ledger, draws the agreement, then records it; one that cannot be drawn is not recorded.
 * `onDrawn` is called once it is on record.
 */
export function useDrawUp(account: Account, replaces: PlanId | null, onDrawn: () => void): DrawUp {
  const m = useMessages();
  const today = useToday();
  const ledger = useLedger();
  const { api } = useApp();
  const act = useAct();
  const { render } = useRendering();
  const { busy, during } = useBusy();
  const [problem, setProblem] = useState<string | undefined>();
  const [drawn, setDrawn] = useState<DrawnAgreement | null>(null);
  const suggestedName = m.agreements.fileName(today, plainName(account.name));
  return { busy, problem, drawn, run: working(attempt), preview: working(show) };

  function working(work: (draft: AgreementDraft) => Promise<string | undefined>) {
    return (draft: AgreementDraft) => during(async () => setProblem(await work(draft)));
  }

  async function show({ model }: AgreementDraft): Promise<string | undefined> {
    const rendered = await render([model], () => undefined);
    if (!rendered.ok) return refusalSentence(rendered.error);
    const opened = await api.documentOpen({ sha256: rendered.value.sha256, suggestedName });
    return opened.ok ? undefined : refusalSentence(ipcRefusal(opened.error));
  }

  async function attempt(draft: AgreementDraft): Promise<string | undefined> {
    const command = draftCommand(draft, crypto.randomUUID(), replaces);
    const refused = await ledger.refusalOf([{ account: account.id, command }]);
    if (refused !== null) return refusalSentence(refused);
    const rendered = await render([draft.model], () => undefined);
    if (!rendered.ok) return refusalSentence(rendered.error);
    const recorded = await act(account.id, command, m.agreements.done(account.name));
    if (!recorded.ok) return refusalSentence(recorded.error);
    const { sha256, pages } = rendered.value;
    onDrawn();
    setDrawn({ sha256, pages, suggestedName });
    return undefined;
  }
}
