import { useMemo } from 'react';
import { useApp } from '../../frame/appContext';
import { tellFailure } from '../../frame/tellRefusal';
import type { Ledger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import type { NamedBytes, ReadAs } from '../../workers/importProtocol';
import { confirm, takeBack } from './bookFile';
import {
  type FileKind,
  type ImportChoices,
  type ItemsPreview,
  setStep,
  useImport,
} from './importStore';
import { putDown } from './reading/atHand';
import type { Ports } from './reading/importPorts';
import { choose, chooseInvoices, open, openInvoices } from './reading/openFile';
import { change, nameSource, readAs } from './reading/readFile';

/** What the import screen can do. */
export interface ImportFlow {
  readonly choose: (kind: FileKind) => Promise<void>;
  readonly chooseInvoices: () => Promise<void>;
  /** One file of any kind; several are electronic invoices. */
  readonly drop: (files: readonly NamedBytes[]) => Promise<void>;
  readonly change: (choices: Partial<ImportChoices>) => Promise<void>;
  /** Reads the file once more, in another encoding or another sheet. */
  readonly readAs: (chosen: Partial<ReadAs>) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly saveRejects: () => Promise<void>;
  readonly nameSource: (name: string) => void;
  /** The warnings were seen. */
  readonly setSure: (sure: boolean) => void;
  /** Disputes the file calls settled are closed with it, or stay. */
  readonly setCloses: (closes: boolean) => void;
}

/** The same object from one rendering to the next, so that effects may depend on it. */
export function useImportFlow(): ImportFlow {
  const { api } = useApp();
  const ledger = useLedger();
  const m = useMessages();
  return useMemo(() => {
    const ports = { api, ledger, m };
    return {
      choose: (kind) => choose(ports, kind),
      chooseInvoices: () => chooseInvoices(ports),
      drop: (files) => drop(ports, files),
      change: (choices) => change(ports, choices),
      readAs: (chosen) => readAs(ports, chosen),
      confirm: () => confirm(ports),
      cancel: putDown,
      saveRejects: () => saveRejects(ports),
      nameSource,
      setSure: (sure) => decide({ sure }),
      setCloses: (closes) => decide({ closes }),
    };
  }, [api, ledger, m]);
}

async function drop(ports: Ports, files: readonly NamedBytes[]): Promise<void> {
  const [first, ...more] = files;
  if (first === undefined) return;
  if (more.length === 0) await open(ports, first, 'open-items');
  else await openInvoices(ports, files);
}

function decide(decided: Partial<Pick<ItemsPreview, 'sure' | 'closes'>>): void {
  const step = useImport.getState();
  if (step.step !== 'preview' || step.preview?.kind !== 'items') return;
  setStep({ ...step, preview: { ...step.preview, ...decided } });
}

async function saveRejects({ api, m }: Ports): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview') return;
  const suggestedName = `${step.name.replace(/\.[^.]*$/, '')}-refused.csv`;
  const saved = await api.textSaveAs({ suggestedName, text: step.rejectsCsv });
  if (saved.ok && saved.value !== null) toast(m.import.rejectsSaved(saved.value.fileName));
  if (!saved.ok) tellFailure(saved.error);
}

/** Takes back a batch of the history list. */
export function useTakeBack(): (batch: Parameters<Ledger['takeBackImport']>[0]) => Promise<void> {
  const ledger = useLedger();
  const m = useMessages();
  return (batch) => takeBack({ ledger, m }, batch);
}
