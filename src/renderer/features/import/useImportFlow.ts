import { useMemo } from 'react';
import { currency } from '../../../domain/money/currency';
import type { Refusal } from '../../../domain/refusal';
import { refusal } from '../../../domain/refusal';
import type { Api } from '../../../ipc/contract';
import { today } from '../../clock';
import { useApp } from '../../frame/appContext';
import { refusalSentence } from '../../frame/refusalSentence';
import { announce } from '../../frame/useAct';
import type { Ledger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import type { OpenedFile } from '../../workers/importProtocol';
import { reconcileStatement } from '../reconcile/startReconcile';
import { statementSource } from '../reconcile/statementSource';
import { fullListOf } from './fullList';
import { importPlan } from './importPlan';
import { ImportReader } from './importReader';
import {
  type FileKind,
  type ImportChoices,
  type Preview,
  rememberMapping,
  setStep,
  useImport,
  useRemembered,
} from './importStore';
import { compareInSlices } from './inSlices';

/** The reader of the file at hand; ended when the file is booked, dropped or replaced. */
let reader: ImportReader | null = null;

interface Ports {
  readonly api: Api;
  readonly ledger: Ledger;
  readonly m: Messages;
}

/** What the import screen can do. */
export interface ImportFlow {
  readonly choose: (kind: FileKind) => Promise<void>;
  readonly open: (name: string, bytes: Uint8Array, kind: FileKind) => Promise<void>;
  readonly change: (choices: Partial<ImportChoices>) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly saveRejects: () => Promise<void>;
  /** The warnings of a full list were seen. */
  readonly setSure: (sure: boolean) => void;
}

export function useImportFlow(): ImportFlow {
  const { api } = useApp();
  const ledger = useLedger();
  const m = useMessages();
  return useMemo(() => {
    const ports = { api, ledger, m };
    return {
      choose: (kind) => choose(ports, kind),
      open: (name, bytes, kind) => open(ports, name, bytes, kind),
      change: (choices) => change(ports, choices),
      confirm: () => confirm(ports),
      cancel,
      saveRejects: () => saveRejects(ports),
      setSure,
    };
  }, [api, ledger, m]);
}

const TABLES = ['csv', 'txt', 'tsv', 'tab', 'xlsx', 'xlsm'];
const LISTS = [...TABLES, 'se', 'si', 'sie'];

const EXTENSIONS: Readonly<Record<FileKind, string[]>> = {
  'open-items': [...LISTS, 'xml', 'pdf'],
  customers: LISTS,
  'bank-statement': [...TABLES, 'xml', 'sta', 'mt940', 'mt942', '940', 'swi', 'ofx', 'qfx'],
};

async function choose(ports: Ports, kind: FileKind): Promise<void> {
  const extensions = EXTENSIONS[kind];
  const chosen = await ports.api.importChoose({ title: ports.m.import.choose[kind], extensions });
  if (!chosen.ok) {
    const code = chosen.error.code === 'too-large' ? 'import.file-too-large' : 'import.unreadable';
    setStep({ step: 'failed', name: '', refusal: refusal(code, { detail: chosen.error.detail }) });
  } else if (chosen.value !== null) {
    await open(ports, chosen.value.name, chosen.value.bytes, kind);
  }
}

async function open(ports: Ports, name: string, bytes: Uint8Array, kind: FileKind): Promise<void> {
  cancel();
  const mine = new ImportReader();
  reader = mine;
  setStep({ step: 'reading', name, done: 0, total: 0 });
  const answer = await mine.ask(
    {
      ask: 'open',
      name,
      bytes,
      kind,
      today: today(),
      remembered: useRemembered.getState().mappings,
    },
    (done, total) => reader === mine && setStep({ step: 'reading', name, done, total }),
  );
  if (reader !== mine) return;
  if (answer.answer === 'refused') return fail(name, answer.refusal);
  if (answer.answer === 'statement') return showStatement(ports, name, answer);
  if (answer.answer !== 'opened') throw new Error(`unexpected answer: ${answer.answer}`);
  const { file } = answer;
  const choices = choicesFor(ports, file);
  setStep({ step: 'preview', name, file, choices, preview: null, problem: null, rejectsCsv: '' });
  await read(ports);
  await skipPreview(ports, useRemembered.getState().mappings[file.fingerprint] !== undefined);
}

/** A statement of a source that was mapped before, and reads without a fault, needs no second look. */
async function skipPreview(ports: Ports, known: boolean): Promise<void> {
  const step = useImport.getState();
  if (!known || step.step !== 'preview' || step.preview?.kind !== 'bank') return;
  const { draft } = step.preview;
  const clean = draft.rejected.length === 0 && step.choices.mapping.questions.length === 0;
  if (clean && draft.entries.length > 0) await confirm(ports);
}

function choicesFor({ ledger }: Ports, file: OpenedFile): ImportChoices {
  return {
    mapping: file.mapping,
    asOf: file.suggestedAsOf,
    defaultCurrency: ledger.book().company?.currency ?? currency('EUR'),
    scope: 'new',
  };
}

/** A statement that was read as it was opened: there is nothing to choose before the preview. */
async function showStatement(ports: Ports, name: string, { file, bank }: StatementAnswer) {
  const mine = reader;
  const choices = choicesFor(ports, file);
  const preview = await previewOf(ports.ledger, bank, choices);
  if (reader !== mine) return;
  const { rejectsCsv } = bank;
  setStep({ step: 'preview', name, file, choices, preview, problem: null, rejectsCsv });
  await skipPreview(ports, true);
}

async function change(ports: Ports, choices: Partial<ImportChoices>): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview') return;
  setStep({ ...step, choices: { ...step.choices, ...choices }, preview: null, problem: null });
  await read(ports);
}

/** Reads the rows as they are mapped now and compares them with the ledger. */
async function read(ports: Ports): Promise<void> {
  const asked = useImport.getState();
  const mine = reader;
  if (asked.step !== 'preview' || mine === null) return;
  const { mapping, asOf, defaultCurrency } = asked.choices;
  const answer = await mine.ask({ ask: 'read', mapping, asOf, defaultCurrency }, () => undefined);
  const step = useImport.getState();
  if (step.step !== 'preview' || step.choices !== asked.choices) return;
  if (answer.answer === 'refused') setStep({ ...step, problem: answer.refusal });
  else if (answer.answer === 'items' || answer.answer === 'bank') {
    const preview = await previewOf(ports.ledger, answer, asked.choices);
    setStep({ ...step, preview, rejectsCsv: answer.rejectsCsv });
  }
}

type StatementAnswer = Extract<Awaited<ReturnType<ImportReader['ask']>>, { answer: 'statement' }>;

type ReadAnswer = Extract<
  Awaited<ReturnType<ImportReader['ask']>>,
  { answer: 'items' } | { answer: 'bank' }
>;

async function previewOf(
  ledger: Ledger,
  answer: ReadAnswer,
  { scope }: ImportChoices,
): Promise<Preview> {
  if (answer.answer === 'bank') return { kind: 'bank', draft: answer.draft };
  const accounts = await ledger.fullAccounts();
  const { draft } = answer;
  const comparison = await compareInSlices(draft, accounts);
  const full = scope === 'full' ? fullListOf(draft, comparison, accounts) : null;
  return { kind: 'items', draft, comparison, full, sure: false };
}

async function confirm(ports: Ports): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview' || step.preview === null) return;
  const { name, file, choices, preview } = step;
  const facts = {
    name,
    sha256: file.sha256,
    preset: file.form ?? choices.mapping.preset,
    on: today(),
  };
  if (file.form === undefined) rememberMapping(file.fingerprint, choices.mapping);
  if (preview.kind === 'bank') {
    cancel();
    const source = statementSource(facts, preview, file.rows);
    return reconcileStatement(ports.ledger, source, preview.draft.entries);
  }
  const accounts = await ports.ledger.fullAccounts();
  const plan = importPlan(facts, preview, accounts);
  setStep({ step: 'booking', name, done: 0, total: plan.accounts.length });
  const booked = await ports.ledger.bookImport(plan, (done, total) =>
    setStep({ step: 'booking', name, done, total }),
  );
  if (!booked.ok) return fail(name, booked.error);
  cancel();
  const batch = booked.value;
  announce(ports.m, {
    title: ports.m.import.booked(name, plan.file.fresh, plan.file.changed),
    takeBack: () => ports.ledger.takeBackImport(batch),
  });
}

async function takeBack({ ledger, m }: Ports, batch: Parameters<Ledger['takeBackImport']>[0]) {
  const result = await ledger.takeBackImport(batch);
  if (result.ok) toast(m.import.takenBack);
  else toast(m.shell.notDone(refusalSentence(result.error)), { tone: 'bad' });
}

function setSure(sure: boolean): void {
  const step = useImport.getState();
  if (step.step !== 'preview' || step.preview?.kind !== 'items') return;
  setStep({ ...step, preview: { ...step.preview, sure } });
}

function cancel(): void {
  reader?.end();
  reader = null;
  setStep({ step: 'idle' });
}

function fail(name: string, problem: Refusal): void {
  cancel();
  setStep({ step: 'failed', name, refusal: problem });
}

async function saveRejects({ api, m }: Ports): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview') return;
  const suggestedName = `${step.name.replace(/\.[^.]*$/, '')}-refused.csv`;
  const saved = await api.textSaveAs({ suggestedName, text: step.rejectsCsv });
  if (saved.ok && saved.value !== null) toast(m.import.rejectsSaved(saved.value.fileName));
  if (!saved.ok) toast(m.shell.notDone(saved.error.code), { tone: 'bad' });
}

/** Takes back a batch of the history list. */
export function useTakeBack(): (batch: Parameters<Ledger['takeBackImport']>[0]) => Promise<void> {
  const { api } = useApp();
  const ledger = useLedger();
  const m = useMessages();
  return (batch) => takeBack({ api, ledger, m }, batch);
}
