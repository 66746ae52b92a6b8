import { useRef, useState } from 'react';
import type { Account, Item } from '../../../domain/accounts/account';
import type { Override } from '../../../domain/accounts/casework/types';
import type { HandoffId } from '../../../domain/accounts/ids';
import type { Company } from '../../../domain/accounts/party';
import type {
  ClaimedCost,
  DebtorInput,
  EnclosedFile,
  Mandate,
  PackInput,
} from '../../../domain/handoff/input';
import { buildPack } from '../../../domain/handoff/pack';
import type { PlacementForm } from '../../../domain/handoff/placement/form';
import type { PackLanguage } from '../../../domain/handoff/words/words';
import { policiesInForce } from '../../../domain/settings/inForce';
import type { WrittenPack } from '../../../ipc/contract';
import { useToday } from '../../clock';
import { refusalSentence } from '../../frame/refusalSentence';
import { useActMany } from '../../frame/useAct';
import type { Step } from '../../ledger/api';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { useTables } from '../debtors/why/useTables';
import { namesOf, type PackProgress, useWritePack } from './useWritePack';
import { packPostingsOf } from './wizard/postings';

type HandingState =
  | { readonly step: 'choosing' }
  | { readonly step: 'failed'; readonly problem: string }
  | { readonly step: 'written'; readonly pack: WrittenPack };

/** What goes of one customer, and what was overridden. */
interface DebtorOrder {
  readonly account: Account;
  readonly items: readonly Item[];
  readonly overrides: readonly Override[];
  /** Journal numbers of notes that go along. */
  readonly notes: readonly number[];
  readonly files: readonly EnclosedFile[];
  /** Names of third persons to be blacked out. */
  readonly redact: readonly string[];
  /** Claimed beside the invoices. */
  readonly costs: readonly ClaimedCost[];
}

/** What was chosen on the way: who gets what, and how. */
export interface HandingOrder {
  readonly debtors: readonly DebtorOrder[];
  readonly agency: string;
  readonly agencyId: string | undefined;
  readonly encrypt: boolean;
  readonly ownCopy: boolean;
  readonly paper: boolean;
  readonly placement: readonly PlacementForm[];
  readonly mandate: Omit<Mandate, 'on'>;
  readonly language: PackLanguage;
}

interface Handing {
  readonly state: HandingState;
  /** What is done now; null while nothing is. */
  readonly progress: HandingProgress | null;
  readonly run: (order: HandingOrder) => Promise<void>;
  /** What the pack would be made from; null when it was cancelled meanwhile. */
  readonly inputOf: (order: HandingOrder) => Promise<PackInput>;
  readonly cancel: () => void;
}

/** The customers are read first, then the pack is written. */
interface HandingProgress extends PackProgress {
  readonly phase: 'reading' | 'writing';
}

/** Thrown on the way out of reading: nothing was written yet. */
class Cancelled extends Error {}

/**
 * Writes one pack of all customers, has main read it back, and only then marks their accounts "with
 * agency": all of them, or none; `onDone` follows.
 */
export function useHandingOff(company: Company, onDone: () => void): Handing {
  const inputOf = usePackInput(company);
  const refusedBefore = useRefusedBefore();
  const mark = useMarking(onDone);
  const { progress, write, cancel } = useWritePack();
  const [state, setState] = useState<HandingState>({ step: 'choosing' });
  const [read, setRead] = useState<PackProgress | null>(null);
  const cancelled = useRef(false);
  return {
    ...{ state, inputOf },
    progress: shownProgress(read, progress),
    cancel: () => {
      cancelled.current = true;
      cancel();
    },
    run: async (order) => {
      cancelled.current = false;
      setState({ step: 'choosing' });
      setState(await attempt(order).catch(given));
    },
  };

  function given(error: unknown): HandingState {
    setRead(null);
    if (!(error instanceof Cancelled)) throw error;
    return failed(refusalSentence({ code: 'main.cancelled' }));
  }

  async function attempt(order: HandingOrder): Promise<HandingState> {
    const input = await inputOf(order, (done, total) => {
      if (cancelled.current) throw new Cancelled();
      setRead({ done, total });
    });
    const refused = await refusedBefore(order);
    setRead(null);
    if (refused !== null) return failed(refused);
    const pack = buildPack(input);
    if (!pack.ok) return failed(refusalSentence(pack.error));
    const names = namesOf(order.debtors.flatMap(({ files }) => files));
    const written = await write(pack.value, { ...order, names });
    if (!written.ok) return failed(refusalSentence(written.error));
    return written.value === null ? { step: 'choosing' } : mark(order, written.value);
  }
}

/** What the pack is made from: every customer read as a whole, one after the other. */
function usePackInput(company: Company) {
  const today = useToday();
  const ledger = useLedger();
  const law = useTables();
  const { settings } = useBook();
  const policies = policiesInForce(settings);
  const { codes } = settings;
  return async (
    { mandate, debtors, agency, placement, paper, language }: HandingOrder,
    onRead: (done: number, total: number) => void = () => undefined,
  ): Promise<PackInput> => {
    const all: DebtorInput[] = [];
    for (const { account, items, notes, files, redact, costs } of debtors) {
      onRead(all.length, debtors.length);
      const full = (await ledger.fullAccount(account.id)) ?? account;
      const events = await ledger.eventsOf(account.id);
      const postings = packPostingsOf(full);
      all.push({ account: full, events, items, notes, files, redact, postings, costs });
    }
    return {
      ...{ company, agency, law, policies, codes, placement, paper, language },
      cutOff: today,
      head: ledger.head(),
      mandate: { ...mandate, on: today },
      debtors: all,
    };
  };
}

/** Asks of each customer alone, so that the answer can name him; null when all may be handed over. */
function useRefusedBefore() {
  const m = useMessages();
  const ledger = useLedger();
  return async (order: HandingOrder): Promise<string | null> => {
    for (const step of stepsOf(order, { sha256: '0'.repeat(64), fileName: '' })) {
      const refused = await ledger.refusalOf([step]);
      const name = order.debtors.find(({ account }) => account.id === step.account)?.account.name;
      if (refused === null) continue;
      const why = refusalSentence(refused);
      return order.debtors.length === 1 ? why : m.handoffs.dialog.ofCustomer(name ?? '', why);
    }
    return null;
  };
}

/** Marks the accounts once the pack is written; says so where that fails, for the file is there. */
function useMarking(onDone: () => void) {
  const m = useMessages();
  const act = useActMany();
  return async (order: HandingOrder, pack: WrittenPack): Promise<HandingState> => {
    const done = await act(stepsOf(order, pack), saidOf(order));
    if (!done.ok) {
      return failed(m.handoffs.dialog.notMarked(pack.fileName, refusalSentence(done.error)));
    }
    onDone();
    return { step: 'written', pack };
  };

  function saidOf({ debtors, agency }: HandingOrder): string {
    const [first] = debtors;
    if (first !== undefined && debtors.length === 1) {
      return m.handoffs.done(first.account.name, agency);
    }
    return m.handoffs.doneMany(debtors.length, agency);
  }
}

function failed(problem: string): HandingState {
  return { step: 'failed', problem };
}

function shownProgress(
  read: PackProgress | null,
  written: PackProgress | null,
): HandingProgress | null {
  if (written !== null) return { ...written, phase: 'writing' };
  return read === null ? null : { ...read, phase: 'reading' };
}

/** The commands that hand the items over, one for each customer, all with the one pack. */
function stepsOf(
  { debtors, agency, agencyId }: HandingOrder,
  pack: Pick<WrittenPack, 'sha256' | 'fileName'>,
): Step[] {
  return debtors.map(({ account, items, overrides }) => ({
    account: account.id,
    command: {
      type: 'handOff',
      handoff: crypto.randomUUID() as HandoffId,
      agency,
      items: items.map(({ id }) => id),
      packSha256: pack.sha256,
      fileName: pack.fileName,
      ...(agencyId !== undefined && { agencyId }),
      ...(overrides.length > 0 && { overrides }),
    },
  }));
}
