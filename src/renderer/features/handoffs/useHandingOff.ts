import { useRef, useState } from 'react';
import type { Account, Item } from '../../../domain/accounts/account';
import type { Override } from '../../../domain/accounts/casework/types';
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

/** What was chosen on the way: who gets what, and what was overridden. */
export interface HandingOrder {
  readonly items: readonly Item[];
  readonly agency: string;
  readonly agencyId: string | undefined;
  readonly overrides: readonly Override[];
  /** Journal numbers of notes, and ids of files, that go along. */
  readonly notes: readonly number[];
  readonly files: readonly string[];
  /** Names of third persons to be blacked out. */
  readonly redact: readonly string[];
}

interface Handing {
  readonly state: HandingState;
  readonly run: (order: HandingOrder) => Promise<void>;
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
    run: async (order) => setState(await attempt(order)),
    cancel: () => {
      if (job.current !== null) void api.jobCancel({ job: job.current });
    },
  };

  async function attempt(order: HandingOrder): Promise<HandingState> {
    const { items, agency, notes } = order;
    const full = (await ledger.fullAccount(account.id)) ?? account;
    const events = await ledger.eventsOf(account.id);
    const head = ledger.head();
    const pack = buildPack({
      company,
      account: full,
      events,
      items,
      agency,
      cutOff: today,
      head,
      notes,
    });
    if (!pack.ok) return { step: 'failed', problem: refusalSentence(pack.error) };
    const handOff = handOffOf(order);
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

  async function write({ suggestedName, texts, documents, manifest }: Pack) {
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
      manifest,
    });
    stop();
    job.current = null;
    return answer;
  }
}

type Pack = Extract<ReturnType<typeof buildPack>, { ok: true }>['value'];

/** The command that hands the items over, once the pack is known. */
function handOffOf({ items, agency, agencyId, overrides }: HandingOrder) {
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
      ...(agencyId !== undefined && { agencyId }),
      ...(overrides.length > 0 && { overrides }),
    }) as const;
}
