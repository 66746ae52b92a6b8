import { useState } from 'react';
import type { Account, Item } from '../../../domain/accounts/account';
import type { Override } from '../../../domain/accounts/casework/types';
import type { HandoffId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import type { EnclosedFile, Mandate, PackInput } from '../../../domain/handoff/input';
import { buildPack } from '../../../domain/handoff/pack';
import type { PlacementForm } from '../../../domain/handoff/placement/form';
import { policiesInForce } from '../../../domain/settings/inForce';
import type { WrittenPack } from '../../../ipc/contract';
import { useToday } from '../../clock';
import { refusalSentence } from '../../frame/refusalSentence';
import { useAct } from '../../frame/useAct';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { useTables } from '../debtors/why/useTables';
import { type PackProgress, useWritePack } from './useWritePack';
import { packPostingsOf } from './wizard/postings';

export type HandingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'failed'; readonly problem: string }
  | { readonly step: 'written'; readonly pack: WrittenPack };

/** What was chosen on the way: who gets what and how, and what was overridden. */
export interface HandingOrder {
  readonly items: readonly Item[];
  readonly agency: string;
  readonly agencyId: string | undefined;
  readonly overrides: readonly Override[];
  /** Journal numbers of notes that go along. */
  readonly notes: readonly number[];
  readonly files: readonly EnclosedFile[];
  /** Names of third persons to be blacked out. */
  readonly redact: readonly string[];
  readonly encrypt: boolean;
  readonly ownCopy: boolean;
  readonly paper: boolean;
  readonly placement: readonly PlacementForm[];
  readonly mandate: Omit<Mandate, 'on'>;
}

interface Handing {
  readonly state: HandingState;
  readonly progress: PackProgress | null;
  readonly run: (order: HandingOrder) => Promise<void>;
  /** What the pack would be made from. */
  readonly inputOf: (order: HandingOrder) => Promise<PackInput>;
  readonly cancel: () => void;
}

/** Writes the pack, has main read it back, and only then marks the account "with agency": `onDone` follows. */
export function useHandingOff(account: Account, company: Company, onDone: () => void): Handing {
  const m = useMessages();
  const today = useToday();
  const ledger = useLedger();
  const act = useAct();
  const law = useTables();
  const policies = policiesInForce(useBook().settings);
  const { progress, write, cancel } = useWritePack();
  const [state, setState] = useState<HandingState>({ step: 'choosing' });
  return {
    ...{ state, progress, cancel, inputOf },
    run: async (order) => setState(await attempt(order)),
  };

  async function attempt(order: HandingOrder): Promise<HandingState> {
    const pack = buildPack(await inputOf(order));
    if (!pack.ok) return { step: 'failed', problem: refusalSentence(pack.error) };
    const handOff = handOffOf(order);
    const command = handOff({ sha256: '0'.repeat(64), fileName: pack.value.suggestedName });
    const refused = await ledger.refusalOf([{ account: account.id, command }]);
    if (refused !== null) return { step: 'failed', problem: refusalSentence(refused) };
    const written = await write(pack.value, order);
    if (!written.ok) return { step: 'failed', problem: refusalSentence(written.error) };
    if (written.value === null) return { step: 'choosing' };
    const said = m.handoffs.done(account.name, order.agency);
    const done = await act(account.id, handOff(written.value), said);
    if (!done.ok) return { step: 'failed', problem: refusalSentence(done.error) };
    onDone();
    return { step: 'written', pack: written.value };
  }

  async function inputOf({ mandate, ...order }: HandingOrder): Promise<PackInput> {
    const { agency, placement, paper, ...chosen } = order;
    const full = (await ledger.fullAccount(account.id)) ?? account;
    const events = await ledger.eventsOf(account.id);
    const { items, notes, files, redact } = chosen;
    const postings = packPostingsOf(full);
    return {
      ...{ company, agency, law, policies, placement, paper },
      cutOff: today,
      head: ledger.head(),
      mandate: { ...mandate, on: today },
      debtors: [{ account: full, events, items, notes, files, redact, postings }],
    };
  }
}

/** The command that hands the items over, once the pack is known. */
function handOffOf({ items, agency, agencyId, overrides }: HandingOrder) {
  const handoff = crypto.randomUUID() as HandoffId;
  const named = items.map((item) => item.id);
  return (pack: Pick<WrittenPack, 'sha256' | 'fileName'>) =>
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
