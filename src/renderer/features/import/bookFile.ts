import { today } from '../../clock';
import { shortDate } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import { announce } from '../../frame/useAct';
import type { ImportPlan, Ledger } from '../../ledger/api';
import { inSlices } from '../../ledger/bulk/pause';
import type { Messages } from '../../messages/en';
import { toast } from '../../stores/toasts';
import { reconcileStatement } from '../reconcile/startReconcile';
import { statementSource } from '../reconcile/statementSource';
import { type FileFacts, planSteps } from './comparing/importPlan';
import { type ItemsPreview, type PreviewStep, setStep, useImport } from './importStore';
import { putDown } from './reading/atHand';
import { fail, type Ports } from './reading/importPorts';
import { rememberSource } from './sources';

/** Books what the preview shows; a statement goes on to be reconciled. */
export async function confirm(ports: Ports): Promise<void> {
  const step = useImport.getState();
  if (step.step !== 'preview' || step.preview === null || step.busy) return;
  const { name, file, choices, preview } = step;
  const preset = file.form ?? choices.mapping.preset;
  const facts = { name, sha256: file.sha256, preset, on: today() };
  if (file.form === undefined && file.columns.length > 0) {
    rememberSource(file, choices, today());
  }
  if (preview.kind === 'bank') {
    putDown();
    const source = statementSource(facts, preview, file.rows);
    return reconcileStatement(ports.ledger, source, preview.draft.entries);
  }
  const stop = new AbortController();
  const working = (done: number, total: number) =>
    setStep({ step: 'booking', name, done, total, stop });
  working(0, 0);
  const plan = await planOf(ports, step, facts);
  const booked = await ports.ledger.bookImport(plan, working, stop.signal);
  if (!booked.ok && booked.error.code === 'import.stopped') {
    // Nothing changed: it can be looked at again, and booked after all.
    setStep(step);
    return toast(refusalSentence(booked.error));
  }
  if (!booked.ok) return fail(name, booked.error);
  putDown();
  const batch = booked.value;
  const { fresh, changed } = plan.file;
  const say = ports.m.import;
  announce(ports.m, {
    title:
      preview.kind === 'customers'
        ? say.bookedCustomers(name, fresh, changed)
        : say.booked(name, fresh, changed),
    takeBack: () => ports.ledger.takeBackImport(batch),
  });
}

async function planOf(
  { ledger, m }: Pick<Ports, 'ledger' | 'm'>,
  { preview }: PreviewStep,
  facts: FileFacts,
): Promise<ImportPlan> {
  const accounts = await ledger.fullAccounts();
  if (preview === null || preview.kind === 'bank') throw new Error('nothing to book');
  const items =
    preview.kind === 'items'
      ? { ...preview, closing: closingOf(m, preview, facts) }
      : { ...NOTHING, draft: preview.draft };
  return inSlices(planSteps(facts, items, accounts));
}

/** The disputes to close, and what is recorded as their end: which list said so. */
function closingOf(m: Messages, { gone, closes, draft }: ItemsPreview, { name, on }: FileFacts) {
  if (!closes) return [];
  const outcome = m.import.closing.outcome(name, shortDate(m, draft.asOf, on));
  return gone.map(({ account, dispute }) => ({ account, dispute, outcome }));
}

/** A list of customers names no documents. */
const NOTHING = {
  comparison: { fresh: [], changed: [], unchanged: [], missing: [] },
  full: null,
} as const;

/** Takes back a whole import. */
export async function takeBack(
  { ledger, m }: Pick<Ports, 'ledger' | 'm'>,
  batch: Parameters<Ledger['takeBackImport']>[0],
): Promise<void> {
  const result = await ledger.takeBackImport(batch);
  if (result.ok) toast(m.import.takenBack);
  else toast(m.shell.notDone(refusalSentence(result.error)), { tone: 'bad' });
}
