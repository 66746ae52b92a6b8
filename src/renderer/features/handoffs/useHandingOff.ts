import { useRef, useState } from 'react';
import type { Account, Item } from '../../../domain/accounts/account';
import type { HandoffId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import { buildPack } from '../../../domain/handoff/pack';
import { useToday } from '../../clock';
import { useApp } from '../../frame/appContext';
import { refusalSentence } from '../../frame/refusalSentence';
import { useAct } from '../../frame/useAct';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { ipcRefusal } from '../documents/useRendering';

export type HandingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly problem: string }
  | {
      readonly step: 'written';
      readonly fileName: string;
      readonly bytes: number;
      readonly sha256: string;
    };

interface Handing {
  readonly state: HandingState;
  readonly run: (items: readonly Item[], agency: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Writes the pack, has main read it back, and only then marks the account "with agency". */
export function useHandingOff(account: Account, company: Company): Handing {
  const m = useMessages();
  const today = useToday();
  const ledger = useLedger();
  const act = useAct();
  const { api } = useApp();
  const job = useRef<string | null>(null);
  const [state, setState] = useState<HandingState>({ step: 'choosing' });
  return {
    state,
    run: async (items, agency) => setState(await attempt(items, agency)),
    cancel: () => {
      if (job.current !== null) void api.jobCancel({ job: job.current });
    },
  };

  async function attempt(items: readonly Item[], agency: string): Promise<HandingState> {
    const full = (await ledger.fullAccount(account.id)) ?? account;
    const events = await ledger.eventsOf(account.id);
    const head = ledger.head();
    const debtors = [{ account: full, events, items }];
    const pack = buildPack({ company, debtors, agency, cutOff: today, head });
    if (!pack.ok) return { step: 'failed', problem: refusalSentence(pack.error) };
    const handOff = handOffOf(items, agency);
    const command = handOff({ sha256: '0'.repeat(64), fileName: pack.value.suggestedName });
    const refused = await ledger.refusalOf([{ account: account.id, command }]);
    if (refused !== null) return { step: 'failed', problem: refusalSentence(refused) };
    const written = await write(pack.value);
    if (!written.ok) return { step: 'failed', problem: refusalSentence(ipcRefusal(written.error)) };
    if (written.value === null) return { step: 'choosing' };
    const { sha256, fileName, bytes } = written.value;
    const done = await act(
      account.id,
      handOff({ sha256, fileName }),
      m.handoffs.done(account.name, agency),
    );
    if (!done.ok) return { step: 'failed', problem: refusalSentence(done.error) };
    return { step: 'written', sha256, fileName, bytes };
  }

  async function write({ suggestedName, texts, documents, files, own, paper, manifest }: Pack) {
    const id = crypto.randomUUID();
    job.current = id;
    const total = documents.length;
    setState({ step: 'writing', done: 0, total });
    const stop = api.onProgress((progress) => {
      if (progress.job !== id) return;
      setState({ step: 'writing', done: progress.done, total: progress.total });
    });
    const answer = await api.handoffWrite({
      job: id,
      suggestedName,
      texts: [...texts],
      documents: [...documents],
      files: [...files],
      own: [...own],
      paper: paper === null ? null : { ...paper, order: [...paper.order] },
      encrypt: false,
      ownCopy: false,
      manifest,
    });
    stop();
    job.current = null;
    return answer;
  }
}

type Pack = Extract<ReturnType<typeof buildPack>, { ok: true }>['value'];

/** The command that hands the items over, once the pack is known. */
function handOffOf(items: readonly Item[], agency: string) {
  const handoff = crypto.randomUUID() as HandoffId;
  const named = items.map((item) => item.id);
  return (pack: { readonly sha256: string; readonly fileName: string }) =>
    ({
      type: 'handOff',
      handoff,
      agency,
      items: named,
      packSha256: pack.sha256,
      fileName: pack.fileName,
    }) as const;
}
